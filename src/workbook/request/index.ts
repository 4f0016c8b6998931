/** What a supplier is asked, as a workbook of its own that discloses nothing of the buyer's. */
export { planRequests, type RequestChoices } from './plan-requests';
export { requestBook, requestFileName } from './request-book';
export { identified } from './request-id';
export type { SupplierRequest } from './supplier-request';
export { partKey, supplierLines, type MappedCells, type SupplierLine } from './supplier-lines';
