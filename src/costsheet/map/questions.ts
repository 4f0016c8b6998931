import { AALA_KEY } from '../aala-countries';
import { countryNamed } from '../country';
import { shownAmount } from './amount-text';
import { currenciesIn } from './line-currency';
import type { MappedTable } from './map-sheet';
import { priceUnitAt, pricingOf } from './product-column';
import { shown } from '../cell';
import type { SheetCells } from './sheet-cells';

/** What only a person can say of a table before its amounts and countries are read. */
export interface Questions {
  /** more than one: each but the common one needs a rate */
  readonly currencies: readonly string[];
  /** units of prices as written, with the pieces that they are read as; null where only a person knows */
  readonly priceUnits: ReadonlyMap<string, number | null>;
  /**
   * `ask`: the labels hold letters that only the AALA key has; `iso`: labels mean one country in ISO
   * and another in the key, and nothing speaks for the key; `none`: the systems agree.
   */
  readonly countryCodes: 'none' | 'iso' | 'ask';
  /** labels that the two systems read differently, or only the key reads: "CN", "M" */
  readonly doubtfulCodes: readonly string[];
  /** a text such as "1,234" that may be two numbers; null where there is none */
  readonly decimalIn: string | null;
}

export function questionsOf(sheet: SheetCells, table: MappedTable): Questions {
  const currencies = currenciesIn(sheet, table);
  const { ask, doubtful } = codesOf(sheet, table);
  return {
    currencies: currencies.length > 1 ? currencies : [],
    priceUnits: priceUnitsOf(sheet, table),
    countryCodes: ask ? 'ask' : doubtful.length > 0 ? 'iso' : 'none',
    doubtfulCodes: doubtful,
    decimalIn: decimalIn(sheet, table),
  };
}

/** The label of a price unit as its line has it: what stands in its column, its price or its heading. */
export function priceUnitLabel(sheet: SheetCells, table: MappedTable, row: number): string | null {
  if (table.product === null) return null;
  const pricing = pricingOf(table.found, table.columns, table.product.unitPrice);
  if (priceUnitAt(sheet, row, pricing) === null) return null;
  const { price, unit, heading } = pricing;
  if (unit !== null && priceUnitAt(sheet, row, { price: unit, unit, heading: '' }) !== null) {
    return shown(sheet.value(row, unit));
  }
  const own = priceUnitAt(sheet, row, { ...pricing, unit: null, heading: '' });
  return own === null ? heading : shown(sheet.value(row, price));
}

function priceUnitsOf(sheet: SheetCells, table: MappedTable): ReadonlyMap<string, number | null> {
  const units = new Map<string, number | null>();
  if (table.product === null) return units;
  const pricing = pricingOf(table.found, table.columns, table.product.unitPrice);
  for (const row of table.items) {
    const read = priceUnitAt(sheet, row, pricing);
    const label = priceUnitLabel(sheet, table, row);
    if (read === null || label === null || read.pieces === 1) continue;
    // the quantity of what is sold by measure is in that measure
    units.set(label, read.kind === 'measure' ? 1 : read.pieces);
  }
  return units;
}

function codesOf(sheet: SheetCells, { columns, items }: MappedTable) {
  const column = columns.get('origin')?.column;
  const labels = new Set(
    column === undefined ? [] : items.map((row) => shown(sheet.value(row, column)).toUpperCase()),
  );
  const doubtful: string[] = [];
  let ask = false;
  for (const label of labels) {
    const aala = AALA_KEY[label];
    if (aala === undefined || !/^[A-Z]{1,3}$/u.test(label)) continue;
    const iso = countryNamed(label, 'iso');
    if (iso.ok && iso.value === aala) continue;
    doubtful.push(label);
    if (label.length === 1) ask = true;
  }
  return { ask, doubtful };
}

function decimalIn(sheet: SheetCells, { columns, product, items }: MappedTable): string | null {
  const cost = columns.get('cost')?.column;
  const read = cost !== undefined ? [cost] : product === null ? [] : Object.values(product);
  for (const row of items) {
    for (const column of read) {
      const value = sheet.value(row, column);
      if (typeof value === 'string' && shownAmount(value)?.orElse != null) return value.trim();
    }
  }
  return null;
}
