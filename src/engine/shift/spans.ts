import type { Shift } from '../edits';
import { COLUMNS, ROWS } from '../model';
import type { RangeAddress } from '../types';

/** A rectangle of a sheet. */
export type Block = Omit<RangeAddress, 'sheet'>;

/** From the first to the last place, both included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const sizeAlong = (shift: Shift): number => (shift.axis === 'rows' ? ROWS : COLUMNS);
export const sizeAcross = (shift: Shift): number => (shift.axis === 'rows' ? COLUMNS : ROWS);

/** Whether whole rows or columns move. */
export const isWhole = (shift: Shift): boolean =>
  shift.first === 0 && shift.last === sizeAcross(shift) - 1;

/** Where a row or column is afterwards; null for one that is deleted or pushed off the sheet. */
export function movedPlace(place: number, shift: Shift): number | null {
  const { at, count } = shift;
  if (place < at) return place;
  if (count < 0 && place < at - count) return null;
  const moved = place + count;
  return moved < sizeAlong(shift) ? moved : null;
}

/** What a span of rows or columns is afterwards; null where nothing of it is left. */
export function movedSpan({ start, end }: Span, shift: Shift): Span | null {
  const { at, count } = shift;
  const edge = sizeAlong(shift) - 1;
  // a whole column or row stays one
  if (start === 0 && end === edge) return { start, end };
  if (count > 0) {
    const from = start >= at ? start + count : start;
    const to = Math.min(edge, end >= at ? end + count : end);
    return from <= edge ? { start: from, end: to } : null;
  }
  const gone = at - count;
  const from = start < at ? start : Math.max(start, gone) + count;
  const to = end < at ? end : end < gone ? at - 1 : end + count;
  return from <= to ? { start: from, end: to } : null;
}

const along = ({ row, column, rows, columns }: Block, shift: Shift): Span =>
  shift.axis === 'rows'
    ? { start: row, end: row + rows - 1 }
    : { start: column, end: column + columns - 1 };
const across = ({ row, column, rows, columns }: Block, shift: Shift): Span =>
  shift.axis === 'rows'
    ? { start: column, end: column + columns - 1 }
    : { start: row, end: row + rows - 1 };

const blockOf = (one: Span, other: Span, shift: Shift): Block => {
  const [rows, columns] = shift.axis === 'rows' ? [one, other] : [other, one];
  return {
    row: rows.start,
    column: columns.start,
    rows: rows.end - rows.start + 1,
    columns: columns.end - columns.start + 1,
  };
};

/** Whether all columns (or rows) of a block take part. */
export const isWithinBand = (block: Block, shift: Shift): boolean => {
  const { start, end } = across(block, shift);
  return start >= shift.first && end <= shift.last;
};

/** A block that takes part as a whole or not at all, afterwards; null where it is gone. */
export function movedBlock(block: Block, shift: Shift): Block | null {
  if (!isWithinBand(block, shift)) return block;
  const span = movedSpan(along(block, shift), shift);
  return span && blockOf(span, across(block, shift), shift);
}

/** Whether the shift would tear the block: some of its cells move, others do not. */
export function isTorn(block: Block, shift: Shift): boolean {
  const { start, end } = across(block, shift);
  const outside = end < shift.first || start > shift.last;
  return !outside && !isWithinBand(block, shift) && along(block, shift).end >= shift.at;
}

/** Whether the block would not stay as it is or go as a whole. */
export function isCut(block: Block, shift: Shift): boolean {
  if (isTorn(block, shift)) return true;
  const moved = movedBlock(block, shift);
  return moved !== null && (moved.rows !== block.rows || moved.columns !== block.columns);
}

/** Blocks of independent cells afterwards: a block that is torn falls into pieces. */
export function movedPieces(block: Block, shift: Shift): Block[] {
  if (!isTorn(block, shift)) {
    const moved = movedBlock(block, shift);
    return moved ? [moved] : [];
  }
  const whole = along(block, shift);
  const { start, end } = across(block, shift);
  const piece = (from: number, to: number): Block[] =>
    from <= to ? [blockOf(whole, { start: from, end: to }, shift)] : [];
  const inside = piece(Math.max(start, shift.first), Math.min(end, shift.last));
  return [
    ...piece(start, shift.first - 1),
    ...inside.flatMap((one) => movedBlock(one, shift) ?? []),
    ...piece(shift.last + 1, end),
  ];
}

/** A cell afterwards; null where it is deleted. */
export function movedCell(
  row: number,
  column: number,
  shift: Shift,
): { readonly row: number; readonly column: number } | null {
  const [place, other] = shift.axis === 'rows' ? [row, column] : [column, row];
  if (other < shift.first || other > shift.last) return { row, column };
  const moved = movedPlace(place, shift);
  if (moved === null) return null;
  return shift.axis === 'rows' ? { row: moved, column } : { row, column: moved };
}
