import {
  shownAmount,
  type ColumnRole,
  type MappedTable,
  type SheetCells,
} from '../../costsheet/map';
import { anySpace } from '../../costsheet';
import { disclosesMoney } from './discloses-money';

/** A cost table with the cells it was found in. */
export interface MappedCells {
  readonly cells: SheetCells;
  readonly table: MappedTable;
}

/** A line of a cost sheet that names its supplier, as far as a request or a reply needs it. */
export interface SupplierLine {
  readonly cells: SheetCells;
  readonly row: number;
  readonly supplier: string;
  /** the part's number; its description where the table has no numbers; "" where it has neither */
  readonly part: string;
  /** "" where there is none, or where it speaks of money */
  readonly description: string;
  readonly tariff: string;
  readonly origin: string;
  /** "" where the sheet does not say */
  readonly currency: string;
  /** pieces in the line; 1 where the table does not count them, null where the cell cannot be read */
  readonly quantity: number | null;
  /** what the line costs; null where it cannot be read */
  readonly cost: number | null;
  readonly columns: MappedTable['columns'];
}

/**
 * A part's number as numbers are compared: whatever case and spaces. Every sign counts, since "10.5"
 * and "105" are two parts.
 */
export const partKey = (part: string): string => anySpace(part).toUpperCase();

/** Sheets of ours that name suppliers and parts, and are no cost tables. */
export const REQUEST_LOG = 'NAFTA requests';
export const STATEMENT_LOG = 'NAFTA statements';
const OURS: readonly string[] = [REQUEST_LOG, STATEMENT_LOG];

/** What a list of parts says of them, beside their supplier. */
const TELLING: readonly ColumnRole[] = ['cost', 'unitPrice', 'origin', 'hs', 'statement'];

/**
 * The lines of all tables that have a column of suppliers. Where one of them says more of its parts,
 * only such tables count: a table of results may have a column that looks like one of suppliers.
 */
export function supplierLines(found: readonly MappedCells[]): readonly SupplierLine[] {
  const naming = found.filter(
    ({ table, cells }) => table.columns.has('supplier') && !OURS.includes(cells.name),
  );
  const telling = naming.filter(({ table }) => TELLING.some((role) => table.columns.has(role)));
  return (telling.length > 0 ? telling : naming).flatMap(({ cells, table }) =>
    table.items.map((row) => lineAt(cells, table, row)),
  );
}

function lineAt(cells: SheetCells, table: MappedTable, row: number): SupplierLine {
  const { columns } = table;
  const text = (role: ColumnRole): string => {
    const column = columns.get(role)?.column;
    return column === undefined ? '' : anySpace(cells.text(row, column));
  };
  const amount = (role: ColumnRole): number | null => {
    const column = columns.get(role)?.column;
    return column === undefined ? null : amountIn(cells, row, column);
  };
  const quantity = amount('quantity');
  const price = amount('unitPrice');
  const cost = amount('cost') ?? (quantity === null || price === null ? null : quantity * price);
  const said = text('description');
  const amounts = [cost, price, amount('usValue')].flatMap((one) => one ?? []);
  const part = text('part');
  return {
    cells,
    row,
    supplier: text('supplier'),
    part: part === '' && !disclosesMoney(said, amounts) ? said : part,
    description: disclosesMoney(said, amounts) || part === '' ? '' : said,
    tariff: text('hs'),
    origin: text('origin'),
    currency: text('currency').toUpperCase(),
    quantity: columns.has('quantity') ? quantity : 1,
    cost,
    columns,
  };
}

function amountIn(cells: SheetCells, row: number, column: number): number | null {
  const value = cells.value(row, column);
  if (typeof value === 'number') return value;
  const shown = typeof value === 'string' ? shownAmount(value) : null;
  return shown === null || shown.orElse !== null ? null : shown.value;
}
