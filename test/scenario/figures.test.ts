import { Exact } from '../../src/origin';
import { readScenario, requirementFor, type Measure } from '../../src/scenario';
import { refusal, rules } from './read';

const exactHundred = Exact.fromText('100');

type Row = readonly [scenario: string, good: string, date: string | null, percent: number | null];

const figure = (expression: string, measure: Measure, good: string, date: string | null) => {
  const choice = readScenario(expression);
  if (!choice.ok) throw new Error('the expression of a test must be readable');
  return requirementFor(choice.value, measure, { good, date });
};

// SOR/94-14 s. 13(1) and Schedule I; SOR/2020-155 s. 13, s. 14(13), (15), (17); Reuters 2017-10-13
const rvc: readonly Row[] = [
  ['nafta-1994', 'passenger vehicle', '1994-01-01', 50],
  ['nafta-1994', 'passenger vehicle', '1997-12-31', 50],
  ['nafta-1994', 'passenger vehicle', '1998-01-01', 56],
  ['nafta-1994', 'passenger vehicle', '1998-01-02', 56],
  ['nafta-1994', 'passenger vehicle', '2001-12-31', 56],
  ['nafta-1994', 'light truck', '2002-01-01', 62.5],
  ['nafta-1994', 'light truck', '2020-06-30', 62.5],
  ['nafta-1994', 'engine', null, 62.5],
  ['nafta-1994', 'transmission', null, 62.5],
  ['nafta-1994', 'listed part', '1997-12-31', 50],
  ['nafta-1994', 'listed part', '1998-01-01', 55],
  ['nafta-1994', 'listed part', '2002-01-01', 60],
  ['nafta-1994', '8482.10', '2019-01-01', 50],
  ['nafta-1994', '8708.30 aftermarket', null, 60],
  ['nafta-1994', '8407.34 aftermarket', null, 62.5],
  ['nafta-1994', '8703.32', null, 62.5],
  ['us-2017-10', 'passenger vehicle', null, 85],
  ['us-2017-10', 'light truck', '2019-01-01', 85],
  ['us-2017-10', '8407.34', null, 85],
  ['us-2017-10', '8708.40', null, 85],
  ['us-2017-10', '8708.30', null, 60],
  ['us-2017-10', '7318.15', null, 60],
  ['us-2017-10; parts = 85 %', '8708.30', null, 85],
  ['us-2017-10; rvc = 80%', 'light truck', null, 80],
  ['usmca-2020', 'passenger vehicle', '2020-07-01', 66],
  ['usmca-2020', 'passenger vehicle', '2021-06-30', 66],
  ['usmca-2020', 'passenger vehicle', '2021-07-01', 69],
  ['usmca-2020', 'light truck', '2022-06-30', 69],
  ['usmca-2020', 'light truck', '2022-07-01', 72],
  ['usmca-2020', 'light truck', '2023-06-30', 72],
  ['usmca-2020', 'light truck', '2023-07-01', 75],
  ['usmca-2020', 'engine', null, 75],
  ['usmca-2020', 'core part', '2020-07-01', 66],
  ['usmca-2020', 'principal part', '2020-07-01', 62.5],
  ['usmca-2020', 'principal part', '2021-07-01', 65],
  ['usmca-2020', 'principal part', '2022-07-01', 67.5],
  ['usmca-2020', 'principal part', null, 70],
  ['usmca-2020', 'complementary part', '2020-07-01', 62],
  ['usmca-2020', 'complementary part', '2021-07-01', 63],
  ['usmca-2020', 'complementary part', '2022-07-01', 64],
  ['usmca-2020', 'complementary part', null, 65],
  ['usmca-2020', '8708.30 aftermarket', null, 50],
];

test.each(rvc)('RVC under %s of %s on %s is %s %%', (scenario, good, date, percent) => {
  const found = figure(scenario, 'RVC', good, date);
  expect(found.ok && found.value.limit.times(exactHundred).toNumber()).toBe(percent);
});

