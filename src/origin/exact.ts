import { Decimal as DecimalJs } from 'decimal.js';

/**
 * The one Decimal clone of the product. The precision is wide enough that adding any two finite
 * doubles, read at 15 digits, is exact; nothing here is ever rounded before it is compared.
 */
export const Decimal = DecimalJs.clone({
  precision: 1400,
  rounding: DecimalJs.ROUND_HALF_EVEN,
  toExpNeg: -400,
  toExpPos: 400,
  minE: -9e15,
  maxE: 9e15,
});
export type Decimal = DecimalJs;

const ONE = new Decimal(1);

/** Decimals that a quotient may have and still be kept as one. */
const SHORT = 60;
/** Divides to that many digits: the full precision would spend its time on digits nobody asks for. */
const ShortDecimal = Decimal.clone({ precision: SHORT });
/**
 * Divides far enough for the double nearest to a quotient of short numbers: two that differ from the
 * middle between two doubles do so before the 170th digit, and the middle itself has at most 126.
 */
const QuotientDecimal = Decimal.clone({ precision: 200 });

/** At most 42 digits (decimal.js keeps seven in a word), and from 10^-15 to 10^16. */
const isShort = ({ d, e }: Decimal): boolean => d.length <= 6 && e >= -15 && e <= 15;

/**
 * An exact number: a fraction of two decimals. Sums, differences and products of amounts have the
 * denominator 1; a share such as 33.3 of 99.9 keeps its own, so that three of them are one again.
 *
 * Units: none of its own. Rounding: none until {@link Exact.toNumber}.
 */
export class Exact {
  private constructor(
    private readonly numerator: Decimal,
    private readonly denominator: Decimal,
  ) {}

  static readonly zero = new Exact(new Decimal(0), ONE);
  static readonly one = new Exact(ONE, ONE);

  /**
   * A cell's number at Excel's precision of 15 significant digits, then exact.
   *
   * @example Exact.fromCell(14388.799999999997).toString() //=> "14388.8"
   */
  static fromCell(cell: number): Exact {
    if (!Number.isFinite(cell)) throw new RangeError(`not a finite number: ${cell}`);
    return new Exact(new Decimal(cell.toPrecision(15)), ONE);
  }

  /** A number written in decimal digits, exactly as written. */
  static fromText(digits: string): Exact {
    const value = new Decimal(digits);
    if (!value.isFinite()) throw new RangeError(`not a finite number: ${digits}`);
    return new Exact(value, ONE);
  }

  static fromDecimal(value: Decimal): Exact {
    return new Exact(value, ONE);
  }

  plus(other: Exact): Exact {
    if (this.denominator === other.denominator || this.denominator.eq(other.denominator)) {
      return new Exact(this.numerator.plus(other.numerator), this.denominator);
    }
    return new Exact(
      this.numerator.times(other.denominator).plus(other.numerator.times(this.denominator)),
      this.denominator.times(other.denominator),
    );
  }

  minus(other: Exact): Exact {
    return this.plus(other.negated());
  }

  negated(): Exact {
    return new Exact(this.numerator.negated(), this.denominator);
  }

  times(other: Exact): Exact {
    const numerator = this.numerator.times(other.numerator);
    if (other.denominator === ONE) return new Exact(numerator, this.denominator);
    return new Exact(numerator, this.denominator.times(other.denominator));
  }

  /** The quotient, exact. The divisor must not be zero: callers state what zero means. */
  over(other: Exact): Exact {
    if (other.isZero()) throw new RangeError('division by zero');
    const sign = other.numerator.isNegative() ? -1 : 1;
    const numerator = this.numerator.times(other.denominator).times(sign);
    const denominator = this.denominator.times(other.numerator).times(sign);
    // 60 of 100 is the decimal 0.6: only a quotient without end keeps its denominator
    const short = new Decimal(new ShortDecimal(numerator).dividedBy(denominator));
    return short.times(denominator).eq(numerator)
      ? new Exact(short, ONE)
      : new Exact(numerator, denominator);
  }

  /** The same text for numbers that add up without a new denominator. */
  denominatorKey(): string {
    return this.denominator === ONE ? '' : this.denominator.toString();
  }

  compare(other: Exact): -1 | 0 | 1 {
    if (this.denominator === other.denominator) {
      return this.numerator.comparedTo(other.numerator) as -1 | 0 | 1;
    }
    const left = this.numerator.times(other.denominator);
    return left.comparedTo(other.numerator.times(this.denominator)) as -1 | 0 | 1;
  }

  equals(other: Exact): boolean {
    return this.compare(other) === 0;
  }

  isLessThan(other: Exact): boolean {
    return this.compare(other) < 0;
  }

  /** "Not less than", the treaty's own comparison: the limit is included. */
  isNotLessThan(other: Exact): boolean {
    return this.compare(other) >= 0;
  }

  isZero(): boolean {
    return this.numerator.isZero();
  }

  isPositive(): boolean {
    return this.numerator.greaterThan(0);
  }

  isNegative(): boolean {
    return this.numerator.lessThan(0);
  }

  static min(first: Exact, second: Exact): Exact {
    return second.isLessThan(first) ? second : first;
  }

  static max(first: Exact, second: Exact): Exact {
    return first.isLessThan(second) ? second : first;
  }

  /**
   * A number of so many decimals, where a law or a ledger asks for one: the next one below, or the
   * nearest with a half upwards. Only for numbers of 0 or more.
   *
   * @example Exact.fromText('5.95').withDecimals(1, 'half up').toString() //=> "6"
   */
  withDecimals(places: number, how: 'down' | 'half up'): Exact {
    const numerator = this.numerator.times(`1e${places}`);
    const units =
      how === 'down'
        ? numerator.dividedToIntegerBy(this.denominator)
        : numerator.times(2).plus(this.denominator).dividedToIntegerBy(this.denominator.times(2));
    return new Exact(units.times(`1e-${places}`), ONE);
  }

  /** The double nearest to the exact value. */
  toNumber(): number {
    if (this.denominator === ONE) return this.numerator.toNumber();
    const { numerator, denominator } = this;
    const above = isShort(numerator) && isShort(denominator) ? QuotientDecimal : Decimal;
    return new above(numerator).dividedBy(denominator).toNumber();
  }

  /** Decimal digits for people and for tests; a fraction without end shows 30 digits. */
  toString(): string {
    if (this.denominator.eq(ONE)) return this.numerator.toString();
    return this.numerator.dividedBy(this.denominator).toSignificantDigits(30).toString();
  }
}
