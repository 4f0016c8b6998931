import { column } from '../../support/host';
import { call, totals, type Family } from './shown';

/** What of Good B is not originating, with Material A on one line: its total cost, designated. */
const goodB = (scenario: string) =>
  [
    column(10.6, 3, 5.5),
    column('CA', 'CA', 'CN'),
    scenario,
    null,
    column('originating by shift', 'originating', ''),
  ] as const;

const shareOfGoodB = (scenario: string) => {
  const [costs, origins, expression, codes, statements] = goodB(scenario);
  return [costs, origins, 28.2, expression, codes, statements] as const;
};

const valueOf = (scenario: string): Family[string] => [
  ['VNM of the good', () => call('NON_ORIGINATING_VALUE', ...goodB(scenario)), 5.5],
  [
    'what of its total cost is not VNM',
    () => call('REGIONAL_VALUE_CONTENT', ...shareOfGoodB(scenario)),
    22.7 / 28.2,
  ],
  [
    'originating materials in its material cost',
    () => call('COUNTRY_SHARE', column(10.6, 3, 5.5), column('CA', 'CA', 'CN'), 19.1, 'CA'),
    13.6 / 19.1,
  ],
];

type Column = readonly unknown[][];
const allowed = (...columns: readonly Column[]) => call('MAY_DESIGNATE', ...columns);

/** Examples 4 to 6: nested, side by side, with a supplier's, with a supplier's that is accumulated. */
const rules: Family[string] = [
  [
    'X inside Y, X designated',
    () => allowed(column('X', 'Y'), column('Y', ''), column('yes', 'yes'), column('yes', '')),
    column(true, false),
  ],
  [
    'A, B and C side by side',
    () =>
      allowed(
        column('A', 'B', 'C'),
        column('', '', ''),
        column('sí', 'oui', true),
        column('yes', 'yes', ''),
      ),
    column(true, true, true),
  ],
  [
    "a supplier's inside the assembly",
    () =>
      allowed(
        column('X', 'assembly'),
        column('assembly', ''),
        column(true, true),
        column(true, ''),
        column('yes', ''),
      ),
    column(false, true),
  ],
  [
    "a supplier's, accumulated",
    () =>
      allowed(
        column('X', 'assembly'),
        column('assembly', ''),
        column(true, true),
        column(true, ''),
        column('', ''),
      ),
    column(true, false),
  ],
];

/** Self-produced materials, designated as intermediate materials or not. */
export const intermediate: Family = {
  'N-INTERMED-1': [
    ['net cost', () => totals(23.6, 0.2), 23.4],
    ['RVC', () => call('RVC_NET_COST', 23.4, 5.5), 17.9 / 23.4],
  ],
  'U-INTERMED-1': [
    ['net cost', () => totals(23.6, 0.2), 23.4],
    ['RVC', () => call('RVC_NET_COST', 23.4, 5.5), 17.9 / 23.4],
  ],
  // the law prints 42.9; 9.8 / 22.8 is 42.98..., cut and not rounded
  'N-INTERMED-2': [['RVC', () => call('RVC_NET_COST', totals(23.2, 0.4), 13), 9.8 / 22.8]],
  'U-INTERMED-2': [['RVC', () => call('RVC_NET_COST', totals(23.2, 0.4), 13), 9.8 / 22.8]],
  'N-INTERMED-VALUE': valueOf('nafta-1994; tracing = ordinary'),
  'U-INTERMED-VALUE': valueOf('usmca-2020'),
  'N-INTERMED-RULES': rules,
  'U-INTERMED-RULES': rules,
};
