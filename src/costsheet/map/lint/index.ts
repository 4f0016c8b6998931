import type { ChosenColumns } from '../choose-columns';
import type { FoundTable } from '../find-tables';
import type { Finding } from '../map-sheet';
import type { SheetCells } from '../sheet-cells';
import { amountFindings } from './amounts';
import { currencyFindings } from './currencies';
import { formulaFindings } from './formulas';
import { originFindings } from './origins';
import { priceUnitFindings } from './price-units';
import { statementFindings } from './statements';
import { tableFindings } from './table';
import { tariffFindings } from './tariff-codes';
import { totalFindings } from './totals';
import { amountAt as amountIn } from '../column-data';
import { piecesAt, pricingOf } from '../product-column';

/** What every check is given: a table, its proposed columns, and the cost of a row. */
export interface Checked {
  readonly sheet: SheetCells;
  readonly table: FoundTable;
  readonly chosen: ChosenColumns;
  /** what a line costs as far as it can be read; null where it cannot */
  readonly costOf: (row: number) => number | null;
}

/** Every doubt about a table, in the order of its rows; those about the whole table first. */
export function lintTable(
  sheet: SheetCells,
  table: FoundTable,
  chosen: ChosenColumns,
): readonly Finding[] {
  const checked: Checked = { sheet, table, chosen, costOf: costReader(sheet, table, chosen) };
  const checks = [
    tableFindings,
    amountFindings,
    currencyFindings,
    priceUnitFindings,
    originFindings,
    tariffFindings,
    statementFindings,
    formulaFindings,
    totalFindings,
  ];
  return checks
    .flatMap((check) => check(checked))
    .sort(
      (one, two) => (one.row ?? -1) - (two.row ?? -1) || (one.column ?? -1) - (two.column ?? -1),
    );
}

/** The cost of a line: of its column, or quantity times price where only those stand there. */
function costReader(sheet: SheetCells, table: FoundTable, { columns, product }: ChosenColumns) {
  const cost = columns.get('cost');
  const pricing = pricingOf(table, columns, product?.unitPrice ?? 0);
  return (row: number): number | null => {
    if (cost !== undefined) return amountIn(sheet, row, cost.column);
    if (product === null) return null;
    const count = amountIn(sheet, row, product.quantity);
    const price = amountIn(sheet, row, product.unitPrice);
    if (count === null || price === null) return null;
    const worth = (count * price) / (piecesAt(sheet, row, pricing).at(-1) ?? 1);
    return Number.isFinite(worth) ? worth : null;
  };
}
