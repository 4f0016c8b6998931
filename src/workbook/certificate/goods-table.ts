import { anySpace, readTariffCode } from '../../costsheet';
import type { Issue } from '../../origin';
import { fullAddress, parseArea } from '../area';
import type { CellValue } from '../port';
import { codes } from '../request/certifier-fields';
import { isErrorText } from '../error-text';
import { say } from './sentences';

/** The defined name of the optional table of goods: what a verdict's cell certifies. */
export const GOODS_NAME = 'NAFTA_CERTIFIED_GOODS';

/** The words of its first row, the same in all languages. */
export const goodsColumns = ['Cell', 'Description', 'HS code', 'Producer', 'Country'] as const;

/** What the table says of one good; "" where it says nothing. */
export interface GoodDetails {
  readonly description: string;
  /** six digits without a point */
  readonly tariff: string;
  readonly producer: string;
  readonly country: string;
}

export interface ReadGoods {
  /** by the full address of the verdict's cell, in lower case */
  readonly goods: ReadonlyMap<string, GoodDetails>;
  readonly problems: readonly Issue[];
}

const LONGEST = 500;
/** as many digits as a certificate states */
const HS_DIGITS = 6;

/** The key of a cell in the table of goods. */
export const goodKey = (address: string): string => {
  const area = parseArea(address, '');
  return (area === null ? address : fullAddress(area)).toLowerCase();
};

/**
 * What the table of goods says, row by row.
 *
 * @param firstRow the sheet's row of the table's first row, 1-based, for the messages
 */
export function readGoods(table: readonly (readonly CellValue[])[], firstRow: number): ReadGoods {
  const [head = [], ...rows] = table;
  const heads = head.map((cell) => anySpace(String(cell)).toLowerCase());
  const columns = goodsColumns.map((name) => heads.indexOf(name.toLowerCase()));
  if (columns[0] === -1) {
    const values = { name: GOODS_NAME, column: goodsColumns[0], columns: goodsColumns.join(', ') };
    return { goods: new Map(), problems: [say('table-missing-column', values)] };
  }
  const goods = new Map<string, GoodDetails>();
  const problems: Issue[] = [];
  rows.forEach((cells, index) => {
    const at = { name: GOODS_NAME, row: firstRow + 1 + index };
    const [cell = '', description = '', code = '', producer = '', country = ''] = columns.map(
      (column) => anySpace(String(cells[column] ?? '')).slice(0, LONGEST),
    );
    if (cell === '') return;
    const error = [cell, description, code, producer, country].find(isErrorText);
    if (error !== undefined) return void problems.push(say('table-error', { ...at, error }));
    if (goods.has(goodKey(cell))) return void problems.push(say('good-twice', { ...at, cell }));
    const tariff = sixDigits(cells[columns[2] ?? -1] ?? '');
    if (tariff === null) return void problems.push(say('hs-unreadable', { ...at, code }));
    const produced = codes['producer code'].find((one) => one === producer.toUpperCase());
    if (producer !== '' && produced === undefined) {
      const known = codes['producer code'].join(', ');
      return void problems.push(say('producer-unknown', { ...at, code: producer, codes: known }));
    }
    goods.set(goodKey(cell), { description, tariff, producer: produced ?? '', country });
  });
  return { goods, problems };
}

/** The first six digits of a tariff code; "" of a blank cell; null of anything else. */
export function sixDigits(cell: CellValue): string | null {
  const read = readTariffCode(cell, { parameter: 'hs_codes', line: 1 });
  if (!read.ok) return null;
  if (read.value === null) return '';
  return read.value.length < HS_DIGITS ? null : read.value.slice(0, HS_DIGITS);
}

/** @example printedTariff('870830') //=> "8708.30" */
export const printedTariff = (digits: string): string =>
  digits === '' ? '' : `${digits.slice(0, 4)}.${digits.slice(4)}`;
