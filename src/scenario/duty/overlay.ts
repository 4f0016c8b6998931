import { failure, success, type Exact, type Limit, type Outcome } from '../../origin';
import type { Importer } from '../data/duties/mfn-duties';
import type { Overlay, OverlayGroup } from '../data/duties/overlay-types';
import { overlays } from '../data/duties/overlays';
import { fractionOf } from '../steps';
import { nearest, packed } from '../words';
import { readDutiableGood, type DutiableGood } from './dutiable-good';
import { say } from './sentences';

/** What an overlay wants to know of an import. */
export interface Import {
  readonly importer: Importer;
  /** a name or a tariff code; null: a passenger vehicle */
  readonly good: string | null;
  /** ISO; null: as now in force */
  readonly date: string | null;
  readonly qualifies: boolean;
  /** ISO code of the country of origin; null where it is not stated */
  readonly exporter: string | null;
  /** whether the US content has been approved; null where it is not stated */
  readonly approved: boolean | null;
}

/** A duty on top: its rate, and what of the customs value it is taken on. */
export type OverlayDuty =
  | { readonly rate: Limit; readonly base: 'full value' | 'less US content' }
  | {
      readonly rate: Limit;
      readonly base: 'less CA and MX content';
      /** the share that is deducted where no greater content is claimed */
      readonly leastContent: Exact;
    };

export function readOverlay(text: string): Outcome<Overlay> {
  const found = overlays.find(({ id }) => id === packed(text));
  if (found !== undefined) return success(found);
  const received = text.trim().slice(0, 60);
  const ids = overlays.map(({ id }) => id);
  return failure(say('overlay-unknown', { received, nearest: nearest(text, ids) }));
}

/**
 * The duty that an overlay lays on an import; null where it lays none: a good that it does not cover,
 * of another origin, before its first day, or exempt while it qualifies.
 *
 * Issues: whatever decides and nobody stated: the approval, the origin, the digits of the tariff code.
 *
 * @example overlayOn(us232, { importer: 'US', good: null, date: null, qualifies: false, ... }) // 25 % of the full value
 */
export function overlayOn(overlay: Overlay, entry: Import): Outcome<OverlayDuty | null> {
  const good = readDutiableGood(entry.good);
  if (!good.ok) return good;
  const { id, importer, origins, groups } = overlay;
  if (importer !== entry.importer) {
    const values = { overlay: id, country: importer, importer: entry.importer };
    return failure(say('overlay-of-another', values));
  }
  const begun = groups.filter(({ from }) => entry.date === null || from <= entry.date);
  if (begun.length === 0) return success(null);
  if (origins !== null && entry.exporter === null) {
    return failure(say('overlay-by-origin', { overlay: id, origins: origins.join(', ') }));
  }
  if (origins !== null && !origins.some((origin) => origin === entry.exporter)) {
    return success(null);
  }
  const group = groupOf(overlay, begun, good.value, entry.qualifies);
  if (!group.ok) return group;
  return group.value === null ? success(null) : relieved(overlay, group.value, entry);
}

/** The first group that covers a good; null where none does. */
function groupOf(
  overlay: Overlay,
  groups: readonly OverlayGroup[],
  good: DutiableGood,
  qualifies: boolean,
): Outcome<OverlayGroup | null> {
  const { label, digits, name, heavy } = good;
  const values = { overlay: overlay.id, good: label, country: overlay.importer };
  const open = groups.filter(({ forHeavy }) => forHeavy === null || forHeavy === heavy);
  if (digits === null) {
    const has = ({ goods, forHeavy }: OverlayGroup) =>
      goods.some((each) => each === name) && (forHeavy === null || forHeavy === heavy);
    const named = open.find(has);
    // named by a group that has not begun, or a part where parts pay nothing, covered or not
    const settled = named !== undefined || overlay.groups.some(has);
    const free = good.kind === 'part' && (qualifies || !open.some(exempts));
    return settled || free ? success(named ?? null) : failure(say('overlay-by-code', values));
  }
  const whole = open.find(({ covers }) => covers.some((cover) => digits.startsWith(cover)));
  if (whole !== undefined) {
    return overlay.byWeight.some((cover) => digits.startsWith(cover))
      ? failure(say('overlay-by-weight', values))
      : success(whole);
  }
  const narrower = open.find(({ covers }) => covers.some((cover) => cover.startsWith(digits)));
  return narrower === undefined || (exempts(narrower) && qualifies)
    ? success(null)
    : failure(say('overlay-narrower', values));
}

const exempts = ({ relief }: OverlayGroup): boolean => relief === 'exempt';

function relieved(
  overlay: Overlay,
  group: OverlayGroup,
  entry: Import,
): Outcome<OverlayDuty | null> {
  const { id, partners } = overlay;
  const rate = { limit: fractionOf(group.percent), source: group.source, from: group.from };
  if (!entry.qualifies) {
    const partner = partners.find(
      ({ exporters, from }) =>
        exporters.some((each) => each === entry.exporter) &&
        (entry.date === null || from <= entry.date),
    );
    if (partner === undefined) return success({ rate, base: 'full value' });
    const { exporter } = entry;
    const percent = `${partner.percent}%`;
    return failure(say('overlay-partner', { overlay: id, exporter: exporter ?? '', percent }));
  }
  switch (group.relief) {
    case 'exempt':
      return success(null);
    case 'CA and MX content':
      return success({
        rate,
        base: 'less CA and MX content',
        leastContent: fractionOf(group.leastContent),
      });
    case 'unknown':
      return failure(say('overlay-bus', { overlay: id, good: entry.good ?? '' }));
    case 'US content':
      if (entry.approved === null) return failure(say('approval-missing', { overlay: id }));
      return success({ rate, base: entry.approved ? 'less US content' : 'full value' });
  }
}
