import { scenarioOf, type Scenario } from '../../src/scenario';
import { rules } from './read';

const scenario = (id: string): Scenario => {
  const found = scenarioOf(id);
  if (found === null) throw new Error(`${id} is modelled`);
  return found;
};

/** What a scenario says of itself, and what it may replace of its parent. */
const OWN = ['id', 'name', 'label', 'summary', 'proposer', 'date', 'status', 'confidence'];

const differing = (id: string, parent: string): readonly string[] => {
  const own = Object.entries(scenario(id));
  const inherited = new Map<string, unknown>(Object.entries(scenario(parent)));
  return own
    .filter(([key, value]) => inherited.get(key) !== value)
    .map(([key]) => key)
    .filter((key) => !OWN.includes(key));
};

test('AMIA is NAFTA, figure for figure, without its life', () => {
  expect(differing('mx-amia-2018-02', 'nafta-1994')).toEqual(['life', 'readings']);
  const at = (id: string, date: string) => rules(id, { date }).rvc?.limit.toString();
  for (const date of ['1997-12-31', '1998-01-01', '2001-12-31', '2002-01-01']) {
    expect(at('mx-amia-2018-02', date)).toBe(at('nafta-1994', date));
  }
  expect(at('mx-amia-2018-02', '2020-07-01')).toBe('0.625');
});

test('the reading of the United States differs from the agreement by the roll-up alone', () => {
  const differences = differing('usmca-2020-us-reading', 'usmca-2020');
  expect(differences).toEqual(['coreRollUp', 'readings']);
  expect(rules('usmca-2020').coreRollUp).toBe('panel');
  expect(rules('usmca-2020-us-reading').coreRollUp).toBe('us');
  expect(rules('usmca-2020-us-reading; core roll-up = panel').coreRollUp).toBe('panel');
  const at = (date: string) => rules('usmca-2020-us-reading', { date }).rvc?.limit.toString();
  expect(['2021-06-30', '2021-07-01', '2023-06-30', '2023-07-01'].map(at)).toEqual([
    '0.66',
    '0.69',
    '0.72',
    '0.75',
  ]);
});

test.each([
  ['ca-2018-01', ['rvc', 'tracing', 'technology', 'steel and aluminum', 'de minimis']],
  ['ca-2018-01; rvc = 70%; technology = none', ['tracing', 'steel and aluminum', 'de minimis']],
  ['mx-amia-2018-02', ['li-ion', 'rule']],
  [
    'us-2018-04',
    [
      'phase-in',
      'part tiers',
      'tracing',
      'lvc',
      'lvc base',
      'steel and aluminum',
      'technology',
      'de minimis',
    ],
  ],
  [
    'mx-2018-05',
    [
      'rvc base',
      'phase-in',
      'wage',
      'lvc base',
      'tracing',
      'steel and aluminum',
      'technology',
      'de minimis',
    ],
  ],
  ['us-mx-2018-08', ['tracing', 'lvc base', 'de minimis']],
  ['usmca-2020-us-reading', ['core roll-up', 'core parts added back']],
  [
    'us-2026-05',
    [
      'us base',
      'us numerator',
      'rvc base',
      'phase-in',
      'tracing',
      'lvc',
      'steel',
      'aluminum',
      'core parts test',
      'part requirements',
      'technology',
      'de minimis',
      'core roll-up',
    ],
  ],
  ['no-agreement', []],
])('%s prints the readings that it rests on', (expression, terms) => {
  expect(rules(expression).assumptions.map(({ term }) => term)).toEqual(terms);
});

test('Canada: technology by T1, and electric cars with a question of their own', () => {
  const printed = (expression: string) =>
    rules(expression, { good: 'electric vehicle' }).assumptions.map(({ term }) => term);
  expect(rules('ca-2018-01').technology).toEqual({ reading: 'T1', cap: null });
  expect(rules('ca-2018-01; technology = none').technology?.reading).toBe('none');
  expect(printed('ca-2018-01')).toContain('electrified vehicles');
  expect(rules('ca-2018-01').rvc).toBeNull();
  expect(rules('ca-2018-01; rvc = 62.5%').rvc?.limit.toString()).toBe('0.625');
});

test('where the figures come from is said once for the whole scenario', () => {
  const doubts = (id: string) => rules(id).notes.map(({ code }) => code);
  for (const id of ['us-2017-10', 'ca-2018-01', 'us-2018-04', 'mx-2018-05', 'us-2026-05']) {
    expect(doubts(id)).toEqual(['never-published']);
  }
  expect(doubts('us-mx-2018-08')).toEqual(['press-only']);
  expect(doubts('mx-amia-2018-02')).toEqual([]);
});

test('routes of parts that no report names are unknown, so RVC alone does not decide', () => {
  const part = rules('us-2018-04', { good: '8708.30' });
  expect(part.route).toBe('unknown');
  const p = rules('us-2018-04').partRequirement('870830');
  expect([p?.highest.toString(), p?.lowest.toString(), p?.shiftRoute]).toEqual([
    '0.7',
    '0.7',
    null,
  ]);
  expect(rules('mx-2018-05').partRequirement('870830')).toBeNull();
  expect(rules('us-2026-05').partRequirement('840734')?.highest.toString()).toBe('0.75');
});
