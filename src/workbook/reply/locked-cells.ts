import type { StoredSheet } from '../../engine/model';
import type { Cell, Sheet } from '../../engine/new-book';
import { anySpace } from '../../costsheet';
import { cellArea, localAddress } from '../area';
import { cellAt, constantText } from './reply-file';

/** A locked cell that does not hold what the request wrote into it. */
export interface Alteration {
  /** "Answers!B5" */
  readonly cell: string;
  readonly found: string;
  readonly asked: string;
}

/** Longest text of a file that a sentence repeats. */
const LONGEST = 60;

export const short = (text: string): string => {
  const clean = anySpace(text);
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}...` : clean;
};

export const nameOf = (sheet: string, row: number, column: number): string =>
  `${sheet}!${localAddress(cellArea('', row, column))}`;

const isLocked = (cell: Cell | null | undefined): cell is Cell =>
  cell != null && cell.formula === undefined && cell.style?.unlocked !== true;

/** The locked constants of some rows that differ; `at` says where each row of the request stands now. */
export function alterations(
  asked: Sheet,
  found: StoredSheet,
  rows: readonly number[],
  at: (row: number) => number = (row) => row,
): readonly Alteration[] {
  return rows.flatMap((row) =>
    (asked.rows[row] ?? []).flatMap((cell, column) => {
      if (!isLocked(cell)) return [];
      const text = constantText(cellAt(found, at(row), column));
      const wanted = String(cell.value ?? '');
      if (text !== null && anySpace(text) === anySpace(wanted)) return [];
      const shown = text ?? `=${cellAt(found, at(row), column)?.formula ?? ''}`;
      return [
        { cell: nameOf(found.name, at(row), column), found: short(shown), asked: short(wanted) },
      ];
    }),
  );
}
