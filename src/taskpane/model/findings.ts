import type { CellResult } from '../../functions/cell-result';
import type { Evaluation, Outcome } from '../../origin';
import {
  agreement,
  findFormulas,
  fullAddress,
  meet,
  settingState,
  type Agreement,
  type Area,
  type Argument,
  type CellRows,
  type CellValue,
  type FormulaCall,
  type LiteralFormula,
  type OurFormula,
  type Survey,
  type WorkbookPort,
} from '../../workbook';
import { LongWork } from './long-work';
import { readFormulas, type Judged } from './read-formulas';
import { figureVerdicts, type FigureVerdicts } from './figure-verdicts';
import { shownVerdict, verdictAreas, type ShownCall } from './shown-verdict';
import type { Tools } from './tools';

/** A cell behind a card: what it calls, what it shows, and whether that is what it should show. */
export interface CardCell {
  readonly cell: Area;
  readonly id: string;
  readonly shown: CellValue;
  readonly agreement: Agreement;
  readonly damaged: boolean;
}

/** One judged case: all cells whose formulas take the same arguments. */
export interface VerdictCard {
  readonly kind: 'verdict';
  readonly key: string;
  /** the arguments as they stand now, in the order of QUALIFIES */
  readonly given: readonly unknown[];
  /** where each argument stands; null where it is omitted or written in the formula */
  readonly areas: readonly (Area | null)[];
  /** the cells of the costs */
  readonly costs: Area | null;
  readonly cells: readonly CardCell[];
  readonly outcome: Outcome<Evaluation>;
  /** its scenario is the cell of NAFTA_SCENARIO: it follows the switch */
  readonly linked: boolean;
  /** rests on cells that were not recalculated */
  readonly notRecalculated: boolean;
}

/** A formula whose arguments only Excel can calculate: what its cells show is all there is. */
export interface ValueCard {
  readonly kind: 'value';
  readonly key: string;
  readonly cells: readonly CardCell[];
  /** the argument that is computed; null where the formula cannot be read at all */
  readonly computed: string | null;
  /** as the cells show it, not judged again here; null where they show none that is up to date */
  readonly verdict: Evaluation['verdict'] | null;
  readonly notRecalculated: boolean;
}

export type Card = VerdictCard | ValueCard;

export interface Findings {
  readonly cards: readonly Card[];
  /** cells that hold a formula of ours, with a verdict or not */
  readonly formulas: number;
  readonly damaged: number;
  /** what formulas of MEETS alone show; null where there is none */
  readonly figures: FigureVerdicts | null;
  readonly unsearched: readonly string[];
  /** cases that were not judged, and formulas that were not read, since the user stopped the work */
  readonly left: number;
  /** formulas that name a scenario in their own text and do not follow the switch */
  readonly literal: readonly LiteralFormula[];
}

/** Everything our formulas say, computed again from the cells they refer to. */
export async function readFindings(
  port: WorkbookPort,
  survey: Survey,
  tools: Tools,
  work = new LongWork(),
): Promise<Findings> {
  const formulas = findFormulas(survey);
  const { judged, unread, fromFigures, literal, read } = await readFormulas(formulas, survey, work);
  const cells = await valuesOf(port, [
    ...formulas.map(({ cell }) => cell),
    ...judged.flatMap(({ call }) => call.arguments.flatMap(areasOf)),
  ]);
  const groups = grouped(judged);
  const cases: EvaluatedCase[] = [];
  for (const group of groups) {
    if (!(await work.goOn('judging', cases.length, groups.length))) break;
    cases.push(evaluated(group, cells, tools));
  }
  const spills = await valuesOf(
    port,
    cases.flatMap((one) => [...spillAreas(one), ...verdictAreas(shownCalls(one, cells))]),
  );
  return {
    cards: [
      ...linkedFirst(cases.map((one) => cardOf(one, cells, spills, survey))),
      ...unread.map((formula) => unreadCard(formula, cells, survey)),
    ],
    formulas: formulas.length,
    damaged: formulas.filter(({ damaged }) => damaged !== null).length,
    figures: figureVerdicts(fromFigures.map(({ cell }) => shownIn(cell, cells))),
    unsearched: survey.sheets.filter(({ tooLarge }) => tooLarge).map(({ name }) => name),
    left: formulas.length - read + groups.length - cases.length,
    literal,
  };
}

type Values = ReadonlyMap<string, CellRows>;

async function valuesOf(port: WorkbookPort, areas: readonly Area[]): Promise<Values> {
  const wanted = new Map(areas.map((area) => [fullAddress(area), area]));
  const rows = await port.values([...wanted.values()]);
  return new Map([...wanted.keys()].map((key, index) => [key, rows[index] ?? []]));
}

const areasOf = (argument: Argument): readonly Area[] =>
  argument.kind === 'cells' ? [argument.area] : [];

const keyOf = ({ arguments: given }: FormulaCall): string =>
  JSON.stringify(
    withoutTrailing(given).map((argument) =>
      argument.kind === 'cells' ? fullAddress(argument.area).toLowerCase() : argument,
    ),
  );

function withoutTrailing(given: readonly Argument[]): readonly Argument[] {
  const last = given.findLastIndex(({ kind }) => kind !== 'omitted');
  return given.slice(0, last + 1);
}

