import { Exact } from '../origin/exact';
import { failure, success, type Outcome } from '../origin/issue';
import type { CountryCode, LineOrigin } from '../origin/line';
import { isBlank, shown } from './cell';
import { countryNamed } from './country';
import { readPercentage } from './number-text';
import { placed, type Place } from './place';
import { remembered } from './remembered';
import { say } from './sentences';
import { anySpace } from './words';

/** The territory: the United States with Puerto Rico, Canada and Mexico. */
const TERRITORY: ReadonlySet<CountryCode> = new Set(['US', 'PR', 'CA', 'MX']);
/** How far shares may be from 100 % together: 0.1 point. */
const TOLERANCE = Exact.fromText('0.001');
const HUNDRED = Exact.fromText('100');

const NUMBER = String.raw`[-+−]?(?:\d+(?:[.,]\d+)?|[.,]\d+) ?%?`;
const SHARE_FIRST = new RegExp(String.raw`^(${NUMBER}) ?[:=]? ?(\D+)$`, 'u');
const SHARE_LAST = new RegExp(String.raw`^(\D+?) ?[:=]? ?\(?(${NUMBER})\)?$`, 'u');

/**
 * Where a part was made: one country, or shares of the units bought from each, which together make
 * exactly 1 (`US 60%; CN 40%`, also `60% US; 40% CN`).
 *
 * Issues: no country or an unknown one is missing; shares that are not 100 % within 0.1 point are
 * malformed.
 *
 * @example readOrigin('MX', { parameter: 'origins', line: 1 }) // all of it from MX, inside
 */
export function readOrigin(cell: unknown, place: Place): Outcome<LineOrigin> {
  if (isBlank(cell)) return placed(place, failure(say('country-blank')));
  if (typeof cell !== 'string') {
    return placed(place, failure(say('country-unknown', { cell: shown(cell) })));
  }
  return placed(place, originOf(cell));
}

const originOf = remembered((text: string): Outcome<LineOrigin> => {
  const clean = anySpace(text);
  if (!/[;%]/.test(clean)) return mapped(countryNamed(clean, 'iso'), whole);
  const parts = clean.split(';').map((part) => part.trim());
  if (parts.at(-1) === '') parts.pop();
  const [only = ''] = parts;
  if (parts.length === 1 && !only.includes('%')) return mapped(countryNamed(only, 'iso'), whole);
  return split(clean, parts);
});

function split(cell: string, parts: readonly string[]): Outcome<LineOrigin> {
  const byCountry = new Map<CountryCode, Exact>();
  let sum = Exact.zero;
  for (const part of parts) {
    const written = shareAndLabel(part);
    const share = written === null ? null : readPercentage(written.share);
    if (written === null || share === null)
      return failure(say('split-part', { cell: shown(part) }));
    if (!share.ok) return share;
    if (share.value.isNegative()) {
      return failure(say('percentage-negative', { cell: shown(written.share) }));
    }
    const country = countryNamed(written.label, 'iso');
    if (!country.ok) return country;
    sum = sum.plus(share.value);
    if (share.value.isZero()) continue;
    const before = byCountry.get(country.value) ?? Exact.zero;
    byCountry.set(country.value, before.plus(share.value));
  }
  const away = sum.minus(Exact.one);
  if (TOLERANCE.isLessThan(Exact.max(away, away.negated()))) {
    return failure(say('split-sum', { cell: shown(cell), sum: sum.times(HUNDRED).toString() }));
  }
  return success({
    shares: [...byCountry].map(([country, share]) => ({
      country,
      inside: TERRITORY.has(country),
      share: share.over(sum),
    })),
  });
}

function shareAndLabel(part: string): { readonly share: string; readonly label: string } | null {
  const first = SHARE_FIRST.exec(part);
  if (first?.[1] !== undefined && first[2] !== undefined)
    return { share: first[1], label: first[2] };
  const last = SHARE_LAST.exec(part);
  if (last?.[1] !== undefined && last[2] !== undefined) return { share: last[2], label: last[1] };
  return null;
}

const whole = (country: CountryCode): LineOrigin => ({
  shares: [{ country, inside: TERRITORY.has(country), share: Exact.one }],
});

function mapped<From, To>(outcome: Outcome<From>, change: (value: From) => To): Outcome<To> {
  return outcome.ok ? success(change(outcome.value), outcome.notes) : outcome;
}
