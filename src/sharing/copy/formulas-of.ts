import type { CellAddress, Workbook } from '../../engine';
import { supportOf, type Support } from './rests-on';

/** A formula of the workbook with what it rests on. */
export interface BookFormula extends Support, CellAddress {
  /** the cells that it fills besides its own */
  readonly filled: readonly CellAddress[];
}

/** From A1 to the last cell used: one cell in the far corner would make a search without end. */
export const MOST_CELLS = 5_000_000;

/** Formulas by the cell they stand in. */
export class BookFormulas {
  readonly #byCell: ReadonlyMap<string, BookFormula>;
  readonly all: readonly BookFormula[];

  constructor(private readonly workbook: Workbook) {
    this.all = formulasOf(workbook);
    this.#byCell = new Map(this.all.map((formula) => [keyOf(formula), formula]));
  }

  /** The formula of a cell, or the one that filled it. */
  at(cell: CellAddress): BookFormula | undefined {
    const own = this.#byCell.get(keyOf(cell));
    if (own !== undefined) return own;
    const anchor = this.workbook.spillAnchor(cell);
    return anchor === null ? undefined : this.#byCell.get(keyOf(anchor));
  }
}

const keyOf = ({ sheet, row, column }: CellAddress): string => `${row} ${column} ${sheet}`;

/** Every formula of the sheets that are not too large to be searched, row by row. */
function formulasOf(workbook: Workbook): readonly BookFormula[] {
  const found: BookFormula[] = [];
  const fillings = new Map<string, CellAddress[]>();
  for (const { name: sheet, rows, columns } of workbook.sheets) {
    if (rows * columns > MOST_CELLS) continue;
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1) {
        const cell = { sheet, row, column };
        const formula = workbook.formula(cell);
        const anchor = formula === null ? workbook.spillAnchor(cell) : null;
        if (anchor !== null) fillings.get(keyOf(anchor))?.push(cell);
        if (formula === null) continue;
        const filled: CellAddress[] = [];
        fillings.set(keyOf(cell), filled);
        found.push({ ...cell, filled, ...supportOf(formula, cell, workbook) });
      }
  }
  return found;
}
