import { basename, extname } from 'node:path';
import { mapSheet, type MappedTable, type SheetCells } from '../../costsheet/map';
import { openWorkbook } from '../../engine';
import { readBook } from '../files';
import { naftaFunctions } from '../nafta-functions';
import { bookSheets } from './book-sheets';
import { csvSheet } from './csv-sheet';

/** A sheet with the cost tables that were found on it; none where it has none. */
export interface MappedSheet {
  readonly sheet: string;
  readonly tables: readonly MappedTable[];
}

/** Finds the cost tables of every sheet of a workbook, or of a text file. Nothing is written. */
export const mapBook = (book: string): readonly MappedSheet[] =>
  sheetsOf(book).map((sheet) => ({ sheet: sheet.name, tables: mapSheet(sheet) }));

function sheetsOf(book: string): readonly SheetCells[] {
  const bytes = readBook(book);
  const kind = extname(book).toLowerCase();
  if (['.csv', '.tsv', '.txt'].includes(kind)) return [csvSheet(basename(book, kind), bytes)];
  return bookSheets(openWorkbook(bytes, { customFunctions: [naftaFunctions()] }));
}
