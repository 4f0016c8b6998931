import { textOf } from '../origin';
import { around } from './around';
import { WorkbookProblem } from './port';
import { say } from './sentences';

/** Whether what stands in the way goes by itself: a cell that is being edited, a calculation. */
export const passes = (cause: unknown): boolean =>
  cause instanceof WorkbookProblem && ['editing', 'busy'].includes(cause.code);

/** Why the workbook could not be read, as what it means for what is shown. */
export function unread(cause: unknown): unknown {
  if (!(cause instanceof WorkbookProblem) || cause.issue === null) return cause;
  const issue = around(say('unread'), cause.issue);
  return new WorkbookProblem('unread', textOf(issue), issue);
}
