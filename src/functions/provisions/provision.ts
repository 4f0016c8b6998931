/** Where a rule is computed: a file below `src` and what it exports. */
export interface CodePlace {
  readonly file: string;
  readonly symbol: string;
}

/** Why a provision has no code of its own. */
export type Reason =
  /** it says what words mean */
  | 'definition'
  /** the sheet states it: a fact, or a supplier's statement */
  | 'stated'
  /** the producer's books answer it before a figure reaches the sheet */
  | 'books'
  /** between the producer, the supplier and customs: forms, elections, evidence */
  | 'procedure'
  /** goods that are no automotive goods */
  | 'other goods'
  /** known and not built */
  | 'not modelled'
  /** its text was not read */
  | 'not read';

/** A provision of the law, and where a reader finds it in the code. */
export interface Provision {
  /** as people search for it, the treaty first: "NAFTA Article 403(1)", "SOR/94-14 s. 9" */
  readonly names: readonly string[];
  readonly subject: string;
  /** empty where `why` says why not */
  readonly code: readonly CodePlace[];
  readonly why: Reason | null;
}

const namesOf = (names: string): readonly string[] => names.split('; ');

/** A provision that is computed; each place is "file symbol". */
export const computed = (
  names: string,
  subject: string,
  ...places: readonly [string, ...string[]]
): Provision => ({
  names: namesOf(names),
  subject,
  code: places.map((place) => {
    const [file = '', symbol = ''] = place.split(' ');
    return { file, symbol };
  }),
  why: null,
});

export const uncomputed = (why: Reason, names: string, subject: string): Provision => ({
  names: namesOf(names),
  subject,
  code: [],
  why,
});
