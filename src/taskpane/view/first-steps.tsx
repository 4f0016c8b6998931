import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Area } from '../../workbook';
import type { PageProps } from './page-props';
import { useWords } from './shell';
import { Surface } from './surface';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '24px', display: 'grid', rowGap: '8px' },
  line: { margin: 0 },
  done: { margin: 0, color: tokens.colorNeutralForeground2 },
  next: { fontWeight: tokens.fontWeightSemibold },
});

/**
 * The way to a first verdict, in three steps. What is done is read from the workbook itself, so
 * nothing has to be remembered, and a colleague who opens the file goes on where it was left.
 */
export function FirstSteps({
  model,
  state,
  open,
}: Pick<PageProps, 'model' | 'state' | 'open'>): ReactNode {
  const styles = useStyles();
  const words = useWords().texts.firstSteps;
  const [sample, setSample] = useState('');
  const addSample = async (): Promise<void> => {
    const added: Area[] = [];
    await model.did(async () => {
      added.push(await model.costs.addSample(model.language));
    });
    const [first] = added;
    if (first === undefined) return;
    setSample(first.sheet);
    await model.select(first);
  };
  const ready = state.settings.every(({ kind }) => kind === 'cell');
  return (
    <Surface heading={words.heading}>
      <ol className={styles.list}>
        <li className={ready ? styles.done : styles.next}>{ready ? words.isSetUp : words.setUp}</li>
        <li>
          <div className={ready ? styles.next : undefined}>{words.costs}</div>
          {ready && (
            <Button size="small" onClick={() => open('costs')}>
              {words.goCosts}
            </Button>
          )}
        </li>
        <li>{words.formula}</li>
      </ol>
      <p className={styles.line}>{words.noSheet}</p>
      <div>
        <Button
          size="small"
          disabled={state.readOnly || sample !== ''}
          disabledFocusable={state.working}
          onClick={() => void addSample()}
        >
          {words.addSample}
        </Button>
      </div>
      <p className={styles.done} role="status">
        {sample === '' ? '' : words.sampleAdded(sample)}
      </p>
    </Surface>
  );
}
