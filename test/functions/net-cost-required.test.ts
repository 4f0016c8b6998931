import { ExcelHost } from '../support/host';

const host = new ExcelHost();
const required = (...given: unknown[]) => host.call('NET_COST_REQUIRED', given);
const failing = (error: string, message: RegExp) => ({
  error,
  message: expect.stringMatching(message) as string,
});

// SOR/94-14 s. 6(6)(c): "exceeds 85 per cent"
test.each([
  [84999, false],
  [85000, false],
  [85000.01, true],
  [100000, true],
  ['0', false],
])('%p of 100,000 units went to related persons: %p', (units, expected) => {
  expect(required('nafta-1994', 'other good', units, 100000)).toBe(expected);
});

// s. 6(6)(d) and (e); SOR/2020-155 s. 7(6)
test.each([
  ['nafta-1994', null, true],
  ['nafta-1994', 'heavy truck', true],
  ['nafta-1994', '8708.30', true],
  ['nafta-1994', 'aftermarket part', true],
  ['usmca-2020', 'passenger vehicle', true],
  ['usmca-2020', '8708.30', true],
  ['usmca-2020', '8512.20', false],
  ['usmca-2020', '8407.34', false],
])('under %s a %s: %p, whatever was sold', (scenario, good, expected) => {
  expect(required(scenario, good)).toBe(expected);
  expect(required(scenario, good, 1, 100)).toBe(expected);
});

test('accumulating makes it compulsory under NAFTA only', () => {
  expect(required('nafta-1994', 'other good', '0', null, 'yes')).toBe(true);
  expect(required('nafta-1994', 'other good', '0', null, 'no')).toBe(false);
  expect(required('usmca-2020', '8512.20', null, null, true)).toBe(false);
});

test.each([
  [['nafta-1994', 'other good'], failing('#N/A', /related_units decides/)],
  [['nafta-1994', 'other good', 5], failing('#N/A', /all_units decides/)],
  [['nafta-1994', 'other good', 5, 4], failing('#VALUE!', /more than all_units/)],
  [['nafta-1994', 'other good', 'many', 4], failing('#VALUE!', /related_units/)],
  [['nafta-1994', 'other good', '0', 4, 'perhaps'], failing('#VALUE!', /write yes or no/)],
  [['us-2017-10', 'engine'], failing('#N/A', /not on record/)],
  [['usmca-2020', 'core part'], failing('#N/A', /turns on its tariff code/)],
])('%j', (given, expected) => {
  expect(required(...given)).toEqual(expected);
});

describe('method = TV', () => {
  const judge = (scenario: string, good: string, statement: string) =>
    host.call('REGIONAL_VALUE_CONTENT', [
      100,
      'MX',
      200,
      scenario,
      null,
      statement,
      good,
      null,
      [['Transaction value', 250]],
    ]);

  test.each(['AC 80/50', 'free 50'])('NAFTA: "%s" accumulates, so net cost it is', (statement) => {
    expect(judge('nafta-1994; method = TV', 'other good', statement)).toEqual(
      failing('#N/A', /line 1: who accumulates .* net cost/),
    );
  });

  test('without accumulation, and under the USMCA, it is not asked', () => {
    expect(judge('nafta-1994; method = TV', 'other good', 'VNM 50')).toBe(0.8);
    expect(judge('usmca-2020; method = TV', 'other good', 'free 50')).toBe(0.8);
  });

  test.each(['heavy truck', 'passenger vehicle', '8708.30'])('a %s has net cost only', (good) => {
    expect(judge('nafta-1994; method = TV', good, 'VNM 50')).toEqual(
      failing('#N/A', /net cost method only/),
    );
  });
});
