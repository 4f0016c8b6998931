import { Exact } from '../origin/exact';
import { failure, success, type Outcome } from '../origin/issue';
import { shown } from './cell';
import { say } from './sentences';
import { anySpace } from './words';

const NUMBER = /^([-+−])? ?(\d+(?:[.,]\d+)?|[.,]\d+)( ?%)?$/u;
/** Longer than any amount: such a text is not a number that somebody typed. */
const LONGEST = 60;
const HUNDRED = Exact.fromText('100');

/** A number as it stands in a text, with whether a percent sign followed it. */
export interface WrittenNumber {
  /** 55 for "55%": the sign is told apart, not applied */
  readonly digits: Exact;
  readonly percent: boolean;
}

/** The number a text consists of, or null. Point or comma is the decimal sign; no thousands separators. */
export function writtenNumber(text: string): WrittenNumber | null {
  const clean = anySpace(text);
  const match = clean.length > LONGEST ? null : NUMBER.exec(clean);
  const digits = match?.[2];
  if (!match || digits === undefined) return null;
  const magnitude = Exact.fromText(digits.replace(',', '.'));
  const negative = match[1] === '-' || match[1] === '−';
  return { digits: negative ? magnitude.negated() : magnitude, percent: match[3] !== undefined };
}

/**
 * A number in a text, exact as written.
 *
 * Issues: "1,234.56", "1.234,56", "12%" and words are malformed.
 *
 * @example readNumber('12,50') // the exact number 12.5
 */
export function readNumber(text: string): Outcome<Exact> {
  const written = writtenNumber(text);
  if (written === null) {
    return failure(
      say(hasTwoSigns(text) ? 'number-thousands' : 'number-text', { cell: shown(text) }),
    );
  }
  if (written.percent) return failure(say('number-percent', { cell: shown(text) }));
  return success(written.digits);
}

const hasTwoSigns = (text: string): boolean =>
  /^[-+−]?\d{1,3}([.,' ]\d{3})+([.,]\d+)?$/u.test(anySpace(text));

/**
 * A percentage as a fraction: `55%` and `0.55` are both 0.55; a number cell holds the fraction.
 *
 * Units: fraction of 1. Issues: above 1 without the percent sign is malformed.
 *
 * @example readPercentage('55 %') // the exact number 0.55
 */
export function readPercentage(cell: string | number): Outcome<Exact> {
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return failure(say('number-not-finite', { cell: shown(cell) }));
    return fraction(Exact.fromCell(cell), shown(cell));
  }
  const written = writtenNumber(cell);
  if (written === null) return failure(say('percentage-text', { cell: shown(cell) }));
  if (written.percent) return success(written.digits.over(HUNDRED));
  return fraction(written.digits, shown(cell));
}

function fraction(value: Exact, cell: string): Outcome<Exact> {
  if (!Exact.one.isLessThan(value)) return success(value);
  return failure(
    say('percentage-without-sign', {
      cell,
      asPercent: `${value.toString()}%`,
      asFraction: value.over(HUNDRED).toString(),
    }),
  );
}

/** A percentage that is a share of a whole: from 0 to 1, both included. */
export function readShare(cell: string | number): Outcome<Exact> {
  const percentage = readPercentage(cell);
  if (!percentage.ok) return percentage;
  const values = { cell: shown(cell) };
  if (percentage.value.isNegative()) return failure(say('percentage-negative', values));
  if (Exact.one.isLessThan(percentage.value)) return failure(say('percentage-above-all', values));
  return percentage;
}
