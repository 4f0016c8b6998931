import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SeenCell } from '../../sharing/answer';
import { cellArea, fullAddress } from '../../workbook';
import { useWords } from './shell';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed' },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingBottom: '4px' },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: '4px',
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  narrow: { width: '27%' },
  line: { margin: 0 },
});

/** Exactly the cells of the request that differ once it is filled. */
export function AnswerPreview({ seen }: { readonly seen: readonly SeenCell[] }): ReactNode {
  const styles = useStyles();
  const words = useWords().texts.answer;
  if (seen.length === 0) return <p className={styles.line}>{words.nothing}</p>;
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{words.seen}</caption>
        <colgroup>
          <col className={styles.narrow} />
          <col className={styles.narrow} />
          <col />
        </colgroup>
        <thead>
          <tr>
            {[words.cell, words.before, words.now].map((head) => (
              <th key={head} scope="col" className={styles.cell}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seen.map(({ sheet, row, column, before, now, filled }) => {
            const address = fullAddress(cellArea(sheet, row, column));
            return (
              <tr key={address}>
                <th scope="row" className={styles.cell}>
                  {address}
                </th>
                <td className={styles.cell}>{before}</td>
                <td className={styles.cell}>{filled ? now : words.follows(now)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.line}>{words.nothingElse}</p>
    </>
  );
}
