import { UsageProblem } from './verb';

/** The code of a currency that was given as an option, in capitals; null where none was. */
export function currencyGiven(text: string | null): string | null {
  const currency = text?.toUpperCase() ?? null;
  if (currency === null || /^[A-Z]{3}$/.test(currency)) return currency;
  throw new UsageProblem(`--currency "${currency}" is no currency; write three letters`);
}
