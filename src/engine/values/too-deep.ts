/** Thrown where functions call themselves without end: the cell is then #NUM!. */
export class TooDeep extends Error {}

/** Whether an error means that, said by us or by the machine whose stack was full first. */
export const isTooDeep = (error: unknown): boolean =>
  error instanceof TooDeep ||
  (error instanceof RangeError && /call stack/i.test(error.message)) ||
  (error instanceof Error && error.name === 'InternalError' && /recursion/i.test(error.message));
