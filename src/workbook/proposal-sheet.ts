import type { Language } from '../origin';
import { proposalColumns, type TemplateRow } from '../scenario';
import { parseArea, sameSheet, type Area } from './area';
import type { CellValue, CellWrite, SheetPlan, Survey } from './port';
import { proposalWords } from './proposal-words';
import { asText } from './settings-sheet';

/** The sheet that a new own proposal gets; a number follows where there is one of that name. */
export const PROPOSAL_SHEET = 'NAFTA proposal';
const PROPOSAL_NAME = 'NAFTA_PROPOSAL';

/** An own proposal of a workbook: the name of its table and where that is. */
export interface ProposalTable {
  readonly name: string;
  readonly area: Area;
}

/** Every name of an own proposal that points to cells which are there, in the order of the names. */
export const proposalTables = (survey: Survey): readonly ProposalTable[] =>
  survey.names.flatMap(({ name, formula, scope }) => {
    if (scope !== null || !/^NAFTA_PROPOSAL(_\d+)?$/i.test(name)) return [];
    const area = parseArea(formula.replace(/^=/, ''), '');
    const sheet = survey.sheets.find((one) => sameSheet(one.name, area?.sheet ?? ''));
    return area === null || sheet === undefined
      ? []
      : [{ name, area: { ...area, sheet: sheet.name } }];
  });

const TOP = 3;
/** Blank rows inside the table, for terms and steps that its author adds. */
const SPARE = 20;
const WIDTHS = new Map([
  [0, 100],
  [1, 110],
  [2, 60],
  [3, 80],
  [4, 130],
  [5, 320],
  [6, 90],
]);

/** The edits that make a sheet with an own proposal, and the name of its table. */
export function planProposal(
  survey: Survey,
  rows: readonly TemplateRow[],
  title: string,
  language: Language,
): SheetPlan {
  const words = proposalWords[language];
  const sheet = numbered(PROPOSAL_SHEET, ' ', (name) =>
    survey.sheets.some((one) => sameSheet(one.name, name)),
  );
  const name = numbered(PROPOSAL_NAME, '_', (wanted) =>
    survey.names.some((one) => one.name.toUpperCase() === wanted),
  );
  const named: TemplateRow = {
    name: 'name',
    value: title,
    unit: '',
    from: '',
    good: '',
    source: '',
    status: '',
  };
  const all = [named, ...rows];
  const cells: CellWrite[] = [
    { row: 0, column: 0, value: words.title, style: 'title' },
    { row: 1, column: 0, value: words.note },
    ...proposalColumns.map((head, column): CellWrite => ({
      row: TOP,
      column,
      value: head,
      style: 'head',
    })),
    ...all.flatMap((row, index) => rowCells(TOP + 1 + index, row)),
  ];
  const area: Area = {
    sheet,
    row: TOP,
    column: 0,
    rows: all.length + 1 + SPARE,
    columns: proposalColumns.length,
  };
  const names = [{ name, area, before: null }];
  return { sheet, addSheet: true, cells, widths: WIDTHS, lists: [], names };
}

/** The first of "NAFTA proposal", "NAFTA proposal 2", ... that is free. */
function numbered(name: string, between: string, taken: (name: string) => boolean): string {
  for (let number = 1; ; number++) {
    const wanted = number === 1 ? name : `${name}${between}${number}`;
    if (!taken(wanted)) return wanted;
  }
}

function rowCells(row: number, { name, value, unit, from, good, source, status }: TemplateRow) {
  const cell = (column: number, written: CellValue, style?: CellWrite['style']): CellWrite => ({
    row,
    column,
    value: typeof written === 'string' && style !== 'date' ? asText(written) : written,
    ...(style === undefined ? {} : { style }),
  });
  return [
    cell(0, name, 'label'),
    cell(1, value, typeof value === 'number' ? 'percent' : 'input'),
    cell(2, unit),
    cell(3, from, 'date'),
    cell(4, good),
    cell(5, source),
    cell(6, status),
  ];
}
