/** milliseconds of work between two pauses: short enough that no key press waits for it */
const SLICE = 40;

/** Lets everything else that waits have its turn: events, drawing, messages of the host. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Runs steps in slices, so that the pane answers between them, and tells each step that ends a slice.
 * Resolves to null where it was told to stop.
 */
export async function paced<Step, Result>(
  steps: Iterator<Step, Result>,
  see: (step: Step) => void,
  signal: AbortSignal,
): Promise<Result | null> {
  for (;;) {
    const until = performance.now() + SLICE;
    let step = steps.next();
    while (step.done !== true && performance.now() < until) step = steps.next();
    if (step.done === true) return signal.aborted ? null : step.value;
    see(step.value);
    await pause();
    if (signal.aborted) return null;
  }
}

/** How far a long look is, 0 to 1, and how it is stopped. */
export interface LongLook {
  readonly progress: (share: number) => void;
  readonly signal: AbortSignal;
}
