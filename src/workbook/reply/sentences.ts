import { sentences, type Sentence } from '../../origin';
import { es } from './translations/es';
import { fr } from './translations/fr';

/** What is said of a supplier's reply, before anything of it is taken over. */
export const english = {
  // the file
  'unreadable-file': { kind: 'malformed', en: 'the file is not read: {reason}' },
  macros: {
    kind: 'malformed',
    en: 'the file holds macros ({part}), which no request has: ask for the .xlsx without them. Nothing of it is read',
  },
  'external-links': {
    kind: 'malformed',
    en: 'the file is linked to other workbooks ({part}), which no request is: ask for typed answers. Nothing of it is read',
  },
  connections: {
    kind: 'malformed',
    en: 'the file fetches data from elsewhere ({part}), which no request does: ask for typed answers. Nothing of it is read',
  },
  'embedded-objects': {
    kind: 'malformed',
    en: 'the file holds embedded objects ({part}), which no request has: ask for the .xlsx without them. Nothing of it is read',
  },
  hyperlinks: {
    kind: 'note',
    en: 'the file holds {count} links to addresses outside, such as "{target}"; none is followed',
  },
  'no-request': {
    kind: 'malformed',
    en: 'no sheet carries the id of a request in C1: it is no reply to a request of ours, or its first rows were changed',
  },
  'other-request': {
    kind: 'missing',
    en: 'the request {id} is not one of this workbook: it was made from another one, or its supplier, parts or codes differ now and no sheet "NAFTA requests" has it',
  },
  'other-version': {
    kind: 'malformed',
    en: 'the form has version {found}, this program reads {known}: send the request again',
  },
  'altered-head': {
    kind: 'malformed',
    en: '{cell} says "{found}" where the request said "{asked}": rows or columns were moved or changed. Nothing of the reply is read',
  },
  'missing-sheet': { kind: 'malformed', en: 'the sheet "{sheet}" is not in the reply' },
  'already-merged': { kind: 'note', en: 'this very file was merged before, on {day}' },
  'altered-certification': {
    kind: 'note',
    en: '{cell} says "{found}" where the request said "{asked}": a locked cell of the certification was changed',
  },
  'certification-missing': {
    kind: 'note',
    en: 'parts are stated as originating, and the certification lacks: {fields}',
  },
  unsigned: { kind: 'note', en: 'nobody is named as the person who signs' },
  'extra-rows': {
    kind: 'note',
    en: '{count} rows were added that no request asked about ({rows}); they are not read',
  },
  'outside-cells': {
    kind: 'note',
    en: '{count} cells outside the form hold something, such as {cell}; they are not read',
  },
  'extra-sheets': { kind: 'note', en: 'sheets were added that are not read: {sheets}' },
  // a row
  'altered-cell': {
    kind: 'malformed',
    en: '{cell} says "{found}" where the request said "{asked}": a locked cell was changed, so the row is not read',
  },
  'duplicate-row': {
    kind: 'malformed',
    en: 'the row {key} stands more than once ({rows}): which one counts is not known, none is read',
  },
  'row-gone': { kind: 'missing', en: 'the row {key} is not in the reply any more' },
  'holds-formula': {
    kind: 'malformed',
    en: '{cell} holds a formula ({formula}) where a typed answer belongs; it is not calculated and not read',
  },
  'holds-error': { kind: 'malformed', en: '{cell} shows an error where an answer belongs' },
  'too-long': {
    kind: 'malformed',
    en: '{cell} holds {length} characters where a short answer belongs (at most {most})',
  },
  'not-a-country': {
    kind: 'malformed',
    en: '{cell}: "{found}" names no country; two letters are asked for, such as MX',
  },
  'not-a-code': {
    kind: 'malformed',
    en: '{cell}: "{found}" is no tariff code of six digits or more, such as 8708.30',
  },
  'not-a-number': { kind: 'malformed', en: '{cell}: "{found}" is no number' },
  'not-a-day': {
    kind: 'malformed',
    en: '{cell}: "{found}" is no day; a date is asked for, such as 2026-01-31',
  },
  'unknown-statement': {
    kind: 'malformed',
    en: '{cell}: "{found}" is no statement of the list, nor one that the functions read',
  },
  // missing
  'nothing-stated': { kind: 'missing', en: 'nothing is stated' },
  'statement-missing': {
    kind: 'missing',
    en: 'the row has other answers, and {cell} states nothing',
  },
  'figure-missing': { kind: 'missing', en: '"{statement}" needs a figure in {cell}' },
  'currency-missing': {
    kind: 'missing',
    en: 'an amount is stated, and nothing says in which currency',
  },
  'criterion-missing': { kind: 'note', en: 'no origin criterion is stated ({cell})' },
  // implausible
  'share-above-one': {
    kind: 'malformed',
    en: '{cell} is {found}, that is {percent} %; a percentage lies from 0 to 100 %. If {found} % is meant it must be typed with its sign',
  },
  'share-below-zero': { kind: 'malformed', en: '{cell} is {found}; a percentage is not negative' },
  'share-tiny': {
    kind: 'note',
    en: '{cell} is {percent} %: ask whether {found} was meant as a percentage of a hundred times as much',
  },
  'amount-negative': { kind: 'malformed', en: '{cell} is {found}; an amount is not negative' },
  'vnm-above-net-cost': {
    kind: 'malformed',
    en: 'VNM {vnm} is more than the net cost {netCost}',
  },
  'above-cost': {
    kind: 'note',
    en: '{amount} for {pieces} pieces is {total}, more than the line {line} costs ({cost})',
  },
  'pieces-unknown': {
    kind: 'missing',
    en: 'the amount is per piece, and the pieces of the line {line} cannot be read',
  },
  'currency-unconfirmed': {
    kind: 'note',
    en: 'stated in {currency}; the cost sheet does not say its currency',
  },
  'days-reversed': { kind: 'malformed', en: 'valid from {from}, and only to {to}: swap the days' },
  'period-too-long': {
    kind: 'malformed',
    en: 'valid from {from} to {to}: longer than twelve months',
  },
  'period-elsewhere': {
    kind: 'note',
    en: 'valid from {from} to {to}, but asked for {askedFrom} to {askedTo}',
  },
  expired: { kind: 'note', en: 'valid to {to}, which is over on {today}' },
  'not-begun': { kind: 'note', en: 'valid from {from}, which has not begun on {today}' },
  // contradictory
  'originating-outside': {
    kind: 'missing',
    en: '"{statement}" is stated of a part made in {country}: only a part made in the territory originates',
  },
  'accumulation-outside': {
    kind: 'missing',
    en: '"{statement}" is stated of a part made in {country}: only producers in the territory accumulate (SOR/94-14 s. 14(1))',
  },
  'criterion-without-origin': {
    kind: 'missing',
    en: 'origin criterion {criterion} is stated of a part that is stated as not originating',
  },
  'currency-differs': {
    kind: 'missing',
    en: 'stated in {currency}, and the line {line} is in {known}: ask for the amount in {known}',
  },
  'two-replies': {
    kind: 'missing',
    en: 'another reply ({file}) says "{other}" of the same part',
  },
  // beside what is known
  'needs-origin': {
    kind: 'note',
    en: 'on record the part is made in {known}; the statement holds only with the stated origin {country}',
  },
  'line-gone': {
    kind: 'missing',
    en: 'no line of the workbook has this part of {supplier} any more',
  },
  'no-column': { kind: 'missing', en: 'the cost table has no column for it; head one "{head}"' },
  'formula-cell': {
    kind: 'missing',
    en: '{cell} of the workbook holds a formula; nothing is written over it',
  },
  'origin-left': {
    kind: 'missing',
    en: '{part}: the statement is left out, since the stated origin is not accepted',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export const say = sentences(english, { es, fr });
