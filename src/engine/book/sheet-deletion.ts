import { spansSheet, withoutSheet, type Gone } from '../formula/without-sheet';
import type { FormulaCell } from '../graph/formula-cell';
import type { SheetStore } from '../graph/sheet-store';
import { partThatRefersTo } from '../xlsx/sheet-references';
import { addressOf, cellText } from './addresses';
import { refusals } from './sentences';
import type { State } from './state';
import type { Structure } from './structure';
import { cellKey } from '../model';

/** What the deletion of one sheet changes elsewhere. */
export class SheetDeletion {
  private readonly gone: Gone;

  constructor(
    private readonly state: State,
    private readonly sheet: SheetStore,
  ) {
    const tables = this.tablesOf(sheet).map((table) => table.name.toUpperCase());
    this.gone = { sheet: sheet.name.toUpperCase(), tables: new Set(tables) };
  }

  /** Throws where a workbook without the sheet would be wrong or could not be written. */
  check(): void {
    const { state, sheet } = this;
    const visible = state.structure.sheets.filter((one) => state.visibility(one) === 'visible');
    if (visible.length === 1 && visible[0] === sheet) throw refusals.lastSheet(sheet.name);
    for (const cell of this.otherFormulas())
      if (spansSheet(cell.formula, this.gone.sheet)) {
        const at = cellText(addressOf(cell.sheet.name, cellKey(cell.row, cell.column)));
        throw refusals.sheetNeeded(sheet.name, `the formula in ${at}`);
      }
    const origin = state.origin(sheet);
    const part = origin && partThatRefersTo(state.stored.parts, origin);
    if (part) throw refusals.sheetNeeded(sheet.name, `a chart, list or rule (${part})`);
  }

  /** The formulas of other sheets that lose a reference, as they are from then on. */
  *formulas(): Generator<{ readonly cell: FormulaCell; readonly formula: string }> {
    for (const cell of [...this.otherFormulas()]) {
      const formula = withoutSheet(cell.formula, this.gone);
      if (formula !== cell.formula) yield { cell, formula };
    }
  }

  /** Everything but the cells without the sheet. */
  structure(): Structure {
    const { names, validations, widths, heights, pages, sheets } = this.state.structure;
    const { tables } = this.state.structure;
    const own = this.tablesOf(this.sheet);
    return {
      sheets: sheets.filter((one) => one !== this.sheet),
      tables: own.length > 0 ? tables.filter((table) => !own.includes(table)) : tables,
      names: names
        .filter(({ scope }) => scope === null || !this.isGone(scope))
        .map((name) => {
          const formula = withoutSheet(name.formula, this.gone);
          return formula === name.formula ? name : { ...name, formula };
        }),
      validations: validations
        .filter(({ range }) => !this.isGone(range.sheet))
        .map((one) => {
          const source = withoutSheet(one.source, this.gone);
          return source === one.source ? one : { ...one, source };
        }),
      widths: new Map([...widths].filter(([, { sheet }]) => !this.isGone(sheet))),
      heights: new Map([...heights].filter(([, { sheet }]) => !this.isGone(sheet))),
      pages: new Map([...pages].filter(([sheet]) => !this.isGone(sheet))),
    };
  }

  private isGone(sheet: string): boolean {
    return sheet.toUpperCase() === this.gone.sheet;
  }

  private tablesOf(sheet: SheetStore) {
    return this.state.structure.tables.filter(({ range }) => range.sheet === sheet.name);
  }

  private *otherFormulas(): Generator<FormulaCell> {
    for (const sheet of this.state.cells.sheets)
      if (sheet !== this.sheet) yield* sheet.formulas.values();
  }
}
