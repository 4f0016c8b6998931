/** What a column of a cost sheet holds, as far as an evaluation can use it. */
export const columnRoles = [
  'cost',
  'unitPrice',
  'quantity',
  'origin',
  'hs',
  'supplier',
  'part',
  'description',
  'model',
  'currency',
  'statement',
  'usValue',
  'priceUnit',
  'level',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** A column proposed for a role, with how sure that is (0 to 1) and why. */
export interface Proposal {
  readonly column: number;
  readonly confidence: number;
  readonly reason: Reason;
}

/** Why a column was chosen: a sentence's code with what it mentions. */
export type Reason =
  | { readonly code: 'header-words'; readonly header: string }
  | { readonly code: 'chosen'; readonly header: string }
  | { readonly code: 'header-and-data'; readonly header: string; readonly share: number }
  | { readonly code: 'data-only'; readonly share: number }
  | { readonly code: 'quantity-times-price'; readonly header: string; readonly share: number }
  | { readonly code: 'only-price'; readonly header: string }
  | { readonly code: 'offered-product'; readonly quantity: string; readonly price: string };
