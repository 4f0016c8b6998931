import type { CellAddress, CellFormat } from '../../../engine/types';
import { invalidArgument, notStored } from '../wire-error';
import { WireObject } from '../wire-object';
import type { Range } from './range';

/** Points in one character of column width: 7 pixels of 0.75 points. */
const pointsPerCharacter = 5.25;
/** Excel's own widths and heights of an untouched sheet. */
const defaultCharacters = 9.140625;
const defaultRowPoints = 15;
const cellPadding = 2;
const widestColumn = 255;
const largestFont = 409;
const tallestRow = 409;
const mostRows = 10_000;

/** Excel.VerticalAlignment, as far as the workbook stores it */
const verticals: ReadonlyMap<unknown, 'top' | 'middle' | 'bottom'> = new Map([
  ['Top', 'top'],
  ['Center', 'middle'],
  ['Bottom', 'bottom'],
]);

const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export class RangeFormat extends WireObject {
  readonly className = 'RangeFormat';
  readonly scalars = [
    'ColumnWidth',
    'HorizontalAlignment',
    'RowHeight',
    'VerticalAlignment',
    'WrapText',
  ];

  constructor(private readonly range: Range) {
    super();
  }

  get Fill(): RangeFill {
    return new RangeFill(this.range);
  }
  get Font(): RangeFont {
    return new RangeFont(this.range);
  }

  get WrapText(): boolean | null {
    return this.range.same((cell) => this.range.state.engine.format(cell).wrap ?? false);
  }
  set WrapText(wrap: unknown) {
    if (typeof wrap !== 'boolean') throw invalidArgument();
    this.range.edit(() => ({ wrap }));
  }
  get HorizontalAlignment(): string | null {
    return this.range.same((cell) =>
      titled(this.range.state.engine.format(cell).horizontal ?? 'general'),
    );
  }
  set HorizontalAlignment(_alignment: unknown) {
    throw notStored('a horizontal alignment');
  }
  get VerticalAlignment(): string | null {
    return this.range.same((cell) => {
      const vertical = this.range.state.engine.format(cell).vertical ?? 'bottom';
      return vertical === 'middle' ? 'Center' : titled(vertical);
    });
  }
  set VerticalAlignment(alignment: unknown) {
    const vertical = verticals.get(alignment);
    if (vertical === undefined) throw notStored('such a vertical alignment');
    this.range.edit(() => ({ vertical }));
  }

  /** in points, as Office.js has it; null where columns differ */
  get ColumnWidth(): number | null {
    const { columnWidths } = this.range.state.workbook.layout(this.range.area.sheet);
    const widths = new Set(
      this.#columns().map((column) => columnWidths.get(column) ?? defaultCharacters),
    );
    const [width] = widths;
    return widths.size === 1 && width !== undefined ? width * pointsPerCharacter : null;
  }
  set ColumnWidth(points: unknown) {
    if (typeof points !== 'number' || !(points >= 0)) throw invalidArgument();
    this.#setWidths(() => points / pointsPerCharacter);
  }
  get RowHeight(): number | null {
    const { row, rows, sheet } = this.range.area;
    const { rowHeights } = this.range.state.workbook.layout(sheet);
    const heights = new Set<number>();
    for (let index = row; index < row + rows; index++)
      heights.add(rowHeights.get(index) ?? defaultRowPoints);
    const [height] = heights;
    return heights.size === 1 && height !== undefined ? height : null;
  }
  set RowHeight(points: unknown) {
    if (typeof points !== 'number' || !(points >= 0 && points <= tallestRow))
      throw invalidArgument();
    const { state, area } = this.range;
    state.guardProtection(area.sheet);
    if (area.rows > mostRows) throw notStored('a height of so many rows at once');
    for (let row = area.row; row < area.row + area.rows; row++)
      state.write({ kind: 'rowHeight', sheet: area.sheet, row, height: points });
  }

  /** Widens each column to its longest shown text within the range. */
  AutofitColumns(): void {
    const used = this.range.GetUsedRangeOrNullObject();
    if (!used) return;
    const { area, state } = used;
    this.#setWidths((column) => {
      if (column < area.column || column >= area.column + area.columns) return null;
      let longest = 0;
      for (let row = area.row; row < area.row + area.rows; row++)
        for (const line of state.engine.text({ sheet: area.sheet, row, column }).split('\n'))
          longest = Math.max(longest, line.length);
      return longest === 0 ? null : Math.min(widestColumn, longest + cellPadding);
    });
  }
  /** Rows grow with their content in the grid by themselves; there is nothing to store. */
  AutofitRows(): void {
    this.range.state.guardProtection(this.range.area.sheet);
  }

  #columns(): number[] {
    const { column, columns } = this.range.area;
    return Array.from({ length: columns }, (_, index) => column + index);
  }

  #setWidths(width: (column: number) => number | null): void {
    const { state, area } = this.range;
    state.guardProtection(area.sheet);
    for (const column of this.#columns()) {
      const characters = width(column);
      if (characters !== null)
        state.write({ kind: 'columnWidth', sheet: area.sheet, column, width: characters });
    }
  }
}

const colour = /^#[0-9a-f]{6}$/i;

class RangeFill extends WireObject {
  readonly className = 'RangeFill';
  readonly scalars = ['Color'];

  constructor(private readonly range: Range) {
    super();
  }

  /** "#FFFFFF" for no fill, "" where cells differ: as Excel */
  get Color(): string {
    const fillOf = (cell: CellAddress): string =>
      this.range.state.engine.format(cell).fill || '#FFFFFF';
    return this.range.same(fillOf) ?? '';
  }
  set Color(fill: unknown) {
    if (typeof fill !== 'string' || !colour.test(fill)) throw invalidArgument();
    this.range.edit(() => ({ fill: fill.toUpperCase() }));
  }
  Clear(): void {
    this.range.edit(() => ({ fill: '' }));
  }
}

class RangeFont extends WireObject {
  readonly className = 'RangeFont';
  readonly scalars = ['Bold', 'Color', 'Italic', 'Size', 'Underline'];

  constructor(private readonly range: Range) {
    super();
  }

  #read<T>(pick: (format: CellFormat) => T): T | null {
    return this.range.same((cell) => pick(this.range.state.engine.format(cell)));
  }

  get Bold(): boolean | null {
    return this.#read((format) => format.bold ?? false);
  }
  set Bold(bold: unknown) {
    if (typeof bold !== 'boolean') throw invalidArgument();
    this.range.edit(() => ({ bold }));
  }
  get Italic(): boolean | null {
    return this.#read((format) => format.italic ?? false);
  }
  set Italic(_italic: unknown) {
    throw notStored('italics');
  }
  get Color(): string {
    return this.#read((format) => format.fontColor ?? '#000000') ?? '';
  }
  set Color(_color: unknown) {
    throw notStored('a font colour');
  }
  get Size(): number | null {
    return this.#read((format) => format.fontSize ?? 11);
  }
  set Size(size: unknown) {
    if (typeof size !== 'number' || !(size >= 1 && size <= largestFont)) throw invalidArgument();
    this.range.edit(() => ({ fontSize: size }));
  }
  get Underline(): string | null {
    return this.#read((format) => (format.underline ? 'Single' : 'None'));
  }
  set Underline(_underline: unknown) {
    throw notStored('underlines');
  }
}
