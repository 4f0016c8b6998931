import type fc from 'fast-check';

/** Something that must hold of every input, whoever made it. */
export interface FuzzTarget {
  /** as `npm run fuzz -- --only NAME` says it */
  readonly name: string;
  /** inputs of its short run among the ordinary tests, which takes a few seconds at most */
  readonly shortRuns: number;
  /** how long one input may take before it counts as hanging, seconds */
  readonly patience: number;
  /** inputs and what must hold of each; made anew for every run, since some hold a host or a file */
  property(): Property;
}

/** A property whose runs can be counted from outside. */
export type Property = fc.IPropertyWithHooks<unknown> | fc.IAsyncPropertyWithHooks<unknown>;

/** A target, with the patience that is usual. */
export const target = (
  name: string,
  shortRuns: number,
  property: () => Property,
  patience = 30,
): FuzzTarget => ({ name, shortRuns, patience, property });

/** Says what does not hold; fast-check shows the input that broke it. */
export class Finding extends Error {
  override readonly name = 'Finding';
}

export function must(holds: boolean, otherwise: () => string): void {
  if (!holds) throw new Finding(otherwise());
}
