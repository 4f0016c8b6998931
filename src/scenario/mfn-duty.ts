import { failure, success, type Limit, type Outcome } from '../origin';
import { noAgreement } from './data/no-agreement';
import { mfnDuties, type MfnDuty } from './data/mfn-duties';
import { readGood } from './good';
import { lifeIssues } from './life';
import { say } from './sentences';
import { fractionOf } from './steps';

/**
 * The most-favoured-nation duty on a good that enters a country on a day.
 *
 * Units: a fraction of customs value. Without a day the rate now on record. Issues: an unknown good,
 * a day that is none, and `mfn-unknown` where no rate is on record: never 0.
 * Source: tariffs of the three countries, as reported (see each row).
 *
 * @example mfnDuty('US', null, null) // rate 0.025
 */
export function mfnDuty(
  importer: MfnDuty['importer'],
  good: string | null,
  date: string | null,
): Outcome<Limit> {
  const read = readGood(good, noAgreement);
  const wrong = [...(read.ok ? [] : read.issues), ...lifeIssues(noAgreement, date)];
  if (!read.ok || wrong.length > 0) return failure(...wrong);
  const { heading, label } = read.value.judged;
  const found = mfnDuties.findLast(
    (row) => row.importer === importer && row.heading === heading && runsOn(row, date),
  );
  if (found === undefined) {
    const day = date ?? noAgreement.checkedOn;
    return failure(say('mfn-unknown', { importer, good: label, date: day }));
  }
  return success({ limit: fractionOf(found.percent), source: found.source, from: found.from });
}

const runsOn = ({ from, to }: MfnDuty, date: string | null): boolean =>
  date === null ? to === null : (from === null || from <= date) && (to === null || date <= to);
