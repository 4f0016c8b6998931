import { Exact, type PartRequirement, type TariffDigits } from '../origin';
import { possibleClasses, type PartTable } from './part-class';
import { fractionOf, limitsOf, type When } from './steps';
import type { Terms } from './terms';
import { partsFor } from './parts-for';
import type { GoodClass, Scenario, Use } from './types';

const SIX = 6;
/** More codes than a bill of materials names: rules outlive a call, and a sheet may be hostile. */
const MOST_KEPT = 4096;

/**
 * A part's own RVC requirement on a day, P, by tariff code and what it is for: SOR/94-14 s. 9(2)(f)-(g).
 *
 * Units: fractions of 1. A code that is missing or shorter than six digits gives the highest and the
 * lowest that it could have, and so does a date that is missing while the last step lies ahead; a code
 * without requirement gives null.
 */
export function partRequirements(
  scenario: Scenario,
  terms: Terms,
  when: When,
  use: Use = 'light vehicle',
): (code: TariffDigits | null) => PartRequirement | null {
  const figures = new Map<GoodClass, readonly Exact[]>();
  for (const { class: goodClass } of scenario.classes) {
    const limits = limitsOf(scenario, 'RVC', goodClass, when);
    figures.set(
      goodClass,
      limits.map(({ limit }) => limit),
    );
  }
  if (terms.parts !== undefined) {
    const stated = fractionOf(terms.parts.replace('%', ''));
    for (const goodClass of scenario.partsTerm) figures.set(goodClass, [stated]);
  }
  const table = tableWith(scenario, terms, use);
  const known = new Map<string, PartRequirement | null>();
  return (code) => {
    const key = code === null ? '' : code.slice(0, SIX);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = requirementOf(scenario, table, figures, code);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(key, made);
    return made;
  };
}

/** Where lithium-ion batteries count as listed they are listed parts, as 8507.80 is. */
function tableWith(scenario: Scenario, terms: Terms, use: Use): PartTable {
  const { parts, otherParts, edition } = partsFor(scenario, use);
  const unlisted = scenario.tracingList && terms['li-ion'] !== 'traced' ? ['850760'] : [];
  return { parts, otherParts, edition, unlisted };
}

function requirementOf(
  scenario: Scenario,
  table: PartTable,
  figures: ReadonlyMap<GoodClass, readonly Exact[]>,
  code: TariffDigits | null,
): PartRequirement | null {
  const classes = possibleClasses(table, code);
  const limits = classes.flatMap((goodClass) => figures.get(goodClass) ?? []);
  const [first, ...rest] = limits;
  if (first === undefined) return null;
  return {
    highest: rest.reduce(Exact.max, first),
    lowest: rest.reduce(Exact.min, first),
    shiftRoute: shiftRouteOf(scenario, classes),
    source: scenario.partsSource,
  };
}

/** Whether tariff shift alone is a way to originate for every class it could be, for none, or unknown. */
function shiftRouteOf(scenario: Scenario, classes: readonly GoodClass[]): boolean | null {
  const routes = scenario.classes.filter((rule) => classes.includes(rule.class));
  if (routes.some(({ route }) => route === 'unknown')) return null;
  const open = routes.map(({ route }) => route === 'either' || route === 'shift');
  if (open.every((each) => each)) return true;
  return open.some((each) => each) ? null : false;
}
