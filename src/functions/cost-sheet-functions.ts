import { readCountry } from '../costsheet';
import {
  countryShare,
  failure,
  nonOriginatingValue,
  regionalContent,
  success,
  usShare,
  type Exact,
  type Outcome,
} from '../origin';
import { cellOf, failureOf, undecided, wordsOf, type Answer } from './cell-result';
import { issuesOf } from './issues-of';
import { checkText } from './check-text';
import { evaluationOf } from './evaluate';
import { evaluationTable } from './evaluation-table';
import { isBlank, readScalar } from './matrix';
import { readAmount, readCase, readFactsArgument, readRules } from './read-case';
import { readLines } from './read-lines';
import { say } from './sentences';

const numberOf = (value: Exact): number => value.toNumber();

/** REGIONAL_VALUE_CONTENT: (NC - VNM) / NC, favourable reading of what is unstated. Article 402(3). */
export function regionalValueContent(...given: readonly unknown[]): Answer {
  const found = readCase(given);
  if (!found.ok) return failureOf(found.issues);
  return cellOf(regionalContent(found.value), ({ rvc }) => numberOf(rvc.favourable));
}

/** QUALIFIES: TRUE, FALSE, or #N/A "undecided: ..." with the reasons. */
export function qualifies(...given: readonly unknown[]): Answer {
  return cellOf(evaluationOf(given), ({ verdict, reasons }) =>
    verdict === 'Undecided' ? undecided(reasons) : verdict === 'Qualifies',
  );
}

/** EVALUATION: every test with what was measured, what is required and where that stands. */
export function evaluation(...given: readonly unknown[]): Answer {
  return cellOf(evaluationOf(given), evaluationTable);
}

/** CHECK: "OK", or every reason and doubt in words. Never an error. */
export function check(...given: readonly unknown[]): Answer {
  const found = evaluationOf(given);
  return found.ok ? checkText(found.value) : wordsOf(found.issues, '\n');
}

/** NON_ORIGINATING_VALUE: the VNM by the scenario's builder, favourable reading. */
export function nonOriginatingValueOf(
  costs: unknown,
  origins: unknown,
  scenario: unknown,
  hsCodes?: unknown,
  statements?: unknown,
  good?: unknown,
  date?: unknown,
): Answer {
  const lines = readLines({ costs, origins, hsCodes, statements });
  const rules = readRules(scenario, good, date, {});
  if (!lines.ok || !rules.ok) return failureOf(issuesOf(lines, rules));
  return numberOf(nonOriginatingValue(lines.value, rules.value).vnm.favourable);
}

/** US_CONTENT_SHARE: what of the good is US value, over the base that the scenario takes. */
export function usContentShare(
  costs: unknown,
  origins: unknown,
  baseValue: unknown,
  scenario: unknown,
  usValues?: unknown,
  statements?: unknown,
  facts?: unknown,
): Answer {
  const lines = readLines({ costs, origins, statements, usValues });
  const stated = readFactsArgument(facts);
  const rules = readRules(scenario, null, null, {});
  if (!lines.ok || !stated.ok || !rules.ok) return failureOf(issuesOf(lines, stated, rules));
  const { base, numerator } = rules.value.usShare;
  const value = base === 'materials' ? success(null) : readAmount('base_value', baseValue);
  if (!value.ok) return failureOf(value.issues);
  const over = value.value === null ? null : { favourable: value.value, worst: value.value };
  return cellOf(usShare(lines.value, base, numerator, over, stated.value), (found) =>
    found.doubt === null ? numberOf(found.share.favourable) : failureOf([found.doubt]),
  );
}

/** COUNTRY_SHARE: the share of one country in a base, by origin. */
export function countryShareOf(
  costs: unknown,
  origins: unknown,
  baseValue: unknown,
  country: unknown,
): Answer {
  const lines = readLines({ costs, origins });
  const base = readAmount('base_value', baseValue);
  const wanted = readCountryArgument(country);
  if (!lines.ok || !base.ok || !wanted.ok) return failureOf(issuesOf(lines, base, wanted));
  return numberOf(countryShare(lines.value, base.value, wanted.value));
}

function readCountryArgument(argument: unknown): Outcome<string> {
  const cell = readScalar('country', argument);
  if (!cell.ok) return cell;
  if (isBlank(cell.value)) return failure(say('country-share-of'));
  return readCountry(cell.value, { parameter: 'country' });
}
