import type { StoredSheet } from '../../engine/model';
import type { Sheet } from '../../engine/new-book';
import type { Issue } from '../../origin';
import { sha256 } from '../sha-256';
import { answerSheet } from '../request/answer-sheet';
import { FIRST_PART_ROW, HEAD_ROW, ID_COLUMN, VERSION_ROW } from '../request/answer-columns';
import { requestTexts } from '../request/request-texts';
import { REQUEST_VERSION, type SupplierRequest } from '../request/supplier-request';
import type { Answer, Reply } from './answer';
import type { BuyerLines } from './buyer-lines';
import { compareRow, refusedRow, type RowContext } from './compare-row';
import { idIn, rebuiltRequest } from './find-request';
import { alterations } from './locked-cells';
import { readCertification } from './read-certification';
import { cellAt, constantText, openReply } from './reply-file';
import { say } from './sentences';
import { keyedRows, listOfRows, typedRow } from './typed-rows';

/** What a reply is compared with. */
export interface KnownState {
  readonly lines: BuyerLines;
  /** what was asked, by id, from the buyer's log */
  readonly requests: ReadonlyMap<string, SupplierRequest>;
  /** ISO days on which files were merged, by their hash */
  readonly mergedOn: ReadonlyMap<string, string>;
  /** ISO */
  readonly today: string;
}

/**
 * A reply, read and compared with what was asked and what is known. Nothing is written; of the file
 * only texts remain. What is odd about it is said, never passed over.
 */
export async function readReply(
  file: string,
  bytes: Uint8Array,
  known: KnownState,
): Promise<Reply> {
  const hash = await sha256(bytes);
  const blank: Reply = {
    file,
    hash,
    request: null,
    supplier: '',
    author: '',
    signedOn: '',
    problems: [],
    notes: [],
    answers: [],
  };
  const opened = openReply(bytes);
  if (!opened.ok) return { ...blank, problems: opened.issues };
  const { sheets, notes } = opened.value;
  const id = idIn(sheets);
  if (id === null) return { ...blank, notes, problems: [say('no-request')] };
  const request = known.requests.get(id) ?? (await rebuiltRequest(id, sheets, known.lines));
  if (request === null) {
    return { ...blank, request: id, notes, problems: [say('other-request', { id })] };
  }
  const day = known.mergedOn.get(hash);
  return {
    ...blank,
    request: id,
    supplier: request.supplier,
    ...read(sheets, request, known, [
      ...(day === undefined ? [] : [say('already-merged', { day })]),
      ...notes,
    ]),
  };
}

type ReadPart = Pick<Reply, 'author' | 'signedOn' | 'problems' | 'notes' | 'answers'>;

function read(
  sheets: readonly StoredSheet[],
  request: SupplierRequest,
  known: KnownState,
  notes: readonly Issue[],
): ReadPart {
  const texts = requestTexts[request.language];
  const named = (name: string): StoredSheet | undefined => sheets.find((one) => one.name === name);
  const [answers, certification] = [named(texts.answers), named(texts.certification)];
  const nothing = (...problems: readonly Issue[]): ReadPart => ({
    author: '',
    signedOn: '',
    problems,
    notes,
    answers: [],
  });
  if (answers === undefined) return nothing(say('missing-sheet', { sheet: texts.answers }));
  if (certification === undefined) {
    return nothing(say('missing-sheet', { sheet: texts.certification }));
  }
  const version = constantText(cellAt(answers, VERSION_ROW, ID_COLUMN));
  if (version !== String(REQUEST_VERSION)) {
    return nothing(say('other-version', { found: version ?? '', known: REQUEST_VERSION }));
  }
  const asked = answerSheet(request);
  const moved = alterations(asked, answers, range(0, HEAD_ROW));
  if (moved.length > 0) {
    return nothing(...moved.slice(0, 3).map((cell) => say('altered-head', { ...cell })));
  }
  const certified = readCertification(certification, request);
  const keyed = keyedRows(answers, new Set(request.parts.map(({ key }) => key)));
  const form = { sheet: answers, asked, rows: keyed.rows };
  const compared = request.parts.flatMap((part, index) => {
    const lines = known.lines.ofPart(request.supplier, part.part);
    const { name: sheet } = answers;
    const { currency } = certified;
    const context: RowContext = { request, part, lines, sheet, currency, today: known.today };
    return rowAnswers(form, FIRST_PART_ROW + index, context);
  });
  return {
    author: certified.author,
    signedOn: certified.signedOn,
    problems: [],
    notes: [
      ...notes,
      ...keyed.notes,
      ...addedSheets(sheets),
      ...certified.notes,
      ...certifying(compared, certified.author, certified.missing),
    ],
    answers: compared,
  };
}

interface FoundForm {
  readonly sheet: StoredSheet;
  readonly asked: Sheet;
  /** where each key stands now */
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

/** The answers of one row, wherever it stands now; one refused answer where it cannot be trusted. */
function rowAnswers(form: FoundForm, askedRow: number, context: RowContext): readonly Answer[] {
  const { key } = context.part;
  const rows = form.rows.get(key) ?? [];
  const [row] = rows;
  if (row === undefined) return [refusedRow(context, 'missing', [say('row-gone', { key })])];
  if (rows.length > 1) {
    const duplicate = say('duplicate-row', { key, rows: listOfRows(rows) });
    return [refusedRow(context, 'refused', [duplicate])];
  }
  const altered = alterations(form.asked, form.sheet, [askedRow], () => row);
  if (altered.length > 0) {
    const problems = altered.map((cell) => say('altered-cell', { ...cell }));
    return [refusedRow(context, 'refused', problems)];
  }
  const typed = typedRow(form.sheet, row);
  if (typed.problems.length > 0) return [refusedRow(context, 'refused', typed.problems)];
  return compareRow(typed, context);
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

function addedSheets(sheets: readonly StoredSheet[]): readonly Issue[] {
  const ours = new Set(
    Object.values(requestTexts).flatMap(({ answers, certification, help }) => [
      answers,
      certification,
      help,
    ]),
  );
  const added = sheets.filter(({ name }) => !ours.has(name)).map(({ name }) => name);
  return added.length === 0 ? [] : [say('extra-sheets', { sheets: added.slice(0, 10).join(', ') })];
}

/** Which statements need a certification, and what of it is missing. */
function certifying(
  answers: readonly Answer[],
  author: string,
  missing: readonly string[],
): readonly Issue[] {
  const originates = answers.some((answer) => answer.originates);
  const states = answers.some(({ asWritten }) => asWritten !== '');
  return [
    ...(states && author === '' ? [say('unsigned')] : []),
    ...(originates && missing.length > 0
      ? [say('certification-missing', { fields: missing.join(', ') })]
      : []),
  ];
}
