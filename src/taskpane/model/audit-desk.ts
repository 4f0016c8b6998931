import type { FormulaWrite, WorkbookPort } from '../../workbook';
import { auditInSteps, type AuditCore, type AuditFinding } from '../../workbook/audit';
import { allSheets } from './all-sheets';
import { paced, type LongLook } from './paced';

/** The share of an audit that reading the sheets takes. */
const READING = 0.3;

/** Audits the workbook as it stands, and writes the fixes that a person has seen. */
export class AuditDesk {
  constructor(
    private readonly port: WorkbookPort,
    private readonly core: AuditCore,
  ) {}

  /** Every finding, the gravest first; null where it was stopped. Nothing is recalculated before. */
  async look({ progress, signal }: LongLook): Promise<readonly AuditFinding[] | null> {
    const survey = await this.port.survey();
    const readings = await allSheets(this.port, survey, {
      signal,
      progress: (share) => progress(READING * share),
    });
    if (readings === null) return null;
    const steps = auditInSteps(survey, readings, this.core);
    return paced(steps, (share) => progress(READING + (1 - READING) * share), signal);
  }

  /** In one step for undo; rejects, with nothing written, where a cell is not what it was. */
  write(writes: readonly FormulaWrite[]): Promise<void> {
    return this.port.writeFormulas(writes, null);
  }
}
