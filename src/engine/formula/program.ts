import type { RangeArea } from '../graph/range-area';
import { RangeArea as Range } from '../graph/range-area';
import type { CellError } from '../types';
import type { Value } from '../values/area';
import type { FunctionContext } from '../functions/function-table';

/** What an expression is calculated with: the cell it stands in and what its references mean there. */
export interface Frame extends FunctionContext {
  readonly program: Program;
  readonly locals: Value[];
}

export type Closure = (frame: Frame) => Value;

export interface Slot {
  /** the reference's text in the formula */
  readonly text: string;
  readonly kind: 'range' | 'table';
}

/** A formula made into closures, shared by all cells that spell it alike but for their references. */
export interface Template {
  readonly code: Closure;
  /** slots that are only measured (ROWS, COLUMN): the cell does not depend on their values */
  readonly measured: ReadonlySet<number>;
  /** slots joined by ":" with something calculated: everything between them counts as read */
  readonly hulls: readonly (readonly number[])[];
  readonly names: readonly string[];
  readonly volatile: boolean;
  readonly customFunctions: boolean;
  /** places in `names` that are called, and those inside of a LAMBDA */
  readonly called: ReadonlySet<number>;
  readonly delayed: ReadonlySet<number>;
}

/** A template with its references resolved for one cell. */
export interface Program {
  readonly template: Template;
  readonly references: readonly (RangeArea | CellError)[];
  readonly names: readonly (Program | CellError)[];
  /** a reference to a sheet that is not there: look again when a sheet is added */
  readonly missesSheet: boolean;
}

/** So many ranges are compared with each other sooner than a key is made of each. */
const FEW = 8;

/** All ranges whose values a program reads, names included. */
export function rangesOf(program: Program): RangeArea[] {
  const ranges: RangeArea[] = [];
  for (const one of programsOf(program)) collect(one, ranges);
  if (ranges.length > FEW) return [...new Map(ranges.map((one) => [one.key, one])).values()];
  return ranges.filter((one, index) => ranges.findIndex((other) => other.equals(one)) === index);
}

function collect(program: Program, into: RangeArea[]): void {
  const { template, references } = program;
  references.forEach((reference, slot) => {
    if (reference instanceof Range && !template.measured.has(slot)) into.push(reference);
  });
  for (const hull of template.hulls) {
    const parts = hull.map((slot) => references[slot]).filter((part) => part instanceof Range);
    const [start, ...rest] = parts;
    if (start && rest.every((part) => part.sheet === start.sheet))
      into.push(rest.reduce((all, part) => all.hull(part), start));
  }
}

/** A program with those of its names, each once: a name may call itself. */
function programsOf(program: Program): Iterable<Program> {
  if (program.names.length === 0) return [program];
  const found = new Set([program]);
  for (const one of found) for (const name of one.names) if ('template' in name) found.add(name);
  return found;
}

export function someProgram(program: Program, test: (program: Program) => boolean): boolean {
  for (const one of programsOf(program)) if (test(one)) return true;
  return false;
}
