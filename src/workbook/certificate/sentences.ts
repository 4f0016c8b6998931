import { sentences, type Sentence } from '../../origin';
import { es } from './translations/es';
import { fr } from './translations/fr';

/** Why a good or a whole certificate is refused, and what is doubtful about it. */
export const english = {
  'period-reversed': {
    kind: 'malformed',
    en: 'the period begins on {from} and ends before, on {to}; swap the days',
  },
  'period-too-long': {
    kind: 'malformed',
    en: 'the period {from} to {to} is longer than twelve months, the most that a certificate covers; end it on {most} or earlier',
  },
  'no-agreement-in-force': {
    kind: 'missing',
    en: 'no agreement is in force on {day}, so nothing can be certified for it; choose a day from 1994-01-01 on',
  },
  'two-agreements': {
    kind: 'malformed',
    en: 'the period {from} to {to} lies under two agreements, {first} and {then}; make a certificate for each',
  },
  'no-evaluation': {
    kind: 'missing',
    en: 'no cell judges a cost sheet: enter NAFTA.QUALIFIES or NAFTA.EVALUATION, or make a results sheet; only what was evaluated can be certified',
  },
  'nothing-qualifies': {
    kind: 'missing',
    en: 'no good of this workbook can be certified under {agreement}',
  },
  'too-many-goods': {
    kind: 'malformed',
    en: '{count} goods are judged here, at most {most} fit a certificate; choose some of them',
  },
  'not-judged-here': {
    kind: 'malformed',
    en: '{cell} judges no cost sheet; the cells that do are {cells}',
  },
  'cannot-be-read': {
    kind: 'missing',
    en: 'its formula cannot be read; enter it again',
  },
  'not-recalculated': {
    kind: 'missing',
    en: 'it rests on {cells}, which was not recalculated; recalculate in Excel, save, and try again',
  },
  'no-result': {
    kind: 'missing',
    en: 'its evaluation gives {error}: {message}; correct that first',
  },
  'shows-otherwise': {
    kind: 'missing',
    en: 'the cell shows {shown}, and its evaluation gives {verdict}; recalculate the workbook',
  },
  'proposal-chosen': {
    kind: 'missing',
    en: 'it is judged under a proposal, "{scenario}": only the law in force can be certified; choose {law}',
  },
  'other-law': {
    kind: 'missing',
    en: 'it is judged under {scenario}, and on {day} {law} is the law in force; choose {law}',
  },
  'law-restated': {
    kind: 'missing',
    en: 'its scenario states "{terms}" besides {law}: that is no longer the law in force; take it out',
  },
  'no-test': {
    kind: 'missing',
    en: 'no test of origin was run: {law} has no rule here that the figures meet',
  },
  fails: { kind: 'missing', en: 'it fails on {day}: {reasons}' },
  undecided: {
    kind: 'missing',
    en: 'it is undecided on {day}, and what is undecided cannot be certified: {reasons}',
  },
  'hs-unreadable': {
    kind: 'malformed',
    en: '{name}, row {row}: "{code}" is no tariff code of six digits or more, such as 8708.30',
  },
  'hs-differs': {
    kind: 'malformed',
    en: 'the table says the tariff code {code}, and it is judged as {judged}; correct one of them',
  },
  'hs-missing': {
    kind: 'note',
    en: '{cell}: its tariff code is not known; the certifier fills in six digits',
  },
  'table-missing-column': {
    kind: 'malformed',
    en: '{name} has no column "{column}" in its first row; it needs {columns}',
  },
  'table-not-here': {
    kind: 'malformed',
    en: 'the name {name} refers to no cells; repair it in the Name Manager, or delete it',
  },
  'table-error': {
    kind: 'malformed',
    en: '{name}, row {row}: the cell holds {error}; put it right first',
  },
  'field-unknown': {
    kind: 'malformed',
    en: '{name}, row {row}: "{field}" is no field of a certificate; did you mean "{nearest}"?',
  },
  'field-twice': {
    kind: 'malformed',
    en: '{name}, row {row}: "{field}" stands there twice; keep one',
  },
  'capacity-unknown': {
    kind: 'malformed',
    en: '{name}, row {row}: "{capacity}" is not one of {capacities}',
  },
  'good-twice': {
    kind: 'malformed',
    en: '{name}, row {row}: {cell} stands there twice; keep one',
  },
  'producer-unknown': {
    kind: 'malformed',
    en: '{name}, row {row}: "{code}" is not one of {codes}',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export const say = sentences(english, { es, fr });
