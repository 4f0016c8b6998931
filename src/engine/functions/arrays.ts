import type { CellError, CellValue } from '../types';
import { Area, Grid, asArea, first, rowsOf, type Argument, type Value } from '../values/area';
import { toBoolean, toNumber } from '../values/coerce';
import { CALC, NA, VALUE, isError } from '../values/errors';
import { MANY, whole, type FunctionTable } from './function-table';
import { rank, compareTexts } from '../values/compare';

const flipped = (area: Area): Grid =>
  Grid.make(area.columns, area.rows, (row, column) => area.at(column, row));

const truth = (arg: Argument, otherwise: boolean): boolean | CellError =>
  arg === undefined ? otherwise : toBoolean(first(arg));

const whole1 = (arg: Argument, otherwise: number): number | CellError => {
  if (arg === undefined) return otherwise;
  const number = toNumber(first(arg));
  return isError(number) ? number : Math.trunc(number);
};

function filter([from, include, otherwise]: readonly Argument[]): Value {
  if (isError(from)) return from;
  if (isError(include)) return include;
  const area = asArea(from ?? null);
  const tests = asArea(include ?? null);
  const down = tests.columns === 1 && tests.rows === area.rows;
  if (!down && !(tests.rows === 1 && tests.columns === area.columns)) return VALUE;
  const kept: number[] = [];
  for (let place = 0; place < (down ? tests.rows : tests.columns); place++) {
    const keep = toBoolean(down ? tests.at(place, 0) : tests.at(0, place));
    if (isError(keep)) return keep;
    if (keep) kept.push(place);
  }
  if (kept.length === 0) return otherwise ?? CALC;
  return down
    ? Grid.make(kept.length, area.columns, (row, column) => area.at(kept[row] ?? 0, column))
    : Grid.make(area.rows, kept.length, (row, column) => area.at(row, kept[column] ?? 0));
}

const keyOf = (row: readonly CellValue[]): string =>
  JSON.stringify(row.map((value) => (typeof value === 'string' ? value.toUpperCase() : value)));

function unique([from, byColumn, onlyOnce]: readonly Argument[]): Value {
  if (isError(from)) return from;
  const across = truth(byColumn, false);
  const once = truth(onlyOnce, false);
  if (isError(across)) return across;
  if (isError(once)) return once;
  const area = asArea(from ?? null);
  const groups = new Map<string, { row: CellValue[]; count: number }>();
  for (const row of rowsOf(across ? flipped(area) : area)) {
    const group = groups.get(keyOf(row));
    if (group) group.count++;
    else groups.set(keyOf(row), { row, count: 1 });
  }
  const rows = [...groups.values()].filter((group) => !once || group.count === 1);
  if (rows.length === 0) return CALC;
  const grid = Grid.of(rows.map((group) => group.row));
  return across ? flipped(grid) : grid;
}

/** Numbers, texts, truths, errors; blanks last whatever the direction. */
function compareCells(a: CellValue, b: CellValue, direction: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const ranks = rank(a) - rank(b);
  if (ranks !== 0) return ranks * direction;
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b) * direction;
  return isError(a) ? 0 : (Number(a) - Number(b)) * direction;
}

function sort([from, by, order, byColumn]: readonly Argument[]): Value {
  if (isError(from)) return from;
  const across = truth(byColumn, false);
  if (isError(across)) return across;
  const area = asArea(from ?? null);
  const rows = rowsOf(across ? flipped(area) : area);
  const keys = numbers(by ?? 1);
  const directions = numbers(order ?? 1);
  const width = rows[0]?.length ?? 0;
  if (!keys || !directions || keys.some((key) => key < 1 || key > width)) return VALUE;
  if (directions.some((direction) => Math.abs(direction) !== 1)) return VALUE;
  const sorted = rows.toSorted((a, b) => {
    for (const [index, key] of keys.entries()) {
      const direction = directions[index] ?? directions[0] ?? 1;
      const result = compareCells(a[key - 1] ?? null, b[key - 1] ?? null, direction);
      if (result !== 0) return result;
    }
    return 0;
  });
  const grid = Grid.of(sorted);
  return across ? flipped(grid) : grid;
}

function numbers(value: Value): number[] | null {
  const found = rowsOf(asArea(value)).flat();
  return found.every((one) => typeof one === 'number') ? found.map((one) => Math.trunc(one)) : null;
}

