import { textOf } from '../../origin';
import { WorkbookProblem } from '../port';
import { say } from '../sentences';

/** What a write rejects with when the user stops it. */
export function stopped(): WorkbookProblem {
  const issue = say('cancelled');
  return new WorkbookProblem(issue.code, textOf(issue), issue);
}
