import { anySpace, fold, nearest } from '../../costsheet';
import { failure, success, type Issue, type Language, type Outcome } from '../../origin';
import { agreementOn, type AgreementName } from '../../scenario';
import { lastOfTwelveMonths } from '../iso-day';
import { say } from './sentences';
import type { AskedPart, RequestContent } from './supplier-request';
import { partKey, type SupplierLine } from './supplier-lines';

/** What is said for all requests of one run. Days are ISO. */
export interface RequestChoices {
  /** one supplier by name; null for all */
  readonly supplier: string | null;
  readonly buyer: string;
  readonly language: Language;
  readonly madeOn: string;
  readonly from: string;
  readonly to: string;
  /** where the sheet has no column of currencies; null where nobody says */
  readonly currency: string | null;
}

/** More parts than one person answers in a sheet; so many lines are no list of parts. */
const MOST_PARTS = 5000;

/**
 * What each supplier of the lines is asked: its own parts, each once, and nothing that
 * discloses a cost. The notes name the lines that no request could take up.
 *
 * Issues: no column of suppliers or parts, a supplier that is not there, a period that is reversed,
 * longer than twelve months or before every agreement.
 */
export function planRequests(
  lines: readonly SupplierLine[],
  choices: RequestChoices,
): Outcome<readonly RequestContent[]> {
  const agreement = agreementFor(choices);
  if (typeof agreement !== 'string') return failure(agreement);
  if (lines.length === 0) return failure(say('no-supplier-column'));
  const named = lines.filter(({ supplier, part }) => supplier !== '' && part !== '');
  const groups = bySupplier(named);
  if (groups.size === 0) return failure(say('no-part-named'));
  const notes = leftOut(lines);
  const wanted = choices.supplier === null ? [...groups.values()] : [];
  if (choices.supplier !== null) {
    const group = groups.get(fold(choices.supplier));
    if (group === undefined) return failure(unknownSupplier(choices.supplier, named));
    wanted.push(group);
  }
  const contents = wanted.map((group) => contentOf(group, choices, agreement));
  const large = contents.find(({ parts }) => parts.length > MOST_PARTS);
  if (large !== undefined) {
    const { supplier, parts } = large;
    return failure(say('too-many-parts', { supplier, count: parts.length, most: MOST_PARTS }));
  }
  return success(contents, notes);
}

function agreementFor({ from, to }: RequestChoices): AgreementName | Issue {
  if (from > to) return say('period-reversed', { from, to });
  if (to > lastOfTwelveMonths(from)) return say('period-too-long', { from, to });
  return agreementOn(from) ?? say('before-agreements', { from });
}

function bySupplier(lines: readonly SupplierLine[]): ReadonlyMap<string, readonly SupplierLine[]> {
  const groups = new Map<string, SupplierLine[]>();
  for (const line of lines) {
    const key = fold(line.supplier);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return groups;
}

function unknownSupplier(name: string, lines: readonly SupplierLine[]): Issue {
  const known = [...new Set(lines.map(({ supplier }) => supplier))];
  return say('unknown-supplier', { name, nearest: nearest(name, known) ?? '' });
}

function leftOut(lines: readonly SupplierLine[]): readonly Issue[] {
  const named = (some: readonly SupplierLine[]): string => {
    const shown = some.slice(0, 5).map(({ cells, row }) => `${cells.name}!${row + 1}`);
    return shown.join(', ') + (some.length > shown.length ? ', ...' : '');
  };
  const without = lines.filter(({ supplier }) => supplier === '');
  const nameless = lines.filter(({ supplier, part }) => supplier !== '' && part === '');
  return [
    ...(without.length === 0
      ? []
      : [say('lines-without-supplier', { count: without.length, rows: named(without) })]),
    ...(nameless.length === 0
      ? []
      : [say('lines-without-part', { count: nameless.length, rows: named(nameless) })]),
  ];
}

function contentOf(
  lines: readonly SupplierLine[],
  { buyer, language, madeOn, from, to, currency }: RequestChoices,
  agreement: AgreementName,
): RequestContent {
  const currencies = distinct(lines.map((line) => line.currency));
  return {
    supplier: lines[0]?.supplier ?? '',
    buyer,
    agreement,
    language,
    madeOn,
    from,
    to,
    currency: currencies.length === 1 ? (currencies[0] ?? null) : currency,
    parts: partsOf(lines),
  };
}

/** Each part once, in the order of the sheet: a supplier states what a part is, not where it is used. */
function partsOf(lines: readonly SupplierLine[]): readonly AskedPart[] {
  const groups = new Map<string, SupplierLine[]>();
  for (const line of lines) {
    const group = groups.get(partKey(line.part));
    if (group === undefined) groups.set(partKey(line.part), [line]);
    else group.push(line);
  }
  return [...groups.values()].map((group, index) => ({
    key: `P${String(index + 1).padStart(3, '0')}`,
    part: group[0]?.part ?? '',
    description: distinct(group.map(({ description }) => description))[0] ?? '',
    tariff: distinct(group.map(({ tariff }) => tariff)).join('; '),
    origin: distinct(group.map(({ origin }) => origin)).join('; '),
  }));
}

const distinct = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts.map(anySpace))].filter((text) => text !== '');
