import type { CellAddress, CellValue, Change, Workbook } from '../../../engine/types';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

const keyOf = (cell: CellAddress): string =>
  `${cell.sheet.toLowerCase()}!${cell.row},${cell.column}`;

/** What a formula's cell showed before the edit that would have recalculated it in automatic mode. */
interface Held {
  readonly value: CellValue;
  readonly text: string;
}

/**
 * Calculation mode as an add-in sees it. The engine always calculates; in manual mode the add-in is told what
 * formulas showed when they were last calculated, until `calculate` is called, as in Excel. A formula entered in
 * manual mode is calculated once, as in Excel.
 */
export class Calculation {
  #mode: CalculationMode = 'Automatic';
  #held = new Map<string, Held>();
  #pending = false;
  #calculating = false;

  constructor(private readonly engine: Workbook) {}

  get mode(): CalculationMode {
    return this.#mode;
  }

  get state(): 'Done' | 'Pending' {
    return this.#pending ? 'Pending' : 'Done';
  }

  setMode(mode: CalculationMode): void {
    const wasManual = this.#mode === 'Manual';
    this.#mode = mode;
    if (mode === 'Manual' && !wasManual) this.#hold();
    if (mode !== 'Manual' && wasManual) this.#release();
  }

  calculate(): void {
    this.#release();
    this.#calculating = true;
    try {
      this.engine.recalculate();
    } finally {
      this.#calculating = false;
    }
    if (this.#mode === 'Manual') this.#hold();
  }

  /** true while `calculate` runs, also in manual mode */
  get calculating(): boolean {
    return this.#calculating;
  }

  value(cell: CellAddress): CellValue {
    const held = this.#held.get(keyOf(cell));
    return held ? held.value : this.engine.value(cell);
  }

  text(cell: CellAddress): string {
    return this.#held.get(keyOf(cell))?.text ?? this.engine.text(cell);
  }

  /** An edit in manual mode: what was edited shows at once, what hangs on it later. */
  changed(change: Change): void {
    if (this.#mode !== 'Manual' || this.#calculating) return;
    if (change.shifted.length > 0) {
      // cells that moved were all calculated, and shown where they are now
      this.#release();
      this.#hold();
      return;
    }
    for (const range of change.edited)
      for (let row = range.row; row < range.row + range.rows; row++)
        for (let column = range.column; column < range.column + range.columns; column++)
          this.#held.delete(keyOf({ sheet: range.sheet, row, column }));
    if (change.cells.some((cell) => this.#held.has(keyOf(cell)))) this.#pending = true;
  }

  #release(): void {
    this.#held.clear();
    this.#pending = false;
  }

  #hold(): void {
    for (const sheet of this.engine.sheets)
      for (let row = 0; row < sheet.rows; row++)
        for (let column = 0; column < sheet.columns; column++)
          this.#holdCell(sheet.name, row, column);
  }

  #holdCell(sheet: string, row: number, column: number): void {
    const cell = { sheet, row, column };
    if (this.engine.formula(cell) === null && !this.engine.spillAnchor(cell)) return;
    this.#held.set(keyOf(cell), { value: this.engine.value(cell), text: this.engine.text(cell) });
  }
}
