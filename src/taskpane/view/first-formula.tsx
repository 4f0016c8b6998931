import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { Surface } from './surface';
import { useWords } from './shell';

const useStyles = makeStyles({
  line: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  formula: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '96px',
    resize: 'vertical',
    padding: '8px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** How to type a first formula, where the workbook is set up and has none. */
export function FirstFormula(props: { readonly onChoose: () => void }): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.first;
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(words.formula);
      setSaid(words.copied);
    } catch {
      // a pane inside a frame may not reach the clipboard: the user's own keys can
      area.current?.select();
      setSaid(words.selected);
    }
  };
  return (
    <Surface heading={words.heading}>
      <p className={styles.line}>{words.intro}</p>
      <textarea
        ref={area}
        className={styles.formula}
        readOnly
        aria-label={words.heading}
        value={words.formula}
      />
      <p className={styles.line}>{words.explain}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={props.onChoose}>
          {texts.insert.offer}
        </Button>
        <Button onClick={() => void copy()}>{words.copy}</Button>
      </div>
      <p className={styles.line} role="status">
        {said}
      </p>
    </Surface>
  );
}
