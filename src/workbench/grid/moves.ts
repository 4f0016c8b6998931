import type { Edit, RangeAddress } from '../../engine';

const rowsOfSheet = 1048576;
const columnsOfSheet = 16384;

type Make = (selected: RangeAddress, count: number | undefined) => Edit;

const insertRows =
  (behind: boolean): Make =>
  ({ sheet, row, rows }, count) => ({
    kind: 'insertCells',
    range: {
      sheet,
      row: behind ? row + rows : row,
      column: 0,
      rows: count ?? rows,
      columns: columnsOfSheet,
    },
    shift: 'down',
  });

const insertColumns =
  (behind: boolean): Make =>
  ({ sheet, column, columns }, count) => ({
    kind: 'insertCells',
    range: {
      sheet,
      row: 0,
      column: behind ? column + columns : column,
      rows: rowsOfSheet,
      columns: count ?? columns,
    },
    shift: 'right',
  });

const deleteRows: Make = ({ sheet, row, rows }) => ({
  kind: 'deleteCells',
  range: { sheet, row, column: 0, rows, columns: columnsOfSheet },
  shift: 'up',
});

const deleteColumns: Make = ({ sheet, column, columns }) => ({
  kind: 'deleteCells',
  range: { sheet, row: 0, column, rows: rowsOfSheet, columns },
  shift: 'left',
});

/** The grid's commands that make room for cells or take cells away. */
const moves: ReadonlyMap<string, Make> = new Map<string, Make>([
  ['sheet.command.insert-row-before', insertRows(false)],
  ['sheet.command.insert-multi-rows-above', insertRows(false)],
  ['sheet.command.insert-row-after', insertRows(true)],
  ['sheet.command.insert-multi-rows-after', insertRows(true)],
  ['sheet.command.insert-col-before', insertColumns(false)],
  ['sheet.command.insert-multi-cols-before', insertColumns(false)],
  ['sheet.command.insert-col-after', insertColumns(true)],
  ['sheet.command.insert-multi-cols-right', insertColumns(true)],
  ['sheet.command.remove-row-confirm', deleteRows],
  ['sheet.command.remove-col-confirm', deleteColumns],
  [
    'sheet.command.insert-range-move-down-confirm',
    (range) => ({ kind: 'insertCells', range, shift: 'down' }),
  ],
  [
    'sheet.command.insert-range-move-right-confirm',
    (range) => ({ kind: 'insertCells', range, shift: 'right' }),
  ],
  [
    'sheet.command.delete-range-move-up-confirm',
    (range) => ({ kind: 'deleteCells', range, shift: 'up' }),
  ],
  [
    'sheet.command.delete-range-move-left-confirm',
    (range) => ({ kind: 'deleteCells', range, shift: 'left' }),
  ],
]);

/** Commands of the page's own buttons and keys. */
export const moveCommands = {
  insertRows: 'sheet.command.insert-row-before',
  deleteRows: 'sheet.command.remove-row-confirm',
  insertColumns: 'sheet.command.insert-col-before',
  deleteColumns: 'sheet.command.remove-col-confirm',
} as const;

export const moveKinds = [
  'insertRows',
  'deleteRows',
  'insertColumns',
  'deleteColumns',
] as const satisfies readonly (keyof typeof moveCommands)[];

/**
 * Whether a command inserts or deletes cells.
 *
 * @example isMove('sheet.command.remove-row-confirm') //=> true
 */
export const isMove = (id: string): boolean => moves.has(id);

/**
 * A command that inserts or deletes cells as an edit of the engine; null for any other command.
 *
 * @param count how many rows or columns the command asks for; else as many as are selected
 */
export function moveEdit(id: string, selected: RangeAddress, count?: number): Edit | null {
  return moves.get(id)?.(selected, count) ?? null;
}
