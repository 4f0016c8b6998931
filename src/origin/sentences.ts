import { sentences, type Sentence } from './issue';
import { es } from './translations/es';
import { fr } from './translations/fr';

/** Every sentence the core can say. Placeholders are filled by `textOf`. */
export const english = {
  // contradictions and amounts on lines
  'origin-contradiction': {
    kind: 'missing',
    en: 'statements, line {line}: "{statement}" is a statement about a material made in the territory, but origins says {origin}; correct one of them',
  },
  'free-above-cost': {
    kind: 'malformed',
    en: 'statements, line {line}: free {amount} is more than the line costs ({cost}); state at most the cost',
  },
  'us-value-above-cost': {
    kind: 'malformed',
    en: 'us_values, line {line}: {amount} is more than the line costs ({cost}); state at most the cost, or a percentage',
  },
  // notes on lines
  'vnm-above-cost': {
    kind: 'note',
    en: '{lines}: the stated non-originating value is more than the cost of the line; it is taken as stated',
  },
  'rvc-below-requirement': {
    kind: 'note',
    en: "{lines}: the stated RVC is below the part's own requirement, so it cannot originate by RVC; the worst case counts the full cost",
  },
  'counted-as-listed-without-code': {
    kind: 'note',
    en: '{lines}: no tariff code, counted as standing on the tracing list',
  },
  'counted-as-listed-short-code': {
    kind: 'note',
    en: '{lines}: the tariff code is too short to decide, counted as standing on the tracing list',
  },
  'matched-narrower-entry': {
    kind: 'note',
    en: '{lines}: the list names only part of this subheading (national digits or a description); counted as listed, confirm it',
  },
  'counted-as-component': {
    kind: 'note',
    en: '{lines}: no tariff code, or one too short to decide: counted as an engine or gear box of Annex 403.2',
  },
  'perhaps-component': {
    kind: 'note',
    en: '{lines}: the code may hold a sub-component or an assembly of Annex 403.2, both readings are counted; state VNM, 0 if it is none',
  },
  'rolled-up-heavy': {
    kind: 'note',
    en: '{lines}: originating, counted as nothing; if it holds listed materials of Annex 403.2, state VNM',
  },
  'requirement-range': {
    kind: 'note',
    en: "{lines}: without six digits of the tariff code the part's own requirement is not known; the highest and the lowest it could be are both counted",
  },
  'unstated-lines': {
    kind: 'note',
    en: '{lines}: made in the territory, nothing stated about what is inside ({amount} in doubt)',
  },
  // verdict reasons
  'rvc-fails': {
    kind: 'note',
    en: 'regional value content is {measured}, {required} is required: short by {points} points ({amount} of non-originating value too much)',
  },
  'rvc-undecided': {
    kind: 'missing',
    en: 'regional value content lies between {worst} and {favourable}, {required} is required: {amount} is in doubt; state what the suppliers of {lines} know',
  },
  'rvc-not-published': {
    kind: 'missing',
    en: 'the scenario publishes no required percentage; add "rvc = ...%" to the scenario',
  },
  'us-share-fails': {
    kind: 'note',
    en: 'the US share is {measured} of {base}, {required} is required: short by {points} points ({amount})',
  },
  'us-share-undecided': {
    kind: 'missing',
    en: 'the US share lies between {worst} and {favourable} of {base}, {required} is required',
  },
  'us-base-missing': {
    kind: 'missing',
    en: 'the US share over {base} needs the fact "{fact}"; add it to facts',
  },
  'us-base-not-positive': {
    kind: 'missing',
    en: 'the US share cannot be computed: {base} is {value}, not above 0',
  },
  'us-conversion-missing': {
    kind: 'missing',
    en: 'the subtractive US share needs the fact "Non-US conversion cost": the lines add up to {total}, less than the base of {base}',
  },
  'fact-missing': {
    kind: 'missing',
    en: '{test} is required ({required}) and not stated; add the fact "{fact}"',
  },
  'fact-fails': {
    kind: 'note',
    en: '{test} is stated as {measured}, {required} is required',
  },
  'shift-missing': {
    kind: 'missing',
    en: 'whether the good meets the tariff shift of its rule decides and is not stated; add the fact "Tariff shift" (yes or no)',
  },
  'shift-fails': {
    kind: 'note',
    en: 'the fact "Tariff shift" says that the good does not meet the tariff shift of its rule',
  },
  'shift-heading': {
    kind: 'missing',
    en: '{lines}: a material from outside stands in the vehicle\'s own heading {heading}, so the tariff shift cannot be taken as met; add the fact "Tariff shift"',
  },
  'shift-taken-as-met': {
    kind: 'note',
    en: 'the change from any other heading is taken as met: no line from outside carries heading {heading}',
  },
  'shift-stated': { kind: 'note', en: 'as stated in the fact "Tariff shift"' },
  'shift-not-needed': {
    kind: 'note',
    en: 'the rule offers tariff shift or RVC; the other route decides',
  },
  'route-unknown': {
    kind: 'missing',
    en: 'which routes the product rule of this good offers is not in the table; a pass on RVC alone does not decide',
  },
  'no-tests': {
    kind: 'missing',
    en: 'the scenario sets no test that could be computed for this good',
  },
  'waiver-no-value': {
    kind: 'note',
    en: 'neither "Transaction value" nor "Total cost" is stated, so the waiver is treated as failed',
  },
  'waiver-base': { kind: 'note', en: 'all non-originating materials over {base}' },
  'waiver-met': {
    kind: 'note',
    en: 'the RVC requirement is waived: all non-originating value is within {limit} of {base}',
  },
  'waiver-undecided': {
    kind: 'missing',
    en: 'whether all non-originating value is within the de minimis waiver depends on what is not stated',
  },
  'lvc-minimum-with-total': {
    kind: 'note',
    en: 'needs no fact of its own: in a total that is reached, technology and assembly are at most {share}',
  },
  // core parts
  'core-part-not-in': {
    kind: 'note',
    en: '{test}: taken as not in the vehicle; if it has one, add its line',
  },
  'core-part-missing': {
    kind: 'missing',
    en: '{test}: no line; add its net cost and VNM, or write none as its net cost where the vehicle has none',
  },
  'core-part-stated': { kind: 'note', en: '{test}: originating, as stated' },
  'core-part-fails': {
    kind: 'note',
    en: '{test}, VNM by {way}: regional value content is {measured}, {required} is required',
  },
  'core-part-unstated': {
    kind: 'missing',
    en: '{test}, VNM by {way}: not stated on {lines}, so between none and all of the net cost; state it, a true zero as the text 0',
  },
  'core-average-on-the-line': {
    kind: 'missing',
    en: '{test}, VNM by {way}: the average lies exactly on {required}; the law asks that an average exceeds it, a single part that it is not below',
  },
  'core-part-shift': {
    kind: 'missing',
    en: '{test}: a change of tariff classification is enough as well; write originating by shift in statements where it is met, non-originating where it is not',
  },
  'core-part-no-shift': {
    kind: 'note',
    en: '{test}: a change of tariff classification alone does not make it originate; its regional value content decides',
  },
  'super-core-incomplete': {
    kind: 'missing',
    en: 'the super-core needs the net cost of every part that the vehicle has',
  },
  // figures about the sheet
  'net-cost-corrected': {
    kind: 'note',
    en: 'net cost corrected by {amount} for accumulation statements (their net cost less the cost of their lines)',
  },
  'net-cost-not-positive': {
    kind: 'missing',
    en: 'net cost is {value} after the correction for accumulation statements; it must be above 0',
  },
  'transaction-value-missing': {
    kind: 'missing',
    en: 'the transaction value method needs the fact "Transaction value", adjusted to exclude international shipment',
  },
  'by-transaction-value': {
    kind: 'note',
    en: 'by the transaction value method, over {amount}',
  },
  'lines-below': {
    kind: 'note',
    en: 'the lines add up to {share} of net cost: are these unit prices, or thousands?',
  },
  'lines-above': {
    kind: 'note',
    en: 'the lines add up to {share} of net cost, more than all of it: are these unit prices, or does net cost lack something?',
  },
  'no-lines': {
    kind: 'missing',
    en: 'costs: no line has a cost above 0, so there is nothing to judge; check the range',
  },
  'technology-without-spend': {
    kind: 'note',
    en: 'the fact "Technology spend" is not stated: computed without technology',
  },
  'technology-part-unstated': {
    kind: 'note',
    en: 'the fact "Technology in net cost" is not stated: all of the spend, or none of it, may be in net cost already',
  },
  'technology-missing': {
    kind: 'missing',
    en: 'technology could lift it to the requirement; add the fact "Technology spend"',
  },
  'traced-needs': {
    kind: 'missing',
    en: 'row {row} of 9(2) needs {parameter}; state it',
  },
  'accumulating-by-net-cost': {
    kind: 'missing',
    en: 'statements, {lines}: who accumulates production must use the net cost method; leave method = TV out',
  },
  'designation-twice': {
    kind: 'malformed',
    en: 'materials, line {line}: "{name}" stands twice; give each material one line, and name all that hold it in used_in, separated by ;',
  },
  'designation-unknown': {
    kind: 'malformed',
    en: 'used_in, line {line}: "{name}" is not among the materials; add it, or leave the cell blank for the good itself',
  },
  'designation-circle': {
    kind: 'malformed',
    en: 'used_in, line {line}: "{name}" would be incorporated into itself; correct the chain',
  },
  'figure-missing': {
    kind: 'missing',
    en: '{test} is required ({required}) and the figure is blank',
  },
  'average-empty': {
    kind: 'missing',
    en: 'net_costs: no good has a net cost above 0, so there is nothing to average',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export const say = sentences(english, { es, fr });
