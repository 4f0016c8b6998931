import { parseCell } from './address';
import { failure } from './sentences';
import { attributeIn, attributesOf, isSelfClosing, tagName, walkTags } from './tag-walk';
import { type Attributes, localName } from './xml';

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
  /** its tag says where it stands */
  readonly numbered: boolean;
  readonly style: number;
  /** its index into the metadata, as the file has it */
  readonly mark: string | undefined;
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

/**
 * Finds in one pass where rows, wanted cells and the other elements of a sheet stand, in a text that
 * was read before.
 */
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

  const span = (start: number, inner: number): Span => ({
    start,
    inner,
    close: inner,
    end: inner,
    selfClosing: isSelfClosing(text, inner),
  });

  /** What is kept of an element; null where only its end matters. */
  const kept = (start: number, inner: number): Span | null => {
    const depth = open.length;
    if (depth > 4) return null;
    const full = tagName(text, start);
    const name = localName(full);
    if (depth === 0) {
      prefix = full.slice(0, full.length - name.length);
      root = span(start, inner);
      return root;
    }
    if (depth === 1) {
      elements.push({ ...span(start, inner), name, attributes: attributesOf(text, start) });
      return elements.at(-1) ?? null;
    }
    if (depth === 2 && name === 'col') {
      columns.push({ ...span(start, inner), name, attributes: attributesOf(text, start) });
      return columns.at(-1) ?? null;
    }
    if (depth === 2 && name === 'row') return openRow(start, inner);
    if (depth === 3 && name === 'c') return openCell(start, inner);
    if (depth === 4 && name === 'f') return openFormula(start, inner);
    return null;
  };

  const openRow = (start: number, inner: number): RowSpan => {
    const given = attributeIn(text, start, 'r');
    rowNumber = given === undefined ? rowNumber + 1 : Number(given) - 1;
    column = -1;
    row = { ...span(start, inner), row: rowNumber, numbered: given !== undefined, cells: [] };
    rows.push(row);
    return row;
  };

  const openCell = (start: number, inner: number): CellSpan | null => {
    const given = attributeIn(text, start, 'r');
    column = given === undefined ? column + 1 : parseCell(given, part).column;
    cell = null;
    if (!wanted(rowNumber)) return null;
    cell = {
      start,
      inner,
      close: inner,
      end: inner,
      selfClosing: isSelfClosing(text, inner),
      column,
      numbered: given !== undefined,
      style: Number(attributeIn(text, start, 's') ?? '0'),
      mark: attributeIn(text, start, 'cm'),
      formula: null,
    };
    row?.cells.push(cell);
    return cell;
  };

  const openFormula = (start: number, inner: number): Span | null => {
    const index = attributeIn(text, start, 'si');
    if (index !== undefined && attributeIn(text, start, 't') === 'shared') {
      const master = attributeIn(text, start, 'ref') !== undefined || !isSelfClosing(text, inner);
      shared.push({ row: rowNumber, column, index, master });
    }
    if (cell === null) return null;
    cell.formula = span(start, inner);
    return cell.formula;
  };

  walkTags(text, part, {
    open: (start, inner) => void open.push(kept(start, inner)),
    close: (start, end) => {
      const closed = open.pop();
      if (closed === null || closed === undefined || closed.selfClosing) return;
      closed.close = start;
      closed.end = end;
    },
  });
  if (root === null) throw failure('xml', { name: part, what: 'it is empty' });
  return { prefix, root, elements, columns, rows, shared };
}
