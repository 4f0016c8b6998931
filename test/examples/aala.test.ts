import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isNorthAmerican,
  northAmericanParts,
  readCarlines,
  type Carline,
} from '../../examples/aala/carlines';
import { projectFolder } from '../support/dist';

const csv = readFileSync(join(projectFolder, 'examples', 'aala', 'my2019.csv'), 'utf8');
const all = readCarlines(csv);
const here = all.filter(isNorthAmerican);

test('the list is whole', () => {
  expect(all).toHaveLength(552);
  expect(here).toHaveLength(218);
  expect(Math.max(...all.map(({ page }) => page))).toBe(18);
  const count = (type: string) => all.filter((line) => line.type === type).length;
  expect([count('PC'), count('MPV'), count('Truck')]).toEqual([342, 190, 20]);
});

test('every line is a share of at most 100 % with at most two countries named', () => {
  const odd = all.filter(({ usCanada, others }) => {
    const sum = others.reduce((total, { percent }) => total + percent, usCanada);
    return !Number.isInteger(sum) || sum < 0 || sum > 100 || others.length > 2;
  });
  expect(odd).toEqual([]);
});

test('lines assembled here name every country that they print a share of', () => {
  expect(here.flatMap(({ others }) => others.filter(({ label }) => label === ''))).toEqual([]);
});

// as the list prints them: carline, US and Canada, named, lower and upper reading
const printed: readonly (readonly [string, number, string, number, number])[] = [
  ['Ridgeline AWD', 70, '', 70, 84],
  ['Equinox', 37, '41 M', 78, 78],
  ['Ram 1500 CLASSIC', 59, '27 M', 86, 86],
  ['X6', 35, '30 G', 35, 49],
  ['Corolla', 65, '25 J', 65, 75],
  ['NSX AWD', 40, '30 J, 15 UK', 40, 55],
  ['S60 Aut (8vxl) FWD (T5 FWD)', 20, '20 SW, 15 BE', 20, 35],
  ['Q5', 3, '79 M, 15 G', 82, 82],
  ['Taurus', 55, '', 55, 69],
];

test.each(printed)('%s: %p of %p', (name, usCanada, named, lower, upper) => {
  const line = here.find(({ carline }) => carline === name);
  expect(line?.usCanada).toBe(usCanada);
  expect(line?.others.map(({ percent, label }) => `${percent} ${label}`).join(', ')).toBe(named);
  expect(northAmericanParts(line as Carline)).toEqual({ lower, upper });
});

const line = (usCanada: number, ...others: readonly (readonly [number, string])[]): Carline => ({
  page: 1,
  manufacturer: '',
  make: '',
  carline: '',
  type: 'PC',
  usCanada,
  others: others.map(([percent, label]) => ({ percent, label })),
  assembly: ['US'],
});

describe('Mexico where it is not named', () => {
  const rows: readonly (readonly [string, Carline, number])[] = [
    ['may be 14 % and not 15', line(50, [20, 'J']), 64],
    ['may be what is left, where that is less', line(70, [17, 'J']), 83],
    ['may be no more than the smaller of two that are named', line(40, [25, 'J'], [16, 'G']), 56],
    ['may be what is left beside two', line(50, [25, 'J'], [20, 'G']), 55],
    ['is nothing where nothing is left', line(80, [20, 'J']), 80],
  ];
  test.each(rows)('%s', (_, found, upper) => {
    expect(northAmericanParts(found)).toEqual({ lower: found.usCanada, upper });
  });
});

/** The thresholds of the law and of the proposals, and how many of the 218 lines reach them. */
const thresholds: readonly (readonly [number, number, number])[] = [
  [50, 168, 190],
  [60, 139, 162],
  [62.5, 106, 153],
  [75, 58, 86],
  [82, 29, 41],
  [85, 19, 20],
];

test.each(thresholds)(
  '%p %% of parts: %p lines by the lower reading, %p by the upper',
  (...row) => {
    const [percent, lower, upper] = row;
    const readings = here.map(northAmericanParts);
    expect(readings.filter((reading) => reading.lower >= percent)).toHaveLength(lower);
    expect(readings.filter((reading) => reading.upper >= percent)).toHaveLength(upper);
  },
);

test.each([
  ['US', true],
  ['CN', true],
  ['CAN', true],
  ['M (Reg Cab)', true],
  ['US/J', true],
  ['CH', false],
  ['G/N', false],
  ['ESP', false],
])('assembly %p is in North America: %p', (label, expected) => {
  const [first] = all;
  expect(isNorthAmerican({ ...(first as Carline), assembly: [label] })).toBe(expected);
});

// as the list of model year 2024 prints them
test.each([
  ['Ford Mustang Mach-E', line(26, [51, 'CH'], [18, 'M']), 44],
  ['Ford Mustang', line(60, [17, 'M']), 77],
])('%s, with Mexico named', (_, found, parts) => {
  expect(northAmericanParts(found)).toEqual({ lower: parts, upper: parts });
});
