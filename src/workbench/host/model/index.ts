export { type CalculationMode } from './calculation';
export {
  ActionService,
  CustomFunctionService,
  type InvocationOptions,
  type InvocationResult,
} from './custom-functions';
export { HostState, type HostOptions } from './host-state';
export { RangePlaces } from './range-places';
export { WorkbookRoot } from './workbook-root';
