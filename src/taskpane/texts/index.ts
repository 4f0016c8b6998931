import { en } from './en';

type Wide<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Wide<T[Key]> };

export type Texts = Wide<typeof en>;

/** By primary language; a language without texts of its own is shown in English. */
const byLanguage: Readonly<Record<string, Texts>> = { en };

/** The texts for a language tag such as "es-MX". */
export const textsFor = (tag: string): Texts => {
  const [language = 'en'] = tag.toLowerCase().split('-');
  return byLanguage[language] ?? en;
};
