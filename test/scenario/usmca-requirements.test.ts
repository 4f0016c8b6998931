import { Exact } from '../../src/origin';
import { readScenario, requirementFor, type Measure } from '../../src/scenario';
import { refusal } from './read';

const hundred = Exact.fromText('100');

const figure = (measure: Measure, good: string, date: string | null, terms = '') => {
  const choice = readScenario(`usmca-2020${terms}`);
  if (!choice.ok) throw new Error('the expression of a test must be readable');
  const found = requirementFor(choice.value, measure, { good, date });
  return found.ok ? found.value.limit.times(hundred).toNumber() : refusal(found);
};

const dayBefore = (day: string) =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

type Steps = readonly (readonly [from: string, percent: number])[];
type Row = readonly [provision: string, measure: Measure, good: string, steps: Steps];

const yearly = (...percents: readonly number[]): Steps =>
  percents.map((percent, index) => [`${2020 + index}-07-01`, percent]);
const ofTrucks = (first: number, second: number, third: number): Steps => [
  ['2020-07-01', first],
  ['2024-07-01', second],
  ['2027-07-01', third],
];
const always = (percent: number): Steps => [['2020-07-01', percent]];

/** SOR/2020-155 Part 6: what is asked from which day on. */
const asked: readonly Row[] = [
  ['s. 13, 8703.21 to .90 (1)', 'RVC', 'passenger vehicle', yearly(66, 69, 72, 75)],
  ['s. 13, 8704.21 (1)', 'RVC', 'light truck', yearly(66, 69, 72, 75)],
  ['s. 13, 8701.20', 'RVC', '8701.20', ofTrucks(60, 64, 70)],
  ['s. 13, 8704.22 (1)', 'RVC', 'heavy truck', ofTrucks(60, 64, 70)],
  ['s. 13, 8704.32 (1)', 'RVC', '8704.32', ofTrucks(60, 64, 70)],
  ['s. 13, 87.06 (2)', 'RVC', '8706.00 for heavy truck', ofTrucks(60, 64, 70)],
  ['s. 13, 8701.10', 'RVC', '8701.10', always(60)],
  ['s. 13, 8704.10', 'RVC', '8704.10', always(60)],
  ['s. 13, 87.05', 'RVC', '8705.10', always(60)],
  ['s. 13, 87.06 (3)', 'RVC', '8706.00 for other vehicle', always(60)],
  ['s. 13, 87.06 (3)', 'RVC', '8706.00 aftermarket', always(60)],
  ['s. 13, 87.07 (3)', 'RVC', '8707.90 aftermarket', always(60)],
  ['s. 13, 8708.30 (3)', 'RVC', '8708.30 aftermarket', always(50)],
  ['s. 13, 8708.99 (5)', 'RVC', '8708.99 aftermarket', always(50)],
  ['s. 13, 8703.10 (b)', 'RVC', '8703.10', always(50)],
  ['s. 13, 8703.10 (a)', 'RVC TV', '8703.10', always(60)],
  ['s. 3(4)(a)(ii)', 'RVC', 'other good', always(50)],
  ['s. 3(4)(a)(ii)', 'RVC TV', 'other good', always(60)],
  ['s. 14(13)', 'RVC', 'core part', yearly(66, 69, 72, 75)],
  ['s. 14(13)', 'RVC TV', 'core part', yearly(76, 79, 82, 85)],
  ['s. 14(13)', 'RVC', 'engine', yearly(66, 69, 72, 75)],
  ['s. 14(13)', 'RVC TV', 'engine', yearly(76, 79, 82, 85)],
  ['s. 14(13)', 'RVC', '8507.60', yearly(66, 69, 72, 75)],
  ['s. 14(15)', 'RVC', 'principal part', yearly(62.5, 65, 67.5, 70)],
  ['s. 14(15)', 'RVC TV', 'principal part', yearly(72.5, 75, 77.5, 80)],
  ['s. 14(17)', 'RVC', 'complementary part', yearly(62, 63, 64, 65)],
  ['s. 14(17)', 'RVC TV', 'complementary part', yearly(72, 73, 74, 75)],
  ['s. 15(2)', 'RVC', 'principal part for heavy truck', ofTrucks(60, 64, 70)],
  ['s. 15(2)', 'RVC TV', 'principal part for heavy truck', ofTrucks(70, 74, 80)],
  ['s. 15(2), (4)', 'RVC', 'engine for heavy truck', ofTrucks(60, 64, 70)],
  ['s. 15(2), (4)', 'RVC TV', 'engine for heavy truck', ofTrucks(70, 74, 80)],
  ['s. 15(2), (4)', 'RVC', 'transmission for heavy truck', ofTrucks(60, 64, 70)],
  ['s. 15(2), (4)', 'RVC', '8708.99 for heavy truck', ofTrucks(60, 64, 70)],
  // (2)(b)(iii) prints 2023 where every other provision has 2027
  ['s. 13, 8708.94 (2)', 'RVC', '8708.94 for heavy truck', ofTrucks(60, 64, 70)],
  ['s. 15(3)', 'RVC', 'complementary part for heavy truck', ofTrucks(50, 54, 60)],
  ['s. 15(3)', 'RVC TV', 'complementary part for heavy truck', ofTrucks(60, 64, 70)],
  ['s. 15(3)', 'RVC', '8507.60 for heavy truck', ofTrucks(50, 54, 60)],
  ['s. 20(2)(a)', 'RVC', 'other vehicle', always(62.5)],
  ['s. 20(2)(b)', 'RVC', '8703.32', always(62.5)],
  ['s. 20(2)(h)', 'RVC', 'engine for other vehicle', always(62.5)],
  ['s. 20(2)(h)', 'RVC', '8708.40 for other vehicle', always(62.5)],
  ['s. 20(3)(a)', 'RVC', 'heavy other vehicle', always(60)],
  ['s. 20(3)(b)', 'RVC', '8408.20 for heavy other vehicle', always(60)],
  ['s. 20(3)(b)', 'RVC', 'transmission for heavy other vehicle', always(60)],
  ['s. 20(3)(c)', 'RVC', 'listed part for other vehicle', always(60)],
  ['s. 20(3)(c)', 'RVC', '8708.30 for heavy other vehicle', always(60)],
  ['s. 18(1)', 'LVC', 'passenger vehicle', yearly(30, 33, 36, 40)],
  ['s. 18(2)', 'LVC', 'light truck', always(45)],
  ['s. 18(2)', 'LVC', 'heavy truck', always(45)],
  ['s. 12, 18(2)', 'LVC', '8706.00 for heavy truck', always(45)],
  ['s. 17(1)', 'STEEL', 'passenger vehicle', always(70)],
  ['s. 17(1)', 'STEEL', 'light truck', always(70)],
  ['s. 17(1)', 'STEEL', 'heavy truck', always(70)],
  ['s. 17(1)', 'ALUMINUM', 'heavy truck', always(70)],
  ['s. 5(4)', 'DE MINIMIS', 'heavy truck', always(10)],
  ['s. 5(4)', 'DE MINIMIS', 'other vehicle', always(10)],
  ['s. 5(4)', 'DE MINIMIS', 'complementary part for heavy truck', always(10)],
  ['s. 5(4)', 'DE MINIMIS', '8707.90 aftermarket', always(10)],
  ['s. 5(4)', 'DE MINIMIS', 'other good', always(10)],
];

