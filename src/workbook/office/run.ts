import { textOf, type Values } from '../../origin';
import { around } from '../around';
import { WorkbookProblem } from '../port';
import { say } from '../sentences';

/** Newer than the declared sets: grouped as one step for undo where Excel can. */
const groupsUndo = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.20');

/**
 * Here alone batches are sent to Excel; whatever the host refuses becomes a sentence. An Excel that can
 * waits until no cell is being edited: reading and taking back are nothing that the user waits for.
 */
export async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (cause) {
    throw problemOf(cause);
  }
}

/** For a batch that writes: one step for undo, at once or not at all. */
export async function runWrite<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await (groupsUndo() ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch));
  } catch (cause) {
    throw problemOf(cause);
  }
}

/**
 * For a look and one write after it. Excel.run keeps what was looked at until the end, and sends a third
 * request to let go of it: here nothing is kept, so a range is asked for again after each sync.
 */
export async function inTwoRequests(
  batch: (context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  try {
    await batch(new Excel.RequestContext());
  } catch (cause) {
    throw problemOf(cause);
  }
}

type Code = Parameters<typeof say>[0];

const CODES: Readonly<Record<string, Code>> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'editing',
  EditModeException: 'editing',
  ReadOnly: 'read-only',
  OpenedInReadOnlyMode: 'read-only',
  InvalidSelection: 'several-selected',
  ItemNotFound: 'not-found',
  InvalidReference: 'not-found',
  ItemAlreadyExists: 'exists',
  NameAlreadyExists: 'exists',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  Timeout: 'busy',
  ApiNotFound: 'too-old',
  ApiNotAvailable: 'too-old',
};

/** The sentence for an error of the host. */
export function problemOf(cause: unknown): WorkbookProblem {
  if (cause instanceof WorkbookProblem) return cause;
  const code = textIn(cause, 'code') ?? 'unknown';
  const message = textIn(cause, 'message') ?? String(cause);
  const known = CODES[code];
  const found = known === undefined ? problem('refused', { code, message }) : problem(known);
  found.cause = cause;
  return found;
}

/** Whether the host stopped at that member, such as "WorksheetCollection.add". */
export function isProblemOf(problem: unknown, member: string): boolean {
  const cause = problem instanceof WorkbookProblem ? problem.cause : problem;
  if (typeof cause !== 'object' || cause === null) return false;
  const location = textIn(Reflect.get(cause, 'debugInfo'), 'errorLocation');
  return location?.toLowerCase() === member.toLowerCase();
}

export function problem(code: Code, values: Values = {}): WorkbookProblem {
  const issue = say(code, values);
  return new WorkbookProblem(code, textOf(issue), issue);
}

/** What stopped a write midway, where what was done could not be taken back. */
export function halfDone(cause: unknown, sheets: readonly string[]): WorkbookProblem {
  const outer = say('half-done', { sheet: [...new Set(sheets)].join(', ') });
  const inner = problemOf(cause).issue;
  const issue = inner === null ? outer : around(outer, inner);
  return new WorkbookProblem('half-done', textOf(issue), issue);
}

function textIn(value: unknown, name: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const found: unknown = Reflect.get(value, name);
  return typeof found === 'string' ? found : null;
}
