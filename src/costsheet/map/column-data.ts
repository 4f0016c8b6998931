import { readStatement } from '../statement';
import { shownAmount } from './amount-text';
import { isCurrency } from './currency';
import { originIn } from './origin-text';
import { priceUnitIn } from './price-unit';
import { statementIn } from './statement-text';
import { isEmpty, isWords, type SheetCells, type SheetValue } from './sheet-cells';

/** What the cells of a column hold, as shares of those that are not blank. */
export interface ColumnData {
  readonly filled: number;
  /** numbers, and texts that show an amount */
  readonly numbers: number;
  readonly countries: number;
  /** countries as people write them without being asked: a name, or a code in capitals ("in" is a unit) */
  readonly plainCountries: number;
  readonly tariffCodes: number;
  /** tariff codes as only a tariff writes them: 8708.30, 8708.30.5090 */
  readonly dottedCodes: number;
  readonly currencies: number;
  readonly statements: number;
  /** statements, and yes or no: what answers a heading that asks for one */
  readonly statementAnswers: number;
  /** what a price is for: EA, C, per 1000, KG, 100 */
  readonly priceUnits: number;
  /** each cell is one more than the one before: it numbers the lines and names nothing */
  readonly counts: boolean;
}

const PLAIN = /^(?:\p{Lu}{2,3}|\p{Lu}.{3,})$/u;
const DOTTED = /^\d{4}[ .]\d{2}(?:[ .]?\d{2,4}){0,2}$/u;
const PLACE = { parameter: 'map' };

/** Looks at a column of a table, on its item rows. */
export function dataOf(sheet: SheetCells, column: number, items: readonly number[]): ColumnData {
  const filled = items.filter((row) => !isEmpty(sheet.value(row, column)));
  const share = (test: (row: number) => boolean): number =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  const text = (row: number): string => sheet.text(row, column).trim();
  return {
    filled: filled.length,
    numbers: share((row) => amountAt(sheet, row, column) !== null),
    countries: share((row) => isCountry(sheet.value(row, column))),
    plainCountries: share((row) => isCountry(sheet.value(row, column)) && PLAIN.test(text(row))),
    tariffCodes: share((row) => isTariffCode(text(row))),
    dottedCodes: share((row) => DOTTED.test(text(row))),
    currencies: share((row) => isCurrency(text(row))),
    statements: share((row) => isStatement(sheet.value(row, column))),
    statementAnswers: share((row) => isStatementAnswer(sheet.value(row, column))),
    priceUnits: share((row) => priceUnitIn(sheet.value(row, column)) !== null),
    counts: isCounter(filled.map((row) => sheet.value(row, column))),
  };
}

/** The amount of a cell for comparisons; null where it shows none. */
export function amountAt(sheet: SheetCells, row: number, column: number): number | null {
  const value = sheet.value(row, column);
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? (shownAmount(value)?.value ?? null) : null;
}

function isCounter(values: readonly SheetValue[]): boolean {
  const numbers = values.map(Number);
  const steps = numbers.filter(
    (value, index) => index > 0 && value - (numbers[index - 1] ?? 0) === 1,
  );
  // part numbers may follow each other too: a count of lines begins with the first
  if (numbers[0] !== 0 && numbers[0] !== 1) return false;
  return numbers.length >= 3 && steps.length >= (numbers.length - 1) * 0.9;
}

/** A country, or several of them with or without shares: "MX", "Made in Mexico", "CN/MX". */
export const isCountry = (value: unknown): boolean => {
  if (typeof value !== 'string') return false;
  const { kind } = originIn(value);
  return kind === 'plain' || kind === 'read' || kind === 'several';
};

export const isTariffCode = (text: string): boolean => {
  const digits = text.replace(/[ .\-]/gu, '');
  return (
    /^\d{4,10}$/u.test(digits) &&
    Number(digits.slice(0, 2)) >= 1 &&
    Number(digits.slice(0, 2)) <= 97
  );
};

const isStatement = (value: SheetValue): boolean => {
  // a number in a text may be anything: only words tell a statement
  if (!isWords(value)) return false;
  const read = readStatement(value, PLACE);
  return read.ok && read.value.kind !== 'none';
};

const isStatementAnswer = (value: SheetValue): boolean =>
  isStatement(value) || statementIn(value).kind === 'read';
