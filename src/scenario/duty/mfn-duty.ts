import { failure, success, type Limit, type Outcome } from '../../origin';
import { mfnDuties, type Importer, type MfnDuty } from '../data/duties/mfn-duties';
import { noAgreement } from '../data/no-agreement';
import { lifeIssues } from '../life';
import { fractionOf } from '../steps';
import { readDutiableGood, type DutiableGood } from './dutiable-good';
import { say } from './sentences';

/**
 * The most-favoured-nation duty on a good that enters a country on a day.
 *
 * Units: a fraction of customs value; a rate of 0 is one that a tariff calls free. Without a day the rate
 * now on record. Issues: an unknown good, a day that is none, `mfn-unknown` where no rate is on record and
 * `mfn-several` where the tariff has more than one under the good: never 0.
 * Source: tariffs of the three countries, as reported (see each row).
 *
 * @example mfnDuty('US', null, null) // rate 0.025
 */
export function mfnDuty(
  importer: Importer,
  good: string | null,
  date: string | null,
): Outcome<Limit> {
  const read = readDutiableGood(good);
  const wrong = [...(read.ok ? [] : read.issues), ...lifeIssues(noAgreement, date)];
  if (!read.ok || wrong.length > 0) return failure(...wrong);
  const inForce = mfnDuties.filter((row) => row.importer === importer && runsOn(row, date));
  const [first, ...others] = rowsFor(inForce, read.value);
  const place = { importer, good: read.value.label, date: date ?? noAgreement.checkedOn };
  if (first === undefined) return failure(say('mfn-unknown', place));
  if (others.length > 0) {
    const rates = [first, ...others].map(({ percent }) => `${percent}%`).join(', ');
    return failure(say('mfn-several', { ...place, rates }));
  }
  return success({ limit: fractionOf(first.percent), source: first.source, from: first.from });
}

const runsOn = ({ from, to }: MfnDuty, date: string | null): boolean =>
  date === null ? to === null : (from === null || from <= date) && (to === null || date <= to);

/** The rows of a good: by name, or by the longest digits that cover its code, else all that lie under it. */
function rowsFor(rows: readonly MfnDuty[], { name, digits }: DutiableGood): readonly MfnDuty[] {
  if (digits === null) return rows.filter(({ goods }) => goods.some((each) => each === name));
  const length = Math.max(0, ...rows.flatMap((row) => row.covers.map(lengthIn(digits))));
  return length === 0
    ? rows.filter(({ covers }) => covers.some((cover) => cover.startsWith(digits)))
    : rows.filter(({ covers }) => covers.includes(digits.slice(0, length)));
}

const lengthIn =
  (digits: string) =>
  (cover: string): number =>
    digits.startsWith(cover) ? cover.length : 0;
