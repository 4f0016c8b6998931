/** Finding the cost table in a sheet that people already have, and doubting it cell by cell. */
export {
  mapSheet,
  withColumns,
  withModelColumns,
  withRows,
  type Finding,
  type MappedTable,
} from './map-sheet';
export { mayListModels } from './models/choose-model-columns';
export {
  isShare,
  modelRoles,
  moneyRoles,
  type ModelColumns,
  type ModelRole,
} from './models/model-role';
export { columnRoles, type ColumnRole, type Proposal, type Reason } from './column-role';
export { headedAs } from './header-role';
export { OURS } from './find-headers';
export {
  between,
  cellName,
  isWords,
  columnName,
  spanName,
  type SheetCells,
  type SheetValue,
} from './sheet-cells';
export { linksToResults } from './results';
export { formulaRoles, patternIn, type Pattern } from './lint/formulas';
export { totalAt, type Total } from './lint/totals';
export type { RowKind } from './row-kind';
export { shownAmount, type ShownAmount } from './amount-text';
export { reasonText, rowKindText, say as mapSentence } from './sentences';
export { currenciesIn, lineCurrency, type LineCurrency } from './line-currency';
export { isCurrency } from './currency';
export { originIn, type OriginText } from './origin-text';
export { statementIn, type StatementText } from './statement-text';
export { priceUnitLabel, questionsOf, type Questions } from './questions';
