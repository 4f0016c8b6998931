/** What lives in a workbook that several people share: settings, names, our formulas. */
export * from './port';
export {
  cellArea,
  fullAddress,
  isOneCell,
  localAddress,
  meet,
  parseArea,
  sameSheet,
  type Area,
} from './area';
export {
  settingNames,
  settingState,
  settingStates,
  type SettingName,
  type SettingState,
} from './names';
export { planProposal, proposalTables, PROPOSAL_SHEET, type ProposalTable } from './proposal-sheet';
export { asText, planSetup, SETTINGS_SHEET, type SetupAnswers } from './settings-sheet';
export { agreement, type Agreement } from './agreement';
export { COPIES_SHEET, COPY_KEY_NAME, isCopyKey, isKeyName, planCopyKey } from './copies-sheet';
export { findFormulas, type OurFormula } from './formulas';
export { readCalls, type Argument, type FormulaCall } from './formula-calls';
export { callOf, isArgument } from './formula-text';
export {
  linkWrites,
  literalFormulaIn,
  type LiteralFormula,
  type ScenarioPosition,
} from './link-formulas';
export {
  areaReference,
  columnsOf,
  netCostBeside,
  netCostCells,
  referenceTo,
  type FoundTableCells,
  type SheetColumn,
} from './columns';
export { sheetCells } from './sheet-cells';
export { passes, unread } from './unread';
export {
  costColumns,
  planCostColumns,
  type CostColumn,
  type CostColumnHeads,
  type CostColumnsPlan,
} from './cost-columns';
export {
  NO_CHOICES,
  type Conversion,
  type CostChoices,
  type CurrencyRate,
  type RatesHeads,
} from './cost-choices';
export type { FixHeads } from './fixes/fix-heads';
export { RATES_NAME, ratesArea, type RatesPlan } from './rates-table';
