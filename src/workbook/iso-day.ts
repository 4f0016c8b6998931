const DAY = 86_400_000;
/** Excel's day 0, as its serials count from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** @example serialOfDay('2020-07-01') //=> 44013 */
export const serialOfDay = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - EPOCH) / DAY;

/** @example dayAfter('2026-12-31', 1) //=> "2027-01-01" */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** The last day of the twelve months that begin with a day. */
export function lastOfTwelveMonths(from: string): string {
  const date = new Date(`${from}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return dayAfter(date.toISOString().slice(0, 10), -1);
}
