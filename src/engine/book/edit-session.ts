import { parseTokens, tokensOf } from '../formula/parse';
import { Unsupported } from '../formula/unsupported';
import { userSpelling } from '../formula/user-spelling';
import type { CustomFunctionSet } from '../custom/custom-function-set';
import { SheetStore } from '../graph/sheet-store';
import { COLUMNS, ROWS, cellKey, type ShiftXlsx } from '../model';
import type { CellEdit, CellFormat, DefinedName, Edit } from '../types';
import { cellText } from './addresses';
import { ONE, constant, type Content } from './cells';
import { refusals } from './sentences';
import type { Core } from './core';
import { checkResults, isOnSheet, shiftOf } from './cell-shift';
import type { State } from './state';
import { SheetDeletion } from './sheet-deletion';
import type { Step } from './step';
import type { Structure } from './structure';

/** Makes the edits of one step, keeping how everything was. */
export class EditSession {
  readonly step: Step = [];

  /** `core` is the workbook as it is after the edits made so far. */
  constructor(
    public core: Core,
    private readonly customFunctions: CustomFunctionSet,
    private readonly shift: ShiftXlsx,
  ) {}

  private get state(): State {
    return this.core.state;
  }

  make(edit: Edit): void {
    const { structure } = this.state;
    switch (edit.kind) {
      case 'cells':
        edit.cells.forEach((cell) => this.cell(cell));
        return;
      case 'addSheet':
        this.addSheet(edit.name);
        return;
      case 'deleteSheet':
        return this.deleteSheet(edit.name);
      case 'addName':
        if (this.hasName(edit.name)) throw refusals.nameExists(edit.name);
        return this.names([...structure.names, newName(edit.name, edit.formula)]);
      case 'changeName':
        if (!this.hasName(edit.name)) throw refusals.noName(edit.name);
        return this.names(
          structure.names.map((name) =>
            isName(name, edit.name) ? { ...name, formula: plain(edit.formula) } : name,
          ),
        );
      case 'deleteName':
        if (!this.hasName(edit.name)) throw refusals.noName(edit.name);
        return this.names(structure.names.filter((name) => !isName(name, edit.name)));
      case 'addValidation':
        return this.restructure({
          validations: [...structure.validations, edit.validation],
        });
      case 'insertCells':
      case 'deleteCells':
        return this.move(edit);
      case 'columnWidth': {
        const { column, width } = edit;
        const sheet = this.sheetName(edit.sheet);
        const one = { sheet, column, width };
        return this.restructure({
          widths: new Map(structure.widths).set(`${column} ${sheet}`, one),
        });
      }
      case 'rowHeight': {
        const { row, height } = edit;
        const sheet = this.sheetName(edit.sheet);
        const one = { sheet, row, height };
        return this.restructure({
          heights: new Map(structure.heights).set(`${row} ${sheet}`, one),
        });
      }
      case 'pageSetup': {
        const sheet = this.sheetName(edit.sheet);
        const setup = { ...structure.pages.get(sheet), ...edit.setup };
        return this.restructure({ pages: new Map(structure.pages).set(sheet, setup) });
      }
    }
  }

  /** The sheet's name as the workbook spells it. */
  private sheetName(name: string): string {
    const sheet = this.state.cells.sheet(name);
    if (!sheet) throw refusals.noSheet(name);
    return sheet.name;
  }

  private names(names: readonly DefinedName[]): void {
    this.restructure({ names });
  }

  private restructure(changed: Partial<Structure>): void {
    const before = this.state.structure;
    const after = { ...before, ...changed };
    this.step.push({ before, after });
    this.state.setStructure(after);
  }

  private hasName(name: string): boolean {
    return this.state.structure.names.some((one) => isName(one, name));
  }

