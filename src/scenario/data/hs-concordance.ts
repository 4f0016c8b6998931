import type { Source } from '../../origin';
import type { HsEdition } from '../types';

/** A subheading of one HS edition and where its goods stood in the edition before, or stand after. */
export interface HsChange {
  readonly code: string;
  /** the edition that brought the code in; `until`: the last edition that had it */
  readonly since?: HsEdition;
  readonly until?: HsEdition;
  /** subheadings of the neighbouring edition, the likeliest first */
  readonly was: readonly string[];
  readonly what: string;
}

/** The tables are guides without legal status; the rows were not read one by one, so they say so. */
export const concordanceSource: Source = {
  title: 'World Customs Organization, correlation tables between editions of the Harmonized System',
  address:
    'https://www.wcoomd.org/en/topics/nomenclature/instrument-and-tools/hs-nomenclature-2022-edition/correlation-tables-hs-2017-2022.aspx',
  quote: 'They constitute a guide only, published by the Secretariat',
  confidence: 'unverified',
  edition: 'HS 2002 to HS 2022',
};

/** Subheadings that bear on the automotive lists and are not in the edition of a list. */
export const hsChanges: readonly HsChange[] = [
  { code: '870831', until: 2002, was: ['870830'], what: 'mounted brake linings' },
  { code: '870839', until: 2002, was: ['870830'], what: 'other brakes and servo-brakes' },
  { code: '870860', until: 2002, was: ['870850'], what: 'non-driving axles' },
  { code: '850750', since: 2012, was: ['850780'], what: 'nickel-metal hydride batteries' },
  { code: '850760', since: 2012, was: ['850780'], what: 'lithium-ion batteries' },
  { code: '870340', since: 2017, was: ['870323', '870390'], what: 'hybrid cars, petrol' },
  { code: '870350', since: 2017, was: ['870332', '870390'], what: 'hybrid cars, diesel' },
  { code: '870360', since: 2017, was: ['870323', '870390'], what: 'plug-in hybrid cars, petrol' },
  { code: '870370', since: 2017, was: ['870332', '870390'], what: 'plug-in hybrid cars, diesel' },
  { code: '870380', since: 2017, was: ['870390'], what: 'electric cars' },
  { code: '842132', since: 2022, was: ['842139'], what: 'catalytic converters and filters' },
  { code: '847983', since: 2022, was: ['847989'], what: 'cold isostatic presses' },
  { code: '850171', since: 2022, was: ['850131'], what: 'photovoltaic generators up to 50 W' },
  { code: '850172', since: 2022, was: ['850131', '850132'], what: 'photovoltaic generators' },
  { code: '870822', since: 2022, was: ['870829'], what: 'windscreens and windows' },
];
