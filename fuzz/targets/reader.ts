import fc from 'fast-check';
import { bookSheets } from '../../src/sharing/book-sheets';
import { naftaFunctions } from '../../src/sharing/nafta-functions';
import { openWorkbook, WorkbookError, type CellAddress, type Workbook } from '../../src/engine';
import { must, target } from '../fuzz-target';
import { bytesOf, damagedFile } from '../inputs/damaged-files';

const functions = naftaFunctions();
const limits = { partBytes: 2 ** 24, inflatedBytes: 2 ** 25, cells: 200_000 };

/** The workbook, or null where it was refused with a sentence. */
function opened(bytes: Uint8Array): Workbook | null {
  try {
    return openWorkbook(bytes, {
      customFunctions: [functions],
      limits,
      now: () => new Date(0),
    });
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    must(isSentence(error.message), () => `no sentence: ${error.code} "${error.message}"`);
    return null;
  }
}

const isSentence = (text: string): boolean =>
  text.length > 10 && text.length < 2_000 && !/\bundefined(?! entity)|\[object|\{\w+\}/.test(text);

/** Everything that a page or a report asks of a workbook. */
function looked(workbook: Workbook): void {
  for (const { name, rows, columns } of workbook.sheets) {
    workbook.layout(name);
    const [height, width] = [Math.min(rows, 30), Math.min(columns, 30)];
    for (let row = 0; row < height; row += 1) {
      for (let column = 0; column < width; column += 1) {
        const cell = { sheet: name, row, column };
        const value = workbook.value(cell);
        must(!Number.isNaN(value), () => `NaN in ${name} ${row},${column}`);
        workbook.text(cell);
        workbook.formula(cell);
        workbook.format(cell);
      }
    }
    for (const { formula } of workbook.names) workbook.resolve(formula);
  }
  workbook.customFunctionCells();
  workbook.staleCells();
  bookSheets(workbook);
}

const PLACES = [
  [0, 0],
  [1, 2],
  [3, 7],
] as const;

/** Edits, moves and saves it; what is saved opens again with the edits in it. */
function edited(workbook: Workbook): void {
  const sheet = workbook.sheets[0]?.name ?? '';
  const at = (moved: number) =>
    PLACES.map(([row, column]) => ({
      sheet,
      row: row < 2 ? row : row + moved,
      column,
    }));
  const line = { sheet, row: 2, column: 0, rows: 1, columns: 16_384 };
  try {
    workbook.apply([
      {
        kind: 'cells',
        cells: at(0).map((cell) => ({ ...cell, value: 'edited' })),
      },
    ]);
    holds(workbook.save(), at(0));
    workbook.apply([{ kind: 'insertCells', range: line, shift: 'down' }]);
    holds(workbook.save(), at(1));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    must(isSentence(error.message), () => `no sentence: ${error.message}`);
  }
}

function holds(bytes: Uint8Array, cells: readonly CellAddress[]): void {
  const workbook = opened(bytes);
  must(workbook !== null, () => 'what was saved is refused');
  for (const cell of cells) {
    const value = workbook?.value(cell);
    must(
      value === 'edited',
      () => `the edit of ${fc.stringify(cell)} is lost: ${fc.stringify(value)}`,
    );
  }
}

/** Any bytes are a workbook or a sentence, in bounded time and memory; a workbook can be saved. */
export const reader = target('reader', 100, () =>
  fc.property(damagedFile, (damaged) => {
    const workbook = opened(bytesOf(damaged));
    if (workbook === null) return;
    looked(workbook);
    edited(workbook);
  }),
);
