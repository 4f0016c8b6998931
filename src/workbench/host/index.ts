/** The host side of Office.js: what stands in for Excel behind Microsoft's own library. */
export { createExcelHost, type ExcelHost, type ExcelHostOptions } from './excel-host';
export { officeAddress, type OfficeAddressOptions } from './office-address';
export { type OfficeTheme } from './office-theme';
export { type ServedOffice, serveOffice, type ServeOptions, workbenchRequirements } from './serve';
export type { WireEvent, WireRequest, WireResponse } from './wire';
