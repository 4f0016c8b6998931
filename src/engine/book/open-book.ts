import { CustomFunctionSet } from '../custom/custom-function-set';
import type { Shift } from '../edits';
import type { ShiftXlsx, StoredWorkbook, WriteXlsx } from '../model';
import type { Change, Edit, OpenOptions, Workbook } from '../types';
import { rangesOfCells } from './addresses';
import { BookView } from './book-view';
import { Core } from './core';
import { EditSession } from './edit-session';
import { addressOfCell } from './report';
import { cellsOf, isCellStep, isShiftStep, type Step } from './step';
import { inverse } from './cell-shift';

/** How the book is written, and how its cells move: the file is what both change. */
export interface FileAccess {
  readonly write: WriteXlsx;
  readonly shift: ShiftXlsx;
}

/** A workbook that was opened, alive: values, edits, what changed and why something is not fresh. */
export class OpenBook extends BookView implements Workbook {
  private readonly listeners = new Set<(change: Change) => void>();
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];

  constructor(
    stored: StoredWorkbook,
    options: OpenOptions,
    private readonly file: FileAccess,
  ) {
    const customFunctions = new CustomFunctionSet(options.customFunctions ?? []);
    super(new Core(stored, customFunctions, options.now ?? (() => new Date())), customFunctions);
    if (options.recalculate ?? true) this.core.markAll();
    this.core.settle();
  }

  apply(edits: readonly Edit[]): Change {
    const session = new EditSession(this.core, this.customFunctions, this.file.shift);
    try {
      for (const edit of edits) session.make(edit);
    } catch (error) {
      this.core = session.core;
      this.takeBack(session.step);
      this.core.settle();
      throw error;
    }
    this.core = session.core;
    this.done.push(session.step);
    this.undone.length = 0;
    return this.report(session.step, shiftsOf(session.step));
  }

  undo(): Change | null {
    const step = this.done.pop();
    if (!step) return null;
    this.undone.push(step);
    this.takeBack(step);
    return this.report(step, shiftsOf(step).toReversed().map(inverse));
  }

  redo(): Change | null {
    const step = this.undone.pop();
    if (!step) return null;
    this.done.push(step);
    for (const one of step)
      if (isShiftStep(one)) this.core = one.after;
      else this.core.state.doAgain(one);
    return this.report(step, shiftsOf(step));
  }

  recalculate(): Change {
    this.core.markAll();
    return this.report([], []);
  }

  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  save(): Uint8Array {
    return this.file.write(this.core.stored, this.core.changes());
  }

  private takeBack(step: Step): void {
    for (const one of step.toReversed())
      if (isShiftStep(one)) this.core = one.before;
      else this.core.state.takeBack(one);
  }

  private report(step: Step, shifted: readonly Shift[]): Change {
    const { calculated, cells } = this.core.settle();
    const change: Change = {
      cells,
      structure: !step.every(isCellStep),
      calculated: calculated.length,
      edited: rangesOfCells(cellsOf(step)),
      shifted,
      calculatedCells: () => [...new Set(calculated)].map(addressOfCell),
    };
    for (const listener of [...this.listeners]) listener(change);
    return change;
  }
}

const shiftsOf = (step: Step): Shift[] => step.filter(isShiftStep).map(({ shift }) => shift);
