import { tools } from '../../../src/taskpane/tools';
import type { CellValue, SheetReading, Survey } from '../../../src/workbook';
import { audit, type AuditFinding } from '../../../src/workbook/audit';
import { surveyOf } from '../survey';

/** A constant, or a formula with what it shows. */
export type Cell = CellValue | readonly [formula: string, shown: CellValue];
type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

const formulaOf = (cell: Cell): CellValue => (typeof cell === 'object' ? cell[0] : cell);
const valueOf = (cell: Cell): CellValue => (typeof cell === 'object' ? cell[1] : cell);

const NAMES = {
  NAFTA_SCENARIO: "='NAFTA settings'!$B$4",
  NAFTA_GOOD: "='NAFTA settings'!$B$5",
  NAFTA_DATE: "='NAFTA settings'!$B$6",
};

export interface BookOptions {
  readonly scenario?: string;
  readonly computedWith?: string;
  readonly hidden?: readonly number[];
  readonly survey?: Partial<Survey>;
  readonly protected?: readonly string[];
}

export interface TestBook {
  readonly survey: Survey;
  readonly sheets: readonly SheetReading[];
}

/** A workbook of written-down cells with a settings sheet, as the audit reads one. */
export function bookOf(sheets: Sheets, options: BookOptions = {}): TestBook {
  const all: Sheets = {
    ...sheets,
    'NAFTA settings': [
      ['NAFTA settings'],
      [],
      [],
      ['Scenario', options.scenario ?? 'us-2017-10'],
      ['Good', 'passenger vehicle'],
      ['Date', ''],
      ['Computed with', options.computedWith ?? `NAFTA origin ${tools.version}`],
    ],
  };
  const formulas = Object.fromEntries(
    Object.entries(all).map(([name, rows]) => [
      name,
      squared(rows).map((row) => row.map(formulaOf)),
    ]),
  );
  const survey = surveyOf(formulas, NAMES, options.survey);
  const shut = new Set(options.protected);
  const readings = Object.entries(all).map(([name, rows]): SheetReading => {
    const cells = squared(rows);
    return {
      name,
      row: 0,
      column: 0,
      values: cells.map((row) => row.map(valueOf)),
      texts: cells.map((row) => row.map((cell) => String(valueOf(cell)))),
      formulas: cells.map((row) => row.map(formulaOf)),
      hiddenRows: name === Object.keys(sheets)[0] ? (options.hidden ?? []) : [],
      merges: [],
      tooLarge: false,
    };
  });
  const sheetsOf = survey.sheets.map((one) => ({ ...one, protected: shut.has(one.name) }));
  return { survey: { ...survey, sheets: sheetsOf }, sheets: readings };
}

const squared = (rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
};

export const audited = ({ survey, sheets }: TestBook): readonly AuditFinding[] =>
  audit(survey, sheets, tools);

/** What the audit says of a kind. */
export const found = (book: TestBook, code: string): readonly AuditFinding[] =>
  audited(book).filter(({ issue }) => issue.code === code);

/** Every code that the audit reports, once. */
export const codes = (book: TestBook): readonly string[] => [
  ...new Set(audited(book).map(({ issue }) => issue.code)),
];

/** The lines of a small vehicle: an import of 30 and an originating part of 60. */
export const LINES: readonly (readonly Cell[])[] = [
  ['Part', 'Country of origin', 'Line cost', 'HS code', 'Statement'],
  ['Battery', 'CN', 30, '8708.30', 'non-originating'],
  ['Brakes', 'MX', 60, '8708.30', 'VNM 0'],
  ['Paint', 'US', 5, '3208.90', 'VNM 0'],
];

/** What judges those lines, and what it gives under any scenario in which nothing is unstated. */
export const rvc = (rows = '2:4', scenario = 'NAFTA_SCENARIO'): string => {
  const [first, last] = rows.split(':');
  const range = (column: string): string => `Bom!$${column}$${first}:$${column}$${last}`;
  return `=NAFTA.REGIONAL_VALUE_CONTENT(${range('C')}, ${range('B')}, 100, ${scenario}, ${range('D')}, ${range('E')})`;
};
