/** A sign or a code of money beside a number: "$1,250", "12.50 USD". */
const MONEY =
  /(?:[$€£¥]|\b(?:USD|EUR|MXN|CAD|GBP|JPY|CNY|BRL)\b)\s*-?\d|\d\s*(?:[$€£¥]|(?:USD|EUR|MXN|CAD|GBP|JPY|CNY|BRL)\b)/iu;
/** A number that is no percentage: "VNM 12.50", but not "RVC 55 %". */
const BARE_NUMBER = /\d(?![\d.,]*\s*%)(?![\d.,])/u;
/** What may be a number in a text: digits with separators, perhaps with an exponent. */
const NUMBER = /\d(?:[\d.,'’ \u00A0\u202F]*\d)?(?:[eE][+-]?\d{1,3})?/gu;

export const saysMoney = (text: string): boolean => MONEY.test(text);

export const hasBareNumber = (text: string): boolean => BARE_NUMBER.test(text);

/** Formats of dates and times: letters of a date outside quotes and brackets. */
export const isDateFormat = (format: string): boolean =>
  /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) && !/general/i.test(format);

export const isPercentFormat = (format: string): boolean =>
  format.replace(/"[^"]*"|\\./g, '').includes('%');

export const isMoneyFormat = (format: string): boolean =>
  /[$€£¥]|\b(?:USD|EUR|MXN|CAD|GBP|JPY|CNY|BRL)\b/i.test(format);

/** So many digits tell a figure from one that is the same by chance. */
const TELLING = 4;

/** A number as it is compared, whatever numeral it is written in; null where it has too few digits. */
export function tellingNumber(value: number): string | null {
  if (!Number.isFinite(value)) return null;
  // as many digits as a text usually shows
  const written = Math.abs(value).toPrecision(12);
  const digits = written
    .replace(/e.*$/i, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
  return digits.length < TELLING ? null : String(Number(written));
}

/** The numbers that a text may show, read with either decimal sign. */
export function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(NUMBER)].flatMap(([found]) => {
    const plain = found.replace(/['’ \u00A0\u202F]/gu, '');
    const readings = [
      plain.replaceAll(',', ''),
      plain.replaceAll('.', '').replace(',', '.'),
      plain,
      ...found.split(/[ \u00A0\u202F]+/u),
    ];
    return readings.map(Number).filter((value) => !Number.isNaN(value));
  });
}

/** Amounts that must not be shown, told by their digits. */
export class Figures {
  readonly #telling = new Set<string>();

  add(value: number): void {
    const telling = tellingNumber(value);
    if (telling !== null) this.#telling.add(telling);
  }

  hasNumber(value: number): boolean {
    const telling = tellingNumber(value);
    return telling !== null && this.#telling.has(telling);
  }

  isIn(text: string): boolean {
    return this.#telling.size > 0 && numbersIn(text).some((value) => this.hasNumber(value));
  }
}
