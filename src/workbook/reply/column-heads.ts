import type { AnsweredField } from './answer';

/** Headings that the search for cost tables reads as these columns. */
export const columnHeads: Readonly<Record<AnsweredField, string>> = {
  origin: 'Country of origin',
  hs: 'Tariff code',
  statement: 'Supplier statement',
};
