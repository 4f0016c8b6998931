import { Exact, percent, type DoubtfulLimit, type Issue, type Limit } from '../origin';
import type { ScenarioChoice } from './choice';
import type { ReadGood } from './good';
import { say } from './sentences';
import { fractionOf, type When } from './steps';
import type { LvcCredit, Scenario } from './types';

interface Credited {
  readonly limit: Limit | null;
  readonly perhaps: DoubtfulLimit | null;
  readonly notes: readonly Issue[];
}

/**
 * High-wage material and manufacturing points above 30, certified with a labour value content above
 * 45 %, count towards the regional value content of a heavy truck, which must not be below 60 %.
 *
 *   requirement = max(60 %, requirement - (LVC materials - 30 %))
 *
 * Law: SOR/2020-155 s. 18(22), "for the period ending July 1, 2027": that day has the last step and is
 * left out. Where the facts do not say whether there is a credit, the lowest requirement is possible.
 */
export function lvcCredit(
  scenario: Scenario,
  { terms }: ScenarioChoice,
  good: ReadGood,
  limit: Limit | null,
  { date, lvc, lvcMaterials }: When,
): Credited {
  const none: Credited = { limit, perhaps: null, notes: [] };
  const rule = scenario.lvcCredit;
  if (rule === null || limit === null || terms.rvc !== undefined) return none;
  if (!rule.classes.includes(good.class) || (date ?? scenario.checkedOn) > rule.until) return none;
  const [floor, over, total] = [rule.floor, rule.over, rule.total].map(fractionOf) as [
    Exact,
    Exact,
    Exact,
  ];
  if (floor.isNotLessThan(limit.limit)) return none;
  const lowered = (points: Exact): Exact => Exact.max(floor, limit.limit.minus(points));
  const perhaps = (lowest: Exact): Credited => ({
    ...none,
    perhaps: {
      limit: lowest,
      source: rule.source,
      from: null,
      doubt: say('lvc-credit-unstated', words(rule, lowest)),
    },
  });
  const certified = lvc ?? lvcMaterials;
  if (lvc !== undefined && total.isNotLessThan(lvc)) return none;
  if (lvcMaterials === undefined || certified === undefined) return perhaps(floor);
  const points = lvcMaterials.minus(over);
  if (!points.isPositive()) return none;
  const enough = lowered(points);
  if (lvc === undefined && total.isNotLessThan(lvcMaterials)) return perhaps(enough);
  return {
    limit: { ...limit, limit: enough, source: rule.source },
    perhaps: null,
    notes: [
      say('lvc-credit', {
        ...words(rule, enough),
        materials: percent(lvcMaterials),
        required: percent(limit.limit),
      }),
    ],
  };
}

const words = (rule: LvcCredit, enough: Exact) => ({
  over: `${rule.over} %`,
  total: `${rule.total} %`,
  floor: `${rule.floor} %`,
  enough: percent(enough),
  provision: rule.source.title,
});
