import { type StoredSheet, type WrittenCell, cellKey, columnOf, rowOf } from '../model';
import { a1 } from './address';
import { type CellFrame, cellXml, sameArray, sameValue } from './cell-writer';
import type { CellSpan, RowSpan, SheetScan } from './sheet-scan';
import { type Splice, withAttribute } from './splice';

export interface StyleOf {
  (style: number, format: WrittenCell['format']): number;
}

export interface CellPatch {
  readonly sheet: StoredSheet | undefined;
  readonly styleOf: StyleOf;
  /** the metadata index for a dynamic array; creates it when the file has none */
  readonly dynamicMark: () => number;
}

/** All cells to write: those asked for, cells a smaller spill left behind, sharers of a lost formula. */
export function cellsToWrite(
  asked: readonly WrittenCell[],
  sheet: StoredSheet | undefined,
  scan: SheetScan,
): ReadonlyMap<number, WrittenCell> {
  const cells = new Map(asked.map((cell) => [cellKey(cell.row, cell.column), cell]));
  if (sheet === undefined) return cells;
  const lost = new Set<string>();
  for (const { row, column, index, master } of scan.shared) {
    const key = cellKey(row, column);
    const cell = cells.get(key);
    if (master && cell !== undefined && cell.formula !== sheet.cells.get(key)?.formula)
      lost.add(index);
  }
  for (const { row, column, index } of scan.shared) {
    const key = cellKey(row, column);
    const before = sheet.cells.get(key);
    if (before === undefined || !lost.has(index) || cells.has(key)) continue;
    const { formula, value, array } = before;
    cells.set(key, { row, column, formula, value, array });
  }
  for (const cell of asked) {
    const before = sheet.cells.get(cellKey(cell.row, cell.column))?.array;
    if (before === null || before === undefined || sameArray(before, cell.array)) continue;
    for (const key of leftBehind(cell, before, sheet)) {
      if (cells.has(key)) continue;
      cells.set(key, {
        row: rowOf(key),
        column: columnOf(key),
        formula: null,
        value: null,
        array: null,
      });
    }
  }
  return cells;
}

function leftBehind(
  cell: WrittenCell,
  before: { readonly rows: number; readonly columns: number },
  sheet: StoredSheet,
): readonly number[] {
  const within = (key: number, size: { rows: number; columns: number }): boolean =>
    rowOf(key) >= cell.row &&
    rowOf(key) < cell.row + size.rows &&
    columnOf(key) >= cell.column &&
    columnOf(key) < cell.column + size.columns;
  const now = cell.array ?? { rows: 1, columns: 1 };
  const keys: number[] = [];
  for (const [key, { filled }] of sheet.cells) {
    if (filled && within(key, before) && !within(key, now)) keys.push(key);
  }
  return keys;
}

function written(
  cell: WrittenCell,
  span: CellSpan | null,
  scan: SheetScan,
  patch: CellPatch,
  text: string,
  keepFormula: boolean,
): string {
  const before = patch.sheet?.cells.get(cellKey(cell.row, cell.column));
  const had = span?.style ?? 0;
  const style = cell.format === undefined ? had : patch.styleOf(had, cell.format);
  const same =
    before !== undefined && before.formula === cell.formula && sameArray(before.array, cell.array);
  if (span !== null && same && keepFormula && sameValue(before.value, cell.value)) {
    const whole = text.slice(span.start, span.inner);
    const tag = style === had ? whole : withAttribute(whole, 's', String(style));
    return tag + text.slice(span.inner, span.end);
  }
  const formula = span?.formula ?? null;
  const kept =
    same && keepFormula && formula !== null && cell.formula !== null
      ? text.slice(formula.start, formula.end)
      : null;
  const mark = span?.mark;
  const dynamic = cell.formula !== null && cell.array?.dynamic === true;
  const frame: CellFrame = {
    prefix: scan.prefix,
    style,
    mark: !dynamic
      ? null
      : before?.array?.dynamic === true && mark !== undefined
        ? Number(mark)
        : patch.dynamicMark(),
    formulaXml: kept,
  };
  return cellXml(cell, frame);
}

