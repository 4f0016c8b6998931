import type { Source } from '../../../origin';
import type { Importer } from './mfn-duties';

/** How an agreement softens the duty on a good that qualifies under it. */
export type Relief =
  /** the value without US content, once that content is approved; until then the full value */
  | 'US content'
  /** no duty while it qualifies */
  | 'exempt'
  /** the value without Canadian and Mexican content, of which a share is taken where none is claimed */
  | 'CA and MX content'
  /** the record does not say */
  | 'unknown';

/** Goods that a duty falls on from a day, at one rate. */
export type OverlayGroup = Goods &
  (
    | { readonly relief: Exclude<Relief, 'CA and MX content'> }
    | {
        readonly relief: 'CA and MX content';
        /** what is deducted where no more is claimed, as a percentage of the value */
        readonly leastContent: string;
      }
  );

interface Goods {
  /** prefixes of a tariff code, in the tariff of the importer */
  readonly covers: readonly string[];
  /** names that it falls on without a code */
  readonly goods: readonly string[];
  /** only where the good is said to be for a heavy vehicle; null: whatever it is for */
  readonly forHeavy: boolean | null;
  readonly percent: string;
  /** first day, ISO */
  readonly from: string;
  readonly source: Source;
}

/** Countries whose goods pay an agreed rate instead. */
export interface Partner {
  readonly exporters: readonly string[];
  /** duty in all, that of the most favoured nation included */
  readonly percent: string;
  readonly from: string;
  readonly source: Source;
}

/** A duty on top of that of the most favoured nation: it asks for a verdict and is no rule of origin. */
export interface Overlay {
  readonly id: string;
  readonly name: string;
  readonly importer: Importer;
  readonly status: string;
  readonly checkedOn: string;
  /** the first group that covers a good decides */
  readonly groups: readonly OverlayGroup[];
  readonly partners: readonly Partner[];
  /** goods of these origins only; null: of every origin */
  readonly origins: readonly string[] | null;
  /** subheadings of which only vehicles up to five tonnes are covered */
  readonly byWeight: readonly string[];
}
