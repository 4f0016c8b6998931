import { fullAddress } from '../area';
import type { FormulaWrite } from '../port';
import type { AuditFinding } from './finding';

/**
 * The writes of all safe fixes together. A cell that two fixes would change is written for the first
 * of them only: after it the other is no longer about the formula that stands there.
 */
export function safeWrites(findings: readonly AuditFinding[]): readonly FormulaWrite[] {
  const writes = new Map<string, FormulaWrite>();
  for (const { fix } of findings) {
    if (fix?.safe !== true) continue;
    for (const write of fix.writes) {
      const key = fullAddress(write.cell).toLowerCase();
      if (!writes.has(key)) writes.set(key, write);
    }
  }
  return [...writes.values()];
}
