/** The producer's books: what comes before a net cost and a value of materials. */
export { allocate } from './allocation';
export {
  drawFromInventory,
  inventoryMethods,
  type InventoryMethod,
  type InventoryStep,
  type Receipt,
  type Withdrawal,
} from './inventory';
export {
  comparableYield,
  nonAllowableInterest,
  principalMaturity,
  type FederalYield,
  type PrincipalPayment,
} from './interest';
export { setWithinLimit, type SetGood } from './set';
export { totalCost, type ExchangeResults } from './total-cost';