/** Splices for one row that stands in the file. */
function rowSplices(
  row: RowSpan,
  cells: readonly WrittenCell[],
  scan: SheetScan,
  patch: CellPatch,
  text: string,
  lost: ReadonlySet<number>,
): Splice[] {
  const splices: Splice[] = [];
  const added: string[] = [];
  let grew = false;
  let next = 0;
  for (const cell of cells) {
    while ((row.cells[next]?.column ?? Infinity) < cell.column) next += 1;
    const span = row.cells[next];
    const hit = span !== undefined && span.column === cell.column ? span : null;
    const keepFormula = !lost.has(cellKey(cell.row, cell.column));
    const xml = written(cell, hit, scan, patch, text, keepFormula);
    if (hit !== null) splices.push({ start: hit.start, end: hit.end, text: xml });
    else if (xml !== '') {
      grew = true;
      if (span !== undefined) splices.push({ start: span.start, end: span.start, text: xml });
      else added.push(xml);
    }
  }
  const unnumbered = row.cells.filter(({ numbered }) => !numbered);
  // a cell that is written anew says where it stands
  const replaced = new Set(
    unnumbered.length === 0 ? [] : splices.filter((s) => s.end > s.start).map((s) => s.start),
  );
  for (const span of unnumbered) {
    if (replaced.has(span.start)) continue;
    const tag = withAttribute(text.slice(span.start, span.inner), 'r', a1(row.row, span.column));
    splices.push({ start: span.start, end: span.inner, text: tag });
  }
  if (added.length > 0 && !row.selfClosing) {
    splices.push({ start: row.close, end: row.close, text: added.join('') });
  }
  if (grew) {
    // spans is a hint that would no longer hold
    const tag = withAttribute(text.slice(row.start, row.inner), 'spans', null);
    const opened = row.selfClosing ? tag.replace(/\s*\/>$/, '>') : tag;
    const rest = row.selfClosing ? `${added.join('')}</${scan.prefix}row>` : '';
    splices.push({ start: row.start, end: row.inner, text: opened + rest });
  }
  return splices;
}

/** Splices that write cells into the sheet's text. `cells` as {@link cellsToWrite} gives them. */
export function cellSplices(
  cells: ReadonlyMap<number, WrittenCell>,
  scan: SheetScan,
  patch: CellPatch,
  text: string,
): Splice[] {
  const sheetData = scan.elements.find((element) => element.name === 'sheetData');
  if (sheetData === undefined) return [];
  const sharers = new Set(scan.shared.map(({ row, column }) => cellKey(row, column)));
  const lost = new Set<number>();
  const masters = new Map<string, boolean>();
  for (const { row, column, index, master } of scan.shared) {
    const key = cellKey(row, column);
    const cell = cells.get(key);
    if (master && cell !== undefined && cell.formula !== patch.sheet?.cells.get(key)?.formula) {
      masters.set(index, true);
    }
  }
  for (const { row, column, index } of scan.shared) {
    const key = cellKey(row, column);
    if (masters.get(index) === true && sharers.has(key)) lost.add(key);
  }
  const byRow = new Map<number, WrittenCell[]>();
  for (const key of [...cells.keys()].sort((one, other) => one - other)) {
    const cell = cells.get(key);
    if (cell === undefined) continue;
    const row = byRow.get(cell.row);
    if (row === undefined) byRow.set(cell.row, [cell]);
    else row.push(cell);
  }
  const splices: Splice[] = [];
  const appended: string[] = [];
  let next = 0;
  let inserted = false;
  for (const [row, inRow] of byRow) {
    while ((scan.rows[next]?.row ?? Infinity) < row) next += 1;
    const span = scan.rows[next];
    if (span !== undefined && span.row === row) {
      splices.push(...rowSplices(span, inRow, scan, patch, text, lost));
      continue;
    }
    const xml = inRow.map((cell) => written(cell, null, scan, patch, text, true)).join('');
    if (xml === '') continue;
    inserted = true;
    const element = `<${scan.prefix}row r="${row + 1}">${xml}</${scan.prefix}row>`;
    if (span === undefined) appended.push(element);
    else splices.push({ start: span.start, end: span.start, text: element });
  }
  if (inserted) {
    for (const row of scan.rows) {
      if (row.numbered || byRow.has(row.row)) continue;
      const tag = withAttribute(text.slice(row.start, row.inner), 'r', String(row.row + 1));
      splices.push({ start: row.start, end: row.inner, text: tag });
    }
  }
  if (appended.length > 0) {
    const data = appended.join('');
    if (!sheetData.selfClosing)
      splices.push({ start: sheetData.close, end: sheetData.close, text: data });
    else {
      const open = text.slice(sheetData.start, sheetData.inner).replace(/\s*\/>$/, '>');
      const all = `${open}${data}</${scan.prefix}sheetData>`;
      splices.push({ start: sheetData.start, end: sheetData.end, text: all });
    }
  }
  return splices;
}
