import {
  alternativesOf,
  readScenario,
  scenarioOf,
  scenarios,
  type Reading,
} from '../../src/scenario';
import { refusal, rules } from './read';

const open = scenarios.flatMap(({ id, readings }) =>
  readings.flatMap((reading) =>
    alternativesOf(reading).map(({ text, term }) => [id, reading, text, term] as const),
  ),
);

test.each(open.filter(([, , , term]) => term !== null))(
  '%s: the term of an other reading can be read',
  (id, { settledBy }, _, term) => {
    const expression = `${id}; ${term}`;
    expect(refusal(readScenario(expression))).toBe('no issue');
    expect(term?.startsWith(`${settledBy} = `)).toBe(true);
  },
);

const reading = (id: string, term: string): Reading => {
  const found = scenarioOf(id)?.readings.find((each) => each.term === term);
  if (found === undefined) throw new Error(`${id} has no reading of ${term}`);
  return found;
};
const termsOf = (id: string, term: string) =>
  alternativesOf(reading(id, term)).map((alternative) => alternative.term);

test.each([
  ['ca-2018-01', 'rvc', ['rvc = 62.5%', 'rvc = 70%', 'rvc = 75%', 'rvc = 85%']],
  ['ca-2018-01', 'technology', ['technology = none', 'technology = T2', null, null]],
  ['us-2018-04', 'lvc', ['lvc = 30%', 'lvc = 40%']],
  ['us-2018-04', 'phase-in', [null]],
  ['us-2018-04', 'de minimis', ['de minimis = 7%', 'de minimis = 10%']],
  ['us-2017-10', 'tracing depth', ['tracing = listed']],
  ['us-2017-10', 'parts', ['parts = 85%']],
  ['us-2026-05', 'lvc', ['lvc = none']],
  ['us-2026-05', 'steel', ['steel = none']],
  [
    'us-2026-05',
    'us base',
    [
      'us base = regional value',
      'us base = customs value',
      'us base = transaction value',
      'us base = materials',
    ],
  ],
  ['usmca-2020', 'core roll-up', ['core roll-up = us']],
  ['usmca-2020-us-reading', 'core parts added back', [null]],
  ['nafta-1994', 'li-ion', ['li-ion = traced']],
  ['usmca-2020', 'hybrid engine', [null]],
] as const)('%s, %s: stated by %j', (id, term, expected) => {
  expect(termsOf(id, term)).toEqual(expected);
});

test('a reading that a term states is printed no longer', () => {
  const printed = (expression: string) => rules(expression).assumptions.map(({ term }) => term);
  expect(printed('us-2026-05')).toContain('lvc');
  expect(printed('us-2026-05; lvc = none')).not.toContain('lvc');
});
