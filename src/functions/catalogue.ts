import { accounts } from './catalogue/accounts';
import { comparing } from './catalogue/comparing';
import type { FunctionDefinition } from './catalogue/definition';
import { fromTotals } from './catalogue/from-totals';
import { ownMaterials } from './catalogue/own-materials';
import { onACostSheet } from './catalogue/on-a-cost-sheet';
import { pools } from './catalogue/pools';
import { ownProposals } from './catalogue/own-proposal';
import { requirementsAndLists } from './catalogue/requirements-and-lists';
import { vehicleTests } from './catalogue/vehicle-tests';

export type { Example, FunctionDefinition } from './catalogue/definition';

/** Every function, in the order of the help page. */
export const catalogue: readonly FunctionDefinition[] = [
  ...onACostSheet,
  ...comparing,
  ...fromTotals,
  ...ownMaterials,
  ...accounts,
  ...pools,
  ...vehicleTests,
  ...requirementsAndLists,
  ...ownProposals,
];
