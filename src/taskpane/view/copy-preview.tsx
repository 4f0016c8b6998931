import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CopyPreview } from '../../sharing';
import { cellArea, fullAddress } from '../../workbook';
import { useWords } from './shell';

const useStyles = makeStyles({
  line: { margin: 0 },
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: '20px', display: 'grid', rowGap: '4px' },
});

const MOST = 12;

/** What the reader of the copy will see, and what not. */
export function CopyPreviewView({ preview }: { readonly preview: CopyPreview }): ReactNode {
  const styles = useStyles();
  const words = useWords().texts.share;
  const { results, shown, leftOut } = preview;
  const named = results.filter(({ id }) => id !== null);
  return (
    <>
      <p className={styles.strong}>{words.shows(results.length, shown)}</p>
      {shown.amounts > 0 && <p className={styles.strong}>{words.showsMoney(shown.amounts)}</p>}
      {named.length > 0 && (
        <ul className={styles.list}>
          {named.slice(0, MOST).map(({ sheet, row, column, id, text }) => (
            <li key={`${sheet} ${row} ${column}`}>
              {`${fullAddress(cellArea(sheet, row, column))}: ${text} (NAFTA.${id})`}
            </li>
          ))}
        </ul>
      )}
      {named.length > MOST && (
        <p className={styles.line}>{words.moreResults(named.length - MOST)}</p>
      )}
      <p className={styles.line}>{words.leftOut(leftOut)}</p>
      {results.some(({ ofOneCost }) => ofOneCost) && (
        <p className={styles.line}>{words.ofOneCost}</p>
      )}
    </>
  );
}
