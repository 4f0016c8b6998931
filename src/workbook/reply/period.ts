import { readDate } from '../../costsheet';
import type { Issue } from '../../origin';
import { lastOfTwelveMonths } from '../iso-day';
import type { TypedColumn } from '../request/answer-columns';
import type { SupplierRequest } from '../request/supplier-request';
import type { AnswerClass } from './answer';
import { short } from './locked-cells';
import { say } from './sentences';
import type { TypedCell } from './typed-rows';

/** In which days the statements of a row count, and what is wrong with them. */
export interface Period {
  readonly from: string;
  readonly to: string;
  readonly class: AnswerClass | null;
  readonly findings: readonly Issue[];
}

/** A day of a cell; null where it is blank, an issue where it is something else. */
export function dayIn(cell: TypedCell | undefined): string | Issue | null {
  if (cell === undefined) return null;
  const day = readDate(cell.value, { parameter: 'date' });
  if (day.ok) return day.value;
  return say('not-a-day', { cell: cell.cell, found: short(String(cell.value)) });
}

/** The period that a row states; where it states none, the one that was asked for. */
export function periodOf(
  cells: ReadonlyMap<TypedColumn, TypedCell>,
  { from: askedFrom, to: askedTo }: SupplierRequest,
  today: string,
): Period {
  const [first, last] = [dayIn(cells.get('from')), dayIn(cells.get('to'))];
  const unread = [first, last].flatMap((day) =>
    day !== null && typeof day === 'object' ? [day] : [],
  );
  if (unread.length > 0) {
    return { from: askedFrom, to: askedTo, class: 'refused', findings: unread };
  }
  const from = typeof first === 'string' ? first : askedFrom;
  const to = typeof last === 'string' ? last : askedTo;
  const judged = (cls: AnswerClass | null, ...findings: readonly Issue[]): Period => ({
    from,
    to,
    class: cls,
    findings,
  });
  if (from > to) return judged('implausible', say('days-reversed', { from, to }));
  if (to > lastOfTwelveMonths(from)) {
    return judged('implausible', say('period-too-long', { from, to }));
  }
  if (to < today) return judged('expired', say('expired', { to, today }));
  const elsewhere =
    to < askedFrom || from > askedTo
      ? [say('period-elsewhere', { from, to, askedFrom, askedTo })]
      : [];
  if (elsewhere.length > 0) return judged('implausible', ...elsewhere);
  return judged(null, ...(from > today ? [say('not-begun', { from, today })] : []));
}
