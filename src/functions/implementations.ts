import {
  allocatedCost,
  averageRvcBy,
  comparableYieldOf,
  fungibleMaterials,
  nonAllowableInterestOf,
  principalMaturityOf,
  setDeMinimis,
  totalCostOf,
} from './accounts';
import {
  averageRvcOf,
  deMinimisOf,
  rvcTransactionValueOf,
  tracedValueOf,
} from './averaging-functions';
import { spoken, type Answer, type CellResult } from './cell-result';
import { breakingLinesOf, compare, headroomOf, readings } from './comparison-functions';
import { corePartsOf } from './core-parts-function';
import {
  check,
  countryShareOf,
  evaluation,
  nonOriginatingValueOf,
  qualifies,
  regionalValueContent,
  usContentShare,
} from './cost-sheet-functions';
import { mayDesignateOf } from './designation-function';
import { duty } from './duty-function';
import { evaluationBy, meetsOf } from './group-functions';
import type { FunctionId } from './ids';
import { languageAsked } from './language';
import { netCostOf, rvcNetCostOf } from './kernel-functions';
import { laborValueContent, laborValueContentPurchases } from './labour-functions';
import { isTraced, partClass, scenarioTable, scenarioTerms } from './list-functions';
import { metalShareOf } from './metal-function';
import { netCostRequired } from './method-function';
import { ownProposal } from './own-proposal-function';
import { originCode, requirement } from './requirement-functions';

/** What computes a function, and how many arguments it takes before the host's own. */
export interface Implementation {
  readonly parameters: number;
  readonly calculate: (...given: readonly unknown[]) => CellResult;
}

/** A function of so many arguments; it speaks the language that its scenario argument states. */
const takes = (
  parameters: number,
  answer: (...given: readonly unknown[]) => Answer,
  scenarioAt?: number,
): Implementation => ({
  parameters,
  calculate: (...given) =>
    spoken(answer(...given), scenarioAt === undefined ? 'en' : languageAsked(given[scenarioAt])),
});

/** By id, without the texts of the catalogue: this is all that the script for Excel carries. */
export const implementations: Readonly<Record<FunctionId, Implementation>> = {
  REGIONAL_VALUE_CONTENT: takes(10, regionalValueContent, 3),
  QUALIFIES: takes(10, qualifies, 3),
  EVALUATION: takes(10, evaluation, 3),
  CHECK: takes(10, check, 3),
  NON_ORIGINATING_VALUE: takes(7, nonOriginatingValueOf, 2),
  US_CONTENT_SHARE: takes(7, usContentShare, 3),
  COUNTRY_SHARE: takes(4, countryShareOf),
  HEADROOM: takes(10, headroomOf, 3),
  BREAKING_LINES: takes(10, breakingLinesOf, 3),
  READINGS: takes(10, readings, 3),
  COMPARE: takes(10, compare, 3),
  EVALUATION_BY: takes(10, evaluationBy, 4),
  MEETS: takes(6, meetsOf, 0),
  NET_COST: takes(5, netCostOf),
  RVC_NET_COST: takes(2, rvcNetCostOf),
  RVC_TRANSACTION_VALUE: takes(2, rvcTransactionValueOf),
  TRACED_VALUE: takes(6, tracedValueOf),
  AVERAGE_RVC: takes(3, averageRvcOf),
  DE_MINIMIS: takes(3, deMinimisOf, 2),
  MAY_DESIGNATE: takes(5, mayDesignateOf),
  NET_COST_REQUIRED: takes(5, netCostRequired, 0),
  TOTAL_COST: takes(3, totalCostOf),
  ALLOCATED_COST: takes(3, allocatedCost),
  PRINCIPAL_MATURITY: takes(3, principalMaturityOf),
  COMPARABLE_YIELD: takes(4, comparableYieldOf),
  NON_ALLOWABLE_INTEREST: takes(3, nonAllowableInterestOf),
  FUNGIBLE_MATERIALS: takes(5, fungibleMaterials),
  AVERAGE_RVC_BY: takes(4, averageRvcBy),
  SET_DE_MINIMIS: takes(3, setDeMinimis),
  LABOR_VALUE_CONTENT: takes(7, laborValueContent, 0),
  LABOR_VALUE_CONTENT_PURCHASES: takes(7, laborValueContentPurchases, 0),
  METAL_SHARE: takes(5, metalShareOf),
  CORE_PARTS: takes(9, corePartsOf, 0),
  REQUIREMENT: takes(5, requirement, 0),
  SCENARIOS: takes(0, scenarioTable),
  SCENARIO_TERMS: takes(3, scenarioTerms, 0),
  DUTY: takes(10, duty),
  ORIGIN_CODE: takes(2, originCode),
  IS_TRACED: takes(2, isTraced, 1),
  PART_CLASS: takes(3, partClass, 1),
  OWN_PROPOSAL: takes(1, ownProposal, 0),
};
