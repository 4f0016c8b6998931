import type { Language } from '../../origin';
import type { AgreementName } from '../../scenario';
import type { CertifierFieldId } from '../request/certifier-fields';

/** The days of a certificate, ISO. */
export interface CertificateDays {
  /** the day whose law counts: the first of the period, or the day of a single shipment */
  readonly from: string;
  /** the last day of a blanket period; null for a single shipment */
  readonly to: string | null;
}

/** What the workbook tells of the people: a field that is not there stays blank in the certificate. */
export type CertifierDetails = ReadonlyMap<CertifierFieldId, string>;

/** A good as its certificate names it. "" is a place for the certifier to fill. Nothing is an amount. */
export interface CertifiedGood {
  /** where its verdict stands, for the reader of the preview; not printed */
  readonly cell: string;
  readonly description: string;
  /** six digits, "8708.30" */
  readonly tariff: string;
  readonly criterion: string;
  /** NAFTA field 8 */
  readonly producer: string;
  /** NAFTA field 9: "NC" where it meets an RVC by net cost, "NO" otherwise; "" under USMCA */
  readonly netCost: 'NC' | 'NO' | '';
  /** NAFTA field 10 */
  readonly country: string;
}

/** Everything that a certificate says. It has no signature and no date of one: those are the certifier's. */
export interface Certificate {
  readonly agreement: AgreementName;
  readonly language: Language;
  readonly days: CertificateDays;
  readonly details: CertifierDetails;
  readonly goods: readonly CertifiedGood[];
}
