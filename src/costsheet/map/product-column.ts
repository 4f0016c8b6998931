import type { Candidate } from './choose-columns';
import { amountAt, type ColumnData } from './column-data';
import type { ColumnRole, Proposal } from './column-role';
import type { FoundTable } from './find-tables';
import { shownAmount } from './amount-text';
import { priceUnitIn, priceUnitOfHeading, type PriceUnit } from './price-unit';
import { columnName, type SheetCells } from './sheet-cells';

/** Where a line cost could be made of: a count, a price, and for how many the price holds. */
export interface Factors {
  readonly quantity: Candidate | null;
  readonly price: Candidate | null;
  readonly unit: number | null;
  readonly data: ReadonlyMap<number, ColumnData>;
}

/** The column that is quantity times price on nearly every line: proven, whatever its heading. */
export function productColumn(
  sheet: SheetCells,
  { heading, items }: FoundTable,
  { quantity, price, unit, data }: Factors,
): Proposal | null {
  if (quantity === null || price === null) return null;
  const pricing = { price: price.column, unit, heading: heading.texts.get(price.column) ?? '' };
  for (const [column, { numbers }] of data) {
    const isFactor = column === quantity.column || column === price.column || column === unit;
    if (isFactor || numbers < 0.5) continue;
    let told = 0;
    let agree = 0;
    for (const row of items) {
      const [count, each, all] = [quantity.column, price.column, column].map((one) =>
        amountAt(sheet, row, one),
      );
      if (count == null || each == null || all == null || count === 1 || each * count === 0)
        continue;
      told += 1;
      const per = piecesAt(sheet, row, pricing);
      if (per.some((pieces) => isProduct(all, count, each, pieces))) agree += 1;
    }
    if (told < 2 || agree / told < 0.8) continue;
    const header = heading.texts.get(column) ?? columnName(column);
    const share = Math.round((agree / told) * 100) / 100;
    return { column, confidence: 0.95, reason: { code: 'quantity-times-price', header, share } };
  }
  return null;
}

/** A cost to the cent, or to the sixth digit. */
export const isProduct = (all: number, count: number, each: number, pieces: number): boolean =>
  Math.abs(all - (count * each) / pieces) <= 0.005 + Math.abs(all) * 1e-6;

/** Where the price of a line stands, and what may say for how many pieces it holds. */
export interface Pricing {
  readonly price: number;
  readonly unit: number | null;
  /** the words over the price */
  readonly heading: string;
}

/** For how many the price of a line holds: by its unit, by its own text, by its heading. */
export function priceUnitAt(
  sheet: SheetCells,
  row: number,
  { price, unit, heading }: Pricing,
): PriceUnit | null {
  const written = unit === null ? null : priceUnitIn(sheet.value(row, unit));
  if (written !== null) return written;
  const value = sheet.value(row, price);
  const own = typeof value === 'string' ? (shownAmount(value)?.unit ?? null) : null;
  return own ?? priceUnitOfHeading(heading);
}

/** For how many pieces the price may hold: one, and what is said of it. */
export function piecesAt(sheet: SheetCells, row: number, pricing: Pricing): readonly number[] {
  const pieces = priceUnitAt(sheet, row, pricing)?.pieces ?? 1;
  return pieces === 1 ? [1] : [1, pieces];
}

/** What may say for how many pieces the price in a column holds, as the columns were chosen. */
export const pricingOf = (
  { heading }: FoundTable,
  columns: ReadonlyMap<ColumnRole, Proposal>,
  price: number,
): Pricing => ({
  price,
  unit: columns.get('priceUnit')?.column ?? null,
  heading: heading.texts.get(price) ?? '',
});
