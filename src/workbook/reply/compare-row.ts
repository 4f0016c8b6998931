import { readCountry, readOrigin, readStatement, readTariffCode } from '../../costsheet';
import { Exact, type Issue, type Statement } from '../../origin';
import type { AskedPart, SupplierRequest } from '../request/supplier-request';
import type { SupplierLine } from '../request/supplier-lines';
import { columnOf, type TypedColumn } from '../request/answer-columns';
import type { Answer, AnswerClass } from './answer';
import { answerFor, type Target } from './answer-for';
import { nameOf, short } from './locked-cells';
import { periodOf } from './period';
import { readStatementCells } from './read-statement-cells';
import { say } from './sentences';
import { refused, type Stated, type StatedStatement } from './stated';
import { forPieces, statementText } from './statement-text';
import type { TypedCell, TypedRow } from './typed-rows';

/** What a row is compared with. */
export interface RowContext {
  readonly request: SupplierRequest;
  readonly part: AskedPart;
  /** the buyer's lines with this part of this supplier */
  readonly lines: readonly SupplierLine[];
  /** name of the sheet of answers, for messages */
  readonly sheet: string;
  /** of the stated amounts: as asked or as answered; null where nobody says */
  readonly currency: string | null;
  readonly today: string;
}

/** Every answer of a row beside what the buyer's workbook says. */
export function compareRow(typed: TypedRow, context: RowContext): readonly Answer[] {
  const { request, part } = context;
  const period = periodOf(typed.cells, request, context.today);
  const target: Target = { request, part, period };
  const origin = originIn(typed.cells.get('country'));
  const hs = tariffIn(typed.cells.get('code'));
  const statement = statementIn(typed, context, origin?.value ?? null);
  const answers: Answer[] = [];
  if (origin !== null) {
    answers.push(
      answerFor('origin', origin, context.lines, target, () => origin.value, sameOrigin),
    );
  }
  if (hs !== null) {
    answers.push(answerFor('hs', hs, context.lines, target, () => hs.value, sameTariff));
  }
  if (statement === null) {
    return typed.cells.size === 0
      ? [refusedRow(context, 'missing', [say('nothing-stated')])]
      : answers;
  }
  return [...answers, statementAnswer(statement, context, target, origin?.value ?? null)];
}

/** The one answer of a row that states nothing, or that is not read; the findings say why. */
export function refusedRow(
  { request, part, today }: Pick<RowContext, 'request' | 'part' | 'today'>,
  cls: 'missing' | 'refused',
  findings: readonly Issue[],
): Answer {
  const period = periodOf(new Map(), request, today);
  const stated = { value: null, class: cls, asWritten: '', findings };
  const nothing = () => null;
  return answerFor('statement', stated, [], { request, part, period }, nothing, () => false);
}

function originIn(cell: TypedCell | undefined): Stated<string> | null {
  if (cell === undefined) return null;
  const asWritten = short(String(cell.value));
  const read = readCountry(cell.value, { parameter: 'origins' });
  return read.ok
    ? { value: read.value, class: null, asWritten, findings: [] }
    : refused(asWritten, say('not-a-country', { cell: cell.cell, found: asWritten }));
}

function tariffIn(cell: TypedCell | undefined): Stated<string> | null {
  if (cell === undefined) return null;
  const asWritten = short(String(cell.value));
  const read = readTariffCode(cell.value, { parameter: 'hs_codes' });
  if (!read.ok || read.value === null || read.value.length < 6) {
    return refused(asWritten, say('not-a-code', { cell: cell.cell, found: asWritten }));
  }
  const digits = read.value;
  const written = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  const value = written.filter((group) => group !== '').join('.');
  return { value, class: null, asWritten, findings: [] };
}

/** The statement of a row, with the period in which it counts and what contradicts it. */
function statementIn(
  typed: TypedRow,
  { request, lines, sheet, today }: RowContext,
  origin: string | null,
): Stated<StatedStatement> | null {
  const at = (column: TypedColumn): string => nameOf(sheet, typed.row, columnOf(column));
  const read = readStatementCells(typed.cells, at);
  if (read === null) return null;
  const period = periodOf(typed.cells, request, today);
  const contradiction = read.value === null ? [] : contradictions(read, typed, lines, origin);
  const criterion =
    read.value !== null && read.value.originates && !typed.cells.has('criterion')
      ? [say('criterion-missing', { cell: at('criterion') })]
      : [];
  return {
    ...read,
    class: worst(read.class, period.class, contradiction.length > 0 ? 'contradictory' : null),
    findings: [...read.findings, ...contradiction, ...period.findings, ...criterion],
  };
}

