import { useCallback, useEffect, useRef, useState } from 'react';
import type { AuditFinding } from '../../workbook/audit';
import type { PaneModel } from '../model/pane-model';

/** milliseconds after which a look is long: it shows how far it is */
const LONG = 500;

/** Where the audit of the workbook stands. */
export type AuditLook =
  | { readonly kind: 'looking'; readonly share: number; readonly long: boolean }
  | { readonly kind: 'done'; readonly findings: readonly AuditFinding[] }
  | { readonly kind: 'stopped' };

interface AuditUse {
  readonly look: AuditLook;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
}

/** Looks through the workbook when the page opens, and again when it is asked to. */
export function useAudit(model: PaneModel): AuditUse {
  const [look, setLook] = useState<AuditLook>({ kind: 'looking', share: 0, long: false });
  const running = useRef<AbortController | null>(null);
  const start = useCallback(async (): Promise<void> => {
    running.current?.abort();
    const run = new AbortController();
    running.current = run;
    const began = performance.now();
    setLook({ kind: 'looking', share: 0, long: false });
    const findings = await model.asked(() =>
      model.audit.look({
        signal: run.signal,
        progress(share) {
          if (run.signal.aborted || performance.now() - began < LONG) return;
          setLook({ kind: 'looking', share, long: true });
        },
      }),
    );
    if (!run.signal.aborted) {
      setLook(findings === null ? { kind: 'stopped' } : { kind: 'done', findings });
    }
  }, [model]);
  const stop = useCallback((): void => {
    running.current?.abort();
    setLook({ kind: 'stopped' });
  }, []);
  useEffect(() => {
    void start();
    return () => running.current?.abort();
  }, [start]);
  return { look, start, stop };
}
