/** A copy for a supplier or a customer: chosen cells as values, without what shows a cost. */
export {
  columnsText,
  readColumns,
  readSelection,
  selectionText,
  shownLevels,
  type CopyChoice,
  type CopyRequest,
  type SheetChoice,
  type Shown,
} from './choice';
export { BookStudy } from './study';
export { chosenIn, offersOf, type ColumnOffer, type SheetOffer } from './offers';
export { copyKeyOf, makeCopy, planCopy, type MadeCopy, type PlannedCopy } from './make-copy';
export type { CopyPreview, ShownResult } from './preview';
export { checkCopy, type CheckedCopy } from './check-copy';
export { newCopyKey } from './marks';
export { checkFile, studyFile } from './files';
export { CopyProblem } from './sentences';