  private addSheet(name: string): void {
    if (name.length === 0 || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name))
      throw refusals.sheetName(name);
    if (this.state.cells.sheet(name)) throw refusals.sheetExists(name);
    this.restructure({ sheets: [...this.state.structure.sheets, new SheetStore(name)] });
  }

  private deleteSheet(name: string): void {
    const sheet = this.state.cells.sheet(name);
    if (!sheet) throw refusals.noSheet(name);
    const deletion = new SheetDeletion(this.state, sheet);
    deletion.check();
    for (const { cell, formula } of deletion.formulas()) {
      const { row, column } = cell;
      const before = this.state.cells.content(cell.sheet, row, column);
      const after = { ...before, formula, stored: null };
      const format = this.state.formatOverride(cell.sheet, row, column);
      const formats = { formatBefore: format, formatAfter: format };
      this.state.cells.put(cell.sheet, row, column, after);
      const place = { sheet: cell.sheet.name, row, column };
      this.step.push({ ...place, before, after, ...formats, follows: true });
    }
    this.restructure(deletion.structure());
  }

  /** Cells move in the file; the workbook is then read from it again. */
  private move(edit: Extract<Edit, { readonly kind: 'insertCells' | 'deleteCells' }>): void {
    const sheet = this.state.cells.sheet(edit.range.sheet);
    if (!sheet) throw refusals.noSheet(edit.range.sheet);
    if (!isOnSheet(edit)) throw refusals.place(edit.range.row, edit.range.column);
    const shift = shiftOf(edit, sheet.name);
    checkResults(sheet, shift);
    const before = this.core;
    before.settle();
    const after = before.reread(this.shift(before.stored, before.changes(), shift));
    this.step.push({ shift, before, after });
    this.core = after;
  }

  private cell(edit: CellEdit): void {
    const { cells } = this.state;
    const sheet = cells.sheet(edit.sheet);
    if (!sheet) throw refusals.noSheet(edit.sheet);
    const { row, column } = edit;
    if (!(row >= 0 && row < ROWS && column >= 0 && column < COLUMNS))
      throw refusals.place(row, column);
    const owner = sheet.filledBy.get(cellKey(row, column));
    const changesContent = edit.formula !== undefined || edit.value !== undefined;
    if (owner?.filling === 'fixed' && changesContent)
      throw refusals.arrayPart(cellText({ sheet: sheet.name, row, column }));
    const before = cells.content(sheet, row, column);
    const after = changesContent ? this.contentOf(edit) : before;
    const formatBefore = this.state.formatOverride(sheet, row, column);
    const formatAfter = changedFormat(edit)
      ? { ...this.state.format(sheet, row, column), ...formatOf(edit) }
      : formatBefore;
    if (changesContent) cells.put(sheet, row, column, after);
    this.state.setFormat(sheet, row, column, formatAfter);
    this.step.push({
      sheet: sheet.name,
      row,
      column,
      before,
      after,
      formatBefore,
      formatAfter,
    });
  }

  private contentOf(edit: CellEdit): Content {
    if (edit.formula === undefined) return constant(edit.value ?? null);
    const formula = userSpelling(plain(edit.formula), this.customFunctions).trim();
    try {
      parseTokens(tokensOf(formula));
    } catch (error) {
      if (error instanceof Unsupported) throw refusals.formula(edit.formula, error.message);
      throw error;
    }
    return { formula, filling: 'dynamic', size: ONE, stored: null, value: null };
  }
}

const plain = (formula: string): string => (formula.startsWith('=') ? formula.slice(1) : formula);

const isName = (one: DefinedName, name: string): boolean =>
  one.scope === null && one.name.toUpperCase() === name.toUpperCase();

const newName = (name: string, formula: string): DefinedName => ({
  name,
  formula: plain(formula),
  scope: null,
  hidden: false,
});

const formatOf = (edit: CellEdit): Partial<CellFormat> => {
  const { numberFormat, bold, fontSize, fill, wrap, vertical } = edit;
  return {
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(bold === undefined ? {} : { bold }),
    ...(fill === undefined ? {} : { fill }),
    ...(wrap === undefined ? {} : { wrap }),
    ...(fontSize === undefined ? {} : { fontSize }),
    ...(vertical === undefined ? {} : { vertical }),
  };
};

const changedFormat = (edit: CellEdit): boolean => Object.keys(formatOf(edit)).length > 0;
