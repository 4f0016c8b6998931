import { sentences, type Sentence } from '../origin';
import { es } from './translations/es';
import { fr } from './translations/fr';

/** Every sentence the reader of scenarios and goods can say. */
export const english = {
  // expressions
  'scenario-missing': {
    kind: 'missing',
    en: 'scenario is missing: write one of {ids}',
  },
  'scenario-unknown': {
    kind: 'missing',
    en: 'scenario: "{received}" is not known; did you mean {nearest}?',
  },
  'scenario-not-modelled': {
    kind: 'missing',
    en: 'scenario: {received} is known but not modelled yet; modelled are {ids}',
  },
  'scenario-is-overlay': {
    kind: 'missing',
    en: 'scenario: {received} is a duty, not a rule of origin; name a scenario such as {ids}',
  },
  'term-without-value': {
    kind: 'malformed',
    en: 'scenario: "{received}" is not a term; write term = value, for example rvc = 80%',
  },
  'term-unknown': {
    kind: 'missing',
    en: 'scenario: the term "{received}" is not known; did you mean {nearest}?',
  },
  'term-not-in-scenario': {
    kind: 'missing',
    en: 'scenario: the term "{term}" means nothing under {scenario}; leave it out',
  },
  'term-twice': {
    kind: 'malformed',
    en: 'scenario: the term "{term}" stands twice; keep one of them',
  },
  'value-unknown': {
    kind: 'malformed',
    en: 'scenario: {term} = "{received}" is not allowed; allowed are {allowed}',
  },
  'technology-weights': {
    kind: 'missing',
    en: 'scenario: {term} = T3 gives advanced components a weight above 1 and cannot be computed: no public source names the components or the weights; allowed are {allowed}',
  },
  'technology-list': {
    kind: 'missing',
    en: 'scenario: {term} = T4 adds technology to the tracing list on equal terms and cannot be computed: no public source names the tariff provisions to be added; allowed are {allowed}',
  },
  'percentage-without-sign': {
    kind: 'malformed',
    en: 'scenario: {term} = {received} is above 1 and has no percent sign; write {term} = {received}%',
  },
  'percentage-range': {
    kind: 'malformed',
    en: 'scenario: {term} = {received} is not between 0% and 100%',
  },
  'core-roll-up-every': {
    kind: 'missing',
    en: 'scenario: {term} = every core part would add back the non-originating value of every core part, also of those that meet their ordinary rule; statements of origin do not carry that value: state it as VNM on those lines under core roll-up = us; allowed are {allowed}',
  },
  // goods
  'good-unknown': {
    kind: 'malformed',
    en: 'good: "{received}" is not known; did you mean {nearest}? A tariff code such as 8708.30 works too',
  },
  'good-not-a-part': {
    kind: 'malformed',
    en: 'good: "{received}" is not understood: only a part is for another vehicle or for the aftermarket; write {good} alone',
  },
  'good-by-persons': {
    kind: 'missing',
    en: 'good: six digits do not decide the class of {received}: up to 15 persons or 16 and more; write one of {goods}',
  },
  'good-by-engine': {
    kind: 'missing',
    en: 'good: six digits do not decide the class of {received}: it covers vehicles with and without a compression-ignition engine; write one of {goods}',
  },
  'good-by-weight': {
    kind: 'missing',
    en: 'good: six digits do not decide the class of {received}: the definitions are older than the code for electric trucks and turn on weight and use; write one of {goods}',
  },
  'good-not-in-scenario': {
    kind: 'missing',
    en: 'good: {scenario} has no rule for a {good}; it has {goods}',
  },
  'good-code-short': {
    kind: 'malformed',
    en: 'good: the tariff code {received} has fewer than six digits; six decide, for example 8708.30',
  },
  'good-code-unlisted': {
    kind: 'missing',
    en: 'good: {scenario} has no row for the tariff code {received}; for a good outside its automotive rules write good = other good',
  },
  // dates and steps
  'date-malformed': {
    kind: 'malformed',
    en: 'date: "{received}" is not a day; write it as 2020-07-01',
  },
  'date-before-life': {
    kind: 'missing',
    en: 'date: {date} is before {scenario} was in force ({from}); give a later date or another scenario',
  },
  'date-after-life': {
    kind: 'missing',
    en: 'date: {date} is after {scenario} ended ({to}); give an earlier date or another scenario',
  },
  'last-step-ahead': {
    kind: 'missing',
    en: 'date: without a date it is not clear which step applies: {last} begins on {from}, {current} applies on {checkedOn}; give a date',
  },
  'lvc-credit': {
    kind: 'note',
    en: 'labour value content above {total} with materials and manufacturing of {materials}: the points above {over} count, so that {enough} is enough in place of {required} ({provision}, never below {floor})',
  },
  'lvc-credit-unstated': {
    kind: 'missing',
    en: 'a labour value content above {total} with more than {over} of materials and manufacturing could lower the requirement to {enough} ({provision}); add the facts LVC and LVC materials',
  },
  'staging-applies': {
    kind: 'note',
    en: 'staging = ASR: judged under the alternative staging regime, to {until}; only vehicles of a producer with an approved regime are eligible ({provision})',
  },
  'staging-after': {
    kind: 'note',
    en: 'staging = ASR: the regime ended on {until} unless the approval of the producer names another period ({provision}); judged as if it does',
  },
  'staging-idle': {
    kind: 'note',
    en: 'staging = ASR concerns passenger vehicles, light trucks and their core parts, and changes nothing for a {good} ({provision})',
  },
  // requirements
  'method-not-offered': {
    kind: 'missing',
    en: '{scenario} judges a {good} by the net cost method only; leave method = TV out',
  },
  'method-by-code': {
    kind: 'missing',
    en: 'whether the product rule of a {good} offers the transaction value method turns on its tariff code: write the code as the good',
  },
  'requirement-none': {
    kind: 'missing',
    en: '{scenario} sets no requirement "{measure}" for a {good}',
  },
  'labour-none': {
    kind: 'missing',
    en: '{scenario} asks for no labour value content, so it has no formula; name a scenario that does, such as the one of the agreement in force',
  },
  'core-parts-none': {
    kind: 'missing',
    en: '{scenario} sets no core parts requirement for a {good}',
  },
  'mfn-unknown': {
    kind: 'missing',
    en: 'no most-favoured-nation duty of {importer} on a {good} on {date} is on record; look it up in the tariff of {importer}',
  },
  'method-not-published': {
    kind: 'missing',
    en: 'which method a good may choose under {scenario} is not on record',
  },
  'plant-since-alone': {
    kind: 'missing',
    en: 'facts: "Plant since" says nothing without "Plant"; add it (new or refit)',
  },
  'plant-without-since': {
    kind: 'missing',
    en: 'facts: "Plant" ({plant}) needs "Plant since", the day of the first prototype; add it, or write plant = {plant} in the scenario',
  },
  'plant-without-date': {
    kind: 'missing',
    en: 'facts: "Plant" ({plant}) lowers the requirement for some years only; give a date, or write plant = {plant} in the scenario',
  },
  // notes that travel with the rules
  'never-published': {
    kind: 'note',
    en: 'the text of this proposal was never published; every figure rests on press reports',
  },
  'press-only': {
    kind: 'note',
    en: 'no text of this agreement was read; every figure rests on press reports',
  },
  'no-rule': {
    kind: 'note',
    en: 'No rule (MFN duty)',
  },
  'technology-uncapped': {
    kind: 'note',
    en: 'technology = T2 without "technology cap": the credit has no upper limit; add technology cap = ...% to set one',
  },
  'technology-cap-idle': {
    kind: 'note',
    en: 'the term "technology cap" limits the credit of technology = T2 and changes nothing under technology = {reading}',
  },
  'li-ion-idle': {
    kind: 'note',
    en: 'the term "li-ion" concerns the tracing list and changes nothing where no list is used; add tracing = listed to use it',
  },
  'good-in-two-tables': {
    kind: 'note',
    en: 'the tariff code stands in two tables; judged as {class}, the stricter; if the good is the other, write good = {other}',
  },
  'plant-idle': {
    kind: 'note',
    en: 'plant = {plant} changes nothing for a {good} under {scenario}',
  },
  'plant-by-term': {
    kind: 'note',
    en: 'plant = {plant} is stated by the scenario expression, whatever the day: within {years} years of the first prototype, and with the conditions of {provision} met',
  },
  'plant-applies': {
    kind: 'note',
    en: 'plant ({plant}) since {since}: its requirement stands until {last}, the conditions of {provision} taken as met because they are stated',
  },
  'plant-outside': {
    kind: 'note',
    en: '{date} is not within the {years} years of the plant ({plant}), {since} to {last}: the ordinary requirement applies',
  },
  'term-not-for-good': {
    kind: 'note',
    en: 'the term "{term}" concerns vehicles only and changes nothing for a {good}',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export const say = sentences(english, { es, fr });

export type SentenceCode = Parameters<typeof say>[0];
