import {
  mapSheet,
  moneyRoles,
  type ColumnRole,
  type MappedTable,
  type SheetCells,
} from '../../costsheet/map';
import type { CellAddress, RangeAddress, SheetLayout, Workbook } from '../../engine';
import { SETTINGS_SHEET, COPIES_SHEET } from '../../workbook';
import { bookSheets } from '../book-sheets';
import { amountsIn } from './amounts';
import { CellSet } from './cell-set';
import { BookFormulas, MOST_CELLS } from './formulas-of';
import { Figures, isDateFormat, isPercentFormat, saysMoney } from './written-numbers';

/** What a cell would show to the reader of a copy. */
export type CellKind =
  | 'blank'
  | 'text'
  | 'truth'
  | 'error'
  | 'date'
  | 'percent'
  /** a number that is a code, a name or a quantity by its heading */
  | 'code'
  /** what one of our functions gives, without an amount */
  | 'result'
  /** a number of which nothing is known */
  | 'number'
  /** money, or a figure that tells it */
  | 'amount'
  /** not the result of a calculation, or resting on such a cell */
  | 'stale';

/** A sheet that a copy can take cells from. */
export interface StudiedSheet {
  readonly name: string;
  /** among all sheets of the workbook, from 1 on */
  readonly place: number;
  readonly cells: SheetCells;
  readonly layout: SheetLayout;
  readonly tables: readonly MappedTable[];
}

const COSTLY: readonly ColumnRole[] = ['cost', 'unitPrice', 'usValue'];
const PLAIN: readonly ColumnRole[] = ['quantity', 'hs', 'part', 'supplier', 'description', 'model'];

/** A workbook as far as a copy needs to know it. Nothing is changed. */
export class BookStudy {
  /** visible sheets that hold something, without those of the add-in itself */
  readonly sheets: readonly StudiedSheet[];
  /** visible sheets that are too large to be copied */
  readonly tooLarge: readonly string[];
  readonly hiddenSheets: number;
  readonly formulas: BookFormulas;
  readonly #amounts: CellSet;
  readonly #plain = new CellSet();
  readonly #figures = new Figures();
  readonly #stale = new CellSet();

  /** `stale`: cells whose value must not be taken for a result. */
  constructor(
    readonly workbook: Workbook,
    stale: readonly RangeAddress[] = [],
  ) {
    for (const { sheet, row, column, rows, columns } of stale)
      for (let down = row; down < row + rows; down += 1)
        for (let right = column; right < column + columns; right += 1)
          this.#stale.add(sheet, down, right);
    const small = bookSheets(workbook).filter(({ rows, columns }) => rows * columns <= MOST_CELLS);
    const tables = new Map(small.map((cells) => [cells.name, mapSheet(cells)]));
    this.formulas = new BookFormulas(workbook);
    const mapped = [...tables.values()].flat();
    for (const table of mapped) this.#notePlain(table);
    const costs = mapped.flatMap(costAreas);
    this.#amounts = amountsIn(workbook, this.formulas, { costs, plain: this.#plain });
    for (const [sheet, row, column] of this.#amounts.cells()) {
      const value = workbook.value({ sheet, row, column });
      if (typeof value === 'number') this.#figures.add(value);
    }
    const visible = workbook.sheets.filter(({ visibility }) => visibility === 'visible');
    this.hiddenSheets = workbook.sheets.length - visible.length;
    const offered = visible.filter(
      ({ name, rows }) => rows > 0 && name !== SETTINGS_SHEET && name !== COPIES_SHEET,
    );
    this.tooLarge = offered.filter(({ name }) => !tables.has(name)).map(({ name }) => name);
    this.sheets = small
      .filter(({ name }) => offered.some((sheet) => sheet.name === name))
      .map((cells) => ({
        name: cells.name,
        place: workbook.sheets.findIndex(({ name }) => name === cells.name) + 1,
        cells,
        layout: workbook.layout(cells.name),
        tables: tables.get(cells.name) ?? [],
      }));
  }

  kindOf(cell: CellAddress): CellKind {
    const { sheet, row, column } = cell;
    const value = this.workbook.value(cell);
    if (value === null || value === '') return 'blank';
    if (this.#stale.has(sheet, row, column)) return 'stale';
    if (this.#amounts.has(sheet, row, column)) return 'amount';
    if (this.isResult(cell)) return 'result';
    if (typeof value === 'object') return 'error';
    if (typeof value === 'boolean') return 'truth';
    if (typeof value === 'string') {
      return saysMoney(value) || this.tellsAmount(value) ? 'amount' : 'text';
    }
    if (this.#figures.hasNumber(value)) return 'amount';
    const { numberFormat } = this.workbook.format(cell);
    if (isPercentFormat(numberFormat)) return 'percent';
    if (isDateFormat(numberFormat)) return 'date';
    return this.#plain.has(sheet, row, column) ? 'code' : 'number';
  }

  /** Whether a text shows a figure that is left out, in any numeral. */
  tellsAmount(text: string): boolean {
    return this.#figures.isIn(text);
  }

  /** Whether functions of ours gave what the cell shows; a number must come from nothing else. */
  isResult(cell: CellAddress): boolean {
    const formula = this.formulas.at(cell);
    if (formula === undefined || formula.calls.length === 0) return false;
    return typeof this.workbook.value(cell) !== 'number' || formula.plain.every(this.#isSpill);
  }

  /** The table that a function of ours spilt: its amounts are marked cell by cell. */
  readonly #isSpill = (area: RangeAddress): boolean =>
    (this.formulas.at(area)?.calls.length ?? 0) > 0;

  #notePlain({ sheet, span, columns }: MappedTable): void {
    for (const role of PLAIN) {
      const column = columns.get(role)?.column;
      if (column === undefined) continue;
      for (let row = span.top; row <= span.bottom; row += 1) this.#plain.add(sheet, row, column);
    }
  }
}

/** The cells of a table under its headings of costs, chosen or not, totals included. */
function costAreas({
  sheet,
  found,
  columns,
  models,
  product,
  excluded,
  span,
}: MappedTable): RangeAddress[] {
  const { heading } = found;
  const spoken = [...heading.scores].flatMap(([column, scores]) =>
    COSTLY.some((role) => (scores[role] ?? 0) > 0) ? [column] : [],
  );
  const chosen = [
    ...COSTLY.flatMap((role) => columns.get(role)?.column ?? []),
    ...moneyRoles.flatMap((role) => models?.columns.get(role)?.column ?? []),
  ];
  const all = new Set([...spoken, ...chosen, ...(product === null ? [] : [product.unitPrice])]);
  const last = Math.max(span.bottom, ...excluded.map(({ row }) => row));
  return [...all].map((column) => ({
    sheet,
    row: heading.bottom + 1,
    column,
    rows: last - heading.bottom,
    columns: 1,
  }));
}
