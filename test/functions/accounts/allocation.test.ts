import fc from 'fast-check';
import { Exact } from '../../../src/origin';
import { BLANK, BLANKS, column } from '../../support/host';
import { call, callWith, malformed, missing } from './answers';

const parts = (cost: unknown, bases: readonly unknown[], decimals?: unknown) =>
  (call('ALLOCATED_COST', cost, column(...bases), decimals) as number[][]).map(([part]) => part);

// SOR/94-14 Schedule VII, Appendices A and B; SOR/2020-155 Schedule 5
const official: readonly (readonly [string, number, number[], number[]])[] = [
  ['A1, direct labour hours', 6e6, [5000, 3000], [3_750_000, 2_250_000]],
  // the law rounds 5/6 to 0.833 and prints 4,998,000; its parts still make the whole
  ['A2, direct labour costs', 6e6, [50_000, 10_000], [5_000_000, 1_000_000]],
  // 0.667 and 4,002,000 in the law
  ['A3, units produced', 6e6, [100_000, 50_000], [4_000_000, 2_000_000]],
  ['A4, machine hours', 6e6, [1200, 1800], [2_400_000, 3_600_000]],
  ['A6, floor space', 6e6, [40_000, 60_000], [2_400_000, 3_600_000]],
  ['B1, direct labour and material', 30, [5 + 10, 5 + 5], [18, 12]],
  ['B2, overhead of 50', 50, [15, 10], [30, 20]],
  ['B2, excluded costs of 20 by the same ratio', 20, [15, 10], [12, 8]],
];

test.each(official)('%s', (_, cost, bases, expected) => {
  expect(parts(cost, bases)).toEqual(expected);
});

const divided: readonly (readonly [string, unknown[], number[]])[] = [
  [
    'thirds to the last digit of a cell',
    [100, [1, 1, 1]],
    [33.333333333334, 33.333333333333, 33.333333333333],
  ],
  ['thirds in cents', [100, [1, 1, 1], 2], [33.34, 33.33, 33.33]],
  ['the largest remainder first', [100, [1, 1, 4], 2], [16.67, 16.67, 66.66]],
  ['one cent among three', [0.01, [1, 1, 1], 2], [0.01, 0, 0]],
  ['whole units by the text 0', [10, [1, 2, 4], '0'], [1, 3, 6]],
  ['half a cent of the cost stays whole', [1.005, [1, 1], 2], [0.505, 0.5]],
  ['one good takes all', [12.34, [7]], [12.34]],
];

test.each(divided)('%s', (_, [cost, bases, decimals], expected) => {
  expect(parts(cost, bases as unknown[], decimals)).toEqual(expected);
});

test('the parts add up to the cost exactly, in any order of the goods', () => {
  const sum = (found: readonly (number | undefined)[]) =>
    found.reduce((total, part) => total.plus(Exact.fromCell(part ?? 0)), Exact.zero).toString();
  const amount = fc.integer({ min: 1, max: 1e12 }).map((cents) => cents / 100);
  const bases = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(amount, bases, fc.constantFrom(undefined, 2), (cost, hours, decimals) => {
      const found = parts(cost, hours, decimals);
      expect(sum(found)).toBe(Exact.fromCell(cost).toString());
      const turned = parts(cost, [...hours].reverse(), decimals);
      expect([...turned].sort()).toEqual([...found].sort());
    }),
    { numRuns: 200 },
  );
});

test.each(BLANKS)('a blank base as %p is no good and no zero', (blank) => {
  const bases = column(3, BLANK, 1);
  expect(callWith(blank, 'ALLOCATED_COST', 8, bases)).toEqual([[6], [''], [2]]);
});

test('the shape is that of the bases', () => {
  expect(call('ALLOCATED_COST', 8, [[3, 1]])).toEqual([[6, 2]]);
});

const refused: readonly (readonly [string, unknown[], unknown])[] = [
  ['no cost', [null, column(1, 2)], missing('cost')],
  ['a negative cost', [-1, column(1, 2)], missing('cost', '-1')],
  ['no base at all', [8, column(BLANK, BLANK)], missing('bases', 'check the range')],
  ['a negative base', [8, column(1, -2)], missing('bases', 'line 2', '-2')],
  ['text', [8, column('Hours', 2)], malformed('bases', 'line 1', 'Hours')],
  ['an error', [8, column(1, '#REF!')], malformed('bases', 'line 2', '#REF!')],
  ['a fraction of a decimal', [8, column(1, 2), 1.5], malformed('decimals', '1.5')],
  ['too many decimals', [8, column(1, 2), 11], malformed('decimals', '11')],
];

test.each(refused)('%s', (_, given, expected) => {
  expect(call('ALLOCATED_COST', ...given)).toEqual(expected);
});
