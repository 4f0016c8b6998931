import { sentences, type Sentence } from '../../origin';
import { es } from './translations/es';
import { fr } from './translations/fr';

/** What is said of the table that maps a customer's form, and of filling the form. */
export const english = {
  'no-map': {
    kind: 'missing',
    en: 'This workbook has no table named {name}. Make one with the columns Sheet, Cell, Value and Label, a row for each cell of the form, and give its range that name.',
  },
  'no-column': {
    kind: 'malformed',
    en: '{name} has no column "{column}" in its first row. It needs Sheet, Cell and Value; Label is optional.',
  },
  'table-full': {
    kind: 'missing',
    en: '{name} has no blank row left, or its heads are gone. Let the name cover more rows, with Sheet, Cell and Value in the first.',
  },
  'no-rows': { kind: 'missing', en: '{name} has no row that names a cell of the form.' },
  'row-without-cell': {
    kind: 'malformed',
    en: '{name}, row {row}: Sheet or Cell is blank. Name both, such as Quote and B7.',
  },
  'not-a-cell': {
    kind: 'malformed',
    en: '{name}, row {row}: "{cell}" is not one cell. Give an address such as B7.',
  },
  twice: {
    kind: 'malformed',
    en: '{name}, row {row}: {cell} is filled by row {earlier} already. Keep one of the two.',
  },
  'value-error': {
    kind: 'missing',
    en: '{name}, row {row}: Value is {error}, so {cell} cannot be filled. Put the formula right first.',
  },
  'value-stale': {
    kind: 'missing',
    en: '{name}, row {row}: Value rests on {cells}, which was not recalculated. Open the workbook in Excel, calculate, save, and try again.',
  },
  'value-too-long': {
    kind: 'malformed',
    en: '{name}, row {row}: Value has {length} characters; a cell holds 32,767. Shorten it.',
  },
  'no-sheet': {
    kind: 'malformed',
    en: '{name}, row {row}: the form has no sheet "{sheet}"; it has {sheets}.',
  },
  'form-formula': {
    kind: 'malformed',
    en: '{name}, row {row}: {cell} of the form holds a formula, which belongs to the customer. Map a cell for input.',
  },
  'inside-merge': {
    kind: 'malformed',
    en: '{name}, row {row}: {cell} lies inside the merged cells {merge}. Map {first} instead.',
  },
  'other-label': {
    kind: 'malformed',
    en: '{name}, row {row}: beside {cell} the form says {found}, not "{label}". The form has changed: look where that value belongs now.',
  },
  'not-in-list': {
    kind: 'malformed',
    en: '{name}, row {row}: {cell} of the form takes one of {choices}; Value is "{value}".',
  },
  blank: {
    kind: 'note',
    en: '{name}, row {row}: Value is blank; {cell} stays as the form has it.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export const sayOfForm = sentences(english, { es, fr });
