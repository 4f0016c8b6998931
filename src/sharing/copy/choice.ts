import type { Language } from '../../origin';
import { columnIndex, columnLetters, quoteSheet, SHEET_COLUMNS } from '../../workbook/area';

/** How much a copy shows, each level with what the one before it shows. */
export const shownLevels = ['results', 'numbers', 'costs'] as const;
/**
 * `results`: words, codes, dates, percentages and results of our functions;
 * `numbers`: also other numbers; `costs`: also amounts of money.
 */
export type Shown = (typeof shownLevels)[number];

/** Columns of one sheet, 0-based. */
export interface SheetChoice {
  readonly sheet: string;
  readonly columns: readonly number[];
}

/** What a copy is made of. */
export interface CopyChoice {
  readonly sheets: readonly SheetChoice[];
  readonly shown: Shown;
  /** only the lines of this supplier, in tables with a column of suppliers; null: all lines */
  readonly supplier: string | null;
}

/** A choice with the language of its statement and the day on which it is made (ISO). */
export interface CopyRequest extends CopyChoice {
  readonly language: Language;
  readonly date: string;
}

/** @example columnsText([0, 1, 2, 4]) //=> "A:C,E" */
export function columnsText(columns: readonly number[]): string {
  const ordered = [...new Set(columns)].sort((one, other) => one - other);
  const runs: [number, number][] = [];
  for (const column of ordered) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs
    .map(([first, last]) =>
      first === last ? columnLetters(first) : `${columnLetters(first)}:${columnLetters(last)}`,
    )
    .join(',');
}

/** The columns of "A:C,E"; null where it is no list of columns. */
export function readColumns(text: string): readonly number[] | null {
  const columns = new Set<number>();
  for (const part of text.split(',')) {
    const [, first, last = first] =
      /^\s*([A-Za-z]{1,3})(?:\s*:\s*([A-Za-z]{1,3}))?\s*$/.exec(part) ?? [];
    if (first === undefined || last === undefined) return null;
    const [from, to] = [columnIndex(first), columnIndex(last)];
    if (from > to || to >= SHEET_COLUMNS) return null;
    for (let column = from; column <= to; column += 1) columns.add(column);
  }
  return [...columns].sort((one, other) => one - other);
}

/** @example selectionText([{ sheet: 'Bill', columns: [0, 1] }]) //=> "Bill!A:B" */
export const selectionText = (sheets: readonly SheetChoice[]): string =>
  sheets.map(({ sheet, columns }) => `${quoteSheet(sheet)}!${columnsText(columns)}`).join('; ');

const ENTRY = /\s*(?:'((?:[^']|'')+)'|([^'!;]+))!([A-Za-z:,\s]+)(?:;|$)/y;

/** The sheets and columns of "Bill!A:B; 'Net cost'!A,C"; null where the text is no such list. */
export function readSelection(text: string): readonly SheetChoice[] | null {
  const found = new Map<string, SheetChoice>();
  ENTRY.lastIndex = 0;
  while (ENTRY.lastIndex < text.length) {
    const [, quoted, plain, list = ''] = ENTRY.exec(text) ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? plain?.trim();
    const columns = readColumns(list);
    if (sheet === undefined || columns === null || found.has(sheet.toLowerCase())) return null;
    found.set(sheet.toLowerCase(), { sheet, columns });
  }
  return found.size === 0 ? null : [...found.values()];
}
