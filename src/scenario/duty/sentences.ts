import { sentences, type Sentence } from '../../origin';
import { es } from './translations/es';
import { fr } from './translations/fr';

/** What the reader of duties can say. */
export const english = {
  'mfn-unknown': {
    kind: 'missing',
    en: 'no most-favoured-nation duty of {importer} on a {good} on {date} is on record; look it up in the tariff of {importer}',
  },
  'mfn-several': {
    kind: 'missing',
    en: 'good: under {good} the tariff of {importer} has several rates ({rates}); give eight digits of that tariff',
  },
  'overlay-unknown': {
    kind: 'missing',
    en: 'overlay: "{received}" is not known; did you mean {nearest}?',
  },
  'overlay-of-another': {
    kind: 'missing',
    en: 'overlay: {overlay} is a duty of {country}, and the importer is {importer}; leave it out',
  },
  'overlay-narrower': {
    kind: 'missing',
    en: 'good: {overlay} covers only a part of {good}; give eight or ten digits of the tariff of {country}',
  },
  'overlay-by-code': {
    kind: 'missing',
    en: 'good: whether {overlay} covers a {good} depends on its tariff code; give it, in the digits of {country}',
  },
  'overlay-by-weight': {
    kind: 'missing',
    en: 'good: {overlay} leaves out a vehicle of {good} above five tonnes gross weight, and no argument states the weight; leave the overlay out above it',
  },
  'overlay-by-origin': {
    kind: 'missing',
    en: 'exporter is missing: {overlay} falls on goods that originate in {origins}; state the country of origin',
  },
  'overlay-partner': {
    kind: 'missing',
    en: 'exporter: {overlay} on a vehicle or part from {exporter} is part of an agreed rate of {percent} in all, which is not modelled; leave the overlay out and use that rate',
  },
  'overlay-bus': {
    kind: 'missing',
    en: 'good: whether {overlay} is taken on the value without US content for a {good} that qualifies is not on record',
  },
  'approval-missing': {
    kind: 'missing',
    en: 'approved is missing: without an approval of the US content by the Secretary of Commerce {overlay} is due on the full value; give TRUE or FALSE',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export const say = sentences(english, { es, fr });
