/** The proposals as dated, cited data, and the reader of scenario expressions. */
export { languageStated, readScenario } from './expression';
export type { ScenarioChoice } from './choice';
export { commonTerms, elections, terms, type TermName, type Terms } from './terms';
export { rulesFor } from './rules-for';
export type { Question } from './question';
export { methodRule, type MethodRule } from './method-rule';
export { readMeasure, requirementFor } from './requirement-for';
export {
  electrifiedGoods,
  measures,
  type ElectrifiedGood,
  otherVehicles,
  useOf,
  type GoodClass,
  type Measure,
  type Reading,
  type Scenario,
} from './types';
export {
  allScenarioIds,
  modelledIds,
  scenarioList,
  scenarioOf,
  scenarios,
  type KnownScenario,
  type ScenarioSummary,
} from './catalogue';
export { otherReadings, usReadings, type OtherReading } from './other-readings';
export { readGood, type ReadGood } from './good';
export { tracingList } from './tracing-list';
export { partList } from './part-list';
export { annex4031, annex4031Source } from './data/annex-403-1';
export { annex4032, annex4032Source, type ComponentItem } from './data/annex-403-2-materials';
export type { ListEntry } from './data/tariff-entries';
export { concordanceSource, hsChanges, type HsChange } from './data/hs-concordance';
export { goodClasses, goodNames } from './good-names';
export type {
  ClassRule,
  FactRule,
  HsEdition,
  PartRow,
  PlantRule,
  Requirement,
  Step,
} from './types';
export { alternativesOf, type Alternative } from './alternatives';
export { readDutiableGood } from './duty/dutiable-good';
export { mfnDuty } from './duty/mfn-duty';
export { overlayOn, readOverlay, type Import, type OverlayDuty } from './duty/overlay';
export { overlays } from './data/duties/overlays';
export { overlayNotes } from './data/duties/overlay-notes';
export type { Overlay, OverlayGroup, Partner } from './data/duties/overlay-types';
export { mfnDuties, type Importer, type MfnDuty } from './data/duties/mfn-duties';
export { labourCreditsOf, type LabourCredits } from './labour-rule';
export { assemblyCapacities, highWages } from './data/high-wages';
export { labourByPart6, meltedAndPoured } from './data/labour-value';
export { corePartsRules, type CorePartsQuestion } from './core-parts-rules';
export { corePartRows } from './data/usmca-table-a2';
export { corePartComponents } from './data/usmca-table-a2-components';
export { openParameters, type OpenParameter } from './data/open-parameters';
export { sideBySide } from './side-by-side';
export { factsOfProducer } from './plant';
export { allowedSpread, setLimit, type AccountingFigure } from './data/accounting';
export { readProposal } from './own/read';
export { proposalText } from './own/text';
export {
  LONGEST_WORDS,
  MOST_ROWS,
  proposalColumns,
  type ProposalColumn,
  type ProposalRow,
} from './own/row';
export { inRow } from './own/in-row';
export { templateRows, type TemplateRow } from './own/template';
export { metalsOf, usmcaTables, type PurchasedMetal } from './usmca-tables';
export { tableSAluminum, tableSSource, tableSSteel } from './data/usmca-table-s';
export { agreementId, agreementOn, type AgreementName } from './agreement-on';