function contradictions(
  { value, asWritten }: Stated<StatedStatement>,
  typed: TypedRow,
  lines: readonly SupplierLine[],
  origin: string | null,
): readonly Issue[] {
  if (value === null) return [];
  const found: Issue[] = [];
  const outside = origin ?? lines.map((line) => line.origin).find((one) => isOutside(one)) ?? null;
  if (value.inside && outside !== null && isOutside(outside)) {
    const values = { statement: asWritten, country: outside };
    found.push(say(value.accumulates ? 'accumulation-outside' : 'originating-outside', values));
  }
  const criterion = typed.cells.get('criterion');
  if (criterion !== undefined && value.statement.kind === 'non-originating') {
    found.push(say('criterion-without-origin', { criterion: short(String(criterion.value)) }));
  }
  return found;
}

/** Read as an origin, with no share made in the territory. */
function isOutside(origin: string): boolean {
  const read = readOrigin(origin, { parameter: 'origins' });
  return read.ok && read.value.shares.every(({ inside }) => !inside);
}

function statementAnswer(
  stated: Stated<StatedStatement>,
  { lines, currency }: RowContext,
  target: Target,
  origin: string | null,
): Answer {
  const { value } = stated;
  const doubts =
    value === null
      ? []
      : lines.flatMap((line) => doubtsOf(value, line, currency, target.request.currency === null));
  const outside = lines.map((line) => line.origin).find(isOutside);
  const needsOrigin =
    value !== null &&
    value.inside &&
    origin !== null &&
    outside !== undefined &&
    !isOutside(origin);
  const notes = needsOrigin ? [say('needs-origin', { known: outside, country: origin })] : [];
  const judged = {
    ...stated,
    class: worst(stated.class, ...doubts.map((doubt) => doubt.class)),
    findings: [...stated.findings, ...doubts.map(({ issue }) => issue), ...notes],
    value: doubts.some(({ bars }) => bars) ? null : value,
  };
  const after = (line: SupplierLine): string | null =>
    value === null ? null : statementText(onLine(value, line));
  const answer = answerFor('statement', judged, lines, target, after, sameStatement);
  return { ...answer, needsOrigin, originates: value?.originates === true };
}

const onLine = ({ statement }: StatedStatement, { quantity }: SupplierLine): Statement =>
  forPieces(statement, quantity ?? 1);

interface Doubt {
  readonly class: AnswerClass;
  readonly issue: Issue;
  /** no function could read it beside the line's cost */
  readonly bars: boolean;
}

/** What is wrong with a stated amount beside the line that it is written to. */
function doubtsOf(
  value: StatedStatement,
  line: SupplierLine,
  currency: string | null,
  statedBySupplier: boolean,
): readonly Doubt[] {
  if (!value.hasAmount) return [];
  const name = `${line.cells.name}!${line.row + 1}`;
  if (line.quantity === null) {
    return [{ class: 'refused', issue: say('pieces-unknown', { line: name }), bars: true }];
  }
  if (currency === null) return [{ class: 'missing', issue: say('currency-missing'), bars: true }];
  const doubts: Doubt[] = [];
  if (line.currency !== '' && line.currency !== currency) {
    const values = { currency, line: name, known: line.currency };
    doubts.push({ class: 'contradictory', issue: say('currency-differs', values), bars: true });
  }
  if (line.currency === '' && statedBySupplier) {
    const issue = say('currency-unconfirmed', { currency });
    doubts.push({ class: 'implausible', issue, bars: false });
  }
  const { statement } = value;
  const piece =
    'amount' in statement ? statement.amount : 'vnm' in statement ? statement.vnm : null;
  if (piece !== null && line.cost !== null) {
    const total = piece.times(Exact.fromCell(line.quantity));
    if (Exact.fromCell(line.cost).isLessThan(total)) {
      const values = {
        amount: piece.toString(),
        pieces: line.quantity,
        total: total.toString(),
        line: name,
        cost: line.cost,
      };
      const bars = statement.kind === 'free';
      doubts.push({ class: 'implausible', issue: say('above-cost', values), bars });
    }
  }
  return doubts;
}

const SEVERITY: readonly AnswerClass[] = [
  'refused',
  'missing',
  'contradictory',
  'implausible',
  'expired',
];

/** The gravest of several judgements; null where there is none. */
export const worst = (...classes: readonly (AnswerClass | null)[]): AnswerClass | null =>
  SEVERITY.find((one) => classes.includes(one)) ?? null;

function sameOrigin(before: unknown, after: string): boolean {
  const read = readOrigin(before, { parameter: 'origins' });
  return read.ok && read.value.shares.length === 1 && read.value.shares[0]?.country === after;
}

function sameTariff(before: unknown, after: string): boolean {
  const read = readTariffCode(before, { parameter: 'hs_codes' });
  const digits = after.replaceAll('.', '');
  // six digits decide; a code with national digits says no less
  return read.ok && read.value !== null && read.value.slice(0, 6) === digits.slice(0, 6);
}

function sameStatement(before: unknown, after: string): boolean {
  const read = readStatement(before, { parameter: 'statements' });
  return read.ok && statementText(read.value) === after;
}
