import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SeenCell } from '../../sharing/answer';
import { cellArea, fullAddress, localAddress } from '../../workbook';
import { useWords } from './shell';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingBottom: '4px' },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: '4px',
    overflowWrap: 'break-word',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
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
            const area = cellArea(sheet, row, column);
            const [address, cell] = [fullAddress(area), localAddress(area)];
            return (
              <tr key={address}>
                <th scope="row" className={styles.cell}>
                  {address.slice(0, -cell.length)}
                  <wbr />
                  {cell}
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
