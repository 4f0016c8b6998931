import type { Language } from '../../../origin';
import type { CertificateWords } from './certificate-words';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';

export type { CertificateWords } from './certificate-words';

/** What a certificate says besides its fields. */
export const certificateWords: Readonly<Record<Language, CertificateWords>> = { en, es, fr };
