import { type StoredSheet, cellKey } from '../../model';
import { isCut, movedBlock, movedCell } from '../../shift/spans';
import type { Shift } from '../../edits';
import { a1, a1Range, parseCell, parseRange } from '../address';
import type { CellSpan } from '../sheet-scan';
import { withAttribute } from '../splice';
import { escapedCellText } from '../text';
import type { MovedFormula } from './moved-formulas';

/** What the cells of a sheet are rewritten from. */
export interface CellSource {
  readonly text: string;
  readonly part: string;
  readonly prefix: string;
  readonly sheet: StoredSheet;
  /** null on a sheet whose own cells stay where they are */
  readonly shift: Shift | null;
  /** cells that a result fills which the shift cuts: it is filled anew */
  readonly emptied: ReadonlySet<number>;
}

/** The cell's text at its new place; all of it but its address and formula stays. */
export function movedCellXml(
  from: CellSource,
  span: CellSpan,
  row: number,
  to: { readonly row: number; readonly column: number },
  formula: MovedFormula | null,
): string {
  const { text } = from;
  const key = cellKey(row, span.column);
  const stays = to.row === row && to.column === span.column;
  const array = from.sheet.cells.get(key)?.array ?? null;
  if (stays && span.numbered && !array && formula?.changed !== true && !from.emptied.has(key))
    return text.slice(span.start, span.end);
  const whole = withAttribute(text.slice(span.start, span.inner), 'r', a1(to.row, to.column));
  if (from.emptied.has(key)) {
    const empty = withAttribute(withAttribute(whole, 't', null), 'cm', null);
    return span.selfClosing ? empty : empty.replace(/\s*>$/, '/>');
  }
  if (span.formula === null || formula === null) return whole + text.slice(span.inner, span.end);
  const before = text.slice(span.inner, span.formula.start);
  return whole + before + formulaXml(from, span, formula) + text.slice(span.formula.end, span.end);
}

function formulaXml(from: CellSource, span: CellSpan, moved: MovedFormula): string {
  const { text, part, shift } = from;
  const f = span.formula;
  if (f === null) return '';
  const raw = text.slice(f.start, f.end);
  let tag = text.slice(f.start, f.inner);
  const reference = /\sref="([^"]*)"/.exec(tag)?.[1];
  if (/\st="shared"/.test(tag)) {
    if (!moved.changed) return raw;
    for (const key of moved.shares ? [] : ['t', 'ref', 'si']) tag = withAttribute(tag, key, null);
    if (moved.shares?.ref) tag = withAttribute(tag, 'ref', moved.shares.ref);
  } else if (reference !== undefined && shift) {
    const block = parseRange(reference, part);
    const anchor = movedCell(block.row, block.column, shift);
    const kept = isCut(block, shift)
      ? anchor && { ...anchor, rows: 1, columns: 1 }
      : movedBlock(block, shift);
    if (kept) tag = withAttribute(tag, 'ref', a1Range(kept));
    for (const key of ['r1', 'r2']) {
      const input = new RegExp(`\\s${key}="([^"]*)"`).exec(tag)?.[1];
      if (input === undefined) continue;
      const { row, column } = parseCell(input, part);
      const to = movedCell(row, column, shift);
      if (to) tag = withAttribute(tag, key, a1(to.row, to.column));
    }
    if (!moved.changed || /\st="dataTable"/.test(tag)) return tag + text.slice(f.inner, f.end);
  }
  if (!moved.changed) return tag + text.slice(f.inner, f.end);
  const open = tag.replace(/\s*\/>$/, '>');
  return `${open}${escapedCellText(moved.formula)}</${from.prefix}f>`;
}
