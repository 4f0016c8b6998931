import {
  cellName,
  lineCurrency,
  originIn,
  priceUnitLabel,
  questionsOf,
  shownAmount,
  statementIn,
  type MappedTable,
  type SheetCells,
} from '../costsheet/map';
import type { CostChoices } from './cost-choices';
import { quoted } from './formula-text';
import { RATES_NAME } from './rates-table';
import { asText } from './settings-sheet';

/** Writes what a new column holds on one row of the data. */
export interface LineFormulas {
  /** the cost, times what `rate` refers to */
  cost(row: number, rate: string | null): string;
  /** of several countries the shares that the cells state, once all of them do */
  origin(row: number, shares: readonly string[]): string;
  tariffCode(row: number): string;
  statement(row: number): string;
  currency(row: number): string;
  /** the rate of the currency in a cell; #N/A where the table has none, or a blank one */
  rate(currencyCell: string): string;
}

export function lineFormulas(
  sheet: SheetCells,
  table: MappedTable,
  choices: CostChoices,
): LineFormulas {
  const { columns, product } = table;
  const { priceUnits } = questionsOf(sheet, table);
  const at = (row: number, column: number | undefined): string =>
    column === undefined ? '' : cellName(row, column);
  const columnOf = (role: Parameters<typeof columns.get>[0]) => columns.get(role)?.column;

  const piecesOf = (row: number): number | null => {
    const label = priceUnitLabel(sheet, table, row);
    if (label === null || !priceUnits.has(label)) return 1;
    return choices.pieces.get(label) ?? priceUnits.get(label) ?? null;
  };
  return {
    cost(row, rate) {
      const column = columnOf('cost');
      const parts =
        column !== undefined
          ? [column]
          : product === null
            ? []
            : [product.quantity, product.unitPrice];
      const pieces = column === undefined ? piecesOf(row) : 1;
      if (pieces === null) return '=NA()';
      const blank = parts.map((part) => `${cellName(row, part)}=""`).join(',');
      const value = parts.map((part) => amountIn(sheet, row, part, choices.decimal)).join('*');
      const per = pieces === 1 ? '' : `/${pieces}`;
      const times = rate === null ? '' : `*${rate}`;
      // a cell without an amount would read as 0, and the line would vanish
      return `=IF(${parts.length > 1 ? `OR(${blank})` : blank},NA(),${value}${per}${times})`;
    },
    origin(row, shares) {
      const column = columnOf('origin');
      if (column === undefined) return '';
      const cell = at(row, column);
      const value = sheet.value(row, column);
      const read = typeof value === 'string' ? originIn(value) : null;
      if (read?.kind === 'read') {
        return `=IF(EXACT(${cell},${quoted(String(value))}),${quoted(read.text)},${cell})`;
      }
      if (read?.kind === 'several' && shares.length === read.countries.length) {
        return splitFormula(cell, String(value), read.countries, shares);
      }
      return choices.countrySystem === 'aala' ? `=NAFTA.ORIGIN_CODE(${cell},"aala")` : `=${cell}`;
    },
    tariffCode: (row) => tariffFormula(sheet, row, columnOf('hs')),
    statement: (row) => statementFormula(sheet, row, columnOf('statement')),
    currency(row) {
      const found = lineCurrency(sheet, table, row);
      const column = columnOf('currency');
      // a sign that a search would take for a placeholder finds nothing, and so is #N/A
      if (column !== undefined && found?.by !== 'sign') {
        return `=SUBSTITUTE(SUBSTITUTE(UPPER(TRIM(${at(row, column)})),"?","!"),"*","!")`;
      }
      return asText(found?.label ?? choices.conversion?.base ?? '');
    },
    rate(cell) {
      const found = `VLOOKUP(${cell},${RATES_NAME},2,FALSE)`;
      return `=IF(${found}>0,${found},NA())`;
    },
  };
}

