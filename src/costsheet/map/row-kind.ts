import { fold } from '../words';
import { addsRows } from './adding-formula';
import { shownAmount } from './amount-text';
import { isCurrency } from './currency';
import { repeats, type Heading } from './find-headers';
import { priceUnitIn } from './price-unit';
import { between, isEmpty, isWords, type SheetCells, type SheetValue } from './sheet-cells';

/** What a row under a heading is. Only items are lines of the cost sheet. */
export type RowKind =
  | 'item'
  | 'blank'
  | 'heading repeated'
  | 'column numbers'
  | 'section'
  | 'total'
  | 'assembly'
  | 'summary'
  | 'unused';

const TOTAL =
  /^(?:(?:grand|running|report|overall) )?(?:sub ?|sous |zwischen ?|gesamt ?)?(?:total|totales|totals|totaux|totalpris|summe|sum|suma|somme|soma|gesamt\w*|insgesamt)\b|\b(?:total general|total geral|gesamtsumme|gran total|grand total|subtotal|sous total|zwischensumme)\b|\b(?:total|totale|totaux|gesamt|summe)$/u;

/** An amount carried from page to page, as accounts have it. */
const CARRIED =
  /^(?:carried|brought|carry|bring) (?:forward|over)\b|^(?:ubertrag|suma y sigue|suma anterior|suma siguiente|a reporter|report|a transportar|transporte)$/u;

/** What is told of the whole good under its lines: the net cost, taxes, profit, a price, a rate. */
const SUMMARY =
  /^(?:net cost|costo neto|coste neto|cout net|nettokosten|custo liquido|(?:gross |net )?(?:profit|margin)|utilidad|ganancia|margen|marge|benefice|gewinn|lucro|margem|(?:selling|sales|sale|transfer) price|precio de venta|prix de vente|verkaufspreis|preco de venda|transaction value|valor de transaccion|valeur transactionnelle|(?:sales )?tax|vat|iva|tva|mwst|ust|exchange rate|tipo de cambio|taux de change|wechselkurs|cambio)\b/u;

/** What each row of a table is, from under its heading on. */
export function kindOf(sheet: SheetCells, row: number, heading: Heading): RowKind {
  const columns = between(heading.left, heading.right).filter(
    (column) => !isEmpty(sheet.value(row, column)),
  );
  if (columns.length === 0) return 'blank';
  if (repeats(sheet, row, heading)) return 'heading repeated';
  if (row === heading.bottom + 1 && isUnderHeading(sheet, row, columns)) return 'column numbers';
  const words = columns.map((column) => sheet.value(row, column)).filter(isWords);
  const labelled = words.some((text) => TOTAL.test(fold(text)) || CARRIED.test(fold(text)));
  const added = addedRows(sheet, row, columns, heading);
  if (added !== null && (labelled || words.length <= 1)) return 'total';
  if (added === 'below') return 'assembly';
  const figures = columns.filter((column) => isFigure(sheet, row, column));
  const alone = words.length === 1 || (words.length === 2 && figures.length <= 1);
  // a part may be called "Total station": a total has nothing beside its label but a sum
  if (labelled && alone) return 'total';
  if (figures.length > 0 && alone && words.some((text) => SUMMARY.test(fold(text)))) {
    return 'summary';
  }
  if (figures.length === 0) {
    return words.length <= 2 && !columns.some((column) => isTold(column, heading))
      ? 'section'
      : 'item';
  }
  const idle = figures.every(
    (column) => sheet.formula(row, column) !== null && isZero(sheet, row, column),
  );
  return idle && words.length === 0 ? 'unused' : 'item';
}

/** Where the rows stand that a formula of the row adds up; null where none adds rows. */
function addedRows(
  sheet: SheetCells,
  row: number,
  columns: readonly number[],
  heading: Heading,
): 'above' | 'below' | null {
  for (const column of columns) {
    const added = addsRows(sheet.formula(row, column), row, column);
    if (added === null) continue;
    // of a line only its cost may be a sum of others: a name that joins cells is none
    const { cost = 0, unitPrice = 0 } = heading.scores.get(column) ?? {};
    return added === 'below' && cost + unitPrice === 0 ? 'above' : added;
  }
  return null;
}

/** "?" or "TBD" where a figure or an origin belongs: a line with a doubt, and no section. */
function isTold(column: number, heading: Heading): boolean {
  const { netCost = 0, vnm = 0, rvc = 0, usShare = 0 } = heading.modelScores.get(column) ?? {};
  if (Math.max(netCost, vnm, rvc, usShare) >= 0.6) return true;
  const { cost = 0, unitPrice = 0, quantity = 0, origin = 0 } = heading.scores.get(column) ?? {};
  return Math.max(cost, unitPrice, quantity, origin) >= 0.6;
}

/** 1, 2, 3, ... or (1), (2), (3), ... or pcs, USD, ... right under the headings, as forms have it. */
function isUnderHeading(sheet: SheetCells, row: number, columns: readonly number[]): boolean {
  const values = columns.map((column) => sheet.value(row, column));
  const numbers = values.map((value) =>
    typeof value === 'string' ? Number(value.replace(/[()[\].]/gu, '')) : value,
  );
  if (numbers.length >= 3 && numbers.every((number, index) => number === index + 1)) return true;
  return numbers.length >= 2 && values.every(isUnit);
}

const isUnit = (value: SheetValue): boolean => {
  if (typeof value !== 'string' || /\d/u.test(value)) return false;
  const bare = value.replace(/[()[\]]/gu, '').trim();
  return priceUnitIn(bare) !== null || isCurrency(bare) || /^[-–%#]$/u.test(bare);
};

const isZero = (sheet: SheetCells, row: number, column: number): boolean =>
  sheet.value(row, column) === 0;

function isFigure(sheet: SheetCells, row: number, column: number): boolean {
  const value = sheet.value(row, column);
  return (
    typeof value === 'number' ||
    (typeof value === 'object' && value !== null) ||
    (typeof value === 'string' && shownAmount(value) !== null)
  );
}
