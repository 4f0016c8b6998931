import { Decimal, Exact } from './exact';

/** 15 significant digits: a whole number below this holds all that a cell shows. */
const FIFTEEN_DIGITS = 1e15;
/** Sums of whole numbers are exact up to here, with room for one more. */
const SAFE = Number.MAX_SAFE_INTEGER - FIFTEEN_DIGITS;
/** Amounts have cents, unit prices four decimals: the first try. */
const USUAL_DECIMALS = 4;
/** Powers of ten up to this one are doubles without an error. */
const MOST_DECIMALS = 22;
const POWERS = Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => Number(`1e${decimals}`));
const power = (decimals: number): number => POWERS[decimals] ?? Number.NaN;
/** Further from a half than the product of a cell and a power of ten, of 15 digits, can be wrong. */
const SURE = 0.4;
/** Where a sum is cut in two, so that neither half ever leaves the safe integers. */
const HALF = 1e8;
const ZERO = new Decimal(0);

/** A sum that has left the running one: (high x 10^8 + low) / 10^decimals. */
interface Carried {
  high: number;
  low: number;
}

/**
 * An exact sum of amounts, whatever their order.
 *
 * The fast path: cells are scaled to whole numbers, which doubles add exactly; every other number
 * goes through {@link Exact}, read at 15 significant digits. Why a scaled cell is what Excel shows:
 *
 * - if a whole number `n` below 10^15 divided by 10^d gives the cell's double back, then n/10^d has
 *   at most 15 digits and rounds to that double, so it is the number at 15 digits;
 * - else `d` is chosen so that cell x 10^d has 15 digits before the point. The product is wrong by at
 *   most 1/16, so where it lies within 0.4 of a whole number, that is the number at 15 digits.
 *
 * @example
 * const sum = new ExactSum(); sum.addCell(0.1); sum.addCell(0.2);
 * sum.total().toString() //=> "0.3"
 */
export class ExactSum {
  /** the decimals that held last: amounts of one column are alike */
  private decimals = USUAL_DECIMALS;
  private scale = power(USUAL_DECIMALS);
  /** the running sum, in units of the last decimal */
  private units = 0;
  /** by decimals */
  private carried: (Carried | undefined)[] | undefined;
  private rest = ZERO;
  /** by denominator, so that many lines of few different splits keep few digits */
  private fractions: Map<string, Exact> | undefined;

  /** Adds a cell's number, read at 15 significant digits. */
  addCell(cell: number): void {
    const units = Math.round(cell * this.scale);
    if (units / this.scale === cell && units < FIFTEEN_DIGITS && units > -FIFTEEN_DIGITS) {
      this.addUnits(units);
    } else this.addAtFifteenDigits(cell);
  }

  /** Adds an exact amount. */
  add(amount: Exact): void {
    this.fractions ??= new Map();
    const key = amount.denominatorKey();
    const known = this.fractions.get(key);
    this.fractions.set(key, known === undefined ? amount : known.plus(amount));
  }

  /** Adds what another sum has come to. */
  addSum(other: ExactSum): void {
    const { units } = other;
    const fits = units < FIFTEEN_DIGITS && units > -FIFTEEN_DIGITS;
    if (fits && other.decimals === this.decimals) this.addUnits(units);
    else this.carry(other.decimals, units);
    other.carried?.forEach((sum, decimals) => {
      if (sum === undefined) return;
      const own = this.carriedAt(decimals);
      own.high += sum.high;
      own.low += sum.low;
    });
    if (other.rest !== ZERO) this.rest = this.rest.plus(other.rest);
    other.fractions?.forEach((fraction) => this.add(fraction));
  }

  total(): Exact {
    let sum = this.rest.plus(inDecimals(this.units, this.decimals));
    this.carried?.forEach((part, decimals) => {
      if (part === undefined) return;
      sum = sum.plus(inDecimals(part.high, decimals).times(HALF));
      sum = sum.plus(inDecimals(part.low, decimals));
    });
    let total = Exact.fromDecimal(sum);
    this.fractions?.forEach((fraction) => (total = total.plus(fraction)));
    return total;
  }

  private addUnits(units: number): void {
    const sum = this.units + units;
    if (sum <= SAFE && sum >= -SAFE) this.units = sum;
    else {
      this.carry(this.decimals, sum);
      this.units = 0;
    }
  }

  private addAtFifteenDigits(cell: number): void {
    let decimals = MOST_DECIMALS;
    while (decimals > 0 && Math.abs(cell) * power(decimals) >= FIFTEEN_DIGITS) decimals--;
    const scaled = cell * power(decimals);
    const units = Math.round(scaled);
    const size = Math.abs(scaled);
    const fits = size >= FIFTEEN_DIGITS / 10 && size < FIFTEEN_DIGITS;
    if (!fits || Math.abs(scaled - units) > SURE) {
      this.rest = this.rest.plus(new Decimal(cell.toPrecision(15)));
      return;
    }
    if (decimals !== this.decimals) {
      this.carry(this.decimals, this.units);
      this.decimals = decimals;
      this.scale = power(decimals);
      this.units = 0;
    }
    this.addUnits(units);
  }

  private carry(decimals: number, units: number): void {
    if (units === 0) return;
    const high = Math.floor(units / HALF);
    const own = this.carriedAt(decimals);
    own.high += high;
    own.low += units - high * HALF;
  }

  private carriedAt(decimals: number): Carried {
    this.carried ??= [];
    return (this.carried[decimals] ??= { high: 0, low: 0 });
  }
}

const inDecimals = (units: number, decimals: number): Decimal =>
  new Decimal(`${units}e-${decimals}`);
