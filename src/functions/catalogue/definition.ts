import type { CellResult } from '../cell-result';
import type { FunctionId } from '../ids';
import type { Parameter } from '../parameters';

/** One custom function: what Excel is told and what the help page says. `implementations` computes it. */
export interface FunctionDefinition {
  readonly id: FunctionId;
  /** one or two sentences, at most 250 characters */
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly result: 'number' | 'boolean' | 'string' | 'any';
  readonly spills: boolean;
  /** formula, its result, and the arguments that a test gives it */
  readonly example: Example;
  /** provision, or why there is none */
  readonly source: string;
  /** paragraphs for the help page */
  readonly help: readonly string[];
}

export interface Example {
  readonly formula: string;
  readonly given: readonly unknown[];
  readonly result: CellResult;
}
