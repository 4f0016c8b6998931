import { readOrigin } from '../../costsheet';
import type { Issue, Language } from '../../origin';
import { columnOf, ID_COLUMN, type TypedColumn } from '../request/answer-columns';
import { CURRENCY_ROW } from '../request/certification-sheet';
import { requestTexts } from '../request/request-texts';
import { statementChoices } from '../request/statement-choices';
import type { AskedPart } from '../request/supplier-request';
import { judgedFor } from './judge-part';
import { casesNaming } from './match-parts';
import type { OwnCase } from './own-case';
import { prove, unproven, type Units } from './prove';
import type { Provable, ProvableKind } from './provable';
import type { ReceivedRequest } from './received-request';
import { say } from './sentences';

/** What a person has decided of one part. */
export interface PartChoice {
  /** the case that is about the part; null for none; left out where the part's number tells */
  readonly own?: OwnCase | null;
  /** what to state, the first that is proven; nothing where none is */
  readonly state: readonly ProvableKind[];
}

export interface AnswerChoices {
  /** judges by this instead of what the sheets say; null for as they say */
  readonly scenario: string | null;
  readonly units: Omit<Units, 'asked'>;
  /** of the reasons that sentences repeat */
  readonly language: Language;
  readonly of: (part: AskedPart) => PartChoice;
}

/** What the supplier's workbook holds, as far as answers need it. */
export interface OwnFindings {
  readonly cases: readonly OwnCase[];
  readonly tellsCost: (amount: number) => boolean;
}

/** A cell of the request with what is written into it. 0-based. */
export interface AnswerCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

/** One part of the request: what can be proven of it, what is stated, and why not more. */
export interface PartAnswer {
  readonly part: AskedPart;
  /** the cases that the part's number names */
  readonly proposed: readonly OwnCase[];
  readonly own: OwnCase | null;
  readonly provable: readonly Provable[];
  readonly stated: ProvableKind | null;
  readonly cells: readonly AnswerCell[];
  /** why it is left blank, or what is left to the person who answers */
  readonly findings: readonly Issue[];
}

export interface AnswerPlan {
  readonly parts: readonly PartAnswer[];
  readonly cells: readonly AnswerCell[];
  readonly notes: readonly Issue[];
}

/** What would be written into a request. Nothing is: the plan is what a person looks at first. */
export function planAnswers(
  received: ReceivedRequest,
  found: OwnFindings,
  choices: AnswerChoices,
): AnswerPlan {
  const parts = received.request.parts.map((part) => partAnswer(part, received, found, choices));
  const cells = parts.flatMap((answer) => answer.cells);
  return {
    parts,
    cells: [...cells, ...currencyCell(parts, received, choices)],
    notes: received.notes,
  };
}

function partAnswer(
  part: AskedPart,
  received: ReceivedRequest,
  { cases, tellsCost }: OwnFindings,
  { scenario, units, language, of }: AnswerChoices,
): PartAnswer {
  const choice = of(part);
  const proposed = casesNaming(part, cases);
  const own = choice.own === undefined ? onlyOne(proposed) : choice.own;
  const answer = { part, proposed, own, stated: null, cells: [] };
  const row = received.rows.get(part.key);
  if (row === undefined) return { ...answer, provable: [], findings: [say('row-gone')] };
  if (row.problems.length > 0) return { ...answer, provable: [], findings: row.problems };
  if (own === null) {
    const why =
      choice.own === null
        ? say('left-out')
        : proposed.length > 1
          ? say('matched-twice', { part: part.part, places: placesOf(proposed) })
          : say('not-found', { part: part.part });
    return { ...answer, provable: unproven(why), findings: [why] };
  }
  const judged = judgedFor(part, own, received.request, { scenario, language });
  const provable =
    'why' in judged
      ? unproven(judged.why)
      : prove(judged.evaluations, {
          agreement: received.request.agreement,
          units: { ...units, asked: received.currency },
          tellsCost,
          language,
        });
  const stated = choice.state.find((kind) =>
    provable.some((one) => one.kind === kind && one.proven),
  );
  if (stated === undefined) {
    return { ...answer, provable, findings: whyNothing(provable, choice.state) };
  }
  const filled = [...row.cells.keys()].filter((column) => WRITTEN.has(column));
  if (filled.length > 0) {
    const said = row.cells.get(filled[0] ?? 'statement');
    const finding = say('already-answered', {
      cell: said?.cell ?? '',
      found: String(said?.value ?? ''),
    });
    return { ...answer, provable, findings: [finding] };
  }
  return {
    ...answer,
    provable,
    stated,
    cells: cellsOf(stated, provable, received, row.row),
    findings: leftToPerson(stated, part, row.cells),
  };
}

const onlyOne = (cases: readonly OwnCase[]): OwnCase | null =>
  cases.length === 1 ? (cases[0] ?? null) : null;

const placesOf = (cases: readonly OwnCase[]): string =>
  cases
    .slice(0, 5)
    .map(({ proof }) => proof)
    .join('; ') + (cases.length > 5 ? '; ...' : '');

/** The reasons why what was wanted is not proven, each once. */
function whyNothing(
  provable: readonly Provable[],
  wanted: readonly ProvableKind[],
): readonly Issue[] {
  const whys = wanted.flatMap((kind) =>
    provable.flatMap((one) => (one.kind === kind && !one.proven ? [one.why] : [])),
  );
  const seen = new Set<string>();
  return whys.filter((why) => {
    const key = JSON.stringify([why.code, why.values]);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

const WRITTEN: ReadonlySet<TypedColumn> = new Set(['statement', 'rvc', 'amount', 'vnm']);

function cellsOf(
  stated: ProvableKind,
  provable: readonly Provable[],
  { request, answers }: ReceivedRequest,
  row: number,
): readonly AnswerCell[] {
  const at = (column: TypedColumn, value: string | number): AnswerCell => ({
    sheet: answers,
    row,
    column: columnOf(column),
    value,
  });
  const found = provable.find(({ kind }) => kind === stated);
  const figure = found?.proven === true ? found.figure : null;
  const column = stated === 'rvc' ? 'rvc' : 'amount';
  return [
    at('statement', requestTexts[request.language].choices[stated].name),
    ...(figure === null ? [] : [at(column, figure)]),
  ];
}

/** What no sheet of costs proves, and a person has to say. */
function leftToPerson(
  stated: ProvableKind,
  { origin }: AskedPart,
  typed: ReadonlyMap<TypedColumn, unknown>,
): readonly Issue[] {
  const originates = statementChoices.some(({ kind, originates: says }) => kind === stated && says);
  if (typed.has('country')) {
    return originates && !typed.has('criterion') ? [say('criterion-left')] : [];
  }
  if (!originates) return [say('country-left')];
  const read = readOrigin(origin, { parameter: 'origins' });
  const outside = read.ok && read.value.shares.every(({ inside }) => !inside);
  return [outside ? say('origin-outside', { origin }) : say('country-and-criterion-left')];
}

/** The currency is written where an amount is stated and the request leaves it to the supplier. */
function currencyCell(
  parts: readonly PartAnswer[],
  { request, certification, currency }: ReceivedRequest,
  { units }: AnswerChoices,
): readonly AnswerCell[] {
  const states = parts.some(({ stated }) => stated === 'traced');
  if (!states || request.currency !== null || currency !== null || units.own === null) return [];
  return [{ sheet: certification, row: CURRENCY_ROW, column: ID_COLUMN, value: units.own }];
}
