const MONEY =
  /[$€£¥]\s?\d|\d\s?[$€£¥]|\b(?:USD|MXN|CAD|EUR|GBP|JPY|CNY)\s?\d|\d\s?(?:USD|MXN|CAD|EUR|GBP|JPY|CNY)\b/iu;
const NUMBER = /\d+(?:[.,]\d+)*/gu;

/**
 * Whether a text names money, or a number that is one of the line's own amounts: such a description
 * does not go to a supplier.
 *
 * @example disclosesMoney('Brake disc 280 mm, 41.50', [41.5]) //=> true
 */
export function disclosesMoney(text: string, amounts: readonly number[]): boolean {
  if (MONEY.test(text)) return true;
  // a whole number below 1,000 may as well be a size: only figures that speak of money are compared
  const telling = amounts.filter((amount) => !Number.isInteger(amount) || amount >= 1000);
  return [...text.matchAll(NUMBER)].some(([digits]) =>
    readings(digits).some((number) => telling.includes(number)),
  );
}

/** "1,250.5" may be written with either sign for decimals. */
const readings = (digits: string): readonly number[] => [
  Number(digits.replaceAll(',', '')),
  Number(digits.replaceAll('.', '').replace(',', '.')),
];
