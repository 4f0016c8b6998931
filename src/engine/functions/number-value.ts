import type { CellValue } from '../types';
import { VALUE } from '../values/errors';

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?$/iu;

/**
 * NUMBERVALUE: a number in a text with the decimal and group signs that are said. Spaces count nowhere,
 * a group sign only before the decimal sign, and each percent sign at the end divides by a hundred.
 *
 * @example numberValue('12,5', ',', '.') //=> 12.5
 */
export function numberValue(text: string, decimal = '.', group = ','): CellValue {
  const [point] = decimal;
  const [comma] = group;
  if (point === undefined) return VALUE;
  const bare = text.replace(/\s/gu, '');
  if (bare === '') return 0;
  const percents = /%*$/u.exec(bare)?.[0].length ?? 0;
  const [whole = '', ...fractions] = bare.slice(0, bare.length - percents).split(point);
  const grouped = comma === undefined ? whole : whole.replaceAll(comma, '');
  const written = [grouped, ...fractions].join('.');
  return NUMBER.test(written) ? Number(written) / 100 ** percents : VALUE;
}
