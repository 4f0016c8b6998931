import {
  failure,
  importDuty,
  success,
  surtaxBase,
  valueWithout,
  type Exact,
  type Outcome,
} from '../origin';
import { mfnDuty, overlayOn, type OverlayDuty } from '../scenario';
import { failureOf, type Answer } from './cell-result';
import { issuesOf } from './issues-of';
import { readAmount } from './read-case';
import { readContent, readImport, readOverlayArgument } from './read-duty';
import { say } from './sentences';

/**
 * DUTY: the duty at stake: the most-favoured-nation rate of importer, good and date where it does not
 * qualify, and what an overlay lays on it either way.
 */
export function duty(
  customsValue: unknown,
  qualifies: unknown,
  importer: unknown,
  good?: unknown,
  date?: unknown,
  overlay?: unknown,
  usContent?: unknown,
  approved?: unknown,
  caMxContent?: unknown,
  exporter?: unknown,
): Answer {
  const value = readAmount('customs_value', customsValue);
  const entry = readImport({ qualifies, importer, good, date, approved, exporter });
  const added = readOverlayArgument(overlay);
  if (!value.ok || !entry.ok || !added.ok) return failureOf(issuesOf(value, entry, added));
  const us = readContent('us_content', usContent, value.value);
  const caMx = readContent('ca_mx_content', caMxContent, value.value);
  const mfn = mfnPart(value.value, entry.value);
  const onTop = added.value === null ? success(null) : overlayOn(added.value, entry.value);
  if (!us.ok || !caMx.ok || !mfn.ok || !onTop.ok) {
    return failureOf(issuesOf(us, caMx, mfn, onTop));
  }
  const stated = { us: us.value, caMx: caMx.value };
  const top = overlayPart(value.value, onTop.value, stated);
  return top.ok ? importDuty([...mfn.value, ...top.value]).toNumber() : failureOf(top.issues);
}

type Part = Parameters<typeof importDuty>[0][number];

/** A good that qualifies is free; whatever does not pays the rate on record. */
function mfnPart(
  base: Exact,
  { importer, good, date, qualifies }: Parameters<typeof overlayOn>[1],
): Outcome<readonly Part[]> {
  if (qualifies) return success([]);
  const found = mfnDuty(importer, good, date);
  return found.ok ? success([{ rate: found.value.limit, base }]) : found;
}

function overlayPart(
  value: Exact,
  onTop: OverlayDuty | null,
  { us, caMx }: { readonly us: Exact | null; readonly caMx: Exact | null },
): Outcome<readonly Part[]> {
  if (onTop === null) return success([]);
  const rate = onTop.rate.limit;
  switch (onTop.base) {
    case 'full value':
      return success([{ rate, base: value }]);
    case 'less US content':
      return us === null
        ? failure(say('us-content-missing'))
        : success([{ rate, base: valueWithout(value, us) }]);
    case 'less CA and MX content':
      return success([{ rate, base: surtaxBase(value, caMx, onTop.leastContent) }]);
  }
}
