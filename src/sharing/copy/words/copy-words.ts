import type { Shown } from '../choice';

/** What a copy says of itself, in the language of its reader. */
export interface CopyWords {
  /** the sheet that states what the copy is: at most 31 characters */
  readonly sheet: string;
  /** in the place of a cell that is left out */
  readonly leftOut: string;
  /** the name of a sheet whose own name shows a figure that is left out */
  readonly renamed: (number: number) => string;
  readonly title: string;
  readonly intro: string;
  readonly madeOn: string;
  readonly computedWith: string;
  readonly judged: string;
  readonly scenario: string;
  readonly terms: string;
  readonly noTerms: string;
  readonly status: string;
  readonly good: string;
  readonly date: string;
  readonly noDate: string;
  readonly sources: string;
  readonly noScenario: string;
  readonly unreadable: (text: string) => string;
  readonly ranges: string;
  readonly rangeOf: (copied: string, original: string, rows: number) => string;
  readonly results: string;
  readonly moreResults: (count: number) => string;
  readonly left: string;
  readonly leftAlways: string;
  readonly leftAmounts: (count: number) => string;
  readonly leftNumbers: (count: number) => string;
  readonly leftStale: (count: number) => string;
  readonly leftHiddenRows: (count: number) => string;
  readonly leftColumns: (count: number) => string;
  readonly leftSheets: (count: number) => string;
  readonly leftSuppliers: (count: number) => string;
  readonly rounded: string;
  readonly chosen: string;
  readonly selection: string;
  readonly shown: string;
  readonly shownIn: Readonly<Record<Shown, string>>;
  readonly supplier: string;
  readonly language: string;
  readonly marks: string;
  readonly integrity: string;
  readonly integrityNote: string;
  readonly keyed: string;
  readonly keyedNote: string;
  readonly noKey: string;
  readonly howToCheck: string;
  readonly advice: string;
}
