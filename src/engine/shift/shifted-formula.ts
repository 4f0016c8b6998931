import { parseA1Ref, parseStructRef, stringifyA1Ref, type Token } from '@borgar/fx/xlsx';
import type { Shift } from '../edits';
import { isReferenceToken, tokensOf } from '../formula/parse';
import { COLUMNS, ROWS } from '../model';
import { movedBlock } from './spans';

/** What a shift does to formulas. */
export interface FormulaShift {
  readonly shift: Shift;
  /** columns of tables that are deleted with their cells, both in capitals */
  readonly lostColumns: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Where a formula stands. */
export interface Home {
  /** the sheet that references without one mean */
  readonly sheet: string;
  /** the table around the cell, for references that leave its name out; in capitals */
  readonly table?: string | undefined;
  /** true for a name: what has no "$" is counted from the cell that uses it, and stays */
  readonly fixedOnly?: boolean;
}

/** A formula after cells moved: its references follow, and what is deleted is #REF!. */
export function shiftedFormula(formula: string, home: Home, by: FormulaShift): string {
  const here = same(home.sheet, by.shift.sheet);
  if (!here && !formula.includes('!') && by.lostColumns.size === 0) return formula;
  const tokens = tokensOf(formula);
  const words = tokens.map((token) => word(token, home, by));
  if (words.every((one, index) => one === tokens[index]?.value)) return formula;
  return words
    .map((one, index) => (one === '#' && words[index - 1] === '#REF!' ? '' : one))
    .join('');
}

const same = (one: string, other: string): boolean => one.toUpperCase() === other.toUpperCase();

function word({ type, value }: Token, home: Home, by: FormulaShift): string {
  if (!isReferenceToken({ type, value })) return value;
  if (type === 'structured') return isLost(value, home, by) ? '#REF!' : value;
  const parsed = parseA1Ref(value);
  if (!parsed || !('range' in parsed) || parsed.workbookName) return value;
  if (!same(parsed.sheetName || home.sheet, by.shift.sheet)) return value;
  const { range } = parsed;
  const { axis } = by.shift;
  const fixed = axis === 'rows' ? range.$top && range.$bottom : range.$left && range.$right;
  if (home.fixedOnly === true && !fixed) return value;
  // a beam has no ends across, and none along it to move
  if (axis === 'rows' ? range.top === null : range.left === null) return value;
  const moved = movedEnds(range, by.shift);
  if (moved === range) return value;
  return moved ? stringifyA1Ref({ ...parsed, range: moved }) : '#REF!';
}

type Ends = {
  top?: number | null;
  left?: number | null;
  bottom?: number | null;
  right?: number | null;
};

function movedEnds<Range extends Ends>(range: Range, shift: Shift): Range | null {
  const [top, bottom] = [range.top ?? 0, range.bottom ?? ROWS - 1];
  const [left, right] = [range.left ?? 0, range.right ?? COLUMNS - 1];
  const block = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  const moved = movedBlock(block, shift);
  if (!moved) return null;
  if (same4(moved, block)) return range;
  // an end that was left open stays open
  return shift.axis === 'rows'
    ? {
        ...range,
        top: moved.row,
        ...(range.bottom === null ? {} : { bottom: moved.row + moved.rows - 1 }),
      }
    : {
        ...range,
        left: moved.column,
        ...(range.right === null ? {} : { right: moved.column + moved.columns - 1 }),
      };
}

const same4 = (one: Parameters<typeof movedBlock>[0], other: Parameters<typeof movedBlock>[0]) =>
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;

function isLost(text: string, home: Home, { lostColumns }: FormulaShift): boolean {
  if (lostColumns.size === 0) return false;
  const parsed = parseStructRef(text);
  if (!parsed || parsed.workbookName) return false;
  const lost = lostColumns.get(parsed.table ? parsed.table.toUpperCase() : (home.table ?? ''));
  return (parsed.columns ?? []).some((column) => lost?.has(column.toUpperCase()) ?? false);
}

/** Whether a reference through several sheets (First:Last!A1) takes in the sheet. */
export function spansThrough(formula: string, sheet: string, sheets: readonly string[]): boolean {
  if (!formula.includes('!') || !formula.includes(':')) return false;
  const place = (name: string): number => sheets.findIndex((one) => same(one, name));
  return tokensOf(formula).some((token) => {
    if (!isReferenceToken(token) || token.type === 'structured') return false;
    const parsed = parseA1Ref(token.value);
    if (!parsed || parsed.workbookName || !parsed.sheetName?.includes(':')) return false;
    const [from = '', to = ''] = parsed.sheetName.split(':');
    const [a, b, here] = [place(from), place(to), place(sheet)];
    return here >= Math.min(a, b) && here <= Math.max(a, b);
  });
}
