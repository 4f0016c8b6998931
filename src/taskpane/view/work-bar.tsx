import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { PaneModel } from '../model/pane-model';
import type { PaneState } from '../model/pane-state';
import { useWords } from './shell';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  line: { margin: 0 },
});

/** While many cases are judged: how far it is, and the way to stop; after a stop, the way to go on. */
export function WorkBar(props: {
  readonly model: PaneModel;
  readonly state: PaneState;
}): ReactNode {
  const { model, state } = props;
  const styles = useStyles();
  const words = useWords().texts.work;
  const id = useId();
  const { progress, findings } = state;
  if (progress !== null) {
    return (
      <div className={styles.whole}>
        <p id={id} className={styles.line}>
          {words[progress.stage](progress.done, progress.total)}
        </p>
        <ProgressBar aria-labelledby={id} value={progress.done} max={progress.total} />
        <div>
          <Button size="small" onClick={() => model.stopWork()}>
            {words.cancel}
          </Button>
        </div>
      </div>
    );
  }
  if (findings.left === 0) return null;
  return (
    <div className={styles.whole} role="status">
      <p className={styles.line}>{words.left(findings.left)}</p>
      <div>
        <Button size="small" onClick={() => void model.refresh()}>
          {words.goOn}
        </Button>
      </div>
    </div>
  );
}
