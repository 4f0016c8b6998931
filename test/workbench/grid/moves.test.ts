import { isMove, moveEdit } from '../../../src/workbench/grid/moves';

const selected = { sheet: 'Costs', row: 3, column: 1, rows: 2, columns: 3 };
const rows = (row: number, count: number) => ({
  sheet: 'Costs',
  row,
  column: 0,
  rows: count,
  columns: 16384,
});
const columns = (column: number, count: number) => ({
  sheet: 'Costs',
  row: 0,
  column,
  rows: 1048576,
  columns: count,
});

test.each([
  ['insert-row-before', undefined, 'insertCells', rows(3, 2), 'down'],
  ['insert-multi-rows-above', 5, 'insertCells', rows(3, 5), 'down'],
  ['insert-row-after', undefined, 'insertCells', rows(5, 2), 'down'],
  ['insert-multi-rows-after', 1, 'insertCells', rows(5, 1), 'down'],
  ['insert-col-before', undefined, 'insertCells', columns(1, 3), 'right'],
  ['insert-multi-cols-right', 1, 'insertCells', columns(4, 1), 'right'],
  ['remove-row-confirm', undefined, 'deleteCells', rows(3, 2), 'up'],
  ['remove-col-confirm', undefined, 'deleteCells', columns(1, 3), 'left'],
  ['insert-range-move-down-confirm', undefined, 'insertCells', selected, 'down'],
  ['insert-range-move-right-confirm', undefined, 'insertCells', selected, 'right'],
  ['delete-range-move-up-confirm', undefined, 'deleteCells', selected, 'up'],
  ['delete-range-move-left-confirm', undefined, 'deleteCells', selected, 'left'],
])('%s is an edit of the engine', (name, count, kind, range, shift) => {
  const id = `sheet.command.${name}`;
  expect(isMove(id)).toBe(true);
  expect(moveEdit(id, selected, count)).toEqual({ kind, range, shift });
});

test('other commands are none', () => {
  expect(isMove('sheet.command.move-rows')).toBe(false);
  expect(moveEdit('sheet.command.move-rows', selected)).toBeNull();
});
