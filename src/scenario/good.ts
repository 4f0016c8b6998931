import { failure, success, type JudgedGood, type Outcome } from '../origin';
import { classByCode } from './good-code';
import { classOfName, goodNames, partNames, type GoodName } from './good-names';
import { partRowOf } from './part-class';
import { classFor, elsewhereOf, partsFor } from './parts-for';
import { say } from './sentences';
import {
  isMotorVehicle,
  isVehicle,
  otherVehicles,
  useOf,
  type ElectrifiedGood,
  type GoodClass,
  type Scenario,
  type Use,
  type VehicleClass,
} from './types';
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
  /** its own tariff code, digits only; null where it was named */
  readonly code: string | null;
}

const DEFAULT_GOOD = 'passenger vehicle';

const FOR_OTHER = new RegExp(`^(.*) for (${otherVehicles.join('|')})$`, 'u');
const FOR_LIGHT = / for (passenger vehicle|light truck)$/u;
/** A tariff code: two to ten digits with dots or spaces between, perhaps "aftermarket". */
const CODE = /^(\d[\d. ]*\d)( aftermarket(?: part)?)?$/u;

/**
 * Reads the good that is judged: a name of the contract or its own tariff code, a part perhaps with the
 * vehicle that it is for; null or blank is a passenger vehicle, and says that nobody stated it.
 *
 * Issues: an unknown name (naming the nearest), a code with fewer than six digits or one that six digits
 * do not decide, a good that the scenario has no rule for.
 *
 * @example readGood('8407.34 for heavy truck', scenario) // class "engine for heavy truck"
 */
export function readGood(text: string | null, scenario: Scenario): Outcome<ReadGood> {
  const written = plain(text ?? '');
  if (written === '')
    return asClass(scenario, DEFAULT_GOOD, { label: DEFAULT_GOOD, stated: false });
  const [, before, named] = FOR_OTHER.exec(written) ?? [];
  const use = otherVehicles.find((vehicle) => vehicle === named) ?? 'light vehicle';
  const base = (before ?? written).replace(FOR_LIGHT, '');
  const code = CODE.exec(base);
  const name = goodNames.find((candidate) => packed(candidate) === packed(base));
  if (code === null && name === undefined) {
    const received = (text ?? '').trim().slice(0, 60);
    return failure(say('good-unknown', { received, nearest: nearest(base, goodNames) }));
  }
  return name === undefined
    ? byCode(scenario, use, code?.[1] ?? '', code?.[2] !== undefined, written)
    : byName(scenario, use, name, written);
}

function byName(scenario: Scenario, use: Use, name: GoodName, written: string): Outcome<ReadGood> {
  const found = classOfName(name);
  if (use === 'light vehicle' || name === 'aftermarket part') {
    const label = labelOf(name, found.class);
    return asClass(scenario, found.class, { label, stated: true, electrified: found.electrified });
  }
  if (!partNames.some((part) => part === name)) {
    return failure(say('good-not-a-part', { received: written, good: name }));
  }
  const judgedFor = elsewhereOf(scenario, use)?.judgedFor ?? use;
  const goodClass = classFor(judgedFor, found.class);
  return asClass(scenario, goodClass, { label: labelOf(written, goodClass), stated: true });
}

function byCode(
  scenario: Scenario,
  use: Use,
  code: string,
  aftermarket: boolean,
  written: string,
): Outcome<ReadGood> {
  const digits = code.replace(/[. ]/gu, '');
  const found = classByCode(digits, written, aftermarket ? 'aftermarket' : use, scenario);
  if (!found.ok) return found;
  const { class: goodClass, electrified } = found.value;
  const label = `${written} (${labelOf(electrified ?? goodClass, goodClass)})`;
  return asClass(scenario, goodClass, { label, stated: true, digits, aftermarket, electrified });
}

const labelOf = (name: string, judgedAs: GoodClass): string =>
  name === judgedAs ? name : `${name}, judged as ${judgedAs}`;

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
  const named = isVehicle(goodClass) ? headings[goodClass] : [];
  const judged: JudgedGood = {
    label: good.label,
    kind: isMotorVehicle(goodClass) ? 'vehicle' : 'part',
    headings: good.digits === undefined ? named : [good.digits.slice(0, 4)],
    stated: good.stated,
  };
  const aftermarket = good.aftermarket ?? goodClass === 'aftermarket part';
  const code = good.digits ?? null;
  const row = code === null ? null : partRowOf(partsFor(scenario, useOf(goodClass)), code);
  const otherClass = row?.class === goodClass ? (row.or ?? null) : null;
  const electrified = good.electrified ?? null;
  return success({ class: goodClass, aftermarket, otherClass, electrified, code, judged });
}

/** Headings of the tariff that a vehicle of the class can stand in, where it is named without its code. */
const headings: Readonly<Record<VehicleClass, readonly string[]>> = {
  'passenger vehicle': ['8703'],
  'light truck': ['8704'],
  'heavy truck': ['8701', '8704'],
  'other vehicle': ['8702', '8703', '8704'],
  'heavy other vehicle': ['8701', '8702', '8704', '8705'],
  'golf car or snowmobile': ['8703'],
};
