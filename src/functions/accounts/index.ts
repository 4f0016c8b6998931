/** Functions on the producer's books: what comes before a net cost, and what is counted over a year. */
export { allocatedCost } from './allocation';
export { averageRvcBy } from './average-by';
export { comparableYieldOf, nonAllowableInterestOf, principalMaturityOf } from './interest';
export { fungibleMaterials } from './inventory';
export { setDeMinimis } from './set';
export { totalCostOf } from './total-cost';
