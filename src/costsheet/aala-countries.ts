import type { CountryCode } from '../origin/line';
import type { Source } from '../origin/source';

/**
 * The key of countries of the American Automobile Labeling Act lists (49 CFR 583), as printed on the
 * last page. It is not ISO: CN is Canada, CH China, DE Denmark. `OT` (Other) is no country.
 * `T` is Turkey in the key, though one manufacturer's lines on the list use it for Thailand.
 */
export const AALA_KEY: Readonly<Record<string, CountryCode>> = {
  AR: 'AR',
  AU: 'AU',
  BE: 'BE',
  BR: 'BR',
  CH: 'CN',
  CU: 'CU',
  CN: 'CA',
  DE: 'DK',
  F: 'FR',
  FN: 'FI',
  G: 'DE',
  H: 'HU',
  I: 'IT',
  ID: 'ID',
  IN: 'IN',
  J: 'JP',
  K: 'KR',
  M: 'MX',
  N: 'NL',
  P: 'PH',
  PL: 'PL',
  PO: 'PT',
  RO: 'RO',
  SL: 'SK',
  SP: 'ES',
  SW: 'SE',
  T: 'TR',
  TH: 'TH',
  UK: 'GB',
  US: 'US',
};

/** Spellings outside the key that manufacturers' lines of the same list use for one country only. */
export const AALA_OTHER_SPELLINGS: Readonly<Record<string, CountryCode>> = {
  CAN: 'CA',
  MX: 'MX',
  JP: 'JP',
};

/** `IND` is India in ISO; the list's lines use it for Indonesia: neither is chosen. */
export const AALA_AMBIGUOUS: Readonly<Record<string, string>> = {
  IND: 'India (IN) or Indonesia (ID)',
};

export const AALA_SOURCE: Source = {
  title:
    'NHTSA, 49 CFR Part 583 American Automobile Labeling Act list, model year 2019, country key',
  address: 'https://www.nhtsa.gov/part-583-american-automobile-labeling-act-reports',
  quote: 'CH China, CU Cuba, CN Canada, DE Denmark, F France, FN Finland, G Germany',
  confidence: 'primary',
  edition: '4 June 2019',
};
