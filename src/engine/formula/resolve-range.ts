import { parseA1Ref } from '@borgar/fx/xlsx';
import { COLUMNS, ROWS } from '../model';
import { RangeArea } from '../graph/range-area';
import type { SheetStore } from '../graph/sheet-store';
import type { CellError } from '../types';
import { REF } from '../values/errors';
import { Unsupported } from './unsupported';

export interface Place {
  readonly sheet: SheetStore;
  readonly row: number;
  readonly column: number;
}

export type FindSheet = (name: string) => SheetStore | undefined;

const simple = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;

const columnNumber = (letters: string): number => {
  let number = 0;
  for (let index = 0; index < letters.length; index++)
    number = number * 26 + letters.charCodeAt(index) - 64;
  return number - 1;
};

/** The range an A1 reference means; a sheet that is not there is #REF!. */
export function resolveRange(
  text: string,
  place: Place,
  findSheet: FindSheet,
): RangeArea | CellError {
  const match = simple.exec(text);
  if (match) {
    const row = Number(match[2]) - 1;
    const column = columnNumber(match[1] ?? '');
    return row < ROWS && column < COLUMNS ? new RangeArea(place.sheet, row, column, 1, 1) : REF;
  }
  const parsed = parseA1Ref(text);
  if (!parsed || !('range' in parsed)) return REF;
  if (parsed.workbookName) throw new Unsupported(`${text} refers to another workbook`);
  const { sheetName, range } = parsed;
  const sheet = sheetName ? findSheet(sheetName) : place.sheet;
  if (!sheet && sheetName?.includes(':'))
    throw new Unsupported(`${text} refers to several sheets at once`);
  if (!sheet) return REF;
  const top = range.top ?? 0;
  const left = range.left ?? 0;
  const bottom = range.bottom ?? ROWS - 1;
  const right = range.right ?? COLUMNS - 1;
  return new RangeArea(
    sheet,
    Math.min(top, bottom),
    Math.min(left, right),
    Math.abs(bottom - top) + 1,
    Math.abs(right - left) + 1,
  );
}

/** Whether a part of the reference moves with the cell that holds it (no "$"). */
export function isRelative(text: string): boolean {
  const parsed = parseA1Ref(text);
  if (!parsed || !('range' in parsed)) return false;
  const { range } = parsed;
  const rowsMove = range.top !== null && !(range.$top && range.$bottom);
  const columnsMove = range.left !== null && !(range.$left && range.$right);
  return rowsMove || columnsMove;
}

/** A reference of a name as seen from a cell: names are stored as seen from A1. */
export function resolveMoved(
  text: string,
  place: Place,
  findSheet: FindSheet,
): RangeArea | CellError {
  const found = resolveRange(text, place, findSheet);
  const parsed = parseA1Ref(text);
  if (!(found instanceof RangeArea) || !parsed || !('range' in parsed)) return found;
  const { range } = parsed;
  const moved = (
    at: number | null | undefined,
    fixed: boolean | null | undefined,
    by: number,
    open: number,
  ): number => (at === null || at === undefined ? open : fixed ? at : at + by);
  const top = moved(range.top, range.$top, place.row, 0);
  const bottom = moved(range.bottom, range.$bottom, place.row, ROWS - 1);
  const left = moved(range.left, range.$left, place.column, 0);
  const right = moved(range.right, range.$right, place.column, COLUMNS - 1);
  if (Math.max(top, bottom) >= ROWS || Math.max(left, right) >= COLUMNS)
    throw new Unsupported(`a name refers to ${text}, which lies beyond the sheet's edge from here`);
  const size = [Math.abs(bottom - top) + 1, Math.abs(right - left) + 1] as const;
  return new RangeArea(found.sheet, Math.min(top, bottom), Math.min(left, right), ...size);
}
