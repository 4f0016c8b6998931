import { questionsOf, type MappedTable, type SheetCells } from '../../costsheet/map';
import { evaluationOf } from '../../functions/evaluate';
import { textOf, type Issue, type Language, type Values } from '../../origin';
import { cellArea, fullAddress, netCostBeside, type Area } from '../../workbook';
import { sayOfAnswer, type OwnCase } from '../../workbook/answer';
import { partKey, type MappedCells } from '../../workbook/request';
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
  const money = cost ?? table.product?.unitPrice;
  if (money === undefined) return null;
  const area: Area = { ...cellArea(table.sheet, first, money), rows: last - first + 1 };
  const netCosts = netCostBeside(cells);
  const [netCost] = netCosts;
  const column = (role: 'hs' | 'statement' | 'origin'): readonly (readonly unknown[])[] | null => {
    const at = table.columns.get(role)?.column;
    return at === undefined ? null : table.items.map((row) => [cells.value(row, at)]);
  };
  return {
    proof: [area, ...netCosts.slice(0, 1)].map((one) => fullAddress(one)).join(', '),
    areas: [area],
    labels: [NO_ROW, namesIn([table.sheet]), sheetNames([area], [area], [cells])],
    good: null,
    scenarios: [],
    date: null,
    problems: problemsOf(cells, table, area, netCosts, language),
    judge: ({ scenario, good, date }) =>
      evaluationOf([
        table.items.map((row) => [amountAt(cells, table, row)]),
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

/** What is wrong with a table, or left open, so that a verdict could not rest on it. */
function problemsOf(
  cells: SheetCells,
  table: MappedTable,
  area: Area,
  netCosts: readonly Area[],
  language: Language,
): readonly Issue[] {
  const name = fullAddress(area);
  const { currencies, priceUnits, countryCodes, doubtfulCodes, decimalIn } = questionsOf(
    cells,
    table,
  );
  const open = (found: Iterable<string>): Values => ({ table: name, found: [...found].join(', ') });
  const models = modelsIn(cells, table);
  const doubt = table.findings.find(
    ({ issue }) => issue.kind !== 'note' || issue.code === 'amount-missing',
  )?.issue;
  return [
    ...(netCosts.length === 1 ? [] : [sayOfAnswer('net-cost-missing', { table: name })]),
    ...(models.size > 1 ? [sayOfAnswer('several-models', open(models))] : []),
    ...(currencies.length > 1 ? [sayOfAnswer('several-currencies', open(currencies))] : []),
    ...(priceUnits.size > 0 ? [sayOfAnswer('price-units', open(priceUnits.keys()))] : []),
    ...(countryCodes === 'ask' ? [sayOfAnswer('country-codes', open(doubtfulCodes))] : []),
    ...(decimalIn === null ? [] : [sayOfAnswer('decimal-sign', open([decimalIn]))]),
    ...(doubt === undefined
      ? []
      : [sayOfAnswer('table-in-doubt', { table: name, doubt: textOf(doubt, language) })]),
  ];
}

function modelsIn(cells: SheetCells, { columns, items }: MappedTable): ReadonlySet<string> {
  const column = columns.get('model')?.column;
  if (column === undefined) return new Set();
  return new Set(items.map((row) => partKey(cells.text(row, column))));
}
