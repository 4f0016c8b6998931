import fc from 'fast-check';
import { BLANK, BLANKS, ExcelHost } from '../support/host';

const host = new ExcelHost();
const missing = (...words: string[]) => ({
  error: '#N/A',
  message: expect.stringMatching(new RegExp(words.join('.*'), 's')),
});
const malformed = (...words: string[]) => ({ ...missing(...words), error: '#VALUE!' });

const byNetCost = (...given: unknown[]) => host.call('LABOR_VALUE_CONTENT', given);
const byPurchases = (...given: unknown[]) => host.call('LABOR_VALUE_CONTENT_PURCHASES', given);

// SOR/2020-155 s. 18(6)(a): (HWLC + HWM) / NC
describe('by net cost', () => {
  test.each([
    [20, 4.99, 0.2499],
    [20, 5, 0.25],
    [20, 5.01, 0.2501],
    [0.1, 0.2, 0.003],
    [25, 0, 0.25],
    [0, 25, 0.25],
    [100, 0, 1],
  ])('materials %p and labour %p in 100 are %p', (materials, labour, content) => {
    expect(byNetCost('usmca-2020', 100, materials, labour)).toBe(content);
  });

  test('a blank amount is 0, however it arrives; both blank are no figure', () => {
    for (const blank of BLANKS) {
      const given = ['usmca-2020', 100, BLANK, 25];
      expect(host.call('LABOR_VALUE_CONTENT', given, blank)).toBe(0.25);
      const neither = ['usmca-2020', 100, BLANK, BLANK, 8, 100, true];
      expect(host.call('LABOR_VALUE_CONTENT', neither, blank)).toEqual(
        missing('high_wage_materials', 'high_wage_labor', 'blank'),
      );
    }
  });
});

// s. 18(6)(b): (APV + HWLC) / (TAPV + HWLC), the wages in both places or in neither
describe('by purchases', () => {
  test.each([
    [25, 100, BLANK, 0.25],
    [24.99, 100, BLANK, 0.2499],
    [25, 100, 25, 0.4],
    [0, 75, 25, 0.25],
    [0, 75.01, 25, 25 / 100.01],
    [100, 100, 25, 1],
  ])('%p of %p with labour %p are %p', (purchases, all, labour, content) => {
    expect(byPurchases('usmca-2020', purchases, all, labour)).toBe(content);
  });

  test('wages in both places never lower it', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(amount, amount, amount, (first, second, wages) => {
        const [part, all] = first < second ? [first, second] : [second, first];
        const without = byPurchases('usmca-2020', part, all) as number;
        expect(byPurchases('usmca-2020', part, all, wages)).toBeGreaterThanOrEqual(without);
      }),
    );
  });
});

// s. 18(9)-(12): wages for technology over production wages up to 10 points, 5 points for assembly
describe('credits', () => {
  test.each([
    [9.99, 100, BLANK, 0.3499],
    [10, 100, BLANK, 0.35],
    [10.01, 100, BLANK, 0.35],
    [500, 100, BLANK, 0.35],
    [BLANK, 100, BLANK, 0.25],
    [BLANK, BLANK, BLANK, 0.25],
    [BLANK, BLANK, false, 0.25],
    [BLANK, BLANK, true, 0.3],
    [BLANK, BLANK, 'sí', 0.3],
    [10, 100, 'oui', 0.4],
    [9.99, 100, true, 0.3999],
  ])('technology %p over %p and assembly %p make %p', (technology, production, assembly, sum) => {
    const given = ['usmca-2020', 100, 20, 5, technology, production, assembly];
    for (const blank of BLANKS) {
      expect(host.call('LABOR_VALUE_CONTENT', given, blank)).toBe(sum);
      expect(
        host.call(
          'LABOR_VALUE_CONTENT_PURCHASES',
          ['usmca-2020', 25, 100, null, ...given.slice(4)],
          blank,
        ),
      ).toBe(sum);
    }
  });

  test('a third and a thirtieth are exactly eleven thirtieths', () => {
    expect(byNetCost('usmca-2020', 3, 1, 0, 1, 30)).toBe(11 / 30);
  });

  test.each([
    ['no production wages', [8, BLANK], missing('production_wages is missing', 'same year')],
    ['negative wages', [-1, 100], missing('rnd_and_it_wages', '-1', 'negative')],
    ['wages as text', ['8', 100], malformed('rnd_and_it_wages', '"8"')],
    ['an unknown assembly', [8, 100, 'maybe'], malformed('assembly_credit', '"maybe"', 'TRUE')],
    ['a number for assembly', [8, 100, 5], malformed('assembly_credit', '"5"')],
  ])('%s', (_, credits, expected) => {
    expect(byNetCost('usmca-2020', 100, 20, 5, ...credits)).toEqual(expected);
  });
});

describe('amounts that cannot be', () => {
  test.each([
    ['no net cost', ['usmca-2020', BLANK, 20, 5], missing('net_cost is missing')],
    ['a net cost of 0 as text', ['usmca-2020', '0', 20, 5], malformed('net_cost')],
    ['negative materials', ['usmca-2020', 100, -1, 5], missing('high_wage_materials', '-1')],
    [
      'more than the net cost',
      ['usmca-2020', 100, 95.01, 5],
      malformed('high_wage_materials and high_wage_labor', 'net_cost', 'same period'),
    ],
    ['an error', ['usmca-2020', 100, '#N/A', 5], missing('high_wage_materials', '#N/A')],
    ['a range', ['usmca-2020', 100, [[1], [2]], 5], malformed('high_wage_materials', '2 rows')],
  ])('%s', (_, given, expected) => {
    expect(byNetCost(...given)).toEqual(expected);
  });

  test('more bought at high wages than bought', () => {
    expect(byPurchases('usmca-2020', 100.01, 100, 5)).toEqual(
      malformed('high_wage_purchases', 'total_purchases'),
    );
  });
});

describe('scenarios', () => {
  test.each([
    ['usmca-2020', 0.38],
    ['usmca-2020-us-reading', 0.38],
    ['us-2026-05', 0.38],
    ['nafta-1994', missing('nafta-1994', 'no labour value content')],
    ['us-2017-10', missing('us-2017-10', 'no labour value content')],
    ['no-agreement', missing('no-agreement')],
    ['us-2018-04', missing('rnd_and_it_wages', 'no credit was reported')],
    ['mx-2018-05', missing('rnd_and_it_wages', 'no credit was reported')],
    ['', missing('scenario is missing')],
  ])('%j with credits', (scenario, expected) => {
    expect(byNetCost(scenario, 100, 20, 5, 8, 100, true)).toEqual(expected);
  });

  test.each(['us-2018-04', 'mx-2018-05', 'us-mx-2018-08'])(
    '%s reported a percentage only: materials and labour, no credits',
    (scenario) => {
      expect(byNetCost(scenario, 100, 20, 5)).toBe(0.25);
      expect(byNetCost(scenario, 100, 20, 5, BLANK, 100, false)).toBe(0.25);
      expect(byNetCost(scenario, 100, 20, 5, null, null, true)).toEqual(missing('assembly_credit'));
    },
  );
});
