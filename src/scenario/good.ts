import { failure, success, type JudgedGood, type Outcome } from '../origin';
import { classByCode } from './good-code';
import { classOfName, goodNames, laterNames } from './good-names';
import { partRowOf } from './part-class';
import { say } from './sentences';
import type { ElectrifiedGood, GoodClass, Scenario } from './types';
import { nearest, packed, plain } from './words';

/** A good as the rules read it, with the class under which its requirements stand. */
export interface ReadGood {
  readonly judged: JudgedGood;
  readonly class: GoodClass;
  /** its value is built as an aftermarket part's, whatever its own class */
  readonly aftermarket: boolean;
  /** where the good's own code stands in two tables: the less strict class */
  readonly otherClass: GoodClass | null;
  /** an electric or hybrid car, judged as a passenger vehicle */
  readonly electrified: ElectrifiedGood | null;
}

const DEFAULT_GOOD = 'passenger vehicle';

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
  const name = goodNames.find((candidate) => packed(candidate) === packed(base));
  const later = laterNames.some((candidate) => packed(candidate) === packed(base));
  if (code === null && name === undefined && !later) {
    const received = (text ?? '').trim().slice(0, 60);
    const known = [...goodNames, ...laterNames];
    return failure(say('good-unknown', { received, nearest: nearest(base, known) }));
  }
  if (elsewhere !== undefined || later) return notModelled(written);
  if (name !== undefined) {
    const found = classOfName(name);
    const label = labelOf(name, found.class);
    return asClass(scenario, found.class, { label, stated: true, electrified: found.electrified });
  }
  const digits = (code?.[1] ?? '').replace(/[. ]/gu, '');
  const aftermarket = code?.[2] !== undefined;
  const byCode = classByCode(digits, base, aftermarket, scenario);
  if (!byCode.ok) return byCode;
  const { class: found, electrified } = byCode.value;
  const label = `${base} (${labelOf(electrified ?? found, found)})`;
  return asClass(scenario, found, { label, stated: true, digits, aftermarket, electrified });
}

const labelOf = (name: string, judgedAs: GoodClass): string =>
  name === judgedAs ? name : `${name}, judged as ${judgedAs}`;

const notModelled = (received: string): Outcome<ReadGood> =>
  failure(say('good-not-modelled', { received, goods: goodNames.join(', ') }));

interface Stated {
  readonly label: string;
  readonly stated: boolean;
  readonly digits?: string;
  readonly aftermarket?: boolean;
  readonly electrified?: ElectrifiedGood | null;
}

function asClass(scenario: Scenario, goodClass: GoodClass, good: Stated): Outcome<ReadGood> {
  if (!scenario.classes.some((rule) => rule.class === goodClass)) {
    const names = scenario.classes.map((rule) => rule.class);
    const goods = goodNames.filter((name) => names.includes(classOfName(name).class)).join(', ');
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
  const electrified = good.electrified ?? null;
  return success({ class: goodClass, aftermarket, otherClass, electrified, judged });
}

const headings: Partial<Record<GoodClass, string>> = {
  'passenger vehicle': '8703',
  'light truck': '8704',
};