function grouped(judged: readonly Judged[]): readonly (readonly Judged[])[] {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const key = keyOf(one.call);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

interface EvaluatedCase {
  readonly group: readonly Judged[];
  readonly given: readonly unknown[];
  readonly outcome: Outcome<Evaluation> | null;
  /** by id of the function: what its cell should show */
  readonly expected: ReadonlyMap<string, CellResult | null>;
  readonly computed: string | null;
}

function evaluated(group: readonly Judged[], cells: Values, tools: Tools): EvaluatedCase {
  const given = group[0]?.call.arguments ?? [];
  const computed = given.find((argument) => argument.kind === 'computed');
  if (computed?.kind === 'computed') {
    return { group, given: [], outcome: null, expected: new Map(), computed: computed.text };
  }
  const values = given.map((argument) => valueOf(argument, cells));
  const ids = new Set(group.map(({ call }) => call.id));
  return {
    group,
    given: values,
    outcome: tools.evaluationOf(values),
    expected: new Map([...ids].map((id) => [id, tools.calculate(id, values)])),
    computed: null,
  };
}

function valueOf(argument: Argument, cells: Values): unknown {
  if (argument.kind === 'value') return argument.value;
  if (argument.kind === 'matrix') return argument.rows;
  return argument.kind === 'cells' ? (cells.get(fullAddress(argument.area)) ?? null) : null;
}

const spillAreas = ({ group, expected }: EvaluatedCase): readonly Area[] =>
  group.flatMap(({ formula, call }) => {
    const area = spillArea(formula.cell, expected.get(call.id) ?? null);
    return call.whole && area !== null ? [area] : [];
  });

function spillArea(cell: Area, expected: CellResult | null): Area | null {
  if (!Array.isArray(expected)) return null;
  const rows = expected as readonly (readonly unknown[])[];
  return { ...cell, rows: rows.length, columns: rows[0]?.length ?? 1 };
}

function cardOf(one: EvaluatedCase, cells: Values, spills: Values, survey: Survey): Card {
  const shared = {
    key: one.group.map(({ formula }) => fullAddress(formula.cell)).join(' '),
    cells: one.group.map(({ formula, call }) => {
      const expected = one.expected.get(call.id) ?? null;
      const area = spillArea(formula.cell, expected);
      const shown = shownIn(formula.cell, cells);
      const rows = area === null ? null : (spills.get(fullAddress(area)) ?? null);
      return {
        cell: formula.cell,
        id: call.id,
        shown,
        agreement: call.whole ? agreement(expected, shown, rows) : agreement(null, shown, null),
        damaged: formula.damaged !== null,
      };
    }),
    notRecalculated: one.group.some(({ formula, call }) =>
      restsOnStale([formula.cell, ...call.arguments.flatMap(areasOf)], survey),
    ),
  };
  return one.outcome === null
    ? {
        kind: 'value',
        ...shared,
        computed: one.computed,
        verdict: survey.calculation.finished ? shownVerdict(shownCalls(one, cells), spills) : null,
      }
    : {
        kind: 'verdict',
        ...shared,
        given: one.given,
        areas: places(one),
        costs: places(one)[0] ?? null,
        outcome: one.outcome,
        linked: isLinked(one, survey),
      };
}

/** Calls that are all of their formula, of a case that cannot be judged here. */
const shownCalls = ({ group, outcome }: EvaluatedCase, cells: Values): readonly ShownCall[] =>
  outcome === null
    ? group
        .filter(({ call }) => call.whole)
        .map(({ formula: { cell }, call }) => ({ id: call.id, cell, shown: shownIn(cell, cells) }))
    : [];

const places = ({ group }: EvaluatedCase): readonly (Area | null)[] =>
  (group[0]?.call.arguments ?? []).map((argument) => areasOf(argument)[0] ?? null);

function isLinked({ group }: EvaluatedCase, survey: Survey): boolean {
  const scenario = settingState(survey, 'NAFTA_SCENARIO');
  if (scenario.kind !== 'cell') return false;
  const areas = group.flatMap(({ call }) => call.arguments.slice(3, 4).flatMap(areasOf));
  return areas.some((area) => meet(area, scenario.cell));
}

const linkedFirst = (cards: readonly Card[]): readonly Card[] =>
  [...cards].sort((one, two) => Number(follows(two)) - Number(follows(one)));

const follows = (card: Card): boolean => card.kind === 'verdict' && card.linked;

const restsOnStale = (areas: readonly Area[], { notRecalculated }: Survey): boolean =>
  notRecalculated.some((stale) => areas.some((area) => meet(area, stale)));

const shownIn = (cell: Area, cells: Values): CellValue =>
  cells.get(fullAddress(cell))?.[0]?.[0] ?? '';

function unreadCard({ cell, damaged }: OurFormula, cells: Values, survey: Survey): ValueCard {
  const shown = shownIn(cell, cells);
  return {
    kind: 'value',
    key: fullAddress(cell),
    cells: [
      { cell, id: '', shown, agreement: agreement(null, shown, null), damaged: damaged !== null },
    ],
    computed: null,
    verdict: null,
    notRecalculated: restsOnStale([cell], survey),
  };
}
