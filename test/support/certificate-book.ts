import { buildXlsx, type BuiltSheet, type BuiltWorkbook } from './xlsx-builder';

type Rows = BuiltSheet['rows'];

/** What a book for certificates has beside its costs. */
export interface CertifiedBook {
  /** by default the law of 2020 */
  readonly scenario?: string;
  readonly good?: string;
  /** what the supplier of the dearest part states */
  readonly statement?: string;
  /** whether the rule's tariff shift is met */
  readonly shift?: 'yes' | 'no';
  readonly people?: Rows;
  readonly goods?: Rows;
  /** what the cell of QUALIFIES shows in the file */
  readonly shown?: boolean;
  readonly more?: Partial<BuiltWorkbook>;
}

/** A cost that stands nowhere but in the book of costs. */
export const COST = 77123.45;

const call = (scenario: string): string =>
  `Bom!$C$2:$C$4,Bom!$B$2:$B$4,Bom!$F$1,${scenario},Bom!$D$2:$D$4,Bom!$E$2:$E$4,Settings!$B$2,Settings!$B$3,Settings!$A$6:$B$6`;

/**
 * Net cost of one brake part: a dear part from Mexico, labour, a little from China. "Results" judges it
 * under the chosen scenario (B2) and under a proposal (B3).
 */
export const certificateBook = ({
  scenario = 'usmca-2020',
  good = '8708.30',
  statement = 'originating',
  shift = 'yes',
  people,
  goods,
  shown = true,
  more = {},
}: CertifiedBook = {}): Uint8Array =>
  buildXlsx({
    ...more,
    names: [
      { name: 'NAFTA_SCENARIO', formula: 'Settings!$B$1' },
      ...(people ? [{ name: 'NAFTA_CERTIFIER', formula: 'People!$A$1:$B$30' }] : []),
      ...(goods ? [{ name: 'NAFTA_CERTIFIED_GOODS', formula: 'Goods!$A$1:$E$30' }] : []),
      ...(more.names ?? []),
    ],
    sheets: [
      {
        name: 'Results',
        rows: [
          ['Good', 'Qualifies'],
          ['Brake', { f: `_xldudf_NAFTA_QUALIFIES(${call('NAFTA_SCENARIO')})`, v: shown }],
          ['Proposal', { f: `_xldudf_NAFTA_QUALIFIES(${call('"us-2017-10"')})`, v: false }],
        ],
      },
      {
        name: 'Bom',
        rows: [
          ['Part', 'Origin', 'Cost', 'HS', 'Statement', 100000],
          ['Disc', 'MX', COST, '7325.10', statement],
          ['Labour', 'US', 8123.5, '', 'labour'],
          ['Screw', 'CN', 1234.75, '7318.15', ''],
        ],
      },
      {
        name: 'Settings',
        rows: [['Scenario', scenario], ['Good', good], ['Date'], [], [], ['Tariff shift', shift]],
      },
      ...(people ? [{ name: 'People', rows: people }] : []),
      ...(goods ? [{ name: 'Goods', rows: goods }] : []),
      ...(more.sheets ?? []),
    ],
  });
