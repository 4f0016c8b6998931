/** The columns of the sheet of answers, from A on. */
export const answerColumns = [
  'key',
  'part',
  'description',
  'tariff',
  'origin',
  'country',
  'code',
  'statement',
  'rvc',
  'amount',
  'vnm',
  'criterion',
  'from',
  'to',
  'check',
] as const;
export type AnswerColumn = (typeof answerColumns)[number];

/** The columns that a supplier fills; all others are locked. */
export const typedColumns = [
  'country',
  'code',
  'statement',
  'rvc',
  'amount',
  'vnm',
  'criterion',
  'from',
  'to',
] as const satisfies readonly AnswerColumn[];
export type TypedColumn = (typeof typedColumns)[number];

/** 0-based rows: what identifies the request, then the headings, then the parts. */
export const ID_ROW = 0;
export const VERSION_ROW = 1;
export const PROGRESS_ROW = 2;
export const HEAD_ROW = 3;
export const FIRST_PART_ROW = 4;
/** where the id and the version stand on each of our sheets, and the supplier and period beside them */
export const ID_COLUMN = 2;
export const BESIDE_COLUMN = 7;

export const columnOf = (column: AnswerColumn): number => answerColumns.indexOf(column);
export const isTyped = (column: AnswerColumn): column is TypedColumn =>
  typedColumns.some((typed) => typed === column);
