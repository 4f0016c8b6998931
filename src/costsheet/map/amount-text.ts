import { anySpace } from '../words';
import { priceUnitIn, type PriceUnit } from './price-unit';

/** An amount that a text shows to a person, with the currency it names. */
export interface ShownAmount {
  readonly value: number;
  /** ISO code, or the sign as written where several currencies share it; null where none is named */
  readonly currency: string | null;
  /** another number that the same digits may mean: 1.234 for "1,234" */
  readonly orElse: number | null;
  /** what stands behind the digits: "pcs", "per 100"; null where nothing does */
  readonly unit: PriceUnit | null;
}

const SIGNS: readonly (readonly [sign: RegExp, currency: string])[] = [
  [/US\$|USD|U\.S\.\$/giu, 'USD'],
  [/MX\$|MXN|M\.N\.|MN\b/giu, 'MXN'],
  [/C\$|CA\$|CAD/giu, 'CAD'],
  [/AR\$|ARS/giu, 'ARS'],
  [/R\$|BRL/giu, 'BRL'],
  [/€|EUR/giu, 'EUR'],
  [/£|GBP/giu, 'GBP'],
  [/¥|JPY/giu, '¥'],
  [/CNY|RMB/giu, 'CNY'],
  [/CLP/giu, 'CLP'],
  [/\$/giu, '$'],
];

const LONGEST = 40;

/**
 * The amount in a text such as "$1.25", "1.234,56 €" or "12 500,00"; null where there is none.
 * For proposals and doubts only: no figure of origin is ever computed from it.
 *
 * @example shownAmount('1.234,56 €') // { value: 1234.56, currency: 'EUR', orElse: null, unit: null }
 * @example shownAmount('1,234') // { value: 1234, currency: null, orElse: 1.234, unit: null }
 */
export function shownAmount(text: string): ShownAmount | null {
  const clean = anySpace(text);
  if (clean === '' || clean.length > LONGEST) return null;
  const found = SIGNS.find(([sign]) => new RegExp(sign.source, 'iu').test(clean));
  const digits = found === undefined ? clean : clean.replace(found[0], '');
  const [figure, unit] = withoutUnit(digits.trim());
  const plain = figure.replace(/[\s'’]/gu, '');
  // "1,234-" is below zero as accounts write it; "12,-" is 12 as prices are written
  const negative = /^\(.*\)$/u.test(plain) || /^[-−]/u.test(plain) || /\d[-−]$/u.test(plain);
  const number = plain.replace(/^[(+−-]+|[)−-]+$/gu, '');
  const read = readDigits(number);
  if (read === null) return null;
  const sign = negative ? -1 : 1;
  return {
    value: sign * read.value,
    currency: found?.[1] ?? null,
    orElse: read.orElse === null ? null : sign * read.orElse,
    unit,
  };
}

const UNIT =
  /^(.*?\d[.,)-]*) ?(?:(?:\/|per|por|par|pro|je) ?([\p{L}\d²][\p{L}\d².,]*)|(\p{L}[\p{L}².]*))$/iu;

/** The digits without a unit behind them, where one is known. */
function withoutUnit(text: string): readonly [figure: string, unit: PriceUnit | null] {
  const [, figure, per, bare] = UNIT.exec(text) ?? [];
  const unit = priceUnitIn(per ?? bare ?? '');
  return figure === undefined || unit === null ? [text, null] : [figure, unit];
}

function readDigits(
  text: string,
): { readonly value: number; readonly orElse: number | null } | null {
  if (!/^\d[\d.,]*$|^[.,]\d+$/u.test(text)) return null;
  const points = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (points > 0 && commas > 0) {
    const decimal = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
    const groups = decimal === '.' ? ',' : '.';
    const grouped = new RegExp(String.raw`^\d{1,3}([${groups}]\d{3})+[${decimal}]\d+$`, 'u');
    return grouped.test(text)
      ? { value: Number(text.replaceAll(groups, '').replace(decimal, '.')), orElse: null }
      : null;
  }
  if (points + commas === 0) return { value: Number(text), orElse: null };
  const mark = points > 0 ? '.' : ',';
  const grouped = new RegExp(String.raw`^\d{1,3}([${mark}]\d{3})+$`, 'u').test(text);
  if (points + commas > 1) {
    return grouped ? { value: Number(text.replaceAll(mark, '')), orElse: null } : null;
  }
  const asDecimal = Number(text.replace(',', '.'));
  if (!grouped) return { value: asDecimal, orElse: null };
  const asThousands = Number(text.replace(mark, ''));
  // a lone point before three digits is a decimal to most programs, a lone comma a separator
  return mark === ','
    ? { value: asThousands, orElse: asDecimal }
    : { value: asDecimal, orElse: asThousands };
}
