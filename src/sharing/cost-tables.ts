import { mapSheet } from '../costsheet/map';
import type { Workbook } from '../engine';
import type { MappedCells } from '../workbook/request';
import { bookSheets } from './book-sheets';

/** From A1 to the last cell used: one cell in the far corner would make a search without end. */
const MOST_CELLS = 5_000_000;

/** The cost tables of an open workbook; sheets too large to be searched have none. */
export const costTables = (workbook: Workbook): readonly MappedCells[] =>
  bookSheets(workbook)
    .filter(({ rows, columns }) => rows * columns <= MOST_CELLS)
    .flatMap((cells) => mapSheet(cells).map((table) => ({ cells, table })));
