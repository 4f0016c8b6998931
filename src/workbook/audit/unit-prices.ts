import { columnName } from '../../costsheet/map';
import { cellArea } from '../area';
import { placedCalls, replacedAt, type Replacement } from '../argument-places';
import type { FormulaWrite } from '../port';
import type { AuditBook, CostTable } from './audit-book';
import { costAt, eachCosts, rowsOf, sumOf, tableAround, type CostRange } from './cost-ranges';
import type { AuditFinding, Fix } from './finding';
import { fixOf } from './fix-of';
import { PARAMETERS } from './parameters';
import { say } from './sentences';

/**
 * Costs that are prices of one piece, by the heading of their column and by quantity x price beside
 * them. Worth: what the pieces cost more than one of each.
 */
export const unitPrices = (book: AuditBook): readonly AuditFinding[] =>
  eachCosts(book).flatMap((range): readonly AuditFinding[] => {
    const found = tableAround(book, range.costs);
    if (found === null) return [];
    const { columns, product, headers } = found.table;
    const price = columns.get('unitPrice')?.column ?? product?.unitPrice;
    const quantity = columns.get('quantity')?.column ?? product?.quantity;
    const { column, sheet } = range.costs;
    const header = headers.get(column) ?? columnName(column);
    if (columns.get('cost')?.column === column) {
      return columns.get('cost')?.reason.code === 'only-price'
        ? [
            {
              severity: 'note',
              cells: [range.costs],
              issue: say('price-uncounted', { header }),
              worth: null,
              fix: null,
            },
          ]
        : [];
    }
    if (price !== column || quantity === undefined) return [];
    const more = missing(book, range, found, quantity);
    if (more === 0) return [];
    return [
      {
        severity: 'error',
        cells: [cellArea(sheet, range.costs.row, column), ...range.readers.map(readerCell)],
        issue: say('unit-price', { header, quantity: columnName(quantity) }),
        worth: { unit: 'money', amount: more },
        fix: toCostColumn(book, range, found),
      },
    ];
  });

const readerCell = ({ formula }: CostRange['readers'][number]) => formula.cell;

/** What all pieces cost beyond one of each, on the lines of the range. */
function missing(
  book: AuditBook,
  range: CostRange,
  { cells, table }: CostTable,
  quantity: number,
): number {
  const rows = new Set(rowsOf(book, range.costs));
  const amounts = table.items.flatMap((row) => {
    const price = rows.has(row) ? costAt(book, range.costs, row) : null;
    const count = cells.value(row, quantity);
    return price === null || typeof count !== 'number' ? [] : [price * count - price];
  });
  return sumOf(amounts);
}

/** The formulas with the column of line costs, where the table has one beside the prices. */
function toCostColumn(book: AuditBook, range: CostRange, { table }: CostTable): Fix | null {
  const cost = table.columns.get('cost')?.column;
  if (cost === undefined) return null;
  const column = columnName(cost);
  const writes = range.readers.flatMap(({ formula }): readonly FormulaWrite[] => {
    if (formula.damaged !== null) return [];
    const moved = withCostColumn(formula.formula, column);
    return moved === formula.formula
      ? []
      : [{ cell: formula.cell, formula: moved, before: formula.formula }];
  });
  const header = table.headers.get(cost) ?? column;
  return fixOf(book, say('fix-cost-column', { column, header }), writes, false);
}

/** The costs of every call from another column: the rows and the sheet stay. */
function withCostColumn(formula: string, column: string): string {
  const replacements = placedCalls(formula).flatMap(({ id, places }): readonly Replacement[] => {
    const place = places[PARAMETERS.get(id)?.indexOf('costs') ?? -1];
    if (place?.node.type !== 'ReferenceIdentifier' || place.node.kind !== 'range') return [];
    const text = formula.slice(place.from, place.to);
    const moved = text.replace(
      /(\$?)[A-Z]{1,3}(\$?\d+):(\$?)[A-Z]{1,3}(\$?\d+)$/i,
      `$1${column}$2:$3${column}$4`,
    );
    return [{ from: place.from, to: place.to, text: moved }];
  });
  return replacedAt(formula, replacements);
}
