import { basename, extname } from 'node:path';
import { mapSentence, mapSheet, type MappedTable, type SheetCells } from '../../costsheet/map';
import { openWorkbook } from '../../engine';
import type { Issue } from '../../origin';
import { readBook } from '../files';
import { naftaFunctions } from '../../sharing/nafta-functions';
import { bookSheets } from '../../sharing/book-sheets';
import { csvSheet } from './csv-sheet';

/** A sheet with the cost tables that were found on it; without one, why. */
export interface MappedSheet {
  readonly sheet: string;
  readonly tables: readonly MappedTable[];
  /** null where there is a table */
  readonly nothing: Issue | null;
}

/** From A1 to the last cell used: one cell in the far corner would make a search without end. */
const MOST_CELLS = 5_000_000;

/** Finds the cost tables of every sheet of a workbook, or of a text file. Nothing is written. */
export const mapBook = (book: string): readonly MappedSheet[] => sheetsOf(book).map(mapped);

function mapped(sheet: SheetCells): MappedSheet {
  const { name, rows, columns } = sheet;
  if (rows * columns > MOST_CELLS) {
    const nothing = mapSentence('sheet-too-large', { rows, columns, most: MOST_CELLS });
    return { sheet: name, tables: [], nothing };
  }
  const tables = mapSheet(sheet);
  return { sheet: name, tables, nothing: tables.length > 0 ? null : mapSentence('no-table') };
}

function sheetsOf(book: string): readonly SheetCells[] {
  const bytes = readBook(book);
  const kind = extname(book).toLowerCase();
  if (['.csv', '.tsv', '.txt'].includes(kind)) return [csvSheet(basename(book, kind), bytes)];
  return bookSheets(openWorkbook(bytes, { customFunctions: [naftaFunctions()] }));
}
