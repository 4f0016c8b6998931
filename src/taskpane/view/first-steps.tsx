import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PageProps } from './page-props';
import { useWords } from './shell';
import { Surface } from './surface';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '24px', display: 'grid', rowGap: '8px' },
  done: { color: tokens.colorNeutralForeground2 },
  next: { fontWeight: tokens.fontWeightSemibold },
});

/**
 * The way to a first verdict, in three steps. What is done is read from the workbook itself, so
 * nothing has to be remembered, and a colleague who opens the file goes on where it was left.
 */
export function FirstSteps({ state, open }: Pick<PageProps, 'state' | 'open'>): ReactNode {
  const styles = useStyles();
  const words = useWords().texts.firstSteps;
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
    </Surface>
  );
}
