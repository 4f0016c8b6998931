import { afterNafta } from '../data/after-nafta';
import { annex401 } from '../data/nafta-1994';
import { open } from '../data/sources';
import { usReadings } from '../data/us-readings';
import { testsByTerm } from '../fact-tests';
import { goodNames } from '../good-names';
import type { FactRule, GoodClass, Reading, Scenario } from '../types';
import type { OwnFigure } from './figure';
import { ownRequirements } from './requirements';

const ID = 'own-proposal';

const isClass = (name: string): name is GoodClass =>
  name !== 'electric vehicle' && name !== 'hybrid vehicle';

const vehicles = afterNafta.classes.map((rule) => rule.class);

/**
 * What stands where a proposal is based on no other: vehicles with their tariff shift, parts whose
 * routes nobody stated, ordinary values, no further test and no waiver.
 */
export const plainBase: Scenario = {
  ...afterNafta,
  id: ID,
  confidence: 'open',
  classes: [
    ...afterNafta.classes,
    ...goodNames
      .filter(isClass)
      .filter((name) => !vehicles.some((vehicle) => vehicle === name))
      .map((name) => ({
        class: name,
        builder: 'ordinary' as const,
        route: 'unknown' as const,
        source: open(annex401),
      })),
  ],
  readings: usReadings('all'),
  doubts: [],
};

/** The base with what the rows put in its place. Its steps run by the day; it has no life. */
export function ownScenario(
  base: Scenario,
  figures: readonly OwnFigure[],
  title: string,
): Scenario {
  const { requirements, judged } = ownRequirements(base, figures);
  return {
    ...base,
    requirements: [...requirements, ...base.requirements],
    judged,
    id: ID,
    name: base.id === ID ? title : base.name,
    label: title,
    summary: '',
    proposer: '',
    date: '',
    status: 'own proposal',
    confidence: 'open',
    life: null,
    calendar: 'day',
    plants: figures.some(({ measure }) => measure === 'RVC') ? [] : base.plants,
    factRules: [...base.factRules, ...addedTests(base, figures)],
    readings: base.readings.flatMap((reading) => openStill(reading, base, figures)),
  };
}

/** Tests of facts that only the rows bring in. */
const addedTests = (base: Scenario, figures: readonly OwnFigure[]): readonly FactRule[] =>
  testsByTerm.flatMap(({ term, ...test }) => {
    const figure = figures.find((one) => one.term === term);
    if (figure === undefined || base.factRules.some(({ code }) => code === test.code)) return [];
    return [{ ...test, classes: [], source: figure.source }];
  });

/** A reading is settled for the goods for which a row states its term, and open for the others. */
function openStill(
  reading: Reading,
  base: Scenario,
  figures: readonly OwnFigure[],
): readonly Reading[] {
  const { settledBy } = reading;
  const settling = figures.filter(
    ({ term, class: named }) =>
      term === settledBy ||
      (settledBy === 'parts' && term === 'rvc' && named !== null && base.partsTerm.includes(named)),
  );
  if (settling.length === 0) return [reading];
  if (settling.some((figure) => figure.class === null)) return [];
  const all = reading.classes === 'all' ? base.classes.map((rule) => rule.class) : reading.classes;
  const classes = all.filter((name) => !settling.some((figure) => figure.class === name));
  return classes.length === 0 ? [] : [{ ...reading, classes }];
}
