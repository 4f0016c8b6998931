/** The rules of origin, pure: no Excel, no page, no clock, no proposal's name. */
export { Decimal, Exact } from './exact';
export { ExactSum } from './exact-sum';
export * from './issue';
export type * from './source';
export type * from './line';
export type * from './facts';
export type * from './rules';
export type * from './evaluation';
export { netCost, type ExcludedCosts } from './net-cost';
export { headroom, lowestNetCost, rvcNetCost, rvcTransactionValue } from './rvc';
export { nonOriginatingValue, type NonOriginatingValue } from './non-originating-value';
export { regionalContent, type RegionalContent } from './regional-content';
export { contradictions, totalCostOf } from './cost-lines';
export { usShare, usValueOfLines } from './us-share';
export { countryShare } from './country-share';
export { evaluate, type Case } from './evaluate';
export { lineList, money, percent } from './display';
