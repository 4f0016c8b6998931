import type { Value } from '../values/area';
import { NAME } from '../values/errors';
import type { Compilation } from './compilation';
import type { Closure, Frame } from './program';

/** A defined name: its formula calculated for the cell that uses it. */
export function compileName(text: string, into: Compilation): Closure {
  const place = into.names.length;
  into.names.push(text);
  if (into.lambdas > 0) into.delayed.add(place);
  return (frame) => evaluate(frame, place);
}

function evaluate(frame: Frame, place: number): Value {
  const program = frame.program.names[place];
  if (!program) return NAME;
  if (!('template' in program)) return program;
  return program.template.code({ ...frame, program, locals: [] });
}
