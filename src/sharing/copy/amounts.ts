import type { CellAddress, RangeAddress, Workbook } from '../../engine';
import { CellSet } from './cell-set';
import { MOST_CELLS, type BookFormula, type BookFormulas } from './formulas-of';
import { isTableOfFigures, mayHoldMoney, showsNoMoney, showsNoMoneyIn } from './function-figures';
import { hasBareNumber, isDateFormat, isMoneyFormat, isPercentFormat } from './written-numbers';

/** What is known of the columns before any formula is followed. */
export interface KnownColumns {
  /** cells under a heading of costs or prices */
  readonly costs: readonly RangeAddress[];
  /** cells under a heading of codes, names or quantities: their numbers are no amounts */
  readonly plain: CellSet;
}

/**
 * The cells that show money, or from which money could be told:
 * under a heading of costs; given to a parameter of ours that takes amounts, with all that such a cell
 * is computed from; in a format of money; and every formula that is computed from one of these, unless
 * it is a call whose result shows none. A formula that reads what no file tells counts as money.
 */
export function amountsIn(
  workbook: Workbook,
  formulas: BookFormulas,
  known: KnownColumns,
): CellSet {
  const search = new Search(workbook, formulas, known);
  for (const area of known.costs) search.seed(area);
  for (const { calls } of formulas.all)
    for (const { given } of calls)
      for (const { parameter, areas } of given)
        if (mayHoldMoney(parameter)) for (const area of areas) search.seed(area);
  search.seedMoneyFormats();
  search.followBack();
  for (const formula of formulas.all) search.judgeTable(formula);
  search.followOn();
  return search.found;
}

class Search {
  readonly found = new CellSet();
  readonly #waiting: BookFormula[] = [];
  readonly #seeded = new Set<string>();
  readonly #extents: ReadonlyMap<string, { readonly rows: number; readonly columns: number }>;

  constructor(
    private readonly workbook: Workbook,
    private readonly formulas: BookFormulas,
    private readonly known: KnownColumns,
  ) {
    const searched = workbook.sheets.filter(({ rows, columns }) => rows * columns <= MOST_CELLS);
    this.#extents = new Map(searched.map((sheet) => [sheet.name, sheet]));
  }

  /** Marks what looks like an amount in the range. */
  seed({ sheet, row, column, rows, columns }: RangeAddress): void {
    const key = [row, column, rows, columns, sheet].join(' ');
    const extent = this.#extents.get(sheet);
    if (extent === undefined || this.#seeded.has(key)) return;
    this.#seeded.add(key);
    for (let down = row; down < Math.min(row + rows, extent.rows); down += 1)
      for (let right = column; right < Math.min(column + columns, extent.columns); right += 1)
        this.#seedCell({ sheet, row: down, column: right });
  }

  seedMoneyFormats(): void {
    for (const [sheet, { rows, columns }] of this.#extents)
      for (let row = 0; row < rows; row += 1)
        for (let column = 0; column < columns; column += 1) {
          const cell = { sheet, row, column };
          if (typeof this.workbook.value(cell) !== 'number') continue;
          if (isMoneyFormat(this.workbook.format(cell).numberFormat)) this.#mark(cell);
        }
  }

  /** An amount is computed from amounts. */
  followBack(): void {
    for (let next = this.#waiting.pop(); next !== undefined; next = this.#waiting.pop())
      for (const area of next.plain) this.seed(area);
  }

  /** Of a spilled table the columns with amounts are marked, and no others. */
  judgeTable(formula: BookFormula): void {
    const table = tableOf(formula);
    if (table === null) return;
    const cells = [formula, ...formula.filled];
    const lastColumn = Math.max(...cells.map(({ column }) => column));
    for (const cell of cells) {
      const heading = this.#textAt({ ...cell, row: formula.row });
      const code = this.#textAt({ ...cell, column: lastColumn });
      if (cell.row > formula.row && !showsNoMoneyIn(table, heading, code)) this.#add(cell);
    }
  }

  /** What is computed from an amount may tell it. Both directions, since formulas follow either. */
  followOn(): void {
    const down = this.formulas.all;
    const up = down.toReversed();
    for (let order = down, more = true; more; order = order === down ? up : down) {
      more = false;
      for (const formula of order) if (this.#judge(formula)) more = true;
    }
  }

  #judge(formula: BookFormula): boolean {
    if (this.found.has(formula.sheet, formula.row, formula.column)) return false;
    if (tableOf(formula) !== null) return false;
    const tells =
      formula.unknown ||
      formula.calls.some(({ id }) => !showsNoMoney(id)) ||
      formula.plain.some((area) => !this.#extents.has(area.sheet) || this.found.meets(area));
    if (!tells) return false;
    for (const cell of [formula, ...formula.filled]) this.#add(cell);
    return true;
  }

  #seedCell(cell: CellAddress): void {
    const value = this.workbook.value(cell);
    if (typeof value === 'string' ? hasBareNumber(value) : this.#isAmount(cell)) this.#mark(cell);
  }

  #isAmount(cell: CellAddress): boolean {
    if (typeof this.workbook.value(cell) !== 'number') return false;
    if (this.known.plain.has(cell.sheet, cell.row, cell.column)) return false;
    const { numberFormat } = this.workbook.format(cell);
    return !isPercentFormat(numberFormat) && !isDateFormat(numberFormat);
  }

  #mark(cell: CellAddress): void {
    const formula = this.formulas.at(cell);
    // a share of ours that is given on, as a fact perhaps, is no amount
    if (formula !== undefined && isShareOfOurs(formula)) return;
    if (this.#add(cell) && formula !== undefined) this.#waiting.push(formula);
  }

  #add({ sheet, row, column }: CellAddress): boolean {
    return this.found.add(sheet, row, column);
  }

  #textAt(cell: CellAddress): string {
    return String(this.workbook.value(cell) ?? '');
  }
}

const isShareOfOurs = ({ calls, plain }: BookFormula): boolean =>
  calls.length > 0 && plain.length === 0 && calls.every(({ id }) => showsNoMoney(id));

/** The function whose table the formula spills, where some of its columns can be shown. */
function tableOf({ whole, calls }: BookFormula): string | null {
  const id = whole ? calls.at(-1)?.id : undefined;
  return id !== undefined && isTableOfFigures(id) ? id : null;
}
