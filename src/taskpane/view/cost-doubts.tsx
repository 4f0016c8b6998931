import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { cellName, rowKindText, type Finding, type MappedTable } from '../../costsheet/map';
import { Exact, textOf } from '../../origin';
import { cellArea } from '../../workbook';
import type { PaneModel } from '../model/pane-model';
import { languageOf } from '../texts/language';
import { useWords } from './shell';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minHeight: '24px' },
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0, display: 'grid', rowGap: '8px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  plain: { margin: 0 },
});

/** so many doubts are listed at once; the count says how many there are */
const MOST = 50;

/** What is wrong or unclear about a cost table, cell by cell, and the rows that are no lines. */
export function CostDoubts(props: {
  readonly table: MappedTable;
  readonly model: PaneModel;
}): ReactNode {
  const { table, model } = props;
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.costSheet;
  const language = languageOf(texts.language);
  const { findings, excluded } = table;
  const shown = findings.slice(0, MOST);
  return (
    <>
      {findings.length === 0 ? (
        <p className={styles.plain}>{words.noDoubts}</p>
      ) : (
        <details open>
          <summary className={styles.summary}>{words.doubts(findings.length)}</summary>
          <ul className={styles.list}>
            {shown.map((finding, index) => (
              <li key={index}>
                <Doubt finding={finding} sheet={table.sheet} model={model} />
              </li>
            ))}
          </ul>
          {findings.length > MOST && (
            <p className={styles.quiet}>{words.more(findings.length - MOST)}</p>
          )}
        </details>
      )}
      {excluded.length > 0 && (
        <details>
          <summary className={styles.summary}>{words.leftOut(excluded.length)}</summary>
          <ul className={styles.list}>
            {excluded.slice(0, MOST).map(({ row, kind }) => (
              <li key={row}>{words.leftOutRow(row + 1, rowKindText(kind, language))}</li>
            ))}
          </ul>
          {excluded.length > MOST && (
            <p className={styles.quiet}>{words.more(excluded.length - MOST)}</p>
          )}
        </details>
      )}
    </>
  );
}

function Doubt(props: {
  readonly finding: Finding;
  readonly sheet: string;
  readonly model: PaneModel;
}): ReactNode {
  const { row, column, issue, amount } = props.finding;
  const styles = useStyles();
  const { texts, figures } = useWords();
  const words = texts.costSheet;
  const sentence = textOf(issue, languageOf(texts.language));
  const stake = amount === null ? '' : `, ${words.worth(figures.amount(Exact.fromCell(amount)))}`;
  if (row === null || column === null) {
    return (
      <>
        <strong>{words.wholeTable}</strong>: {sentence}
      </>
    );
  }
  const cell = cellArea(props.sheet, row, column);
  const name = cellName(row, column);
  return (
    <>
      <Button
        size="small"
        aria-label={texts.card.select(`${props.sheet}!${name}`)}
        onClick={() => void props.model.select(cell)}
      >
        {name}
      </Button>{' '}
      {sentence}
      <span className={styles.quiet}>{stake}</span>
    </>
  );
}
