import { parseA1Ref } from '@borgar/fx/xlsx';
import { allSteps } from '../../src/engine/all-steps';
import { OpenBook } from '../../src/engine/book/open-book';
import {
  cellKey,
  type StoredCell,
  type StoredWorkbook,
  type WorkbookChanges,
} from '../../src/engine/model';
import type {
  CellAddress,
  CellValue,
  DefinedName,
  OpenOptions,
  RangeAddress,
  TableInfo,
} from '../../src/engine/types';

/** A cell as a test writes it: a constant, "=formula", or more of what a file can say. */
export type Written =
  | CellValue
  | {
      readonly formula: string;
      readonly cached?: CellValue;
      readonly array?: StoredCell['array'];
    }
  | { readonly filled: CellValue };

export interface BookParts {
  readonly sheets: Readonly<Record<string, Readonly<Record<string, Written>>>>;
  readonly names?: readonly (Pick<DefinedName, 'name' | 'formula'> & { scope?: string })[];
  readonly tables?: readonly TableInfo[];
}

export function rangeOf(text: string, sheet = 'Sheet1'): RangeAddress {
  const parsed = parseA1Ref(text);
  if (!parsed || !('range' in parsed)) throw new Error(`${text} is no range`);
  const { top, left, bottom, right } = parsed.range;
  return {
    sheet: parsed.sheetName || sheet,
    row: top ?? 0,
    column: left ?? 0,
    rows: (bottom ?? top ?? 0) - (top ?? 0) + 1,
    columns: (right ?? left ?? 0) - (left ?? 0) + 1,
  };
}

export const at = (text: string, sheet = 'Sheet1'): CellAddress => {
  const { sheet: name, row, column } = rangeOf(text, sheet);
  return { sheet: name, row, column };
};

const storedCell = (written: Written): StoredCell => {
  const base = { value: null, formula: null, array: null, filled: false, style: 0 };
  if (typeof written === 'string' && written.startsWith('='))
    return { ...base, formula: written.slice(1) };
  if (typeof written !== 'object' || written === null || 'error' in written)
    return { ...base, value: written };
  if ('filled' in written) return { ...base, value: written.filled, filled: true };
  const { formula, cached = null, array = null } = written;
  return { ...base, formula: formula.replace(/^=/, ''), value: cached, array };
};

export function storedBook({ sheets, names = [], tables = [] }: BookParts): StoredWorkbook {
  return {
    sheets: Object.entries(sheets).map(([name, cells], index) => ({
      name,
      visibility: 'visible',
      part: `xl/worksheets/sheet${index + 1}.xml`,
      cells: new Map(
        Object.entries(cells).map(([address, written]) => {
          const { row, column } = at(address);
          return [cellKey(row, column), storedCell(written)];
        }),
      ),
      layout: {
        columnWidths: new Map(),
        rowHeights: new Map(),
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
        merges: [],
        frozenRows: 0,
        frozenColumns: 0,
      },
    })),
    names: names.map(({ name, formula, scope }) => ({
      name,
      formula,
      scope: scope ?? null,
      hidden: false,
    })),
    tables,
    validations: [],
    formats: [{ numberFormat: 'General' }],
    date1904: false,
    parts: new Map(),
  };
}

/** A workbook made of plain values, with the changes its last save handed to the writer. */
export function book(parts: BookParts, options: OpenOptions = {}) {
  const saved: { changes?: WorkbookChanges } = {};
  const opening = OpenBook.opening(storedBook(parts), options, {
    write: (_original, changes) => {
      saved.changes = changes;
      return new Uint8Array();
    },
    shift: () => {
      throw new Error('a workbook without a file has no cells to move');
    },
  });
  const opened = allSteps(opening);
  const changes = (): WorkbookChanges => {
    opened.save();
    if (!saved.changes) throw new Error('nothing was written');
    return saved.changes;
  };
  const value = (text: string): CellValue => shown(opened.value(at(text)));
  const set = (cells: Readonly<Record<string, CellValue>>) =>
    opened.apply([
      {
        kind: 'cells',
        cells: Object.entries(cells).map(([text, content]) => {
          const address = at(text);
          if (typeof content === 'string' && content.startsWith('='))
            return { ...address, formula: content };
          if (typeof content === 'object' && content !== null)
            throw new Error('an error cannot be typed');
          return { ...address, value: content };
        }),
      },
    ]);
  return { opened, changes, value, set };
}

/** An error as its code, to compare with. */
const shown = (value: CellValue): CellValue =>
  typeof value === 'object' && value !== null ? value.error : value;
