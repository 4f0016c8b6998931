import { sentences, type Sentence } from '../../origin';
import { es } from './translations/es';
import { fr } from './translations/fr';

/** What is said when a supplier answers a customer's request from its own workbook. */
export const english = {
  // the customer's file
  'no-request': {
    kind: 'malformed',
    en: 'the file is no request of this program: no sheets of a request, or no id in C1. Ask your customer for the file as it was sent',
  },
  'other-version': {
    kind: 'malformed',
    en: 'the form has version {found}, this program fills {known}: ask your customer for a new request',
  },
  'altered-request': {
    kind: 'malformed',
    en: 'what the file asks does not give its id {id}: locked cells were changed after it was made, so your customer could not read the answer. Ask for the file as it was sent',
  },
  'altered-cell': {
    kind: 'malformed',
    en: '{cell} says "{found}" where a request says "{asked}": a locked cell was changed. Ask your customer for the file as it was sent',
  },
  'foreign-formula': {
    kind: 'malformed',
    en: '{cell} holds a formula that no request has ({formula}); nothing is calculated or filled. Ask your customer for the file as it was sent',
  },
  'row-gone': { kind: 'missing', en: 'its row is not in the file any more' },
  'already-answered': {
    kind: 'note',
    en: '{cell} says "{found}" already, and is left; clear it to have it filled',
  },
  // which case is about the part
  'not-found': {
    kind: 'missing',
    en: 'nothing in the workbook names {part}; say which calculation or cost table is about it',
  },
  'matched-twice': {
    kind: 'missing',
    en: '{part} is named beside several calculations ({places}); say which one counts',
  },
  'left-out': { kind: 'note', en: 'left out by you' },
  // why a case proves nothing
  'not-recalculated': {
    kind: 'missing',
    en: '{cells} could not be recalculated here; a value that nobody calculated proves nothing',
  },
  'table-in-doubt': {
    kind: 'missing',
    en: 'the cost table {table} is in doubt: {doubt}. Put it right, or judge it by a formula',
  },
  'net-cost-missing': {
    kind: 'missing',
    en: 'the sheet of the cost table {table} names no net cost; write "Net cost" and the amount beside it',
  },
  'several-models': {
    kind: 'missing',
    en: 'the cost table {table} is about several goods ({found}), and one net cost is none of theirs; judge them by EVALUATION_BY',
  },
  'several-currencies': {
    kind: 'missing',
    en: 'the cost table {table} is in several currencies ({found}); convert it first',
  },
  'price-units': {
    kind: 'missing',
    en: 'the cost table {table} has prices for {found}; let the page Cost sheet write the cost of each line first',
  },
  'country-codes': {
    kind: 'missing',
    en: 'the cost table {table} has country codes that only one system knows ({found}); let the page Cost sheet read them first',
  },
  'decimal-sign': {
    kind: 'missing',
    en: 'the cost table {table} has amounts that may mean two numbers ({found}); type them as numbers',
  },
  'good-missing': {
    kind: 'missing',
    en: 'neither the sheet nor the request names a tariff code of six digits for {part}, so nothing says which rule it has',
  },
  'not-judged': { kind: 'missing', en: 'it cannot be judged on {day}: {reasons}' },
  'not-the-agreement': {
    kind: 'missing',
    en: 'the sheet judges by "{scenario}", and the request asks about {agreement}: judge by {id}',
  },
  'terms-changed': {
    kind: 'missing',
    en: 'the scenario "{scenario}" states {terms}, which {agreement} does not say: judge by the agreement as it stands',
  },
  'judged-as-vehicle': {
    kind: 'missing',
    en: 'the sheet judges it as "{good}", and the request asks about a part: name the part, or its tariff code, as the good',
  },
  'other-code': {
    kind: 'missing',
    en: 'the sheet judges it as {good}, and the request has {asked} on record: settle with your customer which code is right',
  },
  'date-outside': {
    kind: 'missing',
    en: 'the sheet judges on {date}, and the request asks about {from} to {to}: set the day of the sheet within it',
  },
  fails: { kind: 'missing', en: 'it fails on {day}: {reasons}' },
  undecided: { kind: 'missing', en: 'it is undecided on {day}: {reasons}' },
  qualifies: { kind: 'note', en: 'it qualifies on {day}' },
  'rvc-open': {
    kind: 'missing',
    en: 'its RVC lies between {worst} and {favourable}, as long as lines state nothing',
  },
  'rvc-not-passed': {
    kind: 'missing',
    en: 'it originates, but not by its RVC of {measured}, which is below the requirement',
  },
  'no-tracing': {
    kind: 'missing',
    en: 'no value is traced: only NAFTA traces imports, and only into goods for light vehicles',
  },
  'traced-open': {
    kind: 'missing',
    en: 'the traced value is not settled, as long as lines state nothing',
  },
  'pieces-missing': {
    kind: 'missing',
    en: 'an amount is asked per piece, and nothing says for how many pieces the cost sheet is',
  },
  'currency-missing': {
    kind: 'missing',
    en: 'nothing says in which currency the cost sheet is',
  },
  'currency-differs': {
    kind: 'missing',
    en: 'the cost sheet is in {own}, and the amounts are asked in {asked}: convert the sheet first',
  },
  'tells-a-cost': {
    kind: 'missing',
    en: 'the traced value is one of your own costs, so that stating it would disclose that cost',
  },
  // what is left to the person who answers
  'country-left': {
    kind: 'note',
    en: 'left to you: the country where it is made, which no cost sheet proves',
  },
  'criterion-left': { kind: 'note', en: 'left to you: the origin criterion' },
  'country-and-criterion-left': {
    kind: 'note',
    en: 'left to you: the country where it is made and the origin criterion, which no cost sheet proves',
  },
  'origin-outside': {
    kind: 'note',
    en: 'your customer has the origin {origin} on record: without the country where it is made the statement contradicts it. That and the origin criterion are left to you',
  },
  // the filled file
  'fills-otherwise': {
    kind: 'malformed',
    en: 'the filled file would differ from the request in {cell}, which is not among the answers shown; nothing is saved',
  },
  'workbook-changed': {
    kind: 'malformed',
    en: 'this workbook has changed since the answers were shown; read it again and look at them',
  },
  'discloses-cost': {
    kind: 'malformed',
    en: '{cell} would show {value}, which is an amount of your own workbook; nothing is saved',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export const say = sentences(english, { es, fr });
