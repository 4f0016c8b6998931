import type { CellResult } from './cell-result';
import {
  check,
  countryShareOf,
  evaluation,
  nonOriginatingValueOf,
  qualifies,
  regionalValueContent,
  usContentShare,
} from './cost-sheet-functions';
import type { FunctionId } from './ids';
import { netCostOf, rvcNetCostOf } from './kernel-functions';
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
  NET_COST: takes(5, netCostOf),
  RVC_NET_COST: takes(2, rvcNetCostOf),
  REQUIREMENT: takes(5, requirement),
  ORIGIN_CODE: takes(2, originCode),
};
