import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { textOf } from '../../origin';
import type { CheckedCopy } from '../../sharing';
import type { PaneModel } from '../model/pane-model';
import { languageOf } from '../texts/language';
import { useWords } from './shell';
import { Surface } from './surface';

const useStyles = makeStyles({
  line: { margin: 0 },
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: '20px', display: 'grid', rowGap: '4px' },
  file: { maxWidth: '100%', font: 'inherit', minHeight: '32px' },
});

/** so many differences are listed */
const MOST = 50;

/** A copy that came back, compared with what this workbook gives now. */
export function CheckCopy({ model }: { readonly model: PaneModel }): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.share;
  const id = useId();
  const [found, setFound] = useState<{ name: string; checked: CheckedCopy } | null>(null);
  const check = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setFound(null);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const checked = await model.asked(() => model.copies.check(bytes));
    if (checked !== null) setFound({ name: file.name, checked });
  };
  const language = languageOf(texts.language);
  const differences = found?.checked.differences ?? [];
  const more = differences.length - MOST + (found?.checked.more ?? 0);
  return (
    <Surface heading={words.checkHeading}>
      <p className={styles.line}>{words.checkAbout}</p>
      <label htmlFor={id}>{words.checkFile}</label>
      <input
        id={id}
        type="file"
        accept=".xlsx"
        className={styles.file}
        onChange={({ target }) => {
          void check(target.files?.[0]);
          target.value = '';
        }}
      />
      <div role="status">
        {found !== null && (
          <>
            <p className={styles.line}>{found.name}</p>
            <p className={styles.strong}>{textOf(found.checked.finding, language)}</p>
          </>
        )}
      </div>
      {differences.length > 0 && (
        <ul className={styles.list}>
          {differences.slice(0, MOST).map((difference, index) => (
            <li key={index}>{textOf(difference, language)}</li>
          ))}
        </ul>
      )}
      {more > 0 && <p className={styles.line}>{words.moreDifferences(more)}</p>}
    </Surface>
  );
}
