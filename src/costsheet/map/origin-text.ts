import { countryNamed } from '../country';
import { readOrigin } from '../origin';
import { remembered } from '../remembered';
import { anySpace, fold } from '../words';
import { FURTHER_COUNTRY_NAMES } from './further-country-names';

/**
 * What an origin says as people write it: `plain`, which the functions read as it stands; `read`, which
 * they would not, with the text that they read; several countries without shares; several meanings; or
 * no country.
 */
export type OriginText =
  | { readonly kind: 'plain' }
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'several'; readonly countries: readonly string[] }
  | { readonly kind: 'ambiguous'; readonly meanings: string }
  | { readonly kind: 'unknown' };

const PLACE = { parameter: 'origins' };
const LONGEST = 80;

/** "Made in", "Hecho en", "Country of origin:" and their like in five languages. */
const BEFORE =
  /^(?:made|manufactured|produced|hecho|fabricado|elaborado|producido|feito|produzido|fabrique|produit|hergestellt|produced|product|producto|produto|produkt|erzeugnis|(?:country of |pais de |pays d ?|land )?(?:origin|origen|origine|origem|ursprung)|ursprungsland|herkunft|coo) ?(?:[:=] ?)?(?:(?:in|en|au|aux|no|na|em|of|de|do|da|aus) )?(?:the )?(?=\S)/u;

const SHARE = String.raw`\d{1,3}(?:[.,]\d+)?`;
const SHARES_LAST = new RegExp(
  String.raw`^(.*?)[\s(:]*((?:${SHARE} ?%? ?[/:;-] ?)+${SHARE} ?%?)\)?$`,
  'u',
);
const LABEL_FIRST = new RegExp(String.raw`^(\D+?)[\s:=(]*(${SHARE}) ?%\)?$`, 'u');
const SHARE_FIRST = new RegExp(String.raw`^(${SHARE}) ?% ?(?:of |de |aus )?(\D+)$`, 'u');
const BETWEEN = /[/;+&]|,(?!\d)| (?:and|y|et|und|e) /u;

/**
 * Reads an origin for a proposal.
 *
 * @example originIn('Made in Mexico') // { kind: 'read', text: 'MX' }
 * @example originIn('MEX/USA 60/40') // { kind: 'read', text: 'MX 60%; US 40%' }
 * @example originIn('CN/MX') // { kind: 'several', countries: ['CN', 'MX'] }
 */
export const originIn = remembered((text: string): OriginText => {
  const read = readOrigin(text, PLACE);
  if (read.ok) return { kind: 'plain' };
  const clean = anySpace(text);
  if (clean.length > LONGEST) return { kind: 'unknown' };
  const bare = fold(clean).replace(BEFORE, '');
  const whole = countryIn(bare);
  if (whole !== null) return whole;
  return sharesIn(bare);
});

function countryIn(label: string): OriginText | null {
  const named = countryNamed(label, 'iso');
  if (named.ok) return { kind: 'read', text: named.value };
  const meanings = named.issues[0]?.values['meanings'];
  if (meanings !== undefined) return { kind: 'ambiguous', meanings: String(meanings) };
  const further = furtherNames().get(fold(label));
  return further === undefined ? null : { kind: 'read', text: further };
}

function sharesIn(text: string): OriginText {
  const last = SHARES_LAST.exec(text);
  const parts =
    last?.[1] === undefined || last[2] === undefined
      ? text.split(BETWEEN).map(partIn)
      : paired(last[1].split(BETWEEN), last[2].split(/[/:;-]/u));
  const countries = parts.map(({ label }) => countryIn(label));
  if (parts.length < 2 || countries.some((country) => country?.kind !== 'read')) {
    return { kind: 'unknown' };
  }
  const shares = parts.flatMap(({ share }) => (share === null ? [] : [share]));
  if (shares.length === 0) {
    const named = countries.flatMap((country) => (country?.kind === 'read' ? [country.text] : []));
    return { kind: 'several', countries: named };
  }
  const sum = shares.reduce((all, share) => all + share, 0);
  if (shares.length < parts.length || Math.abs(sum - 100) > 0.1) return { kind: 'unknown' };
  const written = countries.map((country, index) =>
    country?.kind === 'read' ? `${country.text} ${shares[index]}%` : '',
  );
  return { kind: 'read', text: written.join('; ') };
}

interface Part {
  readonly label: string;
  readonly share: number | null;
}

const numberOf = (share: string): number => Number(share.replace('%', '').replace(',', '.').trim());

function partIn(text: string): Part {
  const part = text.trim();
  const first = LABEL_FIRST.exec(part);
  if (first?.[1] !== undefined && first[2] !== undefined) {
    return { label: first[1].trim(), share: numberOf(first[2]) };
  }
  const second = SHARE_FIRST.exec(part);
  return second?.[1] !== undefined && second[2] !== undefined
    ? { label: second[2].trim(), share: numberOf(second[1]) }
    : { label: part, share: null };
}

const paired = (labels: readonly string[], shares: readonly string[]): readonly Part[] =>
  labels.length !== shares.length
    ? []
    : labels.map((label, index) => ({ label: label.trim(), share: numberOf(shares[index] ?? '') }));

let further: ReadonlyMap<string, string> | undefined;

function furtherNames(): ReadonlyMap<string, string> {
  further ??= new Map(
    FURTHER_COUNTRY_NAMES.flatMap((row) => {
      const [code = '', ...names] = row.split('|');
      return names.map((name) => [name, code] as const);
    }),
  );
  return further;
}
