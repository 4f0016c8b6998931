import { Decimal, Exact } from './exact';

/** Cells with up to four decimals, the great majority of amounts, are summed as scaled integers. */
const SCALE = 10_000;
const SCALED_UNIT = new Decimal(1).dividedBy(SCALE);
/** 15 significant digits: below this a scaled integer is the number that the cell shows. */
const FIFTEEN_DIGITS = 1e15;
/** Sums of integers are exact up to here. */
const SAFE = Number.MAX_SAFE_INTEGER - FIFTEEN_DIGITS;

/**
 * An exact sum of amounts, whatever their order.
 *
 * The fast path keeps a scaled integer while it provably fits; every other number goes through
 * {@link Exact}, read at 15 significant digits. Why the fast path is exact: if an integer `n` below
 * 10^15 divided by 10^4 gives the cell's double back, then n/10^4 has at most 15 digits and rounds
 * to that double, so it is the number Excel shows at 15 digits.
 *
 * @example
 * const sum = new ExactSum(); sum.addCell(0.1); sum.addCell(0.2);
 * sum.total().toString() //=> "0.3"
 */
export class ExactSum {
  private scaled = 0;
  private decimals = new Decimal(0);
  /** by denominator, so that many lines of few different splits keep few digits */
  private readonly fractions = new Map<string, Exact>();

  /** Adds a cell's number, read at 15 significant digits. */
  addCell(cell: number): void {
    const integer = Math.round(cell * SCALE);
    if (integer / SCALE === cell && integer < FIFTEEN_DIGITS && integer > -FIFTEEN_DIGITS) {
      this.scaled += integer;
      if (this.scaled > SAFE || this.scaled < -SAFE) this.flush();
      return;
    }
    this.decimals = this.decimals.plus(new Decimal(cell.toPrecision(15)));
  }

  /** Adds an exact amount. */
  add(amount: Exact): void {
    const key = amount.denominatorKey();
    const known = this.fractions.get(key);
    this.fractions.set(key, known === undefined ? amount : known.plus(amount));
  }

  total(): Exact {
    this.flush();
    let sum = Exact.fromDecimal(this.decimals);
    for (const fraction of this.fractions.values()) sum = sum.plus(fraction);
    return sum;
  }

  private flush(): void {
    this.decimals = this.decimals.plus(SCALED_UNIT.times(this.scaled));
    this.scaled = 0;
  }
}
