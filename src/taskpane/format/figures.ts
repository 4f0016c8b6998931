import type { Exact } from '../../origin';

const MOST_DIGITS = 15;

/** Percentages and points in the user's language; a figure is never rounded onto the limit it misses. */
export class Figures {
  constructor(readonly locale: string) {}

  /** "62.5 %" as the language writes it; more decimals where it would look like `beside` and is not. */
  percent(value: Exact, beside: Exact | null = null): string {
    return this.#shown(value, beside, (digits) => this.#format(digits));
  }

  /** The same without the sign: "6.2" of "6.2 points". */
  points(value: Exact): string {
    const size = value.isNegative() ? value.negated() : value;
    const zero = value.minus(value);
    return this.#shown(size, zero, (digits) => {
      const format = this.#format(digits);
      return {
        format: (number) =>
          format
            .formatToParts(number)
            .filter(({ type }) => type !== 'percentSign' && type !== 'literal')
            .map(({ value: part }) => part)
            .join(''),
      };
    });
  }

  /** An amount in the money of the sheet. */
  amount(value: Exact): string {
    return new Intl.NumberFormat(this.locale, { maximumFractionDigits: 2 }).format(
      value.toNumber(),
    );
  }

  /** "13 October 2017" */
  day(iso: string): string {
    const date = new Date(`${iso}T00:00:00Z`);
    if (Number.isNaN(date.getTime())) return iso;
    return new Intl.DateTimeFormat(this.locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
      date,
    );
  }

  #shown(
    value: Exact,
    beside: Exact | null,
    formatOf: (digits: number) => { format(number: number): string },
  ): string {
    for (let digits = 1; digits <= MOST_DIGITS; digits++) {
      const { format } = formatOf(digits);
      const text = format(value.toNumber());
      if (beside === null || value.equals(beside) || text !== format(beside.toNumber()))
        return text;
    }
    return value.toString();
  }

  #format(digits: number): Intl.NumberFormat {
    return new Intl.NumberFormat(this.locale, {
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: digits,
    });
  }
}
