import { textOf } from '../../src/origin';
import { allScenarioIds, readScenario, scenarios } from '../../src/scenario';
import { refusal, rules } from './read';

test.each([
  ['nafta-1994', 'nafta-1994'],
  ['  NAFTA - 1994 ;', 'nafta-1994'],
  ['US-2017-10; US Base=Materials', 'us-2017-10; us base = materials'],
  ['us-2017-10;rvc = 80 %', 'us-2017-10; rvc = 80%'],
  ['us-2017-10; rvc = 82,5\u202f%', 'us-2017-10; rvc = 82.5%'],
  ['us-2017-10; rvc = 0.8', 'us-2017-10; rvc = 80%'],
  ['us-2017-10; us share = None', 'us-2017-10; us share = none'],
  ['nafta-1994; unstated = worst  case', 'nafta-1994; unstated = worst case'],
  ['us-2017-10; tracing = ordinary; parts=85 %', 'us-2017-10; tracing = ordinary; parts = 85%'],
  ['usmca-2020; Core Roll-Up = US', 'usmca-2020; core roll-up = us'],
  ['nafta-1994; technology=t1', 'nafta-1994; technology = T1'],
  [
    'nafta-1994; Technology = T2; technology cap = 10 %',
    'nafta-1994; technology = T2; technology cap = 10%',
  ],
  ['nafta-1994; technology = None', 'nafta-1994; technology = none'],
  ['nafta-1994; LANGUAGE=ES', 'nafta-1994; language = es'],
  ['no-agreement; language = fr', 'no-agreement; language = fr'],
])('%j is read as %j', (text, expression) => {
  const found = readScenario(text);
  expect(found.ok && found.value.expression).toBe(expression);
});

test.each([
  ['', 'missing scenario-missing'],
  [' ; rvc = 80%', 'missing scenario-missing'],
  ['nafta-1995', 'missing scenario-unknown'],
  ['us-2018-05', 'missing scenario-unknown'],
  ['no-agreement; rvc = 60%', 'missing term-not-in-scenario'],
  ['no-agreement; technology = T1', 'missing term-not-in-scenario'],
  ['us-232', 'missing scenario-is-overlay'],
  ['nafta-1994; rvd = 80%', 'missing term-unknown'],
  ['nafta-1994; technology = T3', 'missing technology-weights'],
  ['nafta-1994; technology = t4', 'missing technology-list'],
  ['nafta-1994; technology = T5', 'malformed value-unknown'],
  ['nafta-1994; technology cap = none', 'malformed value-unknown'],
  ['nafta-1994; technology cap = 10', 'malformed percentage-without-sign'],
  ['usmca-2020; method = cost', 'malformed value-unknown'],
  ['usmca-2020; staging = slow', 'malformed value-unknown'],
  ['usmca-2020; core roll-up = every core part', 'missing core-roll-up-every'],
  ['nafta-1994; language = de', 'malformed value-unknown'],
  ['nafta-1994; language = español', 'malformed value-unknown'],
  ['nafta-1994; staging = ASR', 'missing term-not-in-scenario'],
  ['usmca-2020; core parts = some', 'malformed value-unknown'],
  ['us-2026-05; core parts = all', 'missing term-not-in-scenario'],
  ['nafta-1994; core parts = all', 'missing term-not-in-scenario'],
  ['nafta-1994; parts = 85%', 'missing term-not-in-scenario'],
  ['nafta-1994; rvc', 'malformed term-without-value'],
  ['nafta-1994; rvc = 80', 'malformed percentage-without-sign'],
  ['nafta-1994; rvc = 101%', 'malformed percentage-range'],
  ['nafta-1994; rvc = none', 'malformed value-unknown'],
  ['nafta-1994; rvc = 1.000,5%', 'malformed value-unknown'],
  ['nafta-1994; rvc = -5%', 'malformed value-unknown'],
  ['us-2017-10; us base = sales', 'malformed value-unknown'],
  ['us-2017-10; rvc = 80%; RVC = 81%', 'malformed term-twice'],
])('%j is refused: %s', (text, expected) => {
  expect(refusal(readScenario(text))).toBe(expected);
});

test.each([
  ['nafta-1995', 'scenario: "nafta-1995" is not known; did you mean nafta-1994?'],
  ['usmca2020', 'scenario: "usmca2020" is not known; did you mean usmca-2020?'],
  [
    'nafta-1994; us shere = 5%',
    'scenario: the term "us shere" is not known; did you mean us share?',
  ],
  [
    'nafta-1994; rvc = 80',
    'scenario: rvc = 80 is above 1 and has no percent sign; write rvc = 80%',
  ],
  [
    'us-2017-10; us numerator = x',
    'scenario: us numerator = "x" is not allowed; allowed are additive, subtractive',
  ],
  [
    'nafta-1994; technology = T3',
    'scenario: technology = T3 gives advanced components a weight above 1 and cannot be computed: no public source names the components or the weights; allowed are none, T1, T2',
  ],
])('%j says what to do', (text, sentence) => {
  const found = readScenario(text);
  expect(found.ok ? [] : found.issues.map((each) => textOf(each))).toEqual([sentence]);
});

test('every id of the contract is known, in order, and can be used', () => {
  expect(allScenarioIds).toEqual(scenarios.map(({ id }) => ({ id, modelled: true })));
  expect(scenarios).toHaveLength(11);
  for (const { id } of scenarios) expect(refusal(readScenario(id))).toBe('no issue');
});

test('readings are printed unless the expression states the term', () => {
  const read = (expression: string) => rules(expression).assumptions.map(({ term }) => term);
  const open = ['tracing depth', 'us base', 'us numerator', 'phase-in', 'large engines', 'parts'];
  expect(read('us-2017-10')).toEqual([...open, 'de minimis']);
  expect(read('us-2017-10; us base = materials; parts = 60%')).toEqual(
    [...open, 'de minimis'].filter((term) => term !== 'us base' && term !== 'parts'),
  );
  expect(read('nafta-1994')).toEqual(['li-ion']);
  expect(read('nafta-1994; us share = 40%')).toEqual(['us base', 'us numerator', 'li-ion']);
  expect(read('usmca-2020')).toEqual(['core roll-up']);
});
