export {
  writeBook,
  type Book,
  type Cell,
  type Sheet,
  type Spill,
  type Table,
} from '../../src/engine/new-book';
export { a1 as cellName } from '../../src/engine/xlsx/address';
