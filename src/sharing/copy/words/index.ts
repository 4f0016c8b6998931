import type { Language } from '../../../origin';
import type { CopyWords } from './copy-words';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';

export type { CopyWords } from './copy-words';

export const copyWords: Readonly<Record<Language, CopyWords>> = { en, es, fr };
