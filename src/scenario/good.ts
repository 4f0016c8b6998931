import { failure, success, type JudgedGood, type Outcome } from '../origin';
import { classByCode } from './good-code';
import { partRowOf } from './part-class';
import { say } from './sentences';
import type { GoodClass, Scenario } from './types';
import { nearest, packed, plain } from './words';

/** A good as the rules read it, with the class under which its requirements stand. */
export interface ReadGood {
  readonly judged: JudgedGood;
  readonly class: GoodClass;
  /** its value is built as an aftermarket part's, whatever its own class */
  readonly aftermarket: boolean;
  /** where the good's own code stands in two tables: the less strict class */
  readonly otherClass: GoodClass | null;
}

const DEFAULT_GOOD = 'passenger vehicle';

/** Names of the contract that are judged now. */
const goodNames: readonly GoodClass[] = [
  'passenger vehicle',
  'light truck',
  'engine',
  'transmission',
  'listed part',
  'core part',
  'principal part',
  'complementary part',
  'aftermarket part',
];

/** The names that `good` takes now. */
export const goodClasses = (): readonly string[] => goodNames;

/** Names of the contract that are known and not judged yet. */
const later: readonly string[] = [
  'heavy truck',
  'other vehicle',
  'heavy other vehicle',
  'electric vehicle',
  'hybrid vehicle',
  'other good',
];

const FOR_LATER = /^(.*) for (heavy truck|other vehicle|heavy other vehicle)$/u;
const FOR_LIGHT = / for (passenger vehicle|light truck)$/u;
/** A tariff code: two to ten digits with dots or spaces between, perhaps "aftermarket". */
const CODE = /^(\d[\d. ]*\d)( aftermarket(?: part)?)?$/u;

/**
 * Reads the good that is judged: a name of the contract or its own tariff code; null or blank is a
 * passenger vehicle, and says that nobody stated it.
 *
 * Issues: an unknown name (naming the nearest), a code with fewer than six digits, a good that the
 * scenario has no rule for, or one that is not modelled yet.
 */
export function readGood(text: string | null, scenario: Scenario): Outcome<ReadGood> {
  const written = plain(text ?? '');
  if (written === '')
    return asClass(scenario, DEFAULT_GOOD, { label: DEFAULT_GOOD, stated: false });
  const elsewhere = FOR_LATER.exec(written)?.[1];
  const base = (elsewhere ?? written).replace(FOR_LIGHT, '');
  const code = CODE.exec(base);
  const known = [...goodNames, ...later];
  const name = known.find((candidate) => packed(candidate) === packed(base));
  if (code === null && name === undefined) {
    const received = (text ?? '').trim().slice(0, 60);
    return failure(say('good-unknown', { received, nearest: nearest(base, known) }));
  }
  if (elsewhere !== undefined || later.includes(name ?? '')) return notModelled(written);
  if (code === null) {
    const found = goodNames.find((candidate) => candidate === name);
    return found === undefined
      ? notModelled(written)
      : asClass(scenario, found, { label: found, stated: true });
  }
  const digits = (code[1] ?? '').replace(/[. ]/gu, '');
  const aftermarket = code[2] !== undefined;
  const byCode = classByCode(digits, base, aftermarket, scenario);
  if (!byCode.ok) return byCode;
  const label = `${base} (${byCode.value})`;
  return asClass(scenario, byCode.value, { label, stated: true, digits, aftermarket });
}

const notModelled = (received: string): Outcome<ReadGood> =>
  failure(say('good-not-modelled', { received, goods: goodNames.join(', ') }));

interface Stated {
  readonly label: string;
  readonly stated: boolean;
  readonly digits?: string;
  readonly aftermarket?: boolean;
}

function asClass(scenario: Scenario, goodClass: GoodClass, good: Stated): Outcome<ReadGood> {
  if (!scenario.classes.some((rule) => rule.class === goodClass)) {
    const names = scenario.classes.map((rule) => rule.class);
    const goods = goodNames.filter((name) => names.includes(name)).join(', ');
    return failure(say('good-not-in-scenario', { scenario: scenario.id, good: goodClass, goods }));
  }
  const vehicle = headings[goodClass];
  const judged: JudgedGood = {
    label: good.label,
    kind: vehicle === undefined ? 'part' : 'vehicle',
    heading: vehicle ?? good.digits?.slice(0, 4) ?? null,
    stated: good.stated,
  };
  const aftermarket = good.aftermarket ?? goodClass === 'aftermarket part';
  const row = good.digits === undefined ? null : partRowOf(scenario, good.digits);
  const otherClass = row?.class === goodClass ? (row.or ?? null) : null;
  return success({ class: goodClass, aftermarket, otherClass, judged });
}

const headings: Partial<Record<GoodClass, string>> = {
  'passenger vehicle': '8703',
  'light truck': '8704',
};
