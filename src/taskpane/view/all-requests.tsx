import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { RequestChoices } from '../../sharing';
import { pause } from '../model/paced';
import type { PaneModel } from '../model/pane-model';
import type { PaneState } from '../model/pane-state';
import type { SupplierLook } from '../model/supplier-desk';
import { download } from './download';
import { useWords } from './shell';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  line: { margin: 0 },
});

interface Done {
  readonly done: number;
  readonly all: number;
}

/** The requests to all suppliers as one zip, where the host lets the page save files. */
export function AllRequests(props: {
  readonly model: PaneModel;
  readonly state: PaneState;
  readonly look: SupplierLook;
  readonly choices: Omit<RequestChoices, 'supplier'>;
  readonly onAsked: () => Promise<void>;
}): ReactNode {
  const { model, state, look, choices, onAsked } = props;
  const styles = useStyles();
  const words = useWords().texts.suppliers;
  const stopWord = useWords().texts.work.cancel;
  const id = useId();
  const [offered, setOffered] = useState(false);
  const [progress, setProgress] = useState<Done | null>(null);
  const [said, setSaid] = useState('');
  const stopped = useRef(false);
  useEffect(() => {
    void model.suppliers.savesFiles().then(setOffered);
    return () => {
      stopped.current = true;
    };
  }, [model]);
  if (!offered) return null;
  const make = async (): Promise<void> => {
    stopped.current = false;
    setSaid('');
    let count: number | null = null;
    const done = await model.did(async () => {
      const made = await model.suppliers.requestAll(look, choices, async (done, all) => {
        setProgress({ done, all });
        await pause();
        return !stopped.current;
      });
      if (made === null) return;
      count = made.requests.length;
      download(words.zipName(choices.madeOn), made.bytes);
    });
    setProgress(null);
    if (done) setSaid(count === null ? words.zipStopped : words.zipMade(count));
    if (count !== null) await onAsked();
  };
  return (
    <div className={styles.whole}>
      {progress === null ? (
        <div>
          <Button
            disabled={choices.from === '' || choices.to === '' || state.readOnly}
            disabledFocusable={state.working}
            onClick={() => void make()}
          >
            {words.zip(look.suppliers.length)}
          </Button>
        </div>
      ) : (
        <>
          <p id={id} className={styles.line}>
            {words.zipProgress(progress.done, progress.all)}
          </p>
          <ProgressBar aria-labelledby={id} value={progress.done} max={progress.all} />
          <div>
            <Button
              size="small"
              onClick={() => {
                stopped.current = true;
              }}
            >
              {stopWord}
            </Button>
          </div>
        </>
      )}
      <p className={styles.line} role="status">
        {said}
      </p>
    </div>
  );
}
