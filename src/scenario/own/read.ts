import { failure, success, type Issue, type Outcome, type StatedTerm } from '../../origin';
import { modelledIds } from '../catalogue';
import type { ScenarioChoice } from '../choice';
import { readId } from '../scenario-id';
import { say as sayOfScenario } from '../sentences';
import { readTermName } from '../term-name';
import { readTermValue } from '../term-value';
import type { TermName, Terms } from '../terms';
import type { GoodClass, Scenario } from '../types';
import { packed, plain } from '../words';
import { measureOf, stepGroups, type OwnFigure } from './figure';
import { inRow } from './in-row';
import { lint, withoutRepeats } from './lint';
import type { ProposalRow } from './row';
import { ownScenario, plainBase } from './scenario';
import { say } from './sentences';
import { sourceOf } from './source';
import { proposalTitle, wordsOf } from './text';

const BASED_ON = 'based on';
const NAME = 'name';

/**
 * An own proposal from its rows: the scenario that it is, with the words it states. Notes are what
 * looks odd and is taken as it stands.
 *
 * Issues, one for each row: an unknown name, value or good, a day or a class of a term that has none,
 * two values for one day; no `rvc` where it is based on no other; no row at all.
 */
export function readProposal(rows: readonly ProposalRow[]): Outcome<ScenarioChoice> {
  const found = (name: string) => rows.find((row) => plain(row.name) === name && row.value !== '');
  const basis = found(BASED_ON);
  const base = basis === undefined ? success(plainBase) : readId(basis.value);
  if (!base.ok) {
    return failure(...base.issues.map((issue) => inRow(issue, basis?.line ?? 1, 'Value')));
  }
  const read = new RowReader(base.value);
  for (const row of rows) if (![BASED_ON, NAME].includes(plain(row.name))) read.row(row);
  const { kept, notes, clashes } = withoutRepeats(read.figures);
  const issues = [
    ...read.issues,
    ...clashes.map(({ figure, other }) =>
      inRow(say('proposal-twice', { term: figure.term, other: other.line }), figure.line, 'Value'),
    ),
    ...mixedNone(kept),
  ];
  if (issues.length > 0) return failure(...issues);
  if (read.stated.length === 0) return failure(say('proposal-empty'));
  if (basis === undefined && !kept.some(({ measure }) => measure === 'RVC')) {
    return failure(say('proposal-needs-rvc', { ids: modelledIds.join(', ') }));
  }
  const name = wordsOf(found(NAME)?.value ?? '');
  const expression = proposalTitle(name, basis === undefined ? '' : base.value.id);
  const scenario = ownScenario(base.value, kept, expression);
  const { id } = scenario;
  const choice = { id, scenario, terms: read.terms, expression, stated: read.stated };
  return success(choice, [...read.notes, ...notes, ...lint(scenario, kept)]);
}

const mixedNone = (figures: readonly OwnFigure[]): readonly Issue[] =>
  stepGroups(figures).flatMap((steps) =>
    steps
      .filter(({ value, from }) => value === 'none' && (from !== null || steps.length > 1))
      .map(({ term, line }) => inRow(say('proposal-none-dated', { term }), line, 'Value')),
  );

/** Reads rows one by one and gathers what they state. */
class RowReader {
  readonly issues: Issue[] = [];
  readonly notes: Issue[] = [];
  readonly figures: OwnFigure[] = [];
  readonly stated: StatedTerm[] = [];
  terms: Terms = {};

  constructor(private readonly base: Scenario) {}

  row(row: ProposalRow): void {
    const { line, value, from } = row;
    const term = readTermName(this.base, plain(row.name), [BASED_ON, NAME]);
    if (!term.ok) return this.against(term.issues, line, 'Name');
    const name = term.value;
    if (value === '') {
      this.notes.push(say('proposal-blank', { line, term: name }));
      return;
    }
    const read = readTermValue(name, plain(value));
    if (!read.ok) return this.against(read.issues, line, 'Value');
    const measure = measureOf(name);
    const source = sourceOf(row, name);
    if (measure === null) {
      const column = from !== null ? 'From' : plain(row.good) !== '' ? 'Good' : null;
      if (column !== null) {
        return this.against([say('proposal-no-steps', { term: name, column })], line, column);
      }
      if (this.terms[name] !== undefined) {
        return this.against([sayOfScenario('term-twice', { term: name })], line, 'Name');
      }
      this.terms = { ...this.terms, ...read.value.value };
    } else {
      const goodClass = this.classOf(row);
      if (!goodClass.ok) return this.against(goodClass.issues, line, 'Good');
      const figure = read.value.value[name] as OwnFigure['value'];
      this.figures.push({
        line,
        term: name,
        measure,
        class: goodClass.value,
        from,
        value: figure,
        source,
      });
    }
    this.print(row, name, read.value.text, source);
  }

  private print(
    row: ProposalRow,
    term: TermName,
    text: string,
    source: StatedTerm['source'],
  ): void {
    const note = [row.from ?? '', plain(row.good), wordsOf(row.status)];
    this.stated.push({
      term,
      value: text.slice(`${term} = `.length),
      note: note.filter((part) => part !== '').join('; '),
      source,
    });
  }

  private classOf({ good }: ProposalRow): Outcome<GoodClass | null> {
    if (plain(good) === '') return success(null);
    const classes = this.base.classes.map((rule) => rule.class);
    const found = classes.find((name) => packed(name) === packed(good));
    if (found !== undefined) return success(found);
    const received = good.slice(0, 60);
    return failure(say('proposal-good', { received, goods: classes.join(', ') }));
  }

  private against(
    issues: readonly Issue[],
    line: number,
    column: Parameters<typeof inRow>[2],
  ): void {
    this.issues.push(...issues.map((issue) => inRow(issue, line, column)));
  }
}
