import { WorkbookError } from '../types';
import { parseCell } from './address';
import { failure } from './sentences';
import { type Attributes, attribute, localName, xmlParser } from './xml';

/** Where an element stands in the sheet's text. */
export interface Span {
  start: number;
  /** behind its start tag */
  inner: number;
  /** before its end tag */
  close: number;
  end: number;
  readonly selfClosing: boolean;
}

export interface CellSpan extends Span {
  readonly column: number;
  readonly attributes: Attributes;
  formula: Span | null;
}

export interface RowSpan extends Span {
  readonly row: number;
  readonly numbered: boolean;
  /** only of rows that the caller asked for */
  readonly cells: CellSpan[];
}

export interface TopElement extends Span {
  readonly name: string;
  readonly attributes: Attributes;
}

export interface SheetScan {
  readonly prefix: string;
  readonly root: Span;
  /** the children of <worksheet> and, with them, each <col> */
  readonly elements: readonly TopElement[];
  readonly columns: readonly TopElement[];
  readonly rows: readonly RowSpan[];
  readonly shared: readonly {
    readonly row: number;
    readonly column: number;
    readonly index: string;
    readonly master: boolean;
  }[];
}

const WITHIN = new Set(['row', 'c', 'f', 'col']);

/** Finds in one pass where rows, wanted cells and the other elements of a sheet stand. */
export function scanSheet(text: string, part: string, wanted: (row: number) => boolean): SheetScan {
  const elements: TopElement[] = [];
  const columns: TopElement[] = [];
  const rows: RowSpan[] = [];
  const shared: { row: number; column: number; index: string; master: boolean }[] = [];
  const open: (Span | null)[] = [];
  let prefix = '';
  let root: Span | null = null;
  let row: RowSpan | null = null;
  let cell: CellSpan | null = null;
  let rowNumber = -1;
  let column = -1;

  const parser = xmlParser(part, {
    open: (name, attributes, tag) => {
      const depth = open.length;
      const kind = depth === 0 || depth === 1 || (depth <= 4 && WITHIN.has(name));
      if (!kind) {
        open.push(null);
        return;
      }
      const inner = parser.position;
      const start = text.lastIndexOf('<', inner - 1);
      const span = { start, inner, close: inner, end: inner, selfClosing: tag.isSelfClosing };
      open.push(span);
      if (depth === 0) {
        root = span;
        prefix = tag.name.slice(0, tag.name.length - localName(tag.name).length);
      } else if (depth === 1) elements.push(keep(open, { ...span, name, attributes }));
      else if (depth === 2 && name === 'col')
        columns.push(keep(open, { ...span, name, attributes }));
      else if (depth === 2 && name === 'row') {
        const given = attribute(attributes, 'r');
        rowNumber = given === undefined ? rowNumber + 1 : Number(given) - 1;
        column = -1;
        row = keep(open, { ...span, row: rowNumber, numbered: given !== undefined, cells: [] });
        rows.push(row);
      } else if (depth === 3 && name === 'c') {
        const given = attribute(attributes, 'r');
        column = given === undefined ? column + 1 : parseCell(given, part).column;
        cell = keep(open, { ...span, column, attributes, formula: null });
        if (wanted(rowNumber)) row?.cells.push(cell);
      } else if (depth === 4 && name === 'f') {
        const index = attribute(attributes, 'si');
        if (cell !== null) cell.formula = span;
        if (attribute(attributes, 't') === 'shared' && index !== undefined) {
          const master = attribute(attributes, 'ref') !== undefined || !tag.isSelfClosing;
          shared.push({ row: rowNumber, column, index, master });
        }
      }
    },
    close: () => {
      const span = open.pop();
      if (span === null || span === undefined || span.selfClosing) return;
      span.end = parser.position;
      span.close = text.lastIndexOf('<', parser.position - 1);
    },
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw failure('xml', {
      name: part,
      what: error instanceof Error ? error.message : 'unreadable',
    });
  }
  if (root === null) throw failure('xml', { name: part, what: 'it is empty' });
  return { prefix, root, elements, columns, rows, shared };
}

/** The richer span takes the place of the plain one, so that its end is filled in when it closes. */
function keep<Kind extends Span>(open: (Span | null)[], span: Kind): Kind {
  open[open.length - 1] = span;
  return span;
}
