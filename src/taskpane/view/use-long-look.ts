import { useCallback, useEffect, useRef, useState } from 'react';
import type { LongLook } from '../model/paced';
import type { PaneModel } from '../model/pane-model';

/** milliseconds after which a look is long: it shows how far it is */
const LONG = 500;

/** Where a look through the workbook stands. */
export type LookState<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking'; readonly share: number; readonly long: boolean }
  | { readonly kind: 'done'; readonly found: T }
  /** by the user, or since the workbook could not be read */
  | { readonly kind: 'stopped' };

export interface LongLookUse<T> {
  readonly state: LookState<T>;
  /** begins anew, whatever is running */
  readonly start: (look: (how: LongLook) => Promise<T | null>) => Promise<void>;
  readonly stop: () => void;
  /** forgets what was found, and stops what is running */
  readonly clear: () => void;
}

/** A look that may take long: it says how far it is, can be stopped, and ends with its page. */
export function useLongLook<T>(model: PaneModel): LongLookUse<T> {
  const [state, setState] = useState<LookState<T>>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  const start = useCallback(
    async (look: (how: LongLook) => Promise<T | null>): Promise<void> => {
      running.current?.abort();
      const run = new AbortController();
      running.current = run;
      const began = performance.now();
      setState({ kind: 'looking', share: 0, long: false });
      const found = await model.asked(() =>
        look({
          signal: run.signal,
          progress(share) {
            if (run.signal.aborted || performance.now() - began < LONG) return;
            setState({ kind: 'looking', share, long: true });
          },
        }),
      );
      if (run.signal.aborted) return;
      setState(found === null ? { kind: 'stopped' } : { kind: 'done', found });
    },
    [model],
  );
  const end = useCallback((kind: 'stopped' | 'idle'): void => {
    running.current?.abort();
    setState({ kind });
  }, []);
  const stop = useCallback(() => end('stopped'), [end]);
  const clear = useCallback(() => end('idle'), [end]);
  useEffect(() => () => running.current?.abort(), []);
  return { state, start, stop, clear };
}
