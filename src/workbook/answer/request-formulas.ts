import { columnOf as columnOfKey, rowOf, type StoredSheet } from '../../engine/model';
import type { Issue } from '../../origin';
import { nameOf, short } from '../reply/locked-cells';
import { columnOf, FIRST_PART_ROW, ID_COLUMN, PROGRESS_ROW } from '../request/answer-columns';
import { DONE_ROW } from '../request/certification-sheet';
import { requestTexts } from '../request/request-texts';
import type { SupplierRequest } from '../request/supplier-request';
import { say } from './sentences';

/** The functions that the checks of a request are made of. */
const OURS: ReadonlySet<string> = new Set([
  'AND',
  'COUNTIF',
  'IF',
  'ISNA',
  'ISNUMBER',
  'LEN',
  'MATCH',
  'NOT',
  'OR',
  'TRIM',
  'UPPER',
]);

/**
 * Formulas that no request has: outside the cells of its checks, or there with other functions or a
 * link to something outside. How a program spells the checks when it saves them is its own affair.
 */
export function foreignFormulas(
  request: SupplierRequest,
  sheets: readonly StoredSheet[],
): readonly Issue[] {
  const { answers, certification } = requestTexts[request.language];
  const isPlace = (sheet: string, row: number, column: number): boolean =>
    sheet === answers
      ? (row === PROGRESS_ROW && column === 0) ||
        (row >= FIRST_PART_ROW && column === columnOf('check'))
      : sheet === certification && row === DONE_ROW && column === ID_COLUMN;
  return sheets.flatMap(({ name, cells }) =>
    [...cells].flatMap(([key, { formula }]) => {
      if (formula === null) return [];
      const [row, column] = [rowOf(key), columnOfKey(key)];
      if (isPlace(name, row, column) && isHarmless(formula)) return [];
      const found = short(`=${formula}`);
      return [say('foreign-formula', { cell: nameOf(name, row, column), formula: found })];
    }),
  );
}

function isHarmless(formula: string): boolean {
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, '""');
  // a workbook outside stands in brackets, also within the quotes of a sheet's name
  if (/[[\]|]/.test(withoutTexts)) return false;
  const called = withoutTexts
    .replace(/'(?:[^']|'')*'/g, "''")
    .matchAll(/([\p{L}_][\p{L}\d_.]*)\s*\(/gu);
  return [...called].every(([, name]) => OURS.has((name ?? '').toUpperCase()));
}