test.each(asked)('%s: %s of a %s', (_, measure, good, steps) => {
  steps.forEach(([from, percent], index) => {
    expect([from, figure(measure, good, from)]).toEqual([from, percent]);
    const before = steps[index - 1];
    if (before === undefined) return;
    expect([from, figure(measure, good, dayBefore(from))]).toEqual([from, before[1]]);
  });
});

test.each<readonly [Measure, string]>([
  ['RVC TV', 'passenger vehicle'],
  ['RVC TV', 'heavy truck'],
  ['RVC TV', 'other vehicle'],
  ['LVC', 'other vehicle'],
  ['STEEL', 'heavy other vehicle'],
  ['LVC', 'engine for heavy truck'],
  ['GLASS', 'heavy truck'],
])('there is no %s of a %s', (measure, good) => {
  expect(figure(measure, good, '2024-07-01')).toBe('missing requirement-none');
});

// without a date: 64 % on the day of checking, 70 % ahead
test.each(['heavy truck', 'principal part for heavy truck', 'complementary part for heavy truck'])(
  'without a date a %s has two steps, and a figure is refused',
  (good) => {
    expect(figure('RVC', good, null)).toBe('missing last-step-ahead');
    expect(figure('DE MINIMIS', good, null)).toBe(10);
  },
);

