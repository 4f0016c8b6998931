import { failure, success, type Facts, type Issue, type Limit, type Outcome } from '../origin';
import type { ReadGood } from './good';
import { say } from './sentences';
import { fractionOf, type When } from './steps';
import type { Terms } from './terms';
import type { PlantRule, Scenario } from './types';

/** What of the facts decides which requirement applies. */
export const factsOfProducer = ({
  fiscalYearStart,
  plant,
  plantSince,
  lvc,
  lvcMaterials,
}: Facts): Omit<When, 'date'> => ({ fiscalYearStart, plant, plantSince, lvc, lvcMaterials });

/**
 * The RVC requirement of a vehicle made in a new or a refitted plant, in place of the ordinary one;
 * null where none is stated, where the rules have none for the good, or outside its years.
 *
 *   from the day of the first prototype to the same day {years} years later, both included
 *
 * Law: NAFTA Article 403(6), SOR/94-14 s. 13(2) ("for five years after the date on which the first
 * prototype ... is produced"), 13(4)(a)(i) (that day is the first); SOR/2020-155 s. 20(8).
 * The term `plant` states that it applies, whatever the day; the fact needs its day and a date.
 * Issues: `plant-without-since`, `plant-without-date`, `plant-since-alone`.
 */
export function plantLimit(
  scenario: Scenario,
  terms: Terms,
  good: ReadGood,
  when: When,
): Outcome<Limit | null> {
  const rule = ruleOf(scenario, terms, good, when);
  if (terms.plant !== undefined) return success(rule && limitOf(rule, null));
  const { plant, plantSince, date } = when;
  if (!hasRules(scenario, good)) return success(null);
  if (plant === undefined) {
    return plantSince === undefined ? success(null) : failure(say('plant-since-alone'));
  }
  if (plantSince === undefined) return failure(say('plant-without-since', { plant }));
  if (date === null) return failure(say('plant-without-date', { plant }));
  return success(rule && covers(rule, plantSince, date) ? limitOf(rule, plantSince) : null);
}

/** What a reader must know of the plant: that its rule applied, had ended, or means nothing here. */
export function plantNotes(
  scenario: Scenario,
  terms: Terms,
  good: ReadGood,
  when: When,
): readonly Issue[] {
  const plant = terms.plant ?? when.plant;
  if (plant === undefined) return [];
  const rule = ruleOf(scenario, terms, good, when);
  if (rule === null || terms.rvc !== undefined) {
    return [say('plant-idle', { plant, good: good.judged.label, scenario: scenario.id })];
  }
  const { years } = rule;
  const provision = rule.source.title;
  const { plantSince: since, date } = when;
  if (terms.plant !== undefined || since === undefined || date === null) {
    return [say('plant-by-term', { plant, years, provision })];
  }
  const period = { plant, years, since, last: yearsAfter(since, years), provision };
  return [say(covers(rule, since, date) ? 'plant-applies' : 'plant-outside', { ...period, date })];
}

const rulesOf = (scenario: Scenario, good: ReadGood): readonly PlantRule[] =>
  scenario.plants.filter(({ classes }) => classes.includes(good.class));

const hasRules = (scenario: Scenario, good: ReadGood): boolean =>
  rulesOf(scenario, good).length > 0;

const ruleOf = (scenario: Scenario, terms: Terms, good: ReadGood, when: When): PlantRule | null =>
  rulesOf(scenario, good).find(({ plant }) => plant === (terms.plant ?? when.plant)) ?? null;

const limitOf = ({ percent, source }: PlantRule, from: string | null): Limit => ({
  limit: fractionOf(percent),
  source,
  from,
});

const covers = ({ years }: PlantRule, since: string, date: string): boolean =>
  since <= date && date <= yearsAfter(since, years);

/**
 * The same day some years later; the last of February where that year has no 29th.
 *
 * @example yearsAfter('2000-02-29', 5) //=> "2005-02-28"
 */
export function yearsAfter(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  const leap = new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29;
  return `${year}${!leap && day.endsWith('-02-29') ? '-02-28' : day.slice(4)}`;
}
