/** All worksheet functions by their name in capitals, one file per family. */
import { aggregates } from './aggregates';
import { annuities } from './annuities';
import { arrays } from './arrays';
import { conditionalAggregates } from './conditional-aggregates';
import { dates } from './dates';
import type { FunctionTable } from './function-table';
import { information } from './information';
import { lambdas } from './lambdas';
import { logical } from './logical';
import { libraryFunctions } from './library/adapter';
import { lookups } from './lookup';
import { newLookups } from './lookup-new';
import { math } from './math';
import { multiples } from './multiples';
import { subtotals } from './subtotals';
import { text } from './text';
import { trigonometry } from './trigonometry';

export const worksheetFunctions: FunctionTable = {
  ...libraryFunctions,
  ...math,
  ...multiples,
  ...trigonometry,
  ...annuities,
  ...aggregates,
  ...subtotals,
  ...conditionalAggregates,
  ...logical,
  ...information,
  ...lookups,
  ...newLookups,
  ...arrays,
  ...lambdas,
  ...text,
  ...dates,
};