/** A yes or a no becomes the statement it stands for, as long as the cell still says so. */
function statementFormula(sheet: SheetCells, row: number, column: number | undefined): string {
  if (column === undefined) return '';
  const cell = cellName(row, column);
  const value = sheet.value(row, column);
  const read = statementIn(value);
  if (read.kind !== 'read') return `=${cell}`;
  if (typeof value !== 'boolean') {
    return `=IF(EXACT(${cell},${quoted(String(value))}),${quoted(read.text)},${cell})`;
  }
  // a blank cell equals FALSE: only what is a truth value is read as one
  return `=IF(ISLOGICAL(${cell}),IF(${cell},"originating","non-originating"),${cell})`;
}

/** "US 60%; MX 40%" once every share is stated; until then the cell stands as it is, and is named. */
function splitFormula(
  cell: string,
  written: string,
  countries: readonly string[],
  shares: readonly string[],
): string {
  const parts = countries.map(
    (country, index) => `${quoted(`${country} `)}&ROUND(100*${shares[index] ?? ''},6)&"%"`,
  );
  const stated = `COUNT(${shares.join(',')})=${shares.length}`;
  return `=IF(AND(EXACT(${cell},${quoted(written)}),${stated}),${parts.join('&"; "&')},${cell})`;
}

/** A number that lost a zero gets it back: no format of dots and commas, which differ by language. */
function tariffFormula(sheet: SheetCells, row: number, column: number | undefined): string {
  if (column === undefined) return '';
  const cell = cellName(row, column);
  const value = sheet.value(row, column);
  if (typeof value !== 'number' || value <= 0) return `=${cell}`;
  const [whole = '', fraction = ''] = String(value).split('.');
  if (!/^\d{1,10}$/u.test(whole) || !/^\d{0,6}$/u.test(fraction)) return `=${cell}`;
  if (fraction === '') {
    return whole.length % 2 === 0 ? `=${cell}` : `=TEXT(${cell},"${'0'.repeat(whole.length + 1)}")`;
  }
  const decimals = fraction.length + (fraction.length % 2);
  const digits = '0'.repeat(Math.max(4, whole.length + (whole.length % 2)) + decimals);
  return `=TEXT(ROUND(${cell}*1${'0'.repeat(decimals)},0),"${digits}")`;
}

/**
 * A reference to an amount; where it is text that shows one number only, what reads that number. One
 * below zero is a number too: the functions then name the line as negative, and a total takes it off.
 */
export function amountIn(
  sheet: SheetCells,
  row: number,
  column: number,
  decimal: CostChoices['decimal'],
  cell = cellName(row, column),
): string {
  const value = sheet.value(row, column);
  const shown = typeof value === 'string' ? shownAmount(value) : null;
  if (typeof value !== 'string' || shown === null) return cell;
  if (shown.orElse !== null && decimal === null) return cell;
  if (shown.value < 0) {
    const number = decimal === ',' ? (shown.orElse ?? shown.value) : shown.value;
    return `IF(EXACT(${cell},${quoted(value)}),${number},${cell})`;
  }
  const digits = value.replace(/[^\d.,]/gu, '');
  const found = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
  const point = shown.orElse === null ? found : (decimal ?? found);
  const signs = [...new Set([...value].filter((sign) => !/[\d., -]/u.test(sign)))];
  // "12,-" and "12.50 per 100" hold more than an amount and its sign: read as they stand, or not at all
  if (!PLAIN.test(value) || signs.length > 4) {
    return `IF(EXACT(${cell},${quoted(value)}),${shown.value},${cell})`;
  }
  const bare = signs.reduce((text, sign) => `SUBSTITUTE(${text},${quoted(sign)},"")`, cell);
  return `NUMBERVALUE(${bare},"${point}","${point === ',' ? '.' : ','}")`;
}

/** One run of digits, with separators inside it and something else around it. */
const PLAIN = /^[^\d.,-]*\d(?:[\d.,\s'’]*\d)?[^\d.,-]*$/u;
