import { sentences, type Sentence } from '../../origin';
import { es } from './translations/es';
import { fr } from './translations/fr';

/** What is said about an own proposal. */
export const english = {
  'proposal-empty': {
    kind: 'missing',
    en: 'scenario: the own proposal states no term; give the range of its table, or the cell with NAFTA.OWN_PROPOSAL',
  },
  'proposal-needs-rvc': {
    kind: 'missing',
    en: 'scenario: an own proposal that is based on no other needs a row rvc; add it, or a row "based on" with an id such as {ids}',
  },
  'proposal-twice': {
    kind: 'malformed',
    en: '{term} stands in line {other} too, with another value for the same good and day; keep one of them',
  },
  'proposal-no-steps': {
    kind: 'malformed',
    en: '{term} has no steps and no classes; leave {column} blank',
  },
  'proposal-good': {
    kind: 'malformed',
    en: 'received "{received}"; write one of {goods}, or leave it blank for whatever good is judged',
  },
  'proposal-none-dated': {
    kind: 'malformed',
    en: '{term} = none cannot be one step of several; keep it alone, without From',
  },
  // doubts
  'proposal-blank': {
    kind: 'note',
    en: 'own proposal, line {line}: {term} has no value and is left out',
  },
  'proposal-repeats': {
    kind: 'note',
    en: 'own proposal, line {line}: {term} says the same as line {other}',
  },
  'proposal-falls': {
    kind: 'note',
    en: 'own proposal, line {line}: {term} falls from {earlier} to {later} on {from}; is that meant?',
  },
  'proposal-small': {
    kind: 'note',
    en: 'own proposal, line {line}: {term} = {received} is less than 1 %; is {meant} meant?',
  },
  'proposal-class-without': {
    kind: 'note',
    en: 'own proposal: no rvc is required of {goods}; a verdict about them stays undecided',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export const say = sentences(english, { es, fr });
