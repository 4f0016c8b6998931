import { openWorkbook, type Workbook } from '../../../src/engine';
import {
  BookStudy,
  chosenIn,
  makeCopy,
  offersOf,
  type CopyRequest,
  type MadeCopy,
} from '../../../src/sharing';
import { naftaFunctions } from '../../../src/sharing/nafta-functions';

export const calculated = (bytes: Uint8Array): Workbook =>
  openWorkbook(bytes, { customFunctions: [naftaFunctions()] });

export const studyOf = (bytes: Uint8Array): BookStudy => new BookStudy(calculated(bytes));

/** A request with the cautious choice, unless the test says otherwise. */
export const requestFor = (study: BookStudy, wanted: Partial<CopyRequest> = {}): CopyRequest => ({
  sheets: chosenIn(offersOf(study, wanted.shown ?? 'results')),
  shown: 'results',
  supplier: null,
  language: 'en',
  date: '2026-11-26',
  ...wanted,
});

export const copyOf = (study: BookStudy, wanted: Partial<CopyRequest> = {}): Promise<MadeCopy> =>
  makeCopy(study, requestFor(study, wanted));

/** A copy as its reader opens it. */
export const opened = (bytes: Uint8Array): Workbook => openWorkbook(bytes, { recalculate: false });

/** What the cells of a sheet show, row by row. */
export function shownOn(workbook: Workbook, sheet: string): readonly (readonly string[])[] {
  const info = workbook.sheets.find(({ name }) => name === sheet);
  return Array.from({ length: info?.rows ?? 0 }, (_, row) =>
    Array.from({ length: info?.columns ?? 0 }, (_, column) =>
      workbook.text({ sheet, row, column }),
    ),
  );
}
