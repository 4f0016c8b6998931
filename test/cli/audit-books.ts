import { buildXlsx, type BuiltCell, type BuiltValue } from '../support/xlsx-builder';

type Row = readonly (BuiltValue | BuiltCell)[];

const RANGES = 'Bom!$C$2:$C$4,Bom!$B$2:$B$4,100,NAFTA_SCENARIO,Bom!$D$2:$D$4,Bom!$E$2:$E$4';

/** A small cost sheet of net cost 100 whose RVC is 70 %, with a settings sheet and these results. */
const bookWith = (results: readonly Row[], computedWith = 'NAFTA origin 0.1.0'): Uint8Array =>
  buildXlsx({
    sheets: [
      { name: 'Results', rows: results },
      {
        name: 'Bom',
        rows: [
          ['Part', 'Country of origin', 'Line cost', 'HS code', 'Statement'],
          ['Battery', 'CN', 30, '8708.30', 'non-originating'],
          ['Brakes', 'MX', 60, '8708.30', 'VNM 0'],
          ['Paint', 'US', 5, '3208.90', 'VNM 0'],
        ],
      },
      {
        name: 'NAFTA settings',
        rows: [
          ['Scenario', 'nafta-1994'],
          ['Computed with', computedWith],
        ],
      },
    ],
    names: [{ name: 'NAFTA_SCENARIO', formula: "'NAFTA settings'!$B$1" }],
  });

const rvc = (before: string, shown: number): BuiltCell => ({
  f: `${before}REGIONAL_VALUE_CONTENT(${RANGES})`,
  v: shown,
});

/** Nothing in it is wrong. */
export const soundBook = (): Uint8Array => bookWith([['RVC', rvc('_xldudf_NAFTA_', 0.7)]]);

/** As an earlier version saved it, whose figure was another. */
export const oldBook = (): Uint8Array =>
  bookWith([['RVC', rvc('_xldudf_NAFTA_', 0.62)]], 'NAFTA origin 0.0.9');

/** As Excel saves formulas that it met without the add-in, in two spellings. */
export const lostBook = (): Uint8Array =>
  bookWith([
    ['RVC', rvc('[1]!_xldudf_NAFTA_', 0.7)],
    ['RVC', rvc("'https://example.com/origin.xlam'!NAFTA.", 0.7)],
    ['RVC', rvc('_xldudf_NAFTA_', 0.7)],
  ]);
