import { isBlank } from '../../costsheet';
import { cellArea, fullAddress, localAddress, type Area } from '../area';
import { placedCalls, replacedAt, type Replacement } from '../argument-places';
import { areaReference } from '../columns';
import type { FormulaWrite, Survey } from '../port';
import { resolveReference } from '../references';
import { valueAt, type AuditBook, type AuditedFormula } from './audit-book';
import { costAt, eachCosts, sumOf, tableAround, type CostRange } from './cost-ranges';
import type { AuditFinding, Fix } from './finding';
import { fixOf } from './fix-of';
import { say } from './sentences';

/**
 * Ranges that end before the data does: rows right below that have a cost and an origin, or lines of
 * the same table after a gap, which no formula of ours reads. Worth: their costs together.
 */
export function missedRows(book: AuditBook): readonly AuditFinding[] {
  const furthest = new Map<string, CostRange>();
  for (const range of eachCosts(book)) {
    const { sheet, column } = range.costs;
    const table = tableAround(book, range.costs)?.table.span.top ?? 'none';
    const key = `${sheet.toLowerCase()}!${column} ${table}`;
    const known = furthest.get(key);
    // where several read one column, one range a model perhaps, only the last can end too early
    if (known === undefined || endOf(range) > endOf(known)) furthest.set(key, range);
  }
  return [...furthest.values()].flatMap((range): readonly AuditFinding[] => {
    const { costs } = range;
    const below = linesBelow(book, range);
    if (below.length === 0) return [];
    return [
      {
        severity: 'error',
        cells: below.map((row) => cellArea(costs.sheet, row, costs.column)),
        issue: say('rows-missed', { range: localAddress(costs), count: below.length }),
        worth: { unit: 'money', amount: sumOf(below.map((row) => costAt(book, costs, row) ?? 0)) },
        fix: extended(book, range, below),
      },
    ];
  });
}

/** The first row below a range. */
const endOf = ({ costs }: CostRange): number => costs.row + costs.rows;

function linesBelow(book: AuditBook, range: CostRange): readonly number[] {
  const { costs, origins } = range;
  if (origins === null || origins.sheet !== costs.sheet || origins.row !== costs.row) return [];
  const isLine = (row: number): boolean =>
    (costAt(book, costs, row) ?? 0) !== 0 &&
    !isBlank(valueAt(book, costs.sheet, row, origins.column));
  const found = tableAround(book, costs);
  if (found !== null) {
    return found.table.items.filter((row) => row >= endOf(range) && isLine(row));
  }
  const below: number[] = [];
  for (let row = endOf(range); isLine(row); row += 1) below.push(row);
  return below;
}

/**
 * Every range of the call that begins and ends with the costs, down to the last line. A table that ends
 * above a line, and a name that does, are read by their cells instead: only Excel makes a table longer.
 */
function extended(book: AuditBook, range: CostRange, below: readonly number[]): Fix | null {
  const { costs, readers } = range;
  const last = (below.at(-1) ?? costs.row) + 1;
  const writes = readers.flatMap(({ formula, call }): readonly FormulaWrite[] => {
    if (formula.damaged !== null) return [];
    const together = call.arguments.flatMap((one) =>
      one.kind === 'cells' && one.area.row === costs.row && one.area.rows === costs.rows
        ? [one.area]
        : [],
    );
    const longer = withLastRow(formula, together, last, book.survey);
    return longer === null || longer === formula.formula
      ? []
      : [{ cell: formula.cell, formula: longer, before: formula.formula }];
  });
  const adjoins = below.every((row, index) => row === endOf(range) + index);
  return fixOf(book, say('fix-extend', { row: last }), unique(writes), adjoins);
}

/** Null where one of the ranges is computed: then the formula does not say which cells it reads. */
function withLastRow(
  { formula, cell }: AuditedFormula,
  together: readonly Area[],
  row: number,
  survey: Survey,
): string | null {
  const replacements: Replacement[] = [];
  const reached = new Set<string>();
  for (const { places } of placedCalls(formula)) {
    for (const place of places) {
      if (place?.node.type !== 'ReferenceIdentifier') continue;
      const { kind, value } = place.node;
      const read = resolveReference(value, kind, cell.sheet, survey);
      const area = read?.kind === 'cells' ? read.area : null;
      const key = area === null ? '' : fullAddress(area);
      if (area === null || !together.some((one) => fullAddress(one) === key)) continue;
      reached.add(key);
      const written = formula.slice(place.from, place.to);
      const text =
        kind === 'range' && written.includes(':')
          ? written.replace(/\d+$/, String(row))
          : areaReference({ ...area, rows: row - area.row }, cell.sheet);
      replacements.push({ ...place, text });
    }
  }
  return together.every((area) => reached.has(fullAddress(area)))
    ? replacedAt(formula, replacements)
    : null;
}

const unique = (writes: readonly FormulaWrite[]): readonly FormulaWrite[] => [
  ...new Map(writes.map((write) => [JSON.stringify(write.cell), write])).values(),
];