const others: readonly (readonly [Measure, ...Row])[] = [
  ['RVC TV', 'usmca-2020', 'core part', '2020-07-01', 76],
  ['RVC TV', 'usmca-2020', 'core part', null, 85],
  ['RVC TV', 'usmca-2020', 'principal part', '2022-07-01', 77.5],
  ['RVC TV', 'usmca-2020', 'complementary part', null, 75],
  ['RVC TV', 'usmca-2020', 'passenger vehicle', null, null],
  ['RVC TV', 'nafta-1994', 'engine', null, null],
  ['US', 'us-2017-10', 'passenger vehicle', null, 50],
  ['US', 'us-2017-10', 'engine', null, 50],
  ['US', 'us-2017-10', 'listed part', null, null],
  ['US', 'us-2017-10; us share = none', 'passenger vehicle', null, null],
  ['US', 'nafta-1994; us share = 0.4', 'passenger vehicle', null, 40],
  ['US', 'nafta-1994', 'passenger vehicle', null, null],
  ['LVC', 'usmca-2020', 'passenger vehicle', '2021-06-30', 30],
  ['LVC', 'usmca-2020', 'passenger vehicle', '2021-07-01', 33],
  ['LVC', 'usmca-2020', 'passenger vehicle', '2022-07-01', 36],
  ['LVC', 'usmca-2020', 'passenger vehicle', null, 40],
  ['LVC', 'usmca-2020', 'light truck', '2020-07-01', 45],
  ['LVC', 'usmca-2020', 'core part', null, null],
  ['STEEL', 'usmca-2020', 'light truck', null, 70],
  ['ALUMINUM', 'usmca-2020', 'passenger vehicle', null, 70],
  ['GLASS', 'usmca-2020', 'passenger vehicle', null, null],
  ['DE MINIMIS', 'usmca-2020', 'core part', null, 10],
  ['DE MINIMIS', 'nafta-1994', 'passenger vehicle', null, 7],
  ['DE MINIMIS', 'us-2017-10', 'passenger vehicle', null, null],
  ['DE MINIMIS', 'us-2017-10; de minimis = 7%', 'passenger vehicle', null, 7],
];

test.each(others)('%s under %s of %s on %s is %s', (measure, scenario, good, date, percent) => {
  const found = figure(scenario, measure, good, date);
  if (percent === null) expect(refusal(found)).toBe('missing requirement-none');
  else expect(found.ok && found.value.limit.times(exactHundred).toNumber()).toBe(percent);
});

// "the fiscal year of a producer that begins on the day closest to January 1, 1998"
test.each([
  [{ month: 1, day: 1 }, '1998-01-01'],
  [{ month: 4, day: 1 }, '1998-04-01'],
  [{ month: 7, day: 1 }, '1998-07-01'],
  [{ month: 7, day: 3 }, '1997-07-03'],
  [{ month: 10, day: 1 }, '1997-10-01'],
])('a fiscal year from %j has its second step from %s', (fiscalYearStart, from) => {
  const at = (date: string) => rules('nafta-1994', { date, fiscalYearStart }).rvc?.limit.toString();
  const before = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
  expect([at(before), at(from)]).toEqual(['0.5', '0.56']);
});

test('USMCA asks a vehicle for core parts, LVC with its material minimum, steel and aluminum', () => {
  const asked = (expression: string, good: string) =>
    rules(expression, { good, date: '2020-07-01' }).furtherTests.map(
      ({ code, required }) => `${code} ${required?.limit.toString() ?? 'yes'}`,
    );
  const metals = ['steel 0.7', 'aluminum 0.7'];
  expect(asked('usmca-2020', 'passenger vehicle')).toEqual([
    'core-parts yes',
    'lvc 0.3',
    'lvc-materials 0.15',
    ...metals,
  ]);
  expect(asked('usmca-2020', 'light truck')).toEqual([
    'core-parts yes',
    'lvc 0.45',
    'lvc-materials 0.3',
    ...metals,
  ]);
  expect(asked('usmca-2020; lvc = 50%; steel = none', 'light truck')).toEqual([
    'core-parts yes',
    'lvc 0.5',
    'lvc-materials 0.35',
    'aluminum 0.7',
  ]);
  expect(asked('usmca-2020', 'core part')).toEqual([]);
});
