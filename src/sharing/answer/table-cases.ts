import { currenciesIn, type MappedTable, type SheetCells } from '../../costsheet/map';
import { evaluationOf } from '../../functions/evaluate';
import { textOf, type Issue, type Language } from '../../origin';
import { cellArea, fullAddress, netCostBeside, type Area } from '../../workbook';
import { sayOfAnswer, type OwnCase } from '../../workbook/answer';
import type { MappedCells } from '../../workbook/request';
import { namesIn, sheetNames } from './case-labels';

/** A table has no formula in whose row a name could stand. */
const NO_ROW: ReadonlySet<string> = new Set();

/**
 * The good of a cost table that no formula of ours judges: its lines as they stand, by the net cost that
 * the sheet names. Whatever is in doubt about the table is said, and nothing rests on it then.
 */
export function tableCase({ cells, table }: MappedCells, language: Language): OwnCase | null {
  const cost = table.columns.get('cost')?.column;
  const origin = table.columns.get('origin')?.column;
  const [first] = table.items;
  const last = table.items.at(-1);
  if (origin === undefined || first === undefined || last === undefined) return null;
  if (cost === undefined && table.product === null) return null;
  const money = cost ?? table.product?.unitPrice ?? 0;
  const area: Area = { ...cellArea(table.sheet, first, money), rows: last - first + 1 };
  const netCosts = netCostBeside(cells);
  const [netCost] = netCosts;
  const lines = table.items.filter((row) => amountAt(cells, table, row) !== null);
  const column = (role: 'hs' | 'statement' | 'origin'): readonly (readonly unknown[])[] | null => {
    const at = table.columns.get(role)?.column;
    return at === undefined ? null : lines.map((row) => [cells.value(row, at)]);
  };
  return {
    proof: [area, ...netCosts.slice(0, 1)].map((one) => fullAddress(one)).join(', '),
    areas: [area],
    labels: [NO_ROW, namesIn([table.sheet]), sheetNames([area], [area], [cells])],
    good: null,
    hasScenario: false,
    date: null,
    problems: problemsOf(cells, table, area, netCosts, language),
    judge: ({ scenario, good, date }) =>
      evaluationOf([
        lines.map((row) => [amountAt(cells, table, row)]),
        column('origin'),
        netCost === undefined ? null : cells.value(netCost.row, netCost.column),
        scenario,
        column('hs'),
        column('statement'),
        good,
        date,
      ]),
  };
}

function amountAt(cells: SheetCells, { columns, product }: MappedTable, row: number): unknown {
  const cost = columns.get('cost')?.column;
  if (cost !== undefined) return cells.value(row, cost);
  if (product === null) return null;
  const [quantity, price] = [
    cells.value(row, product.quantity),
    cells.value(row, product.unitPrice),
  ];
  if (quantity === null || price === null) return null;
  // what is no number is named by the function that reads it, and never becomes an amount
  return typeof quantity === 'number' && typeof price === 'number'
    ? quantity * price
    : `${String(quantity)} x ${String(price)}`;
}

/** What is wrong with a table's cells, as far as a verdict could not rest on them. */
function problemsOf(
  cells: SheetCells,
  table: MappedTable,
  area: Area,
  netCosts: readonly Area[],
  language: Language,
): readonly Issue[] {
  const name = fullAddress(area);
  const currencies = currenciesIn(cells, table);
  const doubt = table.findings.find(({ issue }) => issue.kind === 'malformed')?.issue;
  return [
    ...(netCosts.length === 1 ? [] : [sayOfAnswer('net-cost-missing', { table: name })]),
    ...(currencies.length > 1
      ? [sayOfAnswer('several-currencies', { table: name, currencies: currencies.join(', ') })]
      : []),
    ...(doubt === undefined
      ? []
      : [sayOfAnswer('table-in-doubt', { table: name, doubt: textOf(doubt, language) })]),
  ];
}
