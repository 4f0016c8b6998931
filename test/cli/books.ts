import { buildXlsx } from '../support/xlsx-builder';

const CALL = 'Bom!$C$2:$C$4,Bom!$B$2:$B$4,Bom!$F$1,NAFTA_SCENARIO,Bom!$D$2:$D$4,Bom!$E$2:$E$4';

/**
 * A small cost sheet of net cost 100: an import of 30, an originating part of 40 whose RVC is 80 %,
 * labour of 20. RVC under NAFTA 1994 and the proposal of 2017: (100 - 30 - 8) / 100 = 62 %.
 */
export function smallBook(
  options: { readonly named?: boolean; readonly unknown?: boolean } = {},
): Uint8Array {
  const scenario =
    options.named === false ? [] : [{ name: 'NAFTA_SCENARIO', formula: 'Settings!$B$1' }];
  return buildXlsx({
    sheets: [
      {
        name: 'Results',
        rows: [
          ['RVC', { f: `_xldudf_NAFTA_REGIONAL_VALUE_CONTENT(${CALL})`, v: 0.1 }],
          [
            'US share',
            {
              f: '_xldudf_NAFTA_US_CONTENT_SHARE(Bom!C2:C4,Bom!B2:B4,Bom!F1,NAFTA_SCENARIO)',
              v: 0.1,
            },
          ],
          ['Qualifies', { f: `_xldudf_NAFTA_QUALIFIES(${CALL})`, v: true }],
          [
            'Country',
            { f: '_xldudf_NAFTA_COUNTRY_SHARE(Bom!C2:C4,Bom!B2:B4,Bom!F1,"Korea")', v: 0 },
          ],
          [options.unknown === true ? { f: 'CUBEVALUE("a","b")', v: 100 } : 100],
          options.unknown === true
            ? ['Stale', { f: '_xldudf_NAFTA_RVC_NET_COST(A5,10)', v: 0.9 }]
            : ['Fresh', { f: '_xldudf_NAFTA_RVC_NET_COST(A5,10)', v: 0.1 }],
          [],
          [
            {
              f: `_xldudf_NAFTA_EVALUATION(${CALL})`,
              v: 'Test',
              array: { ref: 'A8:A8', dynamic: true },
            },
          ],
        ],
      },
      {
        name: 'Bom',
        rows: [
          ['Part', 'Origin', 'Cost', 'HS', 'Statement', 100],
          ['Battery', 'CN', 30, '8708.30', ''],
          ['Brakes', 'MX', 40, '8708.30', 'RVC 80%'],
          ['Labour', 'US', 20, '', 'labour'],
        ],
      },
      { name: 'Settings', rows: [['Scenario', 'nafta-1994']] },
    ],
    names: scenario,
  });
}
