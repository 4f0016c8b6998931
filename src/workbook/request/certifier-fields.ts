import type { AgreementName } from '../../scenario';

export type CertifierFieldId =
  | 'capacity'
  | 'name'
  | 'title'
  | 'address'
  | 'phone'
  | 'email'
  | 'company'
  | 'exporter'
  | 'producer'
  | 'importer'
  | 'goods'
  | 'tariff'
  | 'criterion'
  | 'country'
  | 'producerCode'
  | 'netCost'
  | 'blanketFrom'
  | 'blanketTo'
  | 'signatory'
  | 'signedOn';

export interface CertifierField {
  readonly id: CertifierFieldId;
  /** the number of the element or field in the agreement's list */
  readonly number: string;
  /** `elsewhere` is answered part by part, on the sheet of answers */
  readonly kind: 'text' | 'day' | 'capacity' | 'producer code' | 'net cost code' | 'elsewhere';
  readonly required: boolean;
}

const field = (
  number: string,
  id: CertifierFieldId,
  kind: CertifierField['kind'] = 'text',
  required = kind !== 'elsewhere',
): CertifierField => ({ id, number, kind, required });

/**
 * The nine minimum data elements. Law: USMCA Article 5.2, Annex 5-A. Words in Spanish as in the
 * Reglas de Carácter General of 2020-06-30 (Anexo 1), in French as in the CBSA's explanation of them.
 */
const usmca: readonly CertifierField[] = [
  field('1', 'capacity', 'capacity'),
  field('2', 'name'),
  field('2', 'title', 'text', false),
  field('2', 'address'),
  field('2', 'phone', 'text', false),
  field('2', 'email'),
  field('3', 'exporter', 'text', false),
  field('4', 'producer'),
  field('5', 'importer', 'text', false),
  field('6', 'goods', 'elsewhere'),
  field('6', 'tariff', 'elsewhere'),
  field('7', 'criterion', 'elsewhere'),
  field('8', 'blanketFrom', 'day'),
  field('8', 'blanketTo', 'day'),
  field('9', 'signatory'),
  field('9', 'signedOn', 'day'),
];

/**
 * The fields of the certificate. Law: NAFTA Article 501; CBP Form 434 (11/16) and the Certificado de
 * Origen of the TLCAN, whose declarations the texts repeat. The French declaration follows the English.
 */
const nafta: readonly CertifierField[] = [
  field('1', 'exporter'),
  field('2', 'blanketFrom', 'day'),
  field('2', 'blanketTo', 'day'),
  field('3', 'producer'),
  field('4', 'importer', 'text', false),
  field('5', 'goods', 'elsewhere'),
  field('6', 'tariff', 'elsewhere'),
  field('7', 'criterion', 'elsewhere'),
  field('8', 'producerCode', 'producer code'),
  field('9', 'netCost', 'net cost code'),
  field('10', 'country', 'elsewhere'),
  field('11', 'signatory'),
  field('11', 'company'),
  field('11', 'title', 'text', false),
  field('11', 'signedOn', 'day'),
  field('11', 'phone', 'text', false),
  field('11', 'email'),
];

export const certifierFields: Readonly<Record<AgreementName, readonly CertifierField[]>> = {
  NAFTA: nafta,
  USMCA: usmca,
};

/** The criteria under which a good originates. Law: NAFTA certificate field 7; USMCA Annex 5-A(7). */
export const criteria: Readonly<Record<AgreementName, readonly string[]>> = {
  NAFTA: ['A', 'B', 'C', 'D', 'E', 'F'],
  USMCA: ['A', 'B', 'C', 'D'],
};

/** What may stand in a field with a list of its own, whatever the language. */
export const codes = {
  'producer code': ['YES', 'NO (1)', 'NO (2)', 'NO (3)'],
  'net cost code': ['NO', 'NC'],
} as const;
