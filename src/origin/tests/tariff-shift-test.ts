import { lineList } from '../display';
import type { Facts } from '../facts';
import type { Issue } from '../issue';
import type { CostLine } from '../line';
import { positionsOf } from '../positions';
import type { OriginRules } from '../rules';
import { say } from '../sentences';
import type { Trilean } from '../three-valued';
import type { Finding } from './rvc-test';

/**
 * The change in tariff classification that the product rule asks for.
 *
 * Only the user knows it (fact "Tariff shift"); for a vehicle the change from any other heading is
 * taken as met, and printed as such, unless a material from outside stands in the vehicle's own heading.
 */
export function tariffShiftTest(
  rules: OriginRules,
  lines: readonly CostLine[],
  facts: Facts,
): Finding {
  if (facts.tariffShift === true) return finding(rules, 'Pass', [], say('shift-stated'));
  if (facts.tariffShift === false) {
    const reason = say('shift-fails');
    return finding(rules, 'Fail', [reason], reason);
  }
  const { kind, headings } = rules.good;
  if (kind === 'vehicle' && headings.length > 0) {
    const own = lines.filter((line) => headings.some((each) => isImportOfHeading(line, each)));
    const heading = headings.join(', ');
    if (own.length === 0) {
      return finding(rules, 'Pass', [], say('shift-taken-as-met', { heading }));
    }
    const reason = say('shift-heading', {
      heading,
      lines: lineList(positionsOf(own)),
    });
    return finding(rules, 'Undecided', [reason], reason);
  }
  const reason = say('shift-missing');
  return finding(rules, 'Undecided', [reason], reason);
}

const isImportOfHeading = (line: CostLine, heading: string): boolean =>
  line.hs !== null &&
  line.hs.startsWith(heading) &&
  line.statement.kind !== 'not a material' &&
  line.origin.shares.some((share) => !share.inside);

function finding(
  rules: OriginRules,
  outcome: Trilean,
  reasons: readonly Issue[],
  note: Issue,
): Finding {
  return {
    outcome,
    reasons,
    test: {
      code: 'tariff-shift',
      name: 'Tariff shift',
      measured: null,
      required: null,
      margin: null,
      marginInValue: null,
      result: outcome,
      source: rules.routeSource,
      notes: [note],
    },
  };
}
