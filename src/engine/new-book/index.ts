/** New workbooks, written from their first byte: for what we make and nobody has touched. */
export type { Book, Cell, ListRule, RangeRule, Sheet, Spill, Table } from './book';
export type { CellStyle } from './styles';
export { writeBook } from './write-book';
export { WORDLESS_FOOTER } from './wordless-footer';
