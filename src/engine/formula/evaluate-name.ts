import type { Value } from '../values/area';
import { NAME } from '../values/errors';
import type { Frame } from './program';

/** The value of a defined name: its formula calculated for the cell that uses it. */
export function evaluateName(frame: Frame, index: number): Value {
  const program = frame.program.names[index];
  if (!program) return NAME;
  if (!('template' in program)) return program;
  return program.template.code({ ...frame, program, locals: [] });
}
