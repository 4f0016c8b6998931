import type { Language } from '../origin';
import type { Area } from './area';
import { cellArea, sameSheet } from './area';
import { settingStates, type SettingName, type SettingState } from './names';
import type { CellWrite, ListNote, NameWrite, SheetPlan, Survey } from './port';
import type { SettingsText } from './settings-text';
import { settingsWords } from './settings-words';

export const SETTINGS_SHEET = 'NAFTA settings';

/** What the set-up asks and what it offers in the lists of the sheet. */
export interface SetupAnswers {
  /** a scenario expression: "us-2017-10" */
  readonly scenario: string;
  /** "passenger vehicle", "8708.30" */
  readonly good: string;
  /** names that are broken and may be pointed to a new cell */
  readonly repair: readonly SettingName[];
  readonly scenarios: readonly { readonly id: string; readonly name: string }[];
  readonly goods: readonly string[];
  /** "NAFTA origin 0.1.0" */
  readonly computedWith: string;
  /** the language in which the sheet is written and stays written; English where none is given */
  readonly language?: Language;
}

/** The layout version that stands on the sheet, so that a later version can tell what it meets. */
export const SETTINGS_VERSION = 1;

const LABEL = 0;
const VALUE = 1;
const NOTE = 2;
const SCENARIO_ID = 4;
const SCENARIO_NAME = 5;
const GOOD = 7;

/**
 * The edits that set up a workbook, or null where nothing is missing. Names that are valid stay
 * where they point; broken ones stay too unless the user agreed to their repair; cells that hold
 * something are never written.
 */
export function planSetup(survey: Survey, answers: SetupAnswers): SheetPlan | null {
  const wanted = settingStates(survey).filter(
    (state) =>
      state.kind === 'missing' || (state.kind === 'broken' && answers.repair.includes(state.name)),
  );
  if (wanted.length === 0) return null;
  const sheet = survey.sheets.find((one) => sameSheet(one.name, SETTINGS_SHEET));
  const name = sheet?.name ?? SETTINGS_SHEET;
  const top = sheet === undefined ? 0 : firstFreeRow(sheet);
  return layOut(name, sheet === undefined, top, wanted, answers);
}

/** Below everything that stands on the sheet, with a blank row between. */
function firstFreeRow(sheet: Survey['sheets'][number]): number {
  let last = -1;
  sheet.formulas.forEach((row, index) => {
    if (row.some((cell) => cell !== '')) last = sheet.row + index;
  });
  return last < 0 ? 0 : last + 2;
}

function layOut(
  sheet: string,
  addSheet: boolean,
  top: number,
  wanted: readonly SettingState[],
  answers: SetupAnswers,
): SheetPlan {
  const text = settingsWords[answers.language ?? 'en'];
  const rows = wanted.map((state, index) => ({ state, row: top + 3 + index }));
  const listTop = top + 4;
  const source = (name: SettingName): Area | null =>
    listArea(sheet, listTop, name, name === 'NAFTA_GOOD' ? answers.goods : answers.scenarios);
  const cells: CellWrite[] = [
    at(top, LABEL, text.title, 'title'),
    at(top + 1, LABEL, text.forEveryone),
    ...rows.flatMap(({ state, row }) => settingRow(row, state.name, text, answers)),
    ...versionRows(top + 4 + rows.length, text, answers),
    ...listCells(top + 3, text, answers),
  ];
  const lists = rows.flatMap(({ state, row }): readonly ListNote[] => {
    const range = source(state.name);
    if (range === null) return [];
    const { listTitle: title, listMessage: message } = text.settings[state.name];
    return [{ cell: cellArea(sheet, row, VALUE), source: range, title, message }];
  });
  const names = rows.map(({ state, row }): NameWrite => ({
    name: state.name,
    area: cellArea(sheet, row, VALUE),
    before: state.kind === 'broken' ? state.formula : null,
  }));
  return { sheet, addSheet, cells, widths: addSheet ? WIDTHS : new Map(), lists, names };
}

const WIDTHS = new Map([
  [LABEL, 110],
  [VALUE, 190],
  [NOTE, 380],
  [SCENARIO_ID, 110],
  [SCENARIO_NAME, 300],
  [GOOD, 170],
]);

const at = (
  row: number,
  column: number,
  value: string | number,
  style?: CellWrite['style'],
): CellWrite => ({ row, column, value, ...(style === undefined ? {} : { style }) });

function settingRow(
  row: number,
  name: SettingName,
  text: SettingsText,
  answers: SetupAnswers,
): readonly CellWrite[] {
  const value = { NAFTA_SCENARIO: answers.scenario, NAFTA_GOOD: answers.good, NAFTA_DATE: '' };
  const { label, note } = text.settings[name];
  return [
    at(row, LABEL, label, 'label'),
    // an apostrophe keeps a tariff code such as 8708.30 a text
    at(row, VALUE, asText(value[name]), name === 'NAFTA_DATE' ? 'date' : 'input'),
    at(row, NOTE, note),
  ];
}

/** A text that Excel does not take for a number or a formula. */
export const asText = (value: string): string => (/^[\d=+@'-]/.test(value) ? `'${value}` : value);

function versionRows(row: number, text: SettingsText, answers: SetupAnswers): readonly CellWrite[] {
  return [
    at(row, LABEL, text.version, 'label'),
    at(row, VALUE, SETTINGS_VERSION),
    at(row + 1, LABEL, text.computedWith, 'label'),
    at(row + 1, VALUE, answers.computedWith),
    at(row + 1, NOTE, text.computedWithNote),
  ];
}

function listCells(head: number, text: SettingsText, answers: SetupAnswers): readonly CellWrite[] {
  return [
    at(head, SCENARIO_ID, text.scenarios, 'head'),
    at(head, SCENARIO_NAME, text.names, 'head'),
    at(head, GOOD, text.goods, 'head'),
    ...answers.scenarios.flatMap(({ id, name }, index) => [
      at(head + 1 + index, SCENARIO_ID, id),
      at(head + 1 + index, SCENARIO_NAME, name),
    ]),
    ...answers.goods.map((good, index) => at(head + 1 + index, GOOD, asText(good))),
  ];
}

function listArea(
  sheet: string,
  row: number,
  name: SettingName,
  list: readonly unknown[],
): Area | null {
  if (name === 'NAFTA_DATE' || list.length === 0) return null;
  const column = name === 'NAFTA_GOOD' ? GOOD : SCENARIO_ID;
  return { sheet, row, column, rows: list.length, columns: 1 };
}
