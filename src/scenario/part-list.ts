import type { ScenarioChoice } from './choice';
import { failure, success, type Outcome, type TariffDigits } from '../origin';
import { partClassOf } from './part-class';
import { partsFor } from './parts-for';
import { settle } from './question';
import { useOf, type GoodClass } from './types';

/** What a class of part is called on the lists of an agreement that has core parts, by what it is for. */
const onLists: Readonly<Partial<Record<GoodClass, string>>> = {
  'principal part': 'principal part',
  'complementary part': 'complementary part',
  'complementary part for heavy truck': 'complementary part',
};

/**
 * The list on which a part stands by its tariff code, as the good named uses it: "core part", "principal
 * part", "complementary part", "listed part" or "" where it is on none.
 *
 * Law: NAFTA Annex 403.1; SOR/2020-155 Part 6, Tables A.1 to F. Issues: as `readGood`.
 */
export function partList(
  choice: ScenarioChoice,
  good: string | null,
): Outcome<(code: TariffDigits) => string> {
  const settled = settle(choice, { good, date: null });
  if (!settled.ok) return failure(...settled.issues);
  const { scenario, good: read } = settled.value;
  const use = useOf(read.class);
  const table = partsFor(scenario, use);
  const hasCore = scenario.classes.some((rule) => rule.class === 'core part');
  return success((code) => {
    const found = partClassOf(table, code);
    if (found === null || (!hasCore && !scenario.tracingList)) return '';
    if (!hasCore || use === 'other vehicle' || use === 'heavy other vehicle') return 'listed part';
    if (use === 'aftermarket') return '';
    return onLists[found] ?? (use === 'heavy truck' ? 'principal part' : 'core part');
  });
}
