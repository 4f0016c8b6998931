/** The audit of a workbook: what in it is wrong or may be, and how it can be put right. */
export { audit, auditInSteps, type AuditSteps } from './audit';
export type { AuditCore } from './audit-book';
export { nameOfVersion } from './computed-with';
export {
  severities,
  type AuditFinding,
  type Difference,
  type Fix,
  type Severity,
  type Worth,
} from './finding';
export { safeWrites } from './safe-writes';
