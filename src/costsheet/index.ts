/** Readers of what stands in a cell: a value of the core, or issues that name parameter and line. */
export { isBlank, received, shown } from './cell';
export { readCost } from './cost';
export { readCountry, readCountrySystem, type CountrySystem } from './country';
export { readDate } from './date';
export { FACT_NAMES, type FactKey, type FactKind, type FactName } from './fact-names';
export { readFacts } from './facts';
export { readNotNegative, readPositive, readStated } from './figure';
export {
  readNumber,
  readPercentage,
  readShare,
  writtenNumber,
  type WrittenNumber,
} from './number-text';
export { readOrigin } from './origin';
export { at, placed, type Place } from './place';
export { readProposalTable } from './proposal/table';
export { remembered } from './remembered';
export { readStatement } from './statement';
export { readTariffCode } from './tariff-code';
export { readUsValue, saysNone } from './us-value';
export { anySpace, fold, nearest } from './words';
export { readYesOrNo, yesOrNo } from './yes-or-no';
