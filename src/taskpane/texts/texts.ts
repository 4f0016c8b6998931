import type { en } from './en';

type Wide<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Wide<T[Key]> };

/** Everything the pane says, in one language. */
export type Texts = Wide<typeof en>;
