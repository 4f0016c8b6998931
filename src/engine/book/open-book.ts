import { allSteps } from '../all-steps';
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

  private constructor(
    core: Core,
    customFunctions: CustomFunctionSet,
    private readonly file: FileAccess,
  ) {
    super(core, customFunctions);
  }

  /** Loads and calculates a workbook; pauses with the share that is done, 0 to 1. */
  static *opening(
    stored: StoredWorkbook,
    options: OpenOptions,
    file: FileAccess,
  ): Generator<number, OpenBook> {
    const customFunctions = new CustomFunctionSet(options.customFunctions ?? []);
    const core = new Core(stored, customFunctions, options.now ?? (() => new Date()));
    const formulas = countFormulas(stored);
    for (const loaded of core.loading()) yield (LOADING * loaded) / formulas;
    if (options.recalculate ?? true) core.markAll();
    const settling = core.settling();
    let step = settling.next();
    for (; step.done !== true; step = settling.next()) {
      yield LOADING + (1 - LOADING) * Math.min(1, step.value / formulas);
    }
    return new OpenBook(core, customFunctions, file);
  }

  apply(edits: readonly Edit[]): Change {
    return allSteps(this.applying(edits));
  }

  /**
   * {@link apply} that pauses with the number of formulas that are calculated. Nothing else may touch
   * the workbook meanwhile, and one whose steps are not all made is of no more use.
   */
  *applying(edits: readonly Edit[]): Generator<number, Change> {
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
    return yield* this.reporting(session.step, shiftsOf(session.step));
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
    return allSteps(this.reporting(step, shifted));
  }

  private *reporting(step: Step, shifted: readonly Shift[]): Generator<number, Change> {
    const { calculated, cells } = yield* this.core.settling();
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

/** The share of an opening that compiling the formulas takes, about. */
const LOADING = 0.7;

const countFormulas = ({ sheets }: StoredWorkbook): number =>
  sheets.reduce(
    (sum, { cells }) => [...cells.values()].filter(({ formula }) => formula !== null).length + sum,
    0,
  );

const shiftsOf = (step: Step): Shift[] => step.filter(isShiftStep).map(({ shift }) => shift);
