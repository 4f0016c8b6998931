import type { MappedTable } from '../../costsheet/map';
import { sameSheet, type Area } from '../area';
import { referenceTo } from '../columns';
import { costColumns, type CostColumn } from '../cost-columns';
import type { Survey } from '../port';

/** Doubts about a cost that a formula over the column itself would not survive, or would hide. */
const SPOILS: ReadonlySet<string> = new Set(['amount-missing', 'currency-differs']);

/**
 * The columns of an Excel table as structured references, where its rows are the lines and nothing
 * else, and every cost is a number: then no columns need to be written beside it. Null otherwise.
 */
export function tableColumns(
  survey: Survey,
  table: MappedTable,
): ReadonlyMap<CostColumn | 'model', string> | null {
  const { sheet, items, columns, findings } = table;
  const cost = columns.get('cost')?.column;
  const first = items[0];
  if (cost === undefined || first === undefined) return null;
  const found = survey.tables.find(
    ({ body }) =>
      sameSheet(body.sheet, sheet) &&
      body.row === first &&
      body.rows === items.length &&
      items.every((row, index) => row === first + index),
  );
  const spoilt = findings.some(
    ({ column, issue }) =>
      column === cost && (issue.kind === 'malformed' || SPOILS.has(issue.code)),
  );
  if (found === undefined || spoilt) return null;
  const { name, body, columns: headers } = found;
  const references = new Map<CostColumn | 'model', string>();
  for (const role of [...costColumns, 'model'] as const) {
    const column = columns.get(role)?.column;
    if (column === undefined) continue;
    const header = headers[column - body.column];
    // a column that is confirmed and stands outside the table cannot be left out
    if (header === undefined) return null;
    const area: Area = { ...body, column, columns: 1 };
    references.set(role, referenceTo({ header, area, table: name }, ''));
  }
  return references;
}
