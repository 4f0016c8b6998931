import type { Language } from '../../origin';
import type { AgreementName } from '../../scenario';

/** The layout of a request: raised when answer cells move, so that old replies are told apart. */
export const REQUEST_VERSION = 1;

/** A part that a supplier is asked about, as the request shows it. Nothing in it discloses a cost. */
export interface AskedPart {
  /** "P001": names the row in the reply, wherever it stands then */
  readonly key: string;
  readonly part: string;
  readonly description: string;
  /** the tariff code and the origin on the buyer's sheet, as shown there; several joined by "; " */
  readonly tariff: string;
  readonly origin: string;
}

/** What one supplier is asked. */
export interface RequestContent {
  readonly supplier: string;
  /** who asks; "" where it is not said */
  readonly buyer: string;
  readonly agreement: AgreementName;
  readonly language: Language;
  /** ISO days: when it was made, and the period that the statements are asked for */
  readonly madeOn: string;
  readonly from: string;
  readonly to: string;
  /** in which amounts are asked; null where the buyer's sheet does not say */
  readonly currency: string | null;
  readonly parts: readonly AskedPart[];
}

export interface SupplierRequest extends RequestContent {
  /** "NR-1A2B3C4D-5E6F7A8B": made of the content, so that the same request has the same id */
  readonly id: string;
}