function sortBy([from, ...pairs]: readonly Argument[]): Value {
  if (isError(from)) return from;
  const area = asArea(from ?? null);
  const keys: { readonly by: Area; readonly direction: number }[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const by = asArea(pairs[index] ?? null);
    const direction = whole1(pairs[index + 1], 1);
    if (isError(direction)) return direction;
    if (by.rows !== area.rows || by.columns !== 1) return VALUE;
    keys.push({ by, direction });
  }
  const places = Array.from({ length: area.rows }, (_, place) => place).toSorted((a, b) => {
    for (const { by, direction } of keys) {
      const result = compareCells(by.at(a, 0), by.at(b, 0), direction);
      if (result !== 0) return result;
    }
    return 0;
  });
  return Grid.make(area.rows, area.columns, (row, column) => area.at(places[row] ?? 0, column));
}

const stacked = (down: boolean) =>
  whole(1, MANY, (args) => {
    const areas = args
      .map((arg) => asArea(arg ?? null))
      .map((area) => (down ? area : flipped(area)));
    const rows = areas.flatMap(rowsOf);
    const width = Math.max(...areas.map((area) => area.columns));
    const grid = Grid.make(rows.length, width, (row, column) => {
      const cells = rows[row] ?? [];
      return column < cells.length ? (cells[column] ?? null) : NA;
    });
    return down ? grid : flipped(grid);
  });

/** First and one past the last place that TAKE or DROP leaves of `size`. */
const span = (size: number, count: number | null, take: boolean): [number, number] => {
  if (count === null) return [0, size];
  const many = Math.min(Math.abs(count), size);
  if (take) return count >= 0 ? [0, many] : [size - many, size];
  return count >= 0 ? [many, size] : [0, size - many];
};

const portion = (take: boolean) =>
  whole(2, 3, ([from, rowArgument, columnArgument]) => {
    if (isError(from)) return from;
    const area = asArea(from ?? null);
    const rows = rowArgument === undefined ? null : whole1(rowArgument, 0);
    const columns = columnArgument === undefined ? null : whole1(columnArgument, 0);
    if (isError(rows)) return rows;
    if (isError(columns)) return columns;
    const [top, bottom] = span(area.rows, rows, take);
    const [left, right] = span(area.columns, columns, take);
    if (bottom <= top || right <= left) return CALC;
    return Grid.make(bottom - top, right - left, (row, column) =>
      area.at(top + row, left + column),
    );
  });

const chosen = (ofRows: boolean) =>
  whole(2, MANY, ([from, ...wanted]) => {
    if (isError(from)) return from;
    const area = asArea(from ?? null);
    const size = ofRows ? area.rows : area.columns;
    const places: number[] = [];
    for (const value of wanted.flatMap((arg) => rowsOf(asArea(arg ?? null)).flat())) {
      const number = toNumber(value);
      if (isError(number)) return number;
      const place = Math.trunc(number);
      if (place === 0 || Math.abs(place) > size) return VALUE;
      places.push(place > 0 ? place - 1 : size + place);
    }
    return ofRows
      ? Grid.make(places.length, area.columns, (row, column) => area.at(places[row] ?? 0, column))
      : Grid.make(area.rows, places.length, (row, column) => area.at(row, places[column] ?? 0));
  });

/** TOCOL and TOROW: 1 leaves out blanks, 2 errors, 3 both. */
const inOneLine = (down: boolean) =>
  whole(1, 3, ([from, ignore, byColumn]) => {
    const across = truth(byColumn, false);
    const ignored = whole1(ignore, 0);
    if (isError(across)) return across;
    if (isError(ignored)) return ignored;
    const area = asArea(from ?? null);
    const cells = rowsOf(across ? flipped(area) : area)
      .flat()
      .filter(
        (value) => !(ignored % 2 === 1 && value === null) && !(ignored >= 2 && isError(value)),
      );
    if (cells.length === 0) return CALC;
    return down ? new Grid(cells.length, 1, cells) : new Grid(1, cells.length, cells);
  });

export const arrays: FunctionTable = {
  FILTER: { ...whole(2, 3, filter), arrays: true },
  UNIQUE: whole(1, 3, unique),
  SORT: whole(1, 4, sort),
  SORTBY: whole(2, MANY, sortBy),
  TRANSPOSE: whole(1, 1, ([area]) => (isError(area) ? area : flipped(asArea(area ?? null)))),
  HSTACK: stacked(false),
  VSTACK: stacked(true),
  TAKE: portion(true),
  DROP: portion(false),
  CHOOSECOLS: chosen(false),
  CHOOSEROWS: chosen(true),
  TOCOL: inOneLine(true),
  TOROW: inOneLine(false),
};
