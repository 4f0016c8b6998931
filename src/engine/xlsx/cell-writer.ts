import type { StoredCell, WrittenCell } from '../model';
import type { CellValue, ErrorCode } from '../types';
import { a1, a1Range } from './address';
import { failure } from './sentences';
import { escapedCellText } from './text';

/** What stays of the cell that stood there. */
export interface CellFrame {
  /** "x:" or "" */
  readonly prefix: string;
  readonly style: number;
  /** the metadata index for a dynamic array, when the cell gets one */
  readonly mark: number | null;
  /** the file's own <f> element, when the formula stays as it is */
  readonly formulaXml: string | null;
}

const LONGEST_TEXT = 32767;

/** Files know no such errors outside rich values: Excel itself writes #VALUE! in their place. */
const WITHOUT_TOKEN: ReadonlySet<ErrorCode> = new Set(['#SPILL!', '#CALC!', '#CIRC!']);

/** The error as a file spells it. */
export const errorToken = (error: ErrorCode): string =>
  WITHOUT_TOKEN.has(error) ? '#VALUE!' : error;

export const sameValue = (one: CellValue, other: CellValue): boolean =>
  one === other ||
  (one !== null && other !== null && typeof one === 'object' && typeof other === 'object'
    ? one.error === other.error
    : Object.is(one, other));

export const sameArray = (one: StoredCell['array'], other: StoredCell['array']): boolean =>
  one?.rows === other?.rows && one?.columns === other?.columns && one?.dynamic === other?.dynamic;

function content(cell: WrittenCell, prefix: string): { type: string; xml: string } {
  const { value } = cell;
  const v = (text: string, space = ''): string => `<${prefix}v${space}>${text}</${prefix}v>`;
  if (value === null) return { type: '', xml: '' };
  if (typeof value === 'boolean') return { type: ' t="b"', xml: v(value ? '1' : '0') };
  if (typeof value === 'object') {
    return { type: ' t="e"', xml: v(errorToken(value.error)) };
  }
  const at = a1(cell.row, cell.column);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw failure('bad-number', { cell: at, value });
    return { type: '', xml: v(String(value)) };
  }
  if (value.length > LONGEST_TEXT) {
    throw failure('text-too-long', { cell: at, length: value.length });
  }
  const text = escapedCellText(value);
  const space = /^\s|\s$|[\n\t]/.test(value) ? ' xml:space="preserve"' : '';
  if (cell.formula !== null) return { type: ' t="str"', xml: v(text, space) };
  const inline = `<${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>`;
  return { type: ' t="inlineStr"', xml: inline };
}

function formulaXml(cell: WrittenCell, frame: CellFrame): string {
  if (cell.formula === null) return '';
  if (frame.formulaXml !== null) return frame.formulaXml;
  const block = cell.array === null ? null : { row: cell.row, column: cell.column, ...cell.array };
  const kind = block === null ? '' : ` t="array" ref="${a1Range(block)}"`;
  return `<${frame.prefix}f${kind}>${escapedCellText(cell.formula)}</${frame.prefix}f>`;
}

/** The <c> element of a cell, or '' when nothing of it remains. */
export function cellXml(cell: WrittenCell, frame: CellFrame): string {
  const { type, xml } = content(cell, frame.prefix);
  const formula = formulaXml(cell, frame);
  if (formula === '' && xml === '' && frame.style === 0) return '';
  const style = frame.style === 0 ? '' : ` s="${frame.style}"`;
  const mark = frame.mark === null ? '' : ` cm="${frame.mark}"`;
  const start = `<${frame.prefix}c r="${a1(cell.row, cell.column)}"${style}${type}${mark}`;
  return formula === '' && xml === ''
    ? `${start}/>`
    : `${start}>${formula}${xml}</${frame.prefix}c>`;
}
