import { sentences, type Sentence } from '../../origin';
import { es } from './translations/es';
import { fr } from './translations/fr';

/** What stands in the way of a request, and what it leaves out. */
export const english = {
  'no-supplier-column': {
    kind: 'missing',
    en: 'no cost table names the supplier of its lines; head a column "Supplier"',
  },
  'no-part-named': {
    kind: 'missing',
    en: 'no line names both its supplier and its part; head columns "Supplier" and "Part number"',
  },
  'unknown-supplier': {
    kind: 'missing',
    en: 'no line is supplied by "{name}"; did you mean "{nearest}"?',
  },
  'lines-without-supplier': {
    kind: 'note',
    en: '{count} lines name no supplier and are asked of nobody: {rows}',
  },
  'lines-without-part': {
    kind: 'note',
    en: '{count} lines have no part number, and no description that is free of amounts; they are asked of nobody: {rows}',
  },
  'period-reversed': {
    kind: 'malformed',
    en: 'the period begins on {from} and ends before, on {to}; swap the days',
  },
  'period-too-long': {
    kind: 'malformed',
    en: 'the period {from} to {to} is longer than twelve months, the most that a certification covers',
  },
  'before-agreements': {
    kind: 'missing',
    en: 'no agreement was in force on {from}; choose a period from 1994-01-01 on',
  },
  'too-many-parts': {
    kind: 'missing',
    en: '{supplier} would be asked about {count} parts, at most {most} fit a request; check the column of suppliers',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export const say = sentences(english, { es, fr });
