import { cellKey, columnOf, rowOf } from '../../model';
import { isCut, isWhole, movedCell, movedPlace } from '../../shift/spans';
import { a1 } from '../address';
import type { CellSpan, RowSpan, SheetScan } from '../sheet-scan';
import { withAttribute } from '../splice';

import { type CellSource, movedCellXml } from './moved-cell';
import type { MovedFormulas } from './moved-formulas';

/** A row as it is afterwards. */
interface Row {
  /** its start tag, without "/" */
  tag: string;
  /** the row's text as it stood, while nothing of it changed */
  raw: string | null;
  readonly cells: { readonly column: number; readonly xml: string }[];
}

/** New cells by their key: what stands in them, beside their address, style included. */
export type NewCells = ReadonlyMap<
  number,
  { readonly attributes: string; readonly inside: string }
>;

/** The content of sheetData after the shift. */
export function sheetDataXml(
  from: CellSource,
  scan: SheetScan,
  formulas: MovedFormulas,
  added: NewCells,
): string {
  const rows = new Map<number, Row>();
  const { prefix, text, shift } = from;
  const rowAt = (row: number): Row => {
    let found = rows.get(row);
    if (!found)
      rows.set(row, (found = { tag: `<${prefix}row r="${row + 1}">`, raw: null, cells: [] }));
    return found;
  };
  const wholeRows = shift !== null && shift.axis === 'rows' && isWhole(shift);
  for (const span of scan.rows) {
    const place = wholeRows ? movedPlace(span.row, shift) : span.row;
    if (place !== null) {
      const stays = place === span.row && span.numbered;
      rows.set(place, {
        tag: tagOf(text, span, place, from),
        raw: stays ? text.slice(span.start, span.end) : null,
        cells: [],
      });
    }
  }
  for (const span of scan.rows)
    for (const cell of span.cells) {
      const to = shift
        ? movedCell(span.row, cell.column, shift)
        : { row: span.row, column: cell.column };
      const row = to && rowAt(to.row);
      if (!row || to.row !== span.row || to.column !== cell.column)
        changed(rows, span.row, wholeRows);
      if (!row) continue;
      const xml = movedCellXml(from, cell, span.row, to, formulas.at(span.row, cell.column));
      if (to.row !== span.row || xml !== text.slice(cell.start, cell.end)) row.raw = null;
      row.cells.push({ column: to.column, xml });
    }
  if (shift && wholeRows && shift.count > 0) newRows(scan, from, rows);
  for (const [key, { attributes, inside }] of added) {
    const row = rowAt(rowOf(key));
    row.raw = null;
    const tag = `<${prefix}c r="${a1(rowOf(key), columnOf(key))}"${attributes}`;
    row.cells.push({
      column: columnOf(key),
      xml: inside === '' ? `${tag}/>` : `${tag}>${inside}</${prefix}c>`,
    });
  }
  return [...rows.keys()]
    .sort((one, other) => one - other)
    .map((row) => rowXml(rowAt(row), prefix))
    .join('');
}

/** A row that loses a cell is written anew. */
function changed(rows: Map<number, Row>, row: number, wholeRows: boolean): void {
  const found = wholeRows ? undefined : rows.get(row);
  if (found) found.raw = null;
}

function rowXml({ tag, raw, cells }: Row, prefix: string): string {
  if (raw !== null) return raw;
  if (cells.length === 0) return tag.replace(/>$/, '/>');
  const inOrder = cells.sort((one, other) => one.column - other.column);
  return `${tag}${inOrder.map(({ xml }) => xml).join('')}</${prefix}row>`;
}

function tagOf(text: string, span: RowSpan, place: number, { shift }: CellSource): string {
  const tag = text.slice(span.start, span.inner).replace(/\s*\/?>$/, '>');
  const numbered = withAttribute(tag, 'r', String(place + 1));
  const hint = shift !== null && !(shift.axis === 'rows' && isWhole(shift));
  // spans is a hint that may no longer hold
  return hint ? withAttribute(numbered, 'spans', null) : numbered;
}

/** New rows are as high as the row above them. */
function newRows(scan: SheetScan, { text, shift }: CellSource, rows: Map<number, Row>): void {
  if (!shift) return;
  const above = scan.rows.find(({ row }) => row === shift.at - 1);
  if (!above) return;
  let tag = text.slice(above.start, above.inner).replace(/\s*\/?>$/, '>');
  for (const key of ['hidden', 'collapsed', 'spans']) tag = withAttribute(tag, key, null);
  for (let row = shift.at; row < shift.at + shift.count; row += 1)
    rows.set(row, { tag: withAttribute(tag, 'r', String(row + 1)), raw: null, cells: [] });
}

/** Cells that are filled by a result which the shift would cut in two. */
export function emptiedCells(from: Omit<CellSource, 'emptied'>): ReadonlySet<number> {
  const keys = new Set<number>();
  const { shift, sheet } = from;
  if (!shift) return keys;
  for (const [key, { array }] of sheet.cells) {
    if (!array?.dynamic) continue;
    const block = { row: rowOf(key), column: columnOf(key), ...array };
    if (!isCut(block, shift)) continue;
    for (let row = block.row; row < block.row + block.rows; row += 1)
      for (let column = block.column; column < block.column + block.columns; column += 1) {
        const place = cellKey(row, column);
        if (place !== key && sheet.cells.get(place)?.filled === true) keys.add(place);
      }
  }
  return keys;
}

/** The style of a cell as the file gives it: ` s="4"`, or nothing. */
export const styleAttribute = ({ style }: CellSpan): string => (style > 0 ? ` s="${style}"` : '');
