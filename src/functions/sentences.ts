import { sentences } from '../origin';

/** Sentences of the Excel layer: shapes, omitted arguments, what is not modelled yet. */
export const say = sentences({
  'argument-missing': {
    kind: 'missing',
    en: '{parameter} is missing: give a range or a value',
  },
  'shapes-differ': {
    kind: 'malformed',
    en: '{parameter} has {shape}, {first} has {firstShape}; give both the same shape, line by line',
  },
  'too-many-lines': {
    kind: 'malformed',
    en: '{parameter} has {count} lines, more than {most}; use a table column, or a trimmed range such as C:.C',
  },
  'ragged-range': {
    kind: 'malformed',
    en: '{parameter} has rows of different lengths',
  },
  'error-value': {
    kind: 'malformed',
    en: '{parameter}, line {line} holds the error {error}; correct that cell first',
  },
  'error-not-available': {
    kind: 'missing',
    en: '{parameter}, line {line} holds the error #N/A; correct that cell first',
  },
  'not-one-value': {
    kind: 'malformed',
    en: '{parameter} takes one value, received a range of {shape}; give one cell',
  },
  'own-proposal': {
    kind: 'missing',
    en: 'scenario: a table with an own proposal is not modelled yet; give a scenario id such as nafta-1994, with terms where needed',
  },
  'scenario-not-text': {
    kind: 'malformed',
    en: 'scenario: received {received}; give text such as nafta-1994, or the cell named NAFTA_SCENARIO',
  },
  'good-not-text': {
    kind: 'malformed',
    en: 'good: received {received}; give text such as passenger vehicle, or a tariff code such as 8708.30',
  },
  'country-share-of': {
    kind: 'missing',
    en: 'country is missing: give a country such as US or Mexico',
  },
  'net-cost-not-positive': {
    kind: 'missing',
    en: 'net cost would be {value}; total_cost less the excluded costs must be above 0',
  },
  'fact-not-modelled': {
    kind: 'missing',
    en: 'facts: {fact} is known but not modelled yet (the relief of Article 403(6) for a new or refitted plant); leave it out to judge without it',
  },
  'result-too-large': {
    kind: 'malformed',
    en: 'the result is too large for a cell; check the amounts',
  },
  'measure-unknown': {
    kind: 'malformed',
    en: 'measure: received "{received}"; use one of {measures}',
  },
  'system-unknown': {
    kind: 'malformed',
    en: 'system: received "{received}"; use iso or aala',
  },
});
