import { fold, readStatement, writtenNumber } from '../../costsheet';
import { Exact, type Issue, type Language, type Statement } from '../../origin';
import type { TypedColumn } from '../request/answer-columns';
import { requestTexts } from '../request/request-texts';
import { statementChoices, type StatementChoice } from '../request/statement-choices';
import type { AnswerClass } from './answer';
import { short } from './locked-cells';
import { say } from './sentences';
import { refused, type Stated, type StatedStatement } from './stated';
import type { TypedCell } from './typed-rows';

type Cells = ReadonlyMap<TypedColumn, TypedCell>;
/** Where a figure is missing, the cell that it belongs into. */
type CellName = (column: TypedColumn) => string;

/** The choices by their names in every language, since a file may be answered in another than ours. */
const choicesByName: ReadonlyMap<string, StatementChoice> = new Map(
  (Object.keys(requestTexts) as Language[]).flatMap((language) =>
    statementChoices.map(
      (choice) => [fold(requestTexts[language].choices[choice.kind].name), choice] as const,
    ),
  ),
);

/** A figure that was read, or what is wrong with it. */
type Figure =
  | { readonly value: Exact; readonly notes: readonly Issue[] }
  | { readonly class: AnswerClass; readonly issue: Issue };

/**
 * What the cells of a row state of the part: a choice of the list with its figures, or words that
 * the functions read ("RVC 55%"). null where the row states nothing.
 */
export function readStatementCells(cells: Cells, nameOf: CellName): Stated<StatedStatement> | null {
  const cell = cells.get('statement');
  if (cell === undefined) {
    if (cells.size === 0) return null;
    const issue = say('statement-missing', { cell: nameOf('statement') });
    return { value: null, class: 'missing', asWritten: '', findings: [issue] };
  }
  const asWritten = writtenIn(cells);
  const text = String(cell.value);
  const choice = choicesByName.get(fold(text));
  if (choice === undefined) return inWords(cell, asWritten);
  const figures = figuresOf(choice, cells, nameOf, text);
  if ('class' in figures) {
    return { value: null, class: figures.class, asWritten, findings: [figures.issue] };
  }
  return stated(statementOf(choice.kind, figures.values), choice, asWritten, figures.notes);
}

function stated(
  statement: Statement,
  { kind, inside, originates, needs }: StatementChoice,
  asWritten: string,
  notes: readonly Issue[],
): Stated<StatedStatement> {
  const doubtful = notes.length > 0;
  return {
    value: {
      statement,
      inside,
      originates,
      accumulates: kind === 'free' || kind === 'accumulation',
      hasAmount: needs === 'amount' || needs === 'two amounts',
    },
    class: doubtful ? 'implausible' : null,
    asWritten,
    findings: notes,
  };
}

/** Words that the functions read, where a supplier typed them over the list. */
function inWords(cell: TypedCell, asWritten: string): Stated<StatedStatement> {
  const unknown = say('unknown-statement', {
    cell: cell.cell,
    found: short(String(cell.value)),
  });
  if (typeof cell.value !== 'string') return refused(asWritten, unknown);
  const read = readStatement(cell.value, { parameter: 'statements' });
  const choice = read.ok
    ? statementChoices.find(({ kind }) => kind === read.value.kind)
    : undefined;
  if (!read.ok || choice === undefined) return refused(asWritten, unknown);
  return stated(read.value, choice, asWritten, []);
}

type Figures =
  | { readonly values: readonly Exact[]; readonly notes: readonly Issue[] }
  | { readonly class: AnswerClass; readonly issue: Issue };

function figuresOf(
  { needs }: StatementChoice,
  cells: Cells,
  nameOf: CellName,
  statement: string,
): Figures {
  const columns: readonly TypedColumn[] =
    needs === 'nothing'
      ? []
      : needs === 'share'
        ? ['rvc']
        : needs === 'amount'
          ? ['amount']
          : ['amount', 'vnm'];
  const values: Exact[] = [];
  const notes: Issue[] = [];
  for (const column of columns) {
    const cell = cells.get(column);
    if (cell === undefined) {
      const issue = say('figure-missing', { statement: short(statement), cell: nameOf(column) });
      return { class: 'missing', issue };
    }
    const figure = column === 'rvc' ? shareIn(cell) : amountIn(cell);
    if ('class' in figure) return figure;
    values.push(figure.value);
    notes.push(...figure.notes);
  }
  const [netCost, vnm] = values;
  if (netCost !== undefined && vnm !== undefined && netCost.isLessThan(vnm)) {
    const said = { vnm: vnm.toString(), netCost: netCost.toString() };
    return { class: 'implausible', issue: say('vnm-above-net-cost', said) };
  }
  return { values, notes };
}

const HUNDRED = Exact.fromText('100');
const ONE_PERCENT = Exact.fromText('0.01');

function shareIn(cell: TypedCell): Figure {
  const read = exactIn(cell, true);
  if ('class' in read) return read;
  const share = read.value;
  const values = { cell: cell.cell, found: short(String(cell.value)) };
  if (share.isNegative()) return { class: 'implausible', issue: say('share-below-zero', values) };
  const percent = share.times(HUNDRED).toString();
  if (Exact.one.isLessThan(share)) {
    return { class: 'implausible', issue: say('share-above-one', { ...values, percent }) };
  }
  const tiny = share.isPositive() && share.isLessThan(ONE_PERCENT);
  return { value: share, notes: tiny ? [say('share-tiny', { ...values, percent })] : [] };
}

function amountIn(cell: TypedCell): Figure {
  const read = exactIn(cell, false);
  if ('class' in read || !read.value.isNegative()) return read;
  const values = { cell: cell.cell, found: short(String(cell.value)) };
  return { class: 'implausible', issue: say('amount-negative', values) };
}

function exactIn({ cell, value }: TypedCell, asShare: boolean): Figure {
  if (typeof value === 'number' && Number.isFinite(value)) {
    return { value: Exact.fromCell(value), notes: [] };
  }
  const written = typeof value === 'string' ? writtenNumber(value) : null;
  if (written === null || (written.percent && !asShare)) {
    const issue = say('not-a-number', { cell, found: short(String(value)) });
    return { class: 'refused', issue };
  }
  return { value: written.percent ? written.digits.over(HUNDRED) : written.digits, notes: [] };
}

function statementOf(kind: StatementChoice['kind'], figures: readonly Exact[]): Statement {
  const [first = Exact.zero, second = Exact.zero] = figures;
  switch (kind) {
    case 'rvc':
    case 'core':
      return { kind, rvc: first };
    case 'vnm':
    case 'traced':
    case 'free':
      return { kind, amount: first };
    case 'accumulation':
      return { kind, netCost: first, vnm: second };
    default:
      return { kind };
  }
}

/** "free of non-originating value | 12.5": what was typed, for the log. */
const writtenIn = (cells: Cells): string =>
  (['statement', 'rvc', 'amount', 'vnm', 'criterion'] as const)
    .flatMap((column) => cells.get(column)?.value ?? [])
    .map((value) => short(String(value)))
    .join(' | ');
