/** The genuine library in jest; its browser half is ./browser, which a test in jsdom cannot load. */
export { installExcel, type InstalledExcel, type InstallOptions } from './install';
export { type LoggedRequest, membersUsed } from './request-log';
export { declaredRequirements, type RequirementSets, versionWithin } from './requirement-sets';
export { SmallWorkbook } from './small-workbook';
export { apiTable, requirementOf } from './api-table';
