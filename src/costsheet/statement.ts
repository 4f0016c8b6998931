import { Exact } from '../origin/exact';
import { failure, success, type Outcome } from '../origin/issue';
import type { Statement } from '../origin/line';
import { isBlank, shown } from './cell';
import { writtenNumber } from './number-text';
import { placed, type Place } from './place';
import { remembered } from './remembered';
import { say } from './sentences';
import { readFigureStatement } from './statement-figure';
import { ALLOWED_STATEMENTS, STATEMENT_PHRASES } from './statement-words';
import { fold } from './words';

const NONE: Outcome<Statement> = success({ kind: 'none' });
const HUNDRED = Exact.fromText('100');

const phrases: ReadonlyMap<string, Outcome<Statement>> = new Map(
  (Object.keys(STATEMENT_PHRASES) as (keyof typeof STATEMENT_PHRASES)[]).flatMap((kind) => {
    const statement: Outcome<Statement> = success({ kind });
    return STATEMENT_PHRASES[kind].map((phrase) => [fold(phrase), statement] as const);
  }),
);

/**
 * What the supplier has stated for a line, in English, Spanish or French.
 *
 * Blank is "none"; a true zero is the text `0` or `VNM 0`. Amounts are in the sheet's currency, RVC a
 * fraction of 1.
 *
 * Issues: unknown words, negative amounts, `RVC 55` without the percent sign, and a number above 0
 * and up to 1, which may be either a share or money, are malformed.
 *
 * @example readStatement('RVC 55%', { parameter: 'statements', line: 2 }) // { kind: 'rvc', rvc: 0.55 }
 */
export function readStatement(cell: unknown, place: Place): Outcome<Statement> {
  if (isBlank(cell)) return NONE;
  if (typeof cell === 'string') return placed(place, statementOf(cell));
  if (typeof cell !== 'number') return placed(place, unknown(cell));
  if (!Number.isFinite(cell)) {
    return placed(place, failure(say('number-not-finite', { cell: shown(cell) })));
  }
  return placed(place, bareAmount(Exact.fromCell(cell), cell));
}

const statementOf = remembered((text: string): Outcome<Statement> => {
  const phrase = phrases.get(fold(text));
  if (phrase !== undefined) return phrase;
  const number = writtenNumber(text);
  if (number === null) return readFigureStatement(text) ?? unknown(text);
  if (number.percent) return failure(say('statement-bare-percentage', { cell: shown(text) }));
  return bareAmount(number.digits, text);
});

/** A number alone is the VNM, unless it could as well be a share. */
function bareAmount(amount: Exact, cell: unknown): Outcome<Statement> {
  if (amount.isNegative()) return failure(say('amount-negative', { cell: shown(cell) }));
  if (amount.isPositive() && !Exact.one.isLessThan(amount)) {
    const percent = amount.times(HUNDRED).toString();
    return failure(say('statement-fraction', { cell: shown(cell), percent }));
  }
  return success({ kind: 'vnm', amount });
}

const unknown = (cell: unknown): Outcome<Statement> =>
  failure(say('statement-unknown', { cell: shown(cell), allowed: ALLOWED_STATEMENTS }));
