import fc from 'fast-check';
import { BLANK, BLANKS, column, ExcelHost } from '../support/host';

const host = new ExcelHost();
const missing = (...words: string[]) => ({
  error: '#N/A',
  message: expect.stringMatching(new RegExp(words.join('.*'), 's')),
});
const malformed = (...words: string[]) => ({ ...missing(...words), error: '#VALUE!' });
const share = (...given: unknown[]) => host.call('METAL_SHARE', given);

// SOR/2020-155 s. 17(1): "at least 70 percent by value"
test.each([
  [69.99, 30.01, 0.6999],
  [70, 30, 0.7],
  [70.01, 29.99, 0.7001],
  [0.1, 0.2, 1 / 3],
])('%p originating and %p not are %p', (inside, outside, expected) => {
  const given = [column(inside, outside), column('US', 'CN'), column(true, BLANK)];
  for (const blank of BLANKS) expect(host.call('METAL_SHARE', given, blank)).toBe(expected);
});

test.each([
  ['by origin where originating is omitted, an upper bound', [80, 20], ['MX', 'KR'], null, 0.8],
  ['a blank cell is not originating', [80, 20], ['MX', 'MX'], [true, BLANK], 0.8],
  ['not one of them', [80, 20], ['MX', 'MX'], [BLANK, BLANK], 0],
  ['words', [1, 1, 1, 1], ['MX', 'MX', 'MX', 'MX'], ['originating', 'no', 'sí', 'NO'], 0.5],
  ['words of statements', [1, 1], ['CA', 'CA'], ['originaria', 'non originaire'], 0.5],
  ['shares of the units bought', [100], ['US 60%; CN 40%'], [true], 0.6],
  ['lines without a value', [80, BLANK, 20], ['MX', '', 'KR'], [true, true, BLANK], 0.8],
])('%s', (_, values, origins, originating, expected) => {
  const stated = originating === null ? null : column(...originating);
  expect(share(column(...values), column(...origins), stated)).toBe(expected);
});

test('a single blank cell is a purchase that is not originating, an omitted column is by origin', () => {
  for (const blank of BLANKS) {
    expect(host.call('METAL_SHARE', [100, 'US', column(BLANK)], blank)).toBe(0);
  }
  expect(share(100, 'US')).toBe(1);
});

// s. 17(5)(b): melted and poured in the territory "beginning on July 1, 2027"
test.each([
  ['2027-06-30', 1],
  ['2027-07-01', 0.8],
  ['2027-07-02', 0.8],
  [46568, 1],
  [46569, 0.8],
  [null, 0.8],
])('on %p rolled at home and poured abroad makes %p', (date, expected) => {
  const given = [column(80, 20), column('US', 'MX'), column(true, true), column('US', 'KR'), date];
  expect(share(...given)).toBe(expected);
});

test.each([
  ['a blank cell is outside', ['US', 'MX'], ['US', BLANK], 0.8],
  ['not asked of aluminum', ['US', 'MX'], null, 1],
  ['shares of the melt', ['US', 'MX'], ['US', 'MX 50%; KR 50%'], 0.9],
  ['both split: what must overlap', ['US', 'MX 80%; CN 20%'], ['US', 'MX 50%; KR 50%'], 0.86],
  ['both split without overlap', ['US', 'MX 50%; CN 50%'], ['US', 'MX 50%; KR 50%'], 0.8],
])('melt: %s', (_, origins, melt, expected) => {
  const poured = melt === null ? null : column(...melt);
  const given = [column(80, 20), column(...origins), column(true, true), poured];
  for (const blank of BLANKS) expect(host.call('METAL_SHARE', given, blank)).toBe(expected);
});

test.each([
  ['nothing bought', [column(BLANK, 0), column('US', 'MX')], missing('purchases', 'no line')],
  ['a header', [column('Value', 80), column('Origin', 'MX')], malformed('line 1 is a header')],
  ['negative', [column(80, -1), column('US', 'MX')], malformed('purchases', 'line 2', '-1')],
  ['no origin', [column(80, 20), column('US', BLANK)], missing('origins', 'line 2')],
  ['an unknown origin', [80, 'Korea'], missing('origins', 'line 1', 'Korea')],
  [
    'originating from outside',
    [column(80, 20), column('US', 'CN'), column(true, true)],
    missing('originating', 'line 2', 'CN'),
  ],
  [
    'an unknown word',
    [column(80, 20), column('US', 'MX'), column(true, 'RVC 55%')],
    malformed('originating', 'line 2', 'RVC 55%'),
  ],
  ['an unknown melt', [80, 'US', true, 'N/A'], missing('melt_origins', 'line 1')],
  ['shapes', [column(80, 20), 'US'], malformed('origins', '1 row', 'purchases', '2 rows')],
  ['a bad date', [80, 'US', true, null, 'tomorrow'], malformed('date', 'tomorrow')],
])('%s', (_, given, expected) => {
  expect(share(...given)).toEqual(expected);
});

test('the order of the lines changes nothing, to the last bit', () => {
  const line = fc.record({
    value: fc.double({ min: 0.01, max: 1e6, noNaN: true }),
    origin: fc.constantFrom('US', 'CN', 'MX 33.3%; CN 66.7%', 'Canadá'),
    melt: fc.constantFrom('US', '', 'KR', 'US 10%; KR 90%'),
  });
  const shareOf = (lines: readonly { value: number; origin: string; melt: string }[]) =>
    share(
      column(...lines.map(({ value }) => value)),
      column(...lines.map(({ origin }) => origin)),
      null,
      column(...lines.map(({ melt }) => melt)),
    );
  fc.assert(
    fc.property(
      fc
        .array(line, { minLength: 1, maxLength: 8 })
        .chain((lines) =>
          fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
        ),
      ([lines, shuffled]) => {
        expect(shareOf(shuffled)).toBe(shareOf(lines));
      },
    ),
    { numRuns: 50 },
  );
});
