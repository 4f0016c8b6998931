import type { ListMatch, TariffDigits } from '../origin';
import { coveringOf, examplesOf } from './cover';
import { annex4031 } from './data/annex-403-1';
import type { ListEntry } from './data/tariff-entries';
import { takeBack } from './take-back';

const EDITION = 2007;
const LITHIUM_ION = '850760';
const NO_CODE: ListMatch = { listed: true, mark: 'no code', entry: null, readAs: null };
const NOT_LISTED: ListMatch = { listed: false, mark: null, entry: null, readAs: null };

/**
 * Whether a tariff code stands on the tracing list of Annex 403.1.
 *
 * Law: SOR/94-14 s. 2 "traced material", Schedule IV. Units: digits without dots, 2 to 10; six decide.
 * An entry narrower than six digits, or described in words, matches and is marked; a missing code, or
 * one too short to decide, counts as listed and is marked.
 *
 * @example tracingList('not traced')('870830').entry //=> "8708.30"
 */
export function tracingList(lithiumIon: 'traced' | 'not traced') {
  const known = new Map<TariffDigits, ListMatch>();
  return (code: TariffDigits | null): ListMatch => {
    if (code === null) return NO_CODE;
    let found = known.get(code);
    if (found === undefined) {
      found = matchOf(code, lithiumIon);
      known.set(code, found);
    }
    return found;
  };
}

function matchOf(code: TariffDigits, lithiumIon: 'traced' | 'not traced'): ListMatch {
  if (code.startsWith(LITHIUM_ION) && lithiumIon === 'not traced') return NOT_LISTED;
  if (code.length < 6) return matchShort(code);
  for (const earlier of takeBack(code, EDITION)) {
    const found = match(earlier);
    if (found !== null) return { ...found, readAs: earlier === code ? null : earlier };
  }
  return NOT_LISTED;
}

/** The entry that covers all of the subheading, else one that covers a part of it. */
function match(code: TariffDigits): ListMatch | null {
  let narrower: ListEntry | null = null;
  for (const entry of annex4031) {
    for (const cover of entry.covers) {
      const covering = coveringOf(cover, code);
      if (covering === null) continue;
      if (covering === 'whole') {
        const mark = entry.described ? 'described entry' : null;
        return { listed: true, mark, entry: entry.entry, readAs: null };
      }
      narrower ??= entry;
    }
  }
  if (narrower === null) return null;
  return { listed: true, mark: 'narrower entry', entry: narrower.entry, readAs: null };
}

/** A heading that is listed whole decides; any other code that could become a listed one is marked. */
function matchShort(code: TariffDigits): ListMatch {
  for (const entry of annex4031) {
    if (entry.covers.some((cover) => !cover.includes('-') && code.startsWith(cover))) {
      return { listed: true, mark: null, entry: entry.entry, readAs: null };
    }
  }
  const could = annex4031.some(({ covers }) =>
    covers.some((cover) => examplesOf(cover).some((example) => example.startsWith(code))),
  );
  if (!could) return NOT_LISTED;
  return { listed: true, mark: 'code too short', entry: null, readAs: null };
}
