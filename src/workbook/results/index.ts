/** The evaluation as sheets that print: what is written, without Office. */
export type { EvaluatedGood, LineColumns, TableRows, WrittenWith } from './evaluated-good';
export { evaluationPlaces, netCostByModel, planEvaluationSheet } from './evaluation-sheet';
export { planModelsSheet, type ModelTable } from './models/models-sheet';
export { planFleetSheet, type FleetRow, type ModelColumn } from './fleet-sheet';
export { resultsWords, type ResultsWords } from './results-words';
export type { AreaLook, PagePlan, ResultsPlan, ResultsSheet } from './results-plan';
export { planChartSheet, type ChartRows } from './chart-sheet';
export { isResultsSheet } from './is-results-sheet';
export { freeSheetName } from './sheet-names';
export { compareLooks, evaluationLooks, wrappedWidths } from './layout';
export { textLines } from './text-lines';
export { stopped } from './stopped';
export { tableColumns } from './table-columns';
export { writtenColumns } from './written-columns';
