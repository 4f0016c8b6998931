import type { SheetFormulas } from '../port';

/** Whether a sheet was written as results: it has lines of its own, and they are no costs. */
export const isResultsSheet = ({ formulas }: SheetFormulas): boolean =>
  formulas.some((row) =>
    row.some((cell) => typeof cell === 'string' && /^=.*MATCH\("(?:verdict|rvc)",/u.test(cell)),
  );
