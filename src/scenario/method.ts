import type { Issue } from '../origin';
import type { ReadGood } from './good';
import { partsFor } from './parts-for';
import { say } from './sentences';
import { useOf, type Scenario } from './types';

/**
 * Why a good cannot be judged by the transaction value method; null where it can.
 *
 * NAFTA has net cost for vehicles and parts for them; USMCA wherever the product rule is not based on
 * transaction value, and those of heading 87.06 to 87.08 are not. Where a name covers parts of both
 * kinds, the tariff code decides.
 *
 * Law: NAFTA Article 402(5), SOR/94-14 s. 6(6); SOR/2020-155 s. 7(6)
 */
export function methodIssue(scenario: Scenario, good: ReadGood): Issue | null {
  const named = { scenario: scenario.id, good: good.judged.label };
  const offered = scenario.requirements.some(
    ({ measure, classes }) => measure === 'RVC TV' && classes.includes(good.class),
  );
  if (!offered) return say('method-not-offered', named);
  const codes = good.code === null ? codesOf(scenario, good) : [good.code];
  const byNetCost = codes.filter((code) =>
    scenario.netCostOnly.some((heading) => code.startsWith(heading)),
  );
  if (byNetCost.length === 0) return null;
  return say(byNetCost.length < codes.length ? 'method-by-code' : 'method-not-offered', named);
}

/** The codes of the table that a named class of part stands for. */
const codesOf = (scenario: Scenario, { class: goodClass }: ReadGood): readonly string[] =>
  partsFor(scenario, useOf(goodClass))
    .parts.filter((row) => row.class === goodClass || row.or === goodClass)
    .flatMap(({ covers }) => covers);
