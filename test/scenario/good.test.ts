import { readScenario, rulesFor } from '../../src/scenario';
import { refusal, rules } from './read';

test.each([
  ['nafta-1994', null, 'passenger vehicle', 'listed', 'both', ['8703']],
  ['nafta-1994', ' Light  Truck', 'light truck', 'listed', 'both', ['8704']],
  ['nafta-1994', 'engine', 'engine', 'listed', 'both', []],
  ['nafta-1994', '8708.30', '8708.30 (listed part)', 'listed', 'either', ['8708']],
  ['nafta-1994', 'aftermarket part', 'aftermarket part', 'ordinary', 'either', []],
  [
    'nafta-1994',
    '8708.30 aftermarket',
    '8708.30 aftermarket (listed part)',
    'ordinary',
    'either',
    ['8708'],
  ],
  ['us-2017-10', null, 'passenger vehicle', 'everything', 'both', ['8703']],
  ['us-2017-10', 'aftermarket part', 'aftermarket part', 'ordinary', 'either', []],
  ['us-2017-10; tracing = listed', null, 'passenger vehicle', 'listed', 'both', ['8703']],
  ['usmca-2020', '8407.34', '8407.34 (engine)', 'ordinary', 'RVC', ['8407']],
  ['usmca-2020', '8507.60', '8507.60 (advanced battery)', 'ordinary', 'either', ['8507']],
  ['usmca-2020', '8708.29', '8708.29 (core part)', 'ordinary', 'RVC', ['8708']],
  [
    'nafta-1994',
    'Electric  Vehicle',
    'electric vehicle, judged as passenger vehicle',
    'listed',
    'both',
    ['8703'],
  ],
  [
    'usmca-2020',
    'hybrid vehicle',
    'hybrid vehicle, judged as passenger vehicle',
    'ordinary',
    'both',
    ['8703'],
  ],
  [
    'nafta-1994',
    '8703.80',
    '8703.80 (electric vehicle, judged as passenger vehicle)',
    'listed',
    'both',
    ['8703'],
  ],
  [
    'nafta-1994',
    '8703.70',
    '8703.70 (hybrid vehicle, judged as passenger vehicle)',
    'listed',
    'both',
    ['8703'],
  ],
  ['usmca-2020', '8703.60', '8703.60 (passenger vehicle)', 'ordinary', 'both', ['8703']],
] as const)('%s, %s: %s, built %s, route %s', (scenario, good, label, builder, route, headings) => {
  const found = rules(scenario, { good });
  expect(found.good).toMatchObject({ label, headings, stated: good !== null });
  expect([found.builder, found.route]).toEqual([builder, route]);
});

test.each([
  ['nafta-1994', 'pasenger vehicle', null, 'malformed good-unknown'],
  ['nafta-1994', 'electric vehicle for heavy truck', null, 'malformed good-not-a-part'],
  ['nafta-1994', '8703.23 for heavy truck', null, 'malformed good-not-a-part'],
  ['nafta-1994', '8703.23 aftermarket', null, 'malformed good-not-a-part'],
  ['nafta-1994', '8706.00 aftermarket', null, 'malformed good-not-a-part'],
  ['nafta-1994', 'other good for other vehicle', null, 'malformed good-not-a-part'],
  ['nafta-1994', 'engine for bicycle', null, 'malformed good-unknown'],
  ['mx-2018-05', 'engine for heavy truck', null, 'missing good-not-in-scenario'],
  ['nafta-1994', '8702.10', null, 'missing good-by-persons'],
  ['usmca-2020', '8702.90', null, 'missing good-by-persons'],
  ['usmca-2020', '8703.90', null, 'missing good-by-engine'],
  ['usmca-2020', '8704.60', null, 'missing good-by-weight'],
  ['nafta-1994', 'core part', null, 'missing good-not-in-scenario'],
  ['usmca-2020', 'listed part', null, 'missing good-not-in-scenario'],
  ['nafta-1994', '8708', null, 'malformed good-code-short'],
  ['nafta-1994', '7318.15', null, 'missing good-code-unlisted'],
  ['nafta-1994', null, '1993-12-31', 'missing date-before-life'],
  ['nafta-1994', null, '2020-06-30', 'no issue'],
  ['nafta-1994', null, '2020-07-01', 'missing date-after-life'],
  ['usmca-2020', null, '2020-06-30', 'missing date-before-life'],
  ['usmca-2020', null, '2020-07-01', 'no issue'],
  ['us-2017-10', null, '1990-01-01', 'no issue'],
  ['nafta-1994', null, '2019-02-30', 'malformed date-malformed'],
])('%s, good %s on %s: %s', (scenario, good, date, expected) => {
  const choice = readScenario(scenario);
  expect(choice.ok && refusal(rulesFor(choice.value, { good, date }))).toBe(expected);
});

test('electric and hybrid cars print the question that their result rests on', () => {
  const printed = (scenario: string, good: string) =>
    rules(scenario, { good }).assumptions.map(({ term }) => term);
  expect(printed('nafta-1994', 'electric vehicle')).toEqual(['li-ion']);
  expect(printed('nafta-1994; li-ion = traced', '8703.80')).toEqual([]);
  expect(printed('usmca-2020', 'hybrid vehicle')).toEqual(['core roll-up', 'hybrid engine']);
  expect(printed('usmca-2020', '8703.40')).toEqual(['core roll-up']);
  expect(printed('usmca-2020', 'electric vehicle')).toEqual(['core roll-up']);
  expect(printed('us-2017-10', 'electric vehicle')).not.toContain('li-ion');
  expect(printed('us-2017-10; tracing = listed', 'electric vehicle')).toContain('li-ion');
  expect(printed('us-2017-10; tracing = listed; li-ion = traced', '8703.80')).not.toContain(
    'li-ion',
  );
});
