import type { Source } from '../../origin';
import type { ScenarioChoice } from '../choice';
import { vehicleMeasures } from '../limits';
import { fractionOf } from '../steps';
import type { TermName, Terms } from '../terms';
import type { GoodClass, Requirement, Scenario, Step } from '../types';
import { measureOf, percentOf } from './figure';

/** One row of a table to begin an own proposal with; a share of 1 is a number, a word a text. */
export interface TemplateRow {
  readonly name: string;
  readonly value: number | string;
  readonly unit: 'share' | 'word' | '';
  readonly from: string;
  readonly good: string;
  readonly source: string;
  readonly status: string;
}

const FIGURES: readonly TermName[] = [
  'rvc',
  'us share',
  'lvc',
  'steel',
  'aluminum',
  'glass',
  'de minimis',
];

/**
 * A scenario with all its terms as rows: what it asks of each class now and later, and how it counts.
 * Read as an own proposal they ask the same, so that one row can be changed after the other. Nothing
 * where the scenario has no rule to change.
 */
export function templateRows(choice: ScenarioChoice): readonly TemplateRow[] {
  const { scenario, terms } = choice;
  if (scenario.noRule) return [];
  return [
    plainRow('based on', scenario.id, null),
    ...FIGURES.flatMap((term) => figureRows(scenario, terms, term)),
    ...wordRows(scenario, terms),
  ];
}

const plainRow = (name: string, value: string, source: Source | null): TemplateRow => ({
  name,
  value,
  unit: source === null ? '' : 'word',
  from: '',
  good: '',
  source: source?.title ?? '',
  status: source?.confidence ?? '',
});

function figureRows(scenario: Scenario, terms: Terms, term: TermName): readonly TemplateRow[] {
  const stated = terms[term];
  if (stated === 'none') return [plainRow(term, 'none', null)];
  if (typeof stated === 'object') {
    return [{ ...plainRow(term, '', null), value: stated.toNumber(), unit: 'share' }];
  }
  const measure = measureOf(term);
  const asked = scenario.requirements.filter((row) => row.measure === measure);
  const all = scenario.classes.map((rule) => rule.class);
  const rows = all.flatMap((goodClass) => {
    const requirement = asked.find(({ classes }) => classes.includes(goodClass));
    // the term `parts` states what these need
    if (terms.parts !== undefined && term === 'rvc' && scenario.partsTerm.includes(goodClass)) {
      return [];
    }
    return stepsFrom(scenario, requirement).map((step) => stepRow(term, goodClass, step));
  });
  if (rows.length === 0) return [plainRow(term, term === 'rvc' ? '' : 'none', null)];
  const judged = measure !== null && vehicleMeasures.includes(measure) ? 2 : all.length;
  return term !== 'rvc' && rows.length === judged && isOne(rows)
    ? rows.slice(0, 1).map((row) => ({ ...row, good: '' }))
    : rows;
}

/** The step that applies on the day of the record, and those after it. */
function stepsFrom({ checkedOn }: Scenario, requirement: Requirement | undefined): readonly Step[] {
  const steps = requirement?.steps ?? [];
  const begun = steps.findLastIndex(({ from }) => from === null || from <= checkedOn);
  return steps.slice(Math.max(begun, 0));
}

const stepRow = (
  term: TermName,
  good: GoodClass,
  { percent, from, source }: Step,
): TemplateRow => ({
  name: term,
  value: fractionOf(percent).toNumber(),
  unit: 'share',
  from: from ?? '',
  good,
  source: source.title,
  status: source.confidence,
});

/** Whether rows differ in nothing but the class. */
const isOne = (rows: readonly TemplateRow[]): boolean =>
  new Set(rows.map(({ value, from, source }) => `${value}/${from}/${source}`)).size === 1;

/** How it counts: what the expression states, and the readings that a word can state. */
function wordRows(scenario: Scenario, terms: Terms): readonly TemplateRow[] {
  const own: Terms = {
    'us base': scenario.usBase,
    'us numerator': scenario.usNumerator,
    technology: scenario.technology,
    ...(scenario.terms.includes('core roll-up') ? { 'core roll-up': scenario.coreRollUp } : {}),
    ...terms,
  };
  return (Object.keys(own) as TermName[]).flatMap((term) => {
    const value = own[term];
    if (FIGURES.includes(term) || value === undefined) return [];
    const text = typeof value === 'object' ? `${percentOf(value)}%` : value;
    const reading = scenario.readings.find(({ settledBy }) => settledBy === term);
    return [plainRow(term, text, reading?.source ?? null)];
  });
}
