import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { localAddress, type FormulaWrite } from '../../workbook';
import { useWords } from './shell';

const useStyles = makeStyles({
  preview: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    paddingLeft: '8px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '8px' },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', columnGap: '8px' },
});

/** so many cells are shown before they are written; the count says how many there are */
const MOST = 10;

/** What a fix would write, cell by cell, and the button that writes it. */
export function FixPreview(props: {
  readonly writes: readonly FormulaWrite[];
  readonly working: boolean;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}): ReactNode {
  const { writes, working, onWrite, onCancel } = props;
  const styles = useStyles();
  const words = useWords().texts.audit;
  const title = useId();
  return (
    <div role="group" aria-labelledby={title} className={styles.preview}>
      <p id={title} className={styles.title}>
        {words.preview}
      </p>
      <ul className={styles.list}>
        {writes.slice(0, MOST).map(({ cell, before, formula }) => (
          <li key={`${cell.sheet}!${localAddress(cell)}`}>
            {`${cell.sheet}!${localAddress(cell)}: `}
            <code className={styles.code}>{before}</code>{' '}
            {before === formula ? (
              words.enteredAgain
            ) : (
              <>
                {words.becomes} <code className={styles.code}>{formula}</code>
              </>
            )}
          </li>
        ))}
      </ul>
      {writes.length > MOST && <p className={styles.quiet}>{words.more(writes.length - MOST)}</p>}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={working} onClick={onWrite}>
          {words.write}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}
