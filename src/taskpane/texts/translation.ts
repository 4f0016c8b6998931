import type { Texts } from './texts';

type Part<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : T extends readonly unknown[]
      ? T
      : { readonly [Key in keyof T]?: Part<T[Key]> };

/** The texts in another language: what it lacks is said in English. */
export type Translation = Part<Texts>;

/** English with everything replaced that the translation says. */
export function translated(english: Texts, translation: Translation): Texts {
  return merged(english, translation) as Texts;
}

function merged(english: unknown, translation: unknown): unknown {
  if (!isTable(english) || !isTable(translation)) return translation ?? english;
  return Object.fromEntries(
    Object.entries(english).map(([key, text]) => [key, merged(text, translation[key])]),
  );
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
