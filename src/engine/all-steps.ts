/** Runs work that pauses between its steps to the end, without a pause. */
export function allSteps<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
