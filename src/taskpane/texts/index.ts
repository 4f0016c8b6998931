import type { Language } from '../../origin';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { languageOf } from './language';
import type { Texts } from './texts';
import { translated } from './translation';

export type { Texts } from './texts';

/** By primary language; a language without texts of its own is shown in English. */
const byLanguage: Readonly<Record<Language, Texts>> = {
  en,
  es: translated(en, es),
  fr: translated(en, fr),
};

/** The texts for a language tag such as "es-MX". */
export const textsFor = (tag: string): Texts => {
  return byLanguage[languageOf(tag)];
};
