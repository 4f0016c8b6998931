import { valueIn } from './values';

/**
 * An issue is a value, not an exception: a code, what was received, and a sentence that says what to do.
 *
 * kind `malformed` is shown by Excel as #VALUE!, `missing` (missing or undecidable) as #N/A;
 * a `note` travels beside a result and never replaces it.
 */
export type IssueKind = 'malformed' | 'missing' | 'note';
export type Language = 'en' | 'es' | 'fr';
export type Values = Readonly<Record<string, string | number>>;

/** A sentence with `{name}` placeholders, in English and, where written, in Spanish and French. */
export interface Sentence {
  readonly kind: IssueKind;
  readonly en: string;
  readonly es?: string;
  readonly fr?: string;
}

export interface Issue {
  readonly code: string;
  readonly kind: IssueKind;
  readonly values: Values;
  readonly sentence: Sentence;
}

/** A value with the notes that came with it, or the issues that stood in its way. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly notes: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export const success = <T>(value: T, notes: readonly Issue[] = []): Outcome<T> => ({
  ok: true,
  value,
  notes,
});

export const failure = <T = never>(...issues: readonly Issue[]): Outcome<T> => ({
  ok: false,
  issues,
});

/** Sentences in other languages, by code; what is not written there is said in English. */
export interface SentenceTranslations<Code extends string> {
  readonly es?: Readonly<Partial<Record<Code, string>>>;
  readonly fr?: Readonly<Partial<Record<Code, string>>>;
}

/**
 * Turns a table of sentences into a maker of issues whose codes are checked by the compiler.
 *
 * @example
 * const say = sentences({ 'cost-negative': { kind: 'malformed', en: 'line {line}: negative' } });
 * textOf(say('cost-negative', { line: 3 })) //=> "line 3: negative"
 */
export function sentences<const Table extends Readonly<Record<string, Sentence>>>(
  table: Table,
  translations: SentenceTranslations<keyof Table & string> = {},
) {
  return (code: keyof Table & string, values: Values = {}): Issue => {
    const written = table[code];
    if (written === undefined) throw new Error(`no sentence for the code ${code}`);
    const [spanish, french] = [translations.es?.[code], translations.fr?.[code]];
    const sentence = {
      ...written,
      ...(spanish === undefined ? {} : { es: spanish }),
      ...(french === undefined ? {} : { fr: french }),
    };
    return { code, kind: sentence.kind, values, sentence };
  };
}

/** The sentence of an issue in words. A placeholder without a value stays visible: never a blank. */
export function textOf(issue: Issue, language: Language = 'en'): string {
  const template = issue.sentence[language] ?? issue.sentence.en;
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    if (!Object.hasOwn(issue.values, name)) return placeholder;
    return valueIn(name, String(issue.values[name]), language);
  });
}
