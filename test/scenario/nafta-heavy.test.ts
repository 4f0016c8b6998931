import type { Builder, Route } from '../../src/origin';
import { rules } from './read';

const heavyGoods = ['heavy truck', 'heavy other vehicle', '8705.10', '8704.22'];

// SOR/94-14 s. 13(1)(b): 55 % from the fiscal year nearest 1998-01-01, 60 % from 2002-01-01; Schedule I: 50 %
describe.each([
  ...heavyGoods,
  'engine for heavy truck',
  'transmission for heavy truck',
  'listed part for heavy truck',
  '8407.34 for heavy other vehicle',
  '8706.00 for heavy truck',
])('RVC of %s', (good) => {
  test.each([
    ['1994-01-01', 0.5],
    ['1997-12-31', 0.5],
    ['1998-01-01', 0.55],
    ['2001-12-31', 0.55],
    ['2002-01-01', 0.6],
    ['2020-06-30', 0.6],
    [null, 0.6],
  ])('on %s is %p', (date, expected) => {
    expect(rules('nafta-1994', { good, date }).rvc?.limit.toNumber()).toBe(expected);
    expect(rules('mx-amia-2018-02', { good, date }).rvc?.limit.toNumber()).toBe(expected);
  });
});

test('a bearing for a heavy truck needs 50 % throughout', () => {
  for (const date of ['1998-01-01', '2002-01-01', null]) {
    expect(
      rules('nafta-1994', { good: '8482.10 for heavy truck', date }).rvc?.limit.toNumber(),
    ).toBe(0.5);
  }
});

test('the step follows the fiscal year of the producer', () => {
  const on = (date: string) =>
    rules('nafta-1994', {
      good: 'heavy truck',
      date,
      fiscalYearStart: { month: 10, day: 1 },
    }).rvc?.limit.toNumber();
  expect([on('1997-09-30'), on('1997-10-01')]).toEqual([0.5, 0.55]);
  expect([on('2001-09-30'), on('2001-10-01')]).toEqual([0.55, 0.6]);
});

// s. 10(1) for vehicles and their engines and gear boxes, s. 7 for other parts
test.each<[string, Builder, Route]>([
  ['heavy truck', 'heavy', 'both'],
  ['heavy other vehicle', 'heavy', 'both'],
  // s. 2: heading 87.06 is a heavy-duty vehicle, whatever vehicle the chassis is for
  ['8706.00', 'heavy', 'both'],
  ['8706.00 for heavy truck', 'heavy', 'both'],
  ['8706.00 for other vehicle', 'heavy', 'both'],
  ['engine for heavy truck', 'heavy', 'both'],
  ['8708.40 for heavy truck', 'heavy', 'either'],
  ['8708.30 for heavy truck', 'ordinary', 'either'],
  ['8409.91 for heavy truck', 'ordinary', 'either'],
  ['8482.10 for heavy truck', 'ordinary', 'either'],
])('%s is built by %s, route %s', (good, builder, route) => {
  const found = rules('nafta-1994', { good });
  expect([found.builder, found.route]).toEqual([builder, route]);
  expect(found.deMinimis?.limit.toNumber()).toBe(0.07);
});

test.each([
  ['840734', [0.6, 0.6]],
  ['870840', [0.6, 0.6]],
  ['840991', [0.6, 0.6]],
  ['870600', [0.6, 0.6]],
  ['848220', [0.5, 0.5]],
  [null, [0.6, 0.5]],
])('inside a heavy truck P of %s is %j', (code, expected) => {
  const found = rules('nafta-1994', { good: 'heavy truck' }).partRequirement(code);
  expect([found?.highest.toNumber(), found?.lowest.toNumber()]).toEqual(expected);
});

test.each(['heavy truck', 'heavy other vehicle', '8706.00 for heavy truck'])(
  'a new plant lowers the requirement of %s for five years',
  (good) => {
    const on = (date: string) =>
      rules('nafta-1994', { good, date, plant: 'new', plantSince: '2010-01-01' }).rvc?.limit;
    expect([on('2015-01-01')?.toNumber(), on('2015-01-02')?.toNumber()]).toEqual([0.5, 0.6]);
  },
);

test('the United States proposal is silent on heavy vehicles: no figure, every import counts', () => {
  const found = rules('us-2017-10', { good: 'heavy truck' });
  expect([found.rvc, found.usShare.required, found.builder]).toEqual([null, null, 'everything']);
});
