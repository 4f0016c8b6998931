import { COLUMNS, ROWS, type StoredCell, cellKey } from '../model';
import type { ListValidation, SheetLayout } from '../types';
import { type Block, a1, parseCell, parseRange } from './address';
import { valueOf } from './cell-value';
import { LayoutReader } from './layout';
import { failure } from './sentences';
import { PageReader } from './page-reader';
import { sharedFormula } from './shared-formula';
import { StringItem } from './shared-strings';
import { SheetOrder } from './sheet-order';
import { decodedEscapes } from './text';
import { ValidationReader } from './validation-reader';
import { type Attributes, attribute, readXml } from './xml';

export interface SheetContext {
  readonly name: string;
  readonly part: string;
  readonly strings: readonly string[];
  readonly date1904: boolean;
  readonly styles: number;
  readonly dynamicMarks: ReadonlySet<number>;
  /** counts down over all sheets */
  readonly cells: { left: number; readonly limit: number };
}

export interface ReadSheet {
  readonly cells: Map<number, StoredCell>;
  readonly layout: SheetLayout;
  readonly validations: readonly ListValidation[];
}

const NOTHING: Attributes = {};

/** Reads a sheet in one pass. */
export function readSheet(bytes: Uint8Array, context: SheetContext): ReadSheet {
  const reader = new SheetReader(context);
  readXml(bytes, context.part, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (piece) => reader.text(piece),
  });
  return reader.finish();
}

const NO_FORMULA: Pick<StoredCell, 'formula' | 'array'> = { formula: null, array: null };

class SheetReader {
  readonly #context: SheetContext;
  readonly #cells = new Map<number, StoredCell>();
  readonly #layout: LayoutReader;
  readonly #order: SheetOrder;
  readonly #validations: ValidationReader;
  readonly #page = new PageReader();
  readonly #shared = new Map<string, (row: number, column: number) => string>();
  readonly #item = new StringItem();
  readonly #arrays: { readonly anchor: number; readonly block: Block }[] = [];
  #inData = false;
  #inCell = false;
  #row = -1;
  #column = -1;
  #cell: Attributes = NOTHING;
  #formula: Attributes | null = null;
  #formulaText = '';
  #valueText: string | null = null;
  #inlineText: string | null = null;
  #into: 'f' | 'v' | null = null;

  constructor(context: SheetContext) {
    this.#context = context;
    this.#layout = new LayoutReader(context.name, context.part);
    this.#order = new SheetOrder(context.part);
    this.#validations = new ValidationReader(context.name, context.part);
  }

