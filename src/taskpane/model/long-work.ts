/** Formulas are read first, then the cases in them are judged. */
export type Stage = 'reading' | 'judging';

/** How far a long computation has come, in formulas or in cases. */
export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number;
}

/** how long one stretch may keep the page from answering, milliseconds */
const STRETCH = 50;
/** what is over sooner is not shown as work, milliseconds */
const SHOWN_AFTER = 500;

/** A computation in pieces that lets the page answer, says how far it is, and can be stopped. */
export class LongWork {
  #begun: number | null = null;
  #rested = 0;
  #stopped = false;

  constructor(private readonly report: (progress: Progress) => void = () => undefined) {}

  stop(): void {
    this.#stopped = true;
  }

  /** After each piece: whether to go on. */
  async goOn(stage: Stage, done: number, total: number): Promise<boolean> {
    const now = performance.now();
    if (this.#begun === null) this.#rested = this.#begun = now;
    if (now - this.#rested < STRETCH) return !this.#stopped;
    if (now - this.#begun >= SHOWN_AFTER) this.report({ stage, done, total });
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#rested = performance.now();
    return !this.#stopped;
  }
}
