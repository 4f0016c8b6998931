import { sentences, type Sentence } from '../origin';
import { es } from './translations/es';
import { fr } from './translations/fr';

/** Sentences of the Excel layer: shapes, omitted arguments, the words of tables. */
export const english = {
  // around what is said
  undecided: { kind: 'note', en: 'undecided: ' },
  'more-issues': { kind: 'note', en: 'and {count} more: see NAFTA.CHECK' },
  'check-head': { kind: 'note', en: '{verdict} as {good} under {readings}' },
  // rows of EVALUATION
  'judged-as': { kind: 'note', en: 'under {readings}' },
  'judged-as-default': {
    kind: 'note',
    en: 'not stated, taken as the default; under {readings}',
  },
  'row-own': { kind: 'note', en: 'Own proposal: {term}' },
  'row-reading': { kind: 'note', en: 'Reading: {term}' },
  'also-read-as': { kind: 'note', en: 'also read as: {others}' },
  'row-worst-case': { kind: 'note', en: '{test}, worst case of what is not stated' },
  'lines-over-net-cost': { kind: 'note', en: 'lines add up to {share} of net cost' },
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
  'no-costs': {
    kind: 'missing',
    en: 'costs: no line has a cost above 0, so there is nothing to count; check the range',
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
  'result-too-large': {
    kind: 'malformed',
    en: 'the result is too large for a cell; check the amounts',
  },
  'no-headroom': {
    kind: 'missing',
    en: 'the scenario publishes no required percentage for this good, so there is no headroom; add "rvc = ...%" to the scenario',
  },
  'group-missing': {
    kind: 'missing',
    en: 'groups, line {line}: a cost without a group; write the model it belongs to',
  },
  'group-without-net-cost': {
    kind: 'missing',
    en: 'net_costs has no row for the group "{group}"; add the group and its net cost',
  },
  'group-twice': {
    kind: 'malformed',
    en: 'net_costs, line {line}: the group "{group}" stands twice; keep one row',
  },
  'net-costs-shape': {
    kind: 'malformed',
    en: 'net_costs takes two columns: the group and its net cost',
  },
  'share-not-number': {
    kind: 'malformed',
    en: '{parameter}: received {received}; give a share such as 0.625 or 62.5%',
  },
  'row-unknown': {
    kind: 'malformed',
    en: 'row: received "{received}"; use a letter from a to i, the row of 9(2)',
  },
  'units-missing': {
    kind: 'missing',
    en: '{unit} decides and is not stated: the units of the six months before that were sold to related persons (the text 0 for none), and all units sold',
  },
  'related-above-all': {
    kind: 'malformed',
    en: 'related_units is more than all_units; correct one of them',
  },
  'rvc-rule-missing': {
    kind: 'missing',
    en: 'rvc_rule, line {line}: whether the rule of this material asks for a regional value content is not stated; write yes or no',
  },
  'not-yes-or-no': {
    kind: 'malformed',
    en: '{parameter}, line {line}: received "{received}"; write yes or no',
  },
  'quantity-missing': {
    kind: 'missing',
    en: 'quantities, line {line}: no quantity for this good; state it, or clear the line',
  },
  'average-net-cost-missing': {
    kind: 'missing',
    en: 'net_costs, line {line}: a value of non-originating materials without a net cost; state the net cost',
  },
  // labour value content, metals, core parts
  'labour-nothing': {
    kind: 'missing',
    en: '{parameter} and high_wage_labor are both blank; give at least one of them',
  },
  'labour-above-whole': {
    kind: 'malformed',
    en: '{parameter} and high_wage_labor are more than {whole}; give both for the same vehicles and the same period',
  },
  'production-wages-missing': {
    kind: 'missing',
    en: 'production_wages is missing: rnd_and_it_wages are divided by the wages of direct production workers; give both for the same year',
  },
  'credit-not-known': {
    kind: 'missing',
    en: '{parameter}: no credit was reported for this proposal; leave it out for wages and materials alone',
  },
  'no-purchases': {
    kind: 'missing',
    en: 'purchases: no line has a value above 0, so there is nothing to count; check the range',
  },
  'metal-contradiction': {
    kind: 'missing',
    en: 'originating, line {line}: stated as originating, but origins says {origin}; correct one of them',
  },
  'originating-unknown': {
    kind: 'malformed',
    en: '{parameter}, line {line}: received "{received}"; write TRUE or originating, FALSE or non-originating',
  },
  'core-part-blank': {
    kind: 'missing',
    en: 'parts, line {line}: a net cost without a part; write one of {parts}',
  },
  'core-part-unknown': {
    kind: 'malformed',
    en: 'parts, line {line}: "{received}" is not a core part; the nearest is {nearest}; write one of {parts}',
  },
  'core-statement': {
    kind: 'malformed',
    en: 'statements, line {line}: received "{received}"; a core part is originating, originating by shift or non-originating, or the cell is blank',
  },
  'code-short': {
    kind: 'missing',
    en: 'hs_codes, line {line}: {received} has fewer than six digits; six decide, for example 8708.30',
  },
  'qualifies-missing': {
    kind: 'missing',
    en: 'qualifies is missing: give the cell with NAFTA.QUALIFIES, or TRUE or FALSE',
  },
  'truth-malformed': {
    kind: 'malformed',
    en: '{parameter}: received {received}; give TRUE or FALSE',
  },
  'importer-outside': {
    kind: 'malformed',
    en: 'importer: received {received}; give US, CA or MX',
  },
  'us-content-missing': {
    kind: 'missing',
    en: 'us_content is missing: with an approval the duty falls on the value without US content; state the amount, 40% or none',
  },
  'content-doubtful': {
    kind: 'malformed',
    en: '{parameter}: {received} may be a share or an amount of money; write a share as text, such as 40%',
  },
  'content-above-value': {
    kind: 'malformed',
    en: '{parameter}: {received} is more than the customs value; state what of it is such content',
  },
  'measure-unknown': {
    kind: 'malformed',
    en: 'measure: received "{received}"; use one of {measures}',
  },
  'system-unknown': {
    kind: 'malformed',
    en: 'system: received "{received}"; use iso or aala',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export const say = sentences(english, { es, fr });
