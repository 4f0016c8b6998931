import {
  cellName,
  columnName,
  reasonText,
  rowKindText,
  spanName,
  type Finding,
  type MappedTable,
} from '../../costsheet/map';
import { textOf, type Issue } from '../../origin';
import type { MappedSheet } from './map-book';
import { proposalsOf } from './proposals-of';

/**
 * The proposals for programs: an entry for each table, one without range for a sheet that has none.
 *
 * `{"sheets":[{"sheet","range","headerRows","columns":{"cost":{"column","confidence","reason"}},
 * "excludedRows":[{"row","why"}],"lint":[{"cell","code","message","amount"}]}]}`; where each row is one
 * model, `"eachRow":"model"` and columns such as "model", "netCost", "vnm", "rvc", "usShare", "volume".
 */
export function mapJson(sheets: readonly MappedSheet[]): string {
  const entries = sheets.flatMap(({ sheet, tables, nothing }) =>
    nothing === null ? tables.map(entryOf) : [withoutTable(sheet, nothing)],
  );
  return `${JSON.stringify({ sheets: entries }, null, 2)}\n`;
}

const withoutTable = (sheet: string, nothing: Issue): object => ({
  sheet,
  range: null,
  headerRows: [],
  columns: {},
  excludedRows: [],
  lint: [findingOf({ row: null, column: null, issue: nothing, amount: null })],
});

const entryOf = (table: MappedTable): object => ({
  sheet: table.sheet,
  range: spanName(table.span),
  headerRows: table.headerRows.map((row) => row + 1),
  ...(table.models === null ? {} : { eachRow: 'model' }),
  columns: columnsOf(table),
  excludedRows: table.excluded.map(({ row, kind }) => ({ row: row + 1, why: rowKindText(kind) })),
  lint: table.findings.map(findingOf),
});

/** A line cost that must be made of two columns has no column of its own and says which two. */
function columnsOf(table: MappedTable): object {
  const { product } = table;
  const proposals = proposalsOf(table).map(([role, { column, confidence, reason }]) => [
    role,
    { column: columnName(column), confidence, reason: reasonText(reason) },
  ]);
  if (product === null) return Object.fromEntries(proposals);
  const quantity = columnName(product.quantity);
  const price = columnName(product.unitPrice);
  const offered = {
    column: null,
    quantityTimesUnitPrice: [quantity, price],
    confidence: 0.8,
    reason: reasonText({ code: 'offered-product', quantity, price }),
  };
  return { cost: offered, ...Object.fromEntries(proposals) };
}

const findingOf = ({ row, column, issue, amount }: Finding): object => ({
  cell: row === null || column === null ? null : cellName(row, column),
  code: issue.code,
  message: textOf(issue),
  amount,
});