  open(name: string, attributes: Attributes): void {
    this.#order.open(name);
    if (this.#inCell) this.#openInCell(name, attributes);
    else if (!this.#inData) this.#openOutside(name, attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'row') this.#openRow(attributes);
  }

  text(piece: string): void {
    if (this.#into === 'v') this.#valueText = (this.#valueText ?? '') + piece;
    else if (this.#into === 'f') this.#formulaText += piece;
    else if (this.#inCell) this.#item.text(piece);
    else if (!this.#inData) {
      this.#validations.text(piece);
      this.#page.text(piece);
    }
  }

  close(name: string): void {
    this.#order.close();
    if (this.#inCell) this.#closeInCell(name);
    else if (name === 'sheetData') this.#inData = false;
    else if (!this.#inData) {
      this.#validations.close(name);
      this.#page.close(name);
    }
  }

  finish(): ReadSheet {
    this.#markFilled();
    const page = this.#page.setup();
    return {
      cells: this.#cells,
      layout: { ...this.#layout.layout(), ...(page === undefined ? {} : { page }) },
      validations: this.#validations.found,
    };
  }

  #openOutside(name: string, attributes: Attributes): void {
    if (name === 'sheetData') {
      this.#order.data();
      this.#inData = true;
    } else if (name === 'col') this.#layout.column(attributes);
    else if (name === 'mergeCell') this.#layout.merge(attributes);
    else if (name === 'pane') this.#layout.pane(attributes);
    else {
      this.#validations.open(name, attributes);
      this.#page.open(name, attributes);
    }
  }

  #openRow(attributes: Attributes): void {
    const given = attribute(attributes, 'r');
    const row = given === undefined ? this.#row + 1 : Number(given) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= ROWS) {
      throw failure('bad-reference', { reference: given ?? ROWS + 1, name: this.#context.part });
    }
    this.#order.row(row);
    this.#row = row;
    this.#column = -1;
    this.#layout.row(row, attributes);
  }

  #openCell(attributes: Attributes): void {
    const reference = attribute(attributes, 'r');
    if (reference === undefined) this.#column += 1;
    else ({ row: this.#row, column: this.#column } = parseCell(reference, this.#context.part));
    if (this.#column >= COLUMNS || this.#row < 0) {
      throw failure('bad-reference', { reference: reference ?? 'XFE1', name: this.#context.part });
    }
    this.#order.cell(this.#row, this.#column);
    this.#inCell = true;
    this.#cell = attributes;
    this.#formula = null;
    this.#formulaText = '';
    this.#valueText = null;
    this.#inlineText = null;
  }

  #openInCell(name: string, attributes: Attributes): void {
    if (name === 'v') {
      this.#into = 'v';
      this.#valueText = '';
    } else if (name === 'f') {
      this.#into = 'f';
      this.#formula = attributes;
    } else this.#item.open(name);
  }

  #closeInCell(name: string): void {
    if (name === 'v' || name === 'f') this.#into = null;
    else if (name === 'is') this.#inlineText = this.#item.take();
    else if (name === 'c') this.#closeCell();
    else this.#item.close(name);
  }

  #closeCell(): void {
    this.#inCell = false;
    const { strings, date1904, styles, cells } = this.#context;
    cells.left -= 1;
    if (cells.left < 0) throw failure('too-many-cells', { limit: cells.limit });
    const type = attribute(this.#cell, 't') ?? 'n';
    const text = type === 'str' ? decodedEscapes(this.#valueText ?? '') : this.#valueText;
    const style = Number(attribute(this.#cell, 's') ?? '0');
    const { formula, array } = this.#formulaOf();
    this.#cells.set(cellKey(this.#row, this.#column), {
      value: valueOf(type, text, this.#inlineText, strings, date1904),
      formula,
      array,
      filled: false,
      style: Number.isInteger(style) && style >= 0 && style < styles ? style : 0,
    });
  }

  #formulaOf(): Pick<StoredCell, 'formula' | 'array'> {
    const attributes = this.#formula;
    if (attributes === null) return NO_FORMULA;
    const text = decodedEscapes(this.#formulaText);
    const type = attribute(attributes, 't');
    if (type === 'shared') return { formula: this.#sharedOf(attributes, text), array: null };
    if (type === 'array') return { formula: text, array: this.#arrayOf(attributes) };
    if (type === 'dataTable') {
      const input = (name: string): string => attribute(attributes, name) ?? '';
      return { formula: `TABLE(${input('r1')},${input('r2')})`, array: this.#arrayOf(attributes) };
    }
    return { formula: text === '' ? null : text, array: null };
  }

  #sharedOf(attributes: Attributes, text: string): string {
    const index = attribute(attributes, 'si') ?? '';
    if (text !== '') this.#shared.set(index, sharedFormula(text, this.#row, this.#column));
    const formula = this.#shared.get(index);
    if (formula === undefined) {
      const cell = a1(this.#row, this.#column);
      throw failure('shared-formula', { cell, name: this.#context.part });
    }
    return formula(this.#row, this.#column);
  }

  #arrayOf(attributes: Attributes): StoredCell['array'] {
    const reference = attribute(attributes, 'ref') ?? a1(this.#row, this.#column);
    const block = parseRange(reference, this.#context.part);
    this.#arrays.push({ anchor: cellKey(this.#row, this.#column), block });
    const mark = Number(attribute(this.#cell, 'cm') ?? '0');
    const dynamic = this.#context.dynamicMarks.has(mark);
    return { rows: block.rows, columns: block.columns, dynamic };
  }

  /** Walks the cells there are, not the range: a hostile range may span the whole grid. */
  #markFilled(): void {
    for (const { anchor, block } of this.#arrays) {
      const inside = (key: number): void => {
        const cell = this.#cells.get(key);
        if (cell === undefined || key === anchor || cell.formula !== null) return;
        this.#cells.set(key, { ...cell, filled: true });
      };
      if (block.rows * block.columns <= this.#cells.size) {
        for (let row = block.row; row < block.row + block.rows; row += 1) {
          for (let column = block.column; column < block.column + block.columns; column += 1) {
            inside(cellKey(row, column));
          }
        }
      } else {
        for (const key of this.#cells.keys()) {
          const row = Math.floor(key / COLUMNS) - block.row;
          const column = (key % COLUMNS) - block.column;
          if (row >= 0 && row < block.rows && column >= 0 && column < block.columns) inside(key);
        }
      }
    }
  }
}
