import type { Source } from '../../origin';

/** The Uniform Regulations under NAFTA as Canada enacted them; Schedules IV and I stand for Annexes 403.1 and 401. */
export const sor94 = (provision: string, quote: string): Source => ({
  title: `SOR/94-14 ${provision}`,
  address: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-94-14/',
  quote,
  confidence: 'primary',
  edition: 'as in force 2006 to 2021',
});

/** The Uniform Regulations under USMCA as Canada enacted them. */
export const sor2020 = (provision: string, quote: string): Source => ({
  title: `SOR/2020-155 ${provision}`,
  address: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2020-155/',
  quote,
  confidence: 'primary',
  edition: 'consolidated to 2026-07-23',
});

/** A report in the press, read in an excerpt. */
export const press = (title: string, address: string, quote: string): Source => ({
  title,
  address,
  quote,
  confidence: 'secondary',
});

/** A choice the public record does not settle, with the words nearest to it. */
export const open = (source: Source): Source => ({ ...source, confidence: 'open' });
