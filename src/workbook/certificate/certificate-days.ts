import { failure, success, type Outcome } from '../../origin';
import { agreementOn, type AgreementName } from '../../scenario';
import { lastOfTwelveMonths } from '../iso-day';
import type { CertificateDays } from './certificate';
import { say } from './sentences';

/**
 * The agreement under whose law a certificate for those days is made: it must be in force on all of
 * them.
 *
 * Issues: a period that ends before it begins, is longer than twelve months, or is not covered by one
 * agreement. Law: NAFTA Article 501(5)(b); USMCA Article 5.2(5)(b).
 *
 * @example
 * agreementFor({ from: '2026-01-01', to: '2026-12-31' }).value //=> "USMCA"
 */
export function agreementFor({ from, to }: CertificateDays): Outcome<AgreementName> {
  const last = to ?? from;
  if (last < from) return failure(say('period-reversed', { from, to: last }));
  if (last > lastOfTwelveMonths(from)) {
    const most = lastOfTwelveMonths(from);
    return failure(say('period-too-long', { from, to: last, most }));
  }
  const [first, then] = [agreementOn(from), agreementOn(last)];
  if (first === null || then === null) {
    return failure(say('no-agreement-in-force', { day: first === null ? from : last }));
  }
  if (first !== then) return failure(say('two-agreements', { from, to: last, first, then }));
  return success(first);
}
