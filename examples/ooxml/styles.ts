export type { CellStyle } from '../../src/engine/new-book';
