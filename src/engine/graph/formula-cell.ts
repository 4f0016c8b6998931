import type { Program } from '../formula/program';
import { rangesOf } from '../formula/program';
import type { RangeGroup } from './dependency-index';
import type { RangeArea } from './range-area';
import type { SheetStore } from './sheet-store';

/**
 * How many cells a formula may fill: `plain` one (a range in it means the cell's own row or
 * column), `fixed` the range it was entered in, `dynamic` as many as its result has.
 */
export type Filling = 'plain' | 'fixed' | 'dynamic';

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** A formula in the graph of dependencies. */
export class FormulaCell {
  program: Program | null = null;
  /** why it cannot be calculated; its value is then the file's */
  reason: string | null = null;
  /** the cells that cannot be calculated on which this one rests */
  basedOn: readonly FormulaCell[] = [];
  dirty = false;
  /** false once it was replaced */
  alive = true;
  spill: Size | null = null;
  /** an operand of its last calculation was an array */
  readsArrays = false;
  /** it gave or read an array: such a formula is saved as one, or it would read single cells */
  usedArray = false;

  /** calls of functions of the workbook's own in its last calculation */
  calls = 0;

  singles: readonly RangeArea[] = [];
  groups: readonly RangeGroup[] = [];

  /** places in the search for an order of calculation; 0 is unvisited */
  visit = 0;
  low = 0;
  waiting = false;

  constructor(
    readonly sheet: SheetStore,
    readonly row: number,
    readonly column: number,
    /** as a user spells it, without "=" */
    readonly formula: string,
    readonly filling: Filling,
    readonly size: Size,
    /** as the file spells it, for a formula that nobody edited */
    readonly stored: string | null,
  ) {}

  /** Enters it in the index of what depends on what. */
  link(): void {
    this.unlink();
    const ranges = this.program ? rangesOf(this.program) : [];
    this.singles = ranges.filter((range) => range.isCell);
    for (const range of this.singles) range.sheet.dependents.addSingle(range, this);
    this.groups = ranges
      .filter((range) => !range.isCell)
      .map((range) => range.sheet.dependents.addRange(range, this));
  }

  unlink(): void {
    for (const range of this.singles) range.sheet.dependents.removeSingle(range, this);
    for (const group of this.groups) group.area.sheet.dependents.removeRange(group, this);
    this.singles = [];
    this.groups = [];
  }
}
