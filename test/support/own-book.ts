import { buildXlsx, type BuiltSheet, type BuiltValue, type BuiltWorkbook } from './xlsx-builder';

/** A line of a part's own cost sheet: component, origin, tariff code, cost per piece, statement. */
export type OwnLine = readonly [string, string, string, number, string];

const HEADS = ['Component', 'Country of origin', 'HS code', 'Cost', 'Supplier statement'];

/** RVC 74.18…%: 8.17 and 3.75 of 46.17 do not originate. */
export const DISC: readonly OwnLine[] = [
  ['Casting', 'MX', '7325.99', 18.4137, 'originating'],
  ['Bearing', 'JP', '8482.10', 8.1731, ''],
  ['Bolts', 'CN', '7318.15', 3.7519, ''],
];

/** 33.3 of 54.5 from outside: too little for any agreement. */
export const CALIPER: readonly OwnLine[] = [
  ['Housing', 'CN', '7616.99', 27.6241, ''],
  ['Piston', 'DE', '8708.30', 5.6711, ''],
  ['Seal', 'US', '4016.93', 2.3847, 'originating'],
];

/** A sheet with the cost table of one part. */
export const costsOf = (
  name: string,
  lines: readonly OwnLine[],
  netCost: number,
  title: readonly BuiltValue[] = [],
): BuiltSheet => ({
  name,
  rows: [title, [], HEADS, ...lines, [], ['Net cost', netCost]],
});

const call = (id: string, sheet: string, good: string): string =>
  `_xldudf_NAFTA_${id}(${sheet}!$D$4:$D$6,${sheet}!$B$4:$B$6,${sheet}!$B$8,NAFTA_SCENARIO,` +
  `${sheet}!$C$4:$C$6,${sheet}!$E$4:$E$6,"${good}")`;

/** A row of results: the customer's number of the part, its RVC and its verdict. */
export const resultsOf = (
  part: string,
  sheet: string,
  good = '8708.30',
): readonly (BuiltValue | { readonly f: string; readonly v: BuiltValue })[] => [
  part,
  { f: call('REGIONAL_VALUE_CONTENT', sheet, good), v: 0 },
  { f: call('QUALIFIES', sheet, good), v: false },
];

/**
 * The workbook of the supplier "Frenos México": a disc that qualifies under USMCA, a caliper that does
 * not. Its costs have digits of their own, so that they are found wherever they were to turn up.
 */
export const ownBook = (
  scenario = 'usmca-2020',
  more: Partial<Omit<BuiltWorkbook, 'sheets'>> & { readonly sheets?: readonly BuiltSheet[] } = {},
): Uint8Array =>
  buildXlsx({
    names: [{ name: 'NAFTA_SCENARIO', formula: 'Results!$B$1' }],
    ...more,
    sheets: more.sheets ?? [
      {
        name: 'Results',
        rows: [
          ['Scenario', scenario],
          ['Part', 'RVC', 'Qualifies'],
          resultsOf('br-280', 'Disc'),
          resultsOf('BR-290', 'Caliper'),
        ],
      },
      costsOf('Disc', DISC, 46.1713),
      costsOf('Caliper', CALIPER, 54.4917),
    ],
  });

/** Every amount of the workbook that is nobody else's affair. */
export const OWN_COSTS: readonly number[] = [
  ...[...DISC, ...CALIPER].map(([, , , cost]) => cost),
  46.1713,
  54.4917,
];
