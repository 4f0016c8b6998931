export { installExcel, type InstalledExcel, type InstallOptions } from './install';
export { type LoggedRequest, membersUsed } from './request-log';
export { declaredRequirements, type RequirementSets, versionWithin } from './requirement-sets';
export { SmallWorkbook } from './small-workbook';
export { chromiumPath, openChromium, type OpenChromium } from './chromium';
export { openInWebHost, type WebHost, type WebHostOptions } from './web-host';
export { openInFrameHost } from './frame-host';
export { apiTable, requirementOf } from './api-table';
