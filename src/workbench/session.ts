import { WorkbookError } from '../engine';
import type { Change, Edit, Workbook } from '../engine';
import { say } from './sentences';

/** What shows a session on the page. */
export interface SessionView {
  changed(change: Change): void;
  message(sentence: string): void;
}

/** A workbook that is open, with its file name and whether it holds unsaved changes. */
export class Session {
  private unsaved = false;
  private readonly stop: () => void;

  constructor(
    readonly name: string,
    readonly workbook: Workbook,
    private readonly view: SessionView,
  ) {
    this.stop = workbook.onChange((change) => {
      this.unsaved ||= change.structure || change.edited.length > 0;
      view.changed(change);
    });
  }

  get hasUnsavedChanges() {
    return this.unsaved;
  }

  /** Makes an edit; one that the engine refuses changes nothing and is told. */
  edit(edits: readonly Edit[]): void {
    this.attempt(() => this.workbook.apply(edits));
  }

  undo(): void {
    this.repeat(() => this.workbook.undo(), say.nothingToUndo);
  }

  redo(): void {
    this.repeat(() => this.workbook.redo(), say.nothingToRedo);
  }

  /** The bytes of a copy; from here on the session counts as saved. */
  save(): Uint8Array | undefined {
    const bytes = this.attempt(() => this.workbook.save());
    if (bytes) this.unsaved = false;
    return bytes;
  }

  close(): void {
    this.stop();
  }

  private repeat(work: () => Change | null, nothing: string): void {
    const change = this.attempt(work);
    if (change === null) this.view.message(nothing);
  }

  private attempt<Result>(work: () => Result): Result | undefined {
    try {
      return work();
    } catch (error) {
      this.view.message(
        error instanceof WorkbookError ? error.message : say.unexpected(String(error)),
      );
      return undefined;
    }
  }
}
