/** Thrown when an array would not fit: the formula is then not calculated, never cut short. */
export class TooBig extends Error {
  constructor(rows: number, columns: number) {
    super(`an array of ${rows} x ${columns} values is too large to calculate here`);
  }
}
