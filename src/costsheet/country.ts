import { failure, success, type Outcome } from '../origin/issue';
import type { CountryCode } from '../origin/line';
import { AALA_AMBIGUOUS, AALA_KEY, AALA_OTHER_SPELLINGS } from './aala-countries';
import { isBlank, shown } from './cell';
import { ADDED_NAMES, AMBIGUOUS_LABELS } from './country-additions';
import { COUNTRY_NAMES, SHARED_NAMES } from './country-names';
import { placed, type Place } from './place';
import { say } from './sentences';
import { fold } from './words';

/** Which codes the labels use. Names in words are read the same under both. */
export type CountrySystem = 'iso' | 'aala';

type Meaning = { readonly code: CountryCode } | { readonly meanings: string };

/** ISO codes are 2 or 3 letters; the AALA key has codes of 1 or 2. */
const LONGEST_CODE = 3;
const ARTICLE = /^(?:the|la|el|los|las|le|les) /;
/** Nothing but letters: "MX", not "M/X" or "US/CA". */
const keyOf = (label: string): string => fold(label).replace(/[ ,()]+/g, '');

let isoMeanings: ReadonlyMap<string, Meaning> | undefined;

function isoTable(): ReadonlyMap<string, Meaning> {
  if (isoMeanings !== undefined) return isoMeanings;
  const table = new Map<string, Meaning>();
  for (const row of COUNTRY_NAMES) {
    const [codes = '', ...names] = row.split('|');
    const [first = '', alpha3 = first] = codes.split(' ');
    const code = first.slice(0, 2);
    for (const label of [code, alpha3, ...names]) table.set(keyOf(label), { code });
  }
  for (const [code, names] of Object.entries(ADDED_NAMES)) {
    for (const name of names) table.set(keyOf(name), { code });
  }
  for (const row of SHARED_NAMES) {
    const [codes = '', name = ''] = row.split('|');
    table.set(keyOf(name), { meanings: codes.split(' ').join(' / ') });
  }
  for (const [label, meanings] of Object.entries(AMBIGUOUS_LABELS)) {
    table.set(keyOf(label), { meanings });
  }
  isoMeanings = table;
  return table;
}

function meaningIn(system: CountrySystem, label: string): Meaning | undefined {
  const table = isoTable();
  const folded = fold(label.replace(/^l['’]/i, ''));
  const key = keyOf(folded);
  if (system === 'aala' && key.length <= LONGEST_CODE) {
    const code = key.toUpperCase();
    const meanings = AALA_AMBIGUOUS[code];
    if (meanings !== undefined) return { meanings };
    const inKey = AALA_KEY[code] ?? AALA_OTHER_SPELLINGS[code];
    if (inKey !== undefined) return { code: inKey };
    // three letters cannot be mistaken for the key's one or two
    return key.length === LONGEST_CODE ? table.get(key) : undefined;
  }
  return table.get(key) ?? table.get(keyOf(folded.replace(ARTICLE, '')));
}

/** The country a label names, without its place. */
export function countryNamed(label: string, system: CountrySystem): Outcome<CountryCode> {
  const meaning = meaningIn(system, label);
  const cell = shown(label);
  if (meaning === undefined) {
    return failure(say(system === 'aala' ? 'country-not-aala' : 'country-unknown', { cell }));
  }
  if ('code' in meaning) return success(meaning.code);
  return failure(say('country-ambiguous', { cell, meanings: meaning.meanings }));
}

/**
 * The ISO alpha-2 code of a country, from its ISO code or its English, Spanish or French name,
 * whatever case, accents, dots and spaces. Puerto Rico stays `PR`.
 *
 * Issues: blank, unknown and ambiguous labels ("Korea", "EUROPA", "NA") are missing; none is guessed.
 *
 * @example readCountry('EE. UU.', { parameter: 'origins', line: 14 }) // "US"
 */
export function readCountry(
  cell: unknown,
  place: Place,
  system: CountrySystem = 'iso',
): Outcome<CountryCode> {
  if (isBlank(cell)) return placed(place, failure(say('country-blank')));
  return placed(
    place,
    typeof cell === 'string' ? countryNamed(cell, system) : countryNamed(shown(cell), system),
  );
}

/** The system of codes named in a cell; blank is `iso`. */
export function readCountrySystem(cell: unknown, place: Place): Outcome<CountrySystem> {
  if (isBlank(cell)) return success<CountrySystem>('iso');
  const word = typeof cell === 'string' ? fold(cell) : '';
  if (word === 'iso' || word === 'aala') return success<CountrySystem>(word);
  return placed(place, failure(say('country-system', { cell: shown(cell) })));
}
