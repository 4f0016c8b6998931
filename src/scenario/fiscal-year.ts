/** Month 1-12 and day on which a producer's fiscal year begins. */
export interface FiscalYearStart {
  readonly month: number;
  readonly day: number;
}

const JANUARY_FIRST: FiscalYearStart = { month: 1, day: 1 };

/**
 * The first day of the fiscal year "that begins on the day closest to" a day.
 *
 * Law: NAFTA Article 403(5), SOR/94-14 s. 13(1). Units: ISO days.
 *
 * @example firstDayOf('1998-01-01', { month: 10, day: 1 }) //=> "1997-10-01"
 */
export function firstDayOf(closestTo: string, start: FiscalYearStart = JANUARY_FIRST): string {
  const wanted = Date.parse(`${closestTo}T00:00:00Z`);
  const year = new Date(wanted).getUTCFullYear();
  const begins = [year - 1, year, year + 1].map((each) =>
    Date.UTC(each, start.month - 1, start.day),
  );
  const away = (day: number) => Math.abs(day - wanted);
  const closest = begins.reduce((best, day) => (away(day) < away(best) ? day : best));
  return new Date(closest).toISOString().slice(0, 10);
}
