import type { Workbook } from '../../engine';
import {
  cellArea,
  findFormulas,
  fullAddress,
  readCalls,
  type Area,
  type Argument,
} from '../../workbook';
import { bookSurvey } from '../book-survey';

/** One judged good: the cells whose formulas take the same arguments, and these as a formula has them. */
export interface JudgedCall {
  /** where it is shown, the cell of a plain QUALIFIES first */
  readonly cells: readonly Area[];
  /** the cell that is one call of QUALIFIES and nothing else; null where there is none */
  readonly verdict: Area | null;
  /** the texts of the arguments in the order of QUALIFIES, "" for one that is left out */
  readonly given: readonly string[];
  /** the arguments without scenario and date: the same for all that judge one good */
  readonly good: string;
}

export interface JudgedCalls {
  readonly calls: readonly JudgedCall[];
  /** cells with a formula of ours that cannot be read */
  readonly unread: readonly Area[];
}

/** The functions that give a verdict on a cost sheet: they take the same arguments in the same order. */
const JUDGING: ReadonlySet<string> = new Set(['QUALIFIES', 'EVALUATION']);

interface Group extends JudgedCall {
  readonly cells: Area[];
  verdict: Area | null;
}

/** The places of the scenario and the date among the arguments. */
export const SCENARIO = 3;
export const DATE = 7;

/** Every good that the workbook judges, in the order of its cells. */
export function judgedCalls(workbook: Workbook): JudgedCalls {
  const survey = bookSurvey(workbook);
  const groups = new Map<string, Group>();
  const unread: Area[] = [];
  for (const { cell, formula } of findFormulas(survey)) {
    const calls = readCalls(formula, cell.sheet, survey);
    if (calls === null) unread.push(cell);
    for (const { id, arguments: given, whole } of calls ?? []) {
      if (!JUDGING.has(id)) continue;
      const keys = withoutTrailing(given).map((one) => keyOf(one, cell.sheet));
      const key = JSON.stringify(keys);
      const good = JSON.stringify(keys.filter((_, at) => at !== SCENARIO && at !== DATE));
      const group: Group = groups.get(key) ?? {
        cells: [],
        verdict: null,
        given: given.map(textOf),
        good,
      };
      groups.set(key, group);
      if (whole && id === 'QUALIFIES' && group.verdict === null) {
        group.verdict = cell;
        group.cells.unshift(cell);
      } else group.cells.push(cell);
    }
  }
  return { calls: [...groups.values()], unread };
}

export const cellName = ({ sheet, row, column }: Area): string =>
  fullAddress(cellArea(sheet, row, column));

const withoutTrailing = (given: readonly Argument[]): readonly Argument[] =>
  given.slice(0, given.findLastIndex(({ kind }) => kind !== 'omitted') + 1);

/** The same text on two sheets may mean two things where only the engine can tell. */
const keyOf = (argument: Argument, sheet: string): unknown => {
  if (argument.kind === 'cells') return fullAddress(argument.area).toLowerCase();
  return argument.kind === 'computed' ? [sheet, argument] : argument;
};

/** An argument as a formula on the same sheet writes it. */
function textOf(argument: Argument): string {
  switch (argument.kind) {
    case 'omitted':
      return '';
    case 'cells':
    case 'computed':
      return argument.text;
    case 'value':
      return constant(argument.value);
    case 'matrix':
      return `{${argument.rows.map((row) => row.map(constant).join(',')).join(';')}}`;
  }
}

const constant = (value: string | number | boolean): string =>
  typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value).toUpperCase();
