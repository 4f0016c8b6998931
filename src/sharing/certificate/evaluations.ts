import type { CellAddress, CellValue, Matrix, Workbook } from '../../engine';
import { callOf } from '../../workbook';
import { DATE, SCENARIO, type JudgedCall } from './judged-calls';

/** What EVALUATION gives for a good. */
export interface EvaluationRows {
  /** by the code of the row: its column of that name; "" where there is no such row */
  text(code: string, column: EvaluationColumn): string;
  /** the codes of tests that were passed */
  readonly passed: readonly string[];
}

export type EvaluationColumn = 'Measured' | 'Note';

export type Evaluated =
  | { readonly kind: 'rows'; readonly rows: EvaluationRows }
  | { readonly kind: 'error'; readonly error: string; readonly message: string }
  | { readonly kind: 'stale'; readonly cells: readonly string[] };

/** What replaces arguments of a call: texts of a formula. */
export interface Instead {
  readonly scenario?: string;
  readonly date?: string;
}

/** columns that one table of EVALUATION takes, and one of air */
const WIDE = 10;
/** beyond this column no range of whole columns is expected to reach */
const FAR = 200;

/**
 * The table of EVALUATION for each of the calls, calculated by the workbook's own engine from formulas
 * that stand for a moment beside everything else. The workbook is as before when it is done.
 */
export function evaluations(
  workbook: Workbook,
  asked: readonly { readonly call: JudgedCall; readonly instead: Instead }[],
): readonly Evaluated[] {
  if (asked.length === 0) return [];
  const columns = Math.max(FAR, ...workbook.sheets.map((sheet) => sheet.columns)) + 1;
  const places = asked.map(({ call }, index) => ({
    sheet: call.cells[0]?.sheet ?? '',
    row: 0,
    column: columns + index * WIDE,
  }));
  workbook.apply([
    {
      kind: 'cells',
      cells: asked.map(({ call, instead }, index) => ({
        ...(places[index] as CellAddress),
        formula: callOf('EVALUATION', withInstead(call.given, instead)),
      })),
    },
  ]);
  const found = new Map(workbook.customFunctionCells().map((cell) => [keyOf(cell), cell]));
  const results = places.map((place): Evaluated => {
    const cell = found.get(keyOf(place));
    const value = cell?.value ?? workbook.value(place);
    const stale = workbook.stale(place);
    if (stale !== null) {
      return { kind: 'stale', cells: stale.basedOn.length > 0 ? stale.basedOn : [stale.formula] };
    }
    if (isMatrix(value)) return { kind: 'rows', rows: rowsOf(value) };
    return typeof value === 'object' && value !== null
      ? { kind: 'error', error: value.error, message: value.message ?? '' }
      : { kind: 'error', error: String(value), message: '' };
  });
  workbook.undo();
  return results;
}

function withInstead(given: readonly string[], { scenario, date }: Instead): readonly string[] {
  const texts = Array.from(
    { length: Math.max(given.length, DATE + 1) },
    (_, at) => given[at] ?? '',
  );
  if (scenario !== undefined) texts[SCENARIO] = `"${scenario.replaceAll('"', '""')}"`;
  if (date !== undefined) texts[DATE] = `"${date}"`;
  return texts;
}

const keyOf = ({ sheet, row, column }: CellAddress): string => `${row} ${column} ${sheet}`;

const isMatrix = (value: CellValue | Matrix): value is Matrix => Array.isArray(value);

function rowsOf([head = [], ...rows]: Matrix): EvaluationRows {
  const at = (name: string): number => head.indexOf(name);
  const [codes, results] = [at('Code'), at('Result')];
  const text = (value: CellValue | undefined): string =>
    typeof value === 'object' ? (value?.error ?? '') : String(value ?? '');
  return {
    text: (code, column) => text(rows.find((row) => row[codes] === code)?.[at(column)]),
    passed: rows
      .filter((row) => row[results] === 'Pass' && row[codes] !== 'verdict')
      .map((row) => text(row[codes])),
  };
}
