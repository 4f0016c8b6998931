import {
  averageRvcOf,
  deMinimisOf,
  rvcTransactionValueOf,
  tracedValueOf,
} from './averaging-functions';
import type { CellResult } from './cell-result';
import { breakingLinesOf, compare, headroomOf, readings } from './comparison-functions';
import {
  check,
  countryShareOf,
  evaluation,
  nonOriginatingValueOf,
  qualifies,
  regionalValueContent,
  usContentShare,
} from './cost-sheet-functions';
import { duty } from './duty-function';
import { evaluationBy, meetsOf } from './group-functions';
import type { FunctionId } from './ids';
import { netCostOf, rvcNetCostOf } from './kernel-functions';
import { isTraced, partClass, scenarioTable, scenarioTerms } from './list-functions';
import { originCode, requirement } from './requirement-functions';

/** What computes a function, and how many arguments it takes before the host's own. */
export interface Implementation {
  readonly parameters: number;
  readonly calculate: (...given: readonly unknown[]) => CellResult;
}

const takes = (
  parameters: number,
  calculate: (...given: readonly unknown[]) => CellResult,
): Implementation => ({ parameters, calculate });

/** By id, without the texts of the catalogue: this is all that the script for Excel carries. */
export const implementations: Readonly<Record<FunctionId, Implementation>> = {
  REGIONAL_VALUE_CONTENT: takes(10, regionalValueContent),
  QUALIFIES: takes(10, qualifies),
  EVALUATION: takes(10, evaluation),
  CHECK: takes(10, check),
  NON_ORIGINATING_VALUE: takes(7, nonOriginatingValueOf),
  US_CONTENT_SHARE: takes(7, usContentShare),
  COUNTRY_SHARE: takes(4, countryShareOf),
  HEADROOM: takes(10, headroomOf),
  BREAKING_LINES: takes(10, breakingLinesOf),
  READINGS: takes(10, readings),
  COMPARE: takes(10, compare),
  EVALUATION_BY: takes(10, evaluationBy),
  MEETS: takes(6, meetsOf),
  NET_COST: takes(5, netCostOf),
  RVC_NET_COST: takes(2, rvcNetCostOf),
  RVC_TRANSACTION_VALUE: takes(2, rvcTransactionValueOf),
  TRACED_VALUE: takes(6, tracedValueOf),
  AVERAGE_RVC: takes(3, averageRvcOf),
  DE_MINIMIS: takes(3, deMinimisOf),
  REQUIREMENT: takes(5, requirement),
  SCENARIOS: takes(0, scenarioTable),
  SCENARIO_TERMS: takes(3, scenarioTerms),
  DUTY: takes(10, duty),
  ORIGIN_CODE: takes(2, originCode),
  IS_TRACED: takes(2, isTraced),
  PART_CLASS: takes(3, partClass),
};
