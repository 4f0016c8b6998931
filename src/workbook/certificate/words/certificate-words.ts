import type { AgreementName } from '../../../scenario';
import type { CertifierFieldId } from '../../request/certifier-fields';

/** What a certificate says besides its fields, in one language. */
export interface CertificateWords {
  /** the name of its sheet, at most 31 characters */
  readonly sheet: string;
  readonly title: Readonly<Record<AgreementName, string>>;
  /** whose form or annex it follows */
  readonly follows: Readonly<Record<AgreementName, string>>;
  /** what is coloured is for the certifier to fill, and nothing is signed */
  readonly toFill: string;
  /** names that the form of NAFTA has for a field */
  readonly nafta: Readonly<Partial<Record<CertifierFieldId, string>>>;
  /** beside a blanket period that is left out */
  readonly singleShipment: string;
  readonly goodsHeads: Readonly<{
    readonly number: string;
    readonly description: string;
    readonly tariff: string;
    readonly criterion: string;
    readonly producer: string;
    readonly netCost: string;
    readonly country: string;
  }>;
  readonly criterionB: Readonly<Record<AgreementName, string>>;
  readonly certification: string;
  readonly signature: string;
  readonly printedName: string;
  readonly date: string;
  readonly notSigned: string;
  readonly filledBy: (version: string) => string;
  /** with Excel's codes */
  readonly footer: string;
  /** the sheet of details in the user's own workbook */
  readonly details: Readonly<{
    readonly title: string;
    readonly people: string;
    readonly goods: string;
    readonly field: string;
    readonly value: string;
  }>;
}
