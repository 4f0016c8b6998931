import { failure, success, type Outcome, type TariffDigits } from '../../origin';
import { goodNames } from '../good-names';
import { say as sayOfGoods } from '../sentences';
import { nearest, packed, plain } from '../words';

/** A good as a tariff looks at it: no rule of origin has to know it. */
export interface DutiableGood {
  /** as written; "passenger vehicle" where nothing was */
  readonly label: string;
  /** its own tariff code, six digits or more; null: it was named */
  readonly digits: TariffDigits | null;
  readonly name: string | null;
  readonly kind: 'vehicle' | 'part';
  /** a heavy vehicle by its name, or a part that is said to be for one */
  readonly heavy: boolean;
}

const FOR = /^(.*) for (passenger vehicle|light truck|(?:heavy )?other vehicle|heavy truck)$/u;
const CODE = /^(\d[\d. ]*\d)(?: aftermarket(?: part)?)?$/u;
const VEHICLES = /^870[1-5]/u;
const NAMED_VEHICLE = /(vehicle|truck)$/u;

const names = [
  ...new Set([...goodNames, 'heavy truck', 'other vehicle', 'heavy other vehicle', 'other good']),
];

/**
 * Reads the good that crosses the border: a name of the contract, or its tariff code; null is a passenger
 * vehicle. Digits after the sixth are those of the importer's own tariff.
 *
 * Issues: an unknown name (naming the nearest), a code of fewer than six digits.
 *
 * @example readDutiableGood('8708.30.50 for heavy truck') // { digits: '87083050', heavy: true, ... }
 */
export function readDutiableGood(text: string | null): Outcome<DutiableGood> {
  const written = plain(text ?? '') || 'passenger vehicle';
  const [, before, vehicle] = FOR.exec(written) ?? [];
  const base = before ?? written;
  const heavy = (vehicle ?? base).startsWith('heavy');
  const digits = CODE.exec(base)?.[1]?.replace(/[. ]/gu, '') ?? null;
  if (digits !== null) {
    if (digits.length < 6) return failure(sayOfGoods('good-code-short', { received: base }));
    const kind = VEHICLES.test(digits) ? 'vehicle' : 'part';
    return success({ label: written, digits, name: null, kind, heavy });
  }
  const name = names.find((candidate) => packed(candidate) === packed(base));
  if (name === undefined) {
    const received = (text ?? '').trim().slice(0, 60);
    return failure(sayOfGoods('good-unknown', { received, nearest: nearest(base, names) }));
  }
  const kind = NAMED_VEHICLE.test(name) ? 'vehicle' : 'part';
  return success({ label: written, digits: null, name, kind, heavy });
}