// SOR/2020-155 s. 19(4)
test.each<readonly [string, Measure, string, number]>([
  ['(a)', 'RVC', 'passenger vehicle', 62.5],
  ['(a)', 'RVC', 'light truck', 62.5],
  ['(b)(i)', 'RVC', 'core part', 62.5],
  ['(b)(i)', 'RVC', '8708.40', 62.5],
  ['(b)(ii)', 'RVC TV', 'engine', 72.5],
  ['(c)', 'STEEL', 'light truck', 70],
  ['(c)', 'ALUMINUM', 'passenger vehicle', 70],
  ['(d)', 'LVC', 'passenger vehicle', 25],
  ['(d)', 'LVC', 'light truck', 25],
])('alternative staging, s. 19(4)%s: %s of a %s is %s %%', (_, measure, good, percent) => {
  for (const day of ['2020-07-01', '2025-06-30']) {
    expect(figure(measure, good, day, '; staging = ASR')).toBe(percent);
  }
});

test('alternative staging leaves other goods as they are', () => {
  expect(figure('RVC', 'principal part', '2024-07-01', '; staging = ASR')).toBe(70);
  expect(figure('RVC', 'heavy truck', '2024-07-01', '; staging = ASR')).toBe(64);
  expect(figure('RVC', 'passenger vehicle', '2024-07-01', '; staging = standard')).toBe(75);
});

// s. 7(6) and s. 13: the rules for parts of 87.06 to 87.08 are by net cost
test.each([
  ['8708.40', 'missing method-not-offered'],
  ['8708.30', 'missing method-not-offered'],
  ['8707.90 for heavy truck', 'missing method-not-offered'],
  ['8407.34', 85],
  ['8413.30', 80],
  ['8512.20', 75],
])('%s by the transaction value method: %s', (good, expected) => {
  expect(figure('RVC TV', good, '2024-07-01')).toBe(expected);
});

// s. 20(8): 50 % for five years, or two; other vehicles only
test.each([
  ['new', '2024-03-01', '2029-03-01', 50],
  ['new', '2024-03-01', '2029-03-02', 62.5],
  ['new', '2024-03-01', '2024-02-29', 62.5],
  ['refit', '2024-03-01', '2026-03-01', 50],
  ['refit', '2024-03-01', '2026-03-02', 62.5],
] as const)('a %s plant since %s, on %s: %s %%', (plant, plantSince, date, percent) => {
  const choice = readScenario('usmca-2020');
  const of = (good: string) => {
    if (!choice.ok) throw new Error('usmca-2020 is modelled');
    const found = requirementFor(choice.value, 'RVC', { good, date, plant, plantSince });
    return found.ok && found.value.limit.times(hundred).toNumber();
  };
  expect(of('other vehicle')).toBe(percent);
  expect(of('heavy other vehicle')).toBe(percent === 50 ? 50 : 60);
  expect(of('engine for other vehicle')).toBe(62.5);
  expect(of('passenger vehicle')).toBe(75);
});
