import { useCallback, useEffect } from 'react';
import type { AuditFinding } from '../../workbook/audit';
import type { PaneModel } from '../model/pane-model';
import { useLongLook, type LookState } from './use-long-look';

interface AuditUse {
  readonly look: LookState<readonly AuditFinding[]>;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
}

/** Looks through the workbook when the page opens, and again when it is asked to. */
export function useAudit(model: PaneModel): AuditUse {
  const { state, start: begin, stop } = useLongLook<readonly AuditFinding[]>(model);
  const start = useCallback(() => begin((how) => model.audit.look(how)), [begin, model]);
  useEffect(() => void start(), [start]);
  return { look: state, start, stop };
}
