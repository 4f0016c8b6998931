import { shown } from '../../cell';
import { amountAt } from '../column-data';
import type { Finding } from '../map-sheet';
import { piecesAt, isProduct, priceUnitAt, pricingOf, type Pricing } from '../product-column';
import { priceUnitIn, priceUnitOfHeading } from '../price-unit';
import { say } from '../sentences';
import type { Checked } from './index';

/**
 * Prices for a hundred, a thousand or a measure. Where a line cost stands beside them it has settled
 * the question; only where the cost must be made of quantity and price is there something to say.
 */
export function priceUnitFindings(checked: Checked): readonly Finding[] {
  const { sheet, table, chosen } = checked;
  const price = chosen.columns.get('unitPrice')?.column;
  if (price === undefined) return [];
  const pricing = pricingOf(table, chosen.columns, price);
  const ofLines = table.items.flatMap((row): readonly Finding[] => {
    const unit = priceUnitAt(sheet, row, { ...pricing, heading: '' });
    if (unit === null || unit.pieces === 1 || isSettled(checked, row, pricing)) return [];
    const told = pricing.unit !== null && priceUnitIn(sheet.value(row, pricing.unit)) !== null;
    const column = told && pricing.unit !== null ? pricing.unit : price;
    const cell = shown(sheet.value(row, column));
    const product = productOf(checked, row);
    if (unit.pieces !== null) {
      const amount = product === null ? null : product - product / unit.pieces;
      return [{ row, column, issue: say('price-unit', { cell, pieces: unit.pieces }), amount }];
    }
    const code = unit.kind === 'measure' ? 'price-by-measure' : 'price-unit-unclear';
    return [{ row, column, issue: say(code, { cell }), amount: product }];
  });
  return [...ofHeading(checked, pricing), ...ofLines];
}

function ofHeading({ chosen, table }: Checked, pricing: Pricing): readonly Finding[] {
  const { heading: header, price } = pricing;
  const read = priceUnitOfHeading(header);
  if (read === null || read.pieces === 1 || chosen.product === null) return [];
  const issue =
    read.pieces === null
      ? say('price-unit-of-column-unclear', { header })
      : say('price-unit-of-column', { header, pieces: read.pieces });
  return [{ row: table.heading.bottom, column: price, issue, amount: null }];
}

/** A cost of its own that is quantity times price, for one or for so many. */
function isSettled({ sheet, chosen }: Checked, row: number, pricing: Pricing): boolean {
  if (chosen.product !== null) return false;
  const [cost, quantity, price] = (['cost', 'quantity', 'unitPrice'] as const).map((role) => {
    const column = chosen.columns.get(role)?.column;
    return column === undefined ? null : amountAt(sheet, row, column);
  });
  if (cost == null || quantity == null || price == null) return true;
  return piecesAt(sheet, row, pricing).some((pieces) => isProduct(cost, quantity, price, pieces));
}

function productOf({ sheet, chosen }: Checked, row: number): number | null {
  const [quantity, price] = (['quantity', 'unitPrice'] as const).map((role) => {
    const column = chosen.columns.get(role)?.column;
    return column === undefined ? null : amountAt(sheet, row, column);
  });
  return quantity == null || price == null ? null : quantity * price;
}
