import type { StoredSheet } from '../../engine/model';
import { columnOf as columnOfKey, rowOf } from '../../engine/model';
import type { Issue } from '../../origin';
import { anySpace } from '../../costsheet';
import {
  answerColumns,
  columnOf,
  FIRST_PART_ROW,
  typedColumns,
  type TypedColumn,
} from '../request/answer-columns';
import { cellAt, constantText } from './reply-file';
import { nameOf, short } from './locked-cells';
import { say } from './sentences';

/** What a supplier typed into one cell. */
export interface TypedCell {
  /** "Answers!H5" */
  readonly cell: string;
  readonly value: string | number | boolean;
}

/** What a supplier typed into one row, and what stands there instead of typed answers. */
export interface TypedRow {
  readonly row: number;
  readonly cells: ReadonlyMap<TypedColumn, TypedCell>;
  readonly problems: readonly Issue[];
}

/** The longest text that is an answer. */
const LONGEST = 200;

/** The rows of the sheet by their keys, and what stands on it that nobody asked for. */
export interface KeyedRows {
  /** 0-based rows, more than one where a key was copied */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  readonly notes: readonly Issue[];
}

export function keyedRows(sheet: StoredSheet, keys: ReadonlySet<string>): KeyedRows {
  const filled = [...sheet.cells].filter(
    ([, { value, formula }]) => value !== null || formula !== null,
  );
  const used = new Set(filled.map(([key]) => rowOf(key)));
  const rows = new Map<string, number[]>();
  const extra: number[] = [];
  for (const row of [...used].filter((one) => one >= FIRST_PART_ROW).sort((a, b) => a - b)) {
    const key = anySpace(constantText(cellAt(sheet, row, 0)) ?? '');
    if (!keys.has(key)) extra.push(row);
    else rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  const outside = filled.filter(([key]) => columnOfKey(key) >= answerColumns.length);
  return {
    rows,
    notes: [
      ...(extra.length === 0
        ? []
        : [say('extra-rows', { count: extra.length, rows: listOfRows(extra) })]),
      ...outside.slice(0, 1).map(([key]) =>
        say('outside-cells', {
          count: outside.length,
          cell: nameOf(sheet.name, rowOf(key), columnOfKey(key)),
        }),
      ),
    ],
  };
}

/** 1-based, as the sheet numbers them; the first ten. */
export const listOfRows = (rows: readonly number[]): string =>
  rows
    .slice(0, 10)
    .map((row) => row + 1)
    .join(', ') + (rows.length > 10 ? ', ...' : '');

/** What was typed into the cells for answers of one row. */
export function typedRow(sheet: StoredSheet, row: number): TypedRow {
  const cells = new Map<TypedColumn, TypedCell>();
  const problems: Issue[] = [];
  for (const column of typedColumns) {
    const read = typedCell(sheet, row, columnOf(column));
    if (read === null) continue;
    if ('sentence' in read) problems.push(read);
    else cells.set(column, read);
  }
  return { row, cells, problems };
}

/** null for a blank cell; an issue for what is no typed answer. */
export function typedCell(
  sheet: StoredSheet,
  row: number,
  column: number,
): TypedCell | Issue | null {
  const stored = cellAt(sheet, row, column);
  if (stored === null) return null;
  const cell = nameOf(sheet.name, row, column);
  if (stored.formula !== null) {
    return say('holds-formula', { cell, formula: short(`=${stored.formula}`) });
  }
  if (stored.filled) return say('holds-formula', { cell, formula: '{...}' });
  const { value } = stored;
  if (value === null) return null;
  if (typeof value === 'object') return say('holds-error', { cell });
  if (typeof value !== 'string') return { cell, value };
  if (value.length > LONGEST) {
    return say('too-long', { cell, length: value.length, most: LONGEST });
  }
  return anySpace(value) === '' ? null : { cell, value: anySpace(value) };
}
