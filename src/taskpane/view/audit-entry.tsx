import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Exact, textOf } from '../../origin';
import { localAddress, type Area, type FormulaWrite } from '../../workbook';
import type { AuditFinding } from '../../workbook/audit';
import type { PaneModel } from '../model/pane-model';
import { sentenceOf } from '../model/sentence-of';
import { languageOf } from '../texts/language';
import { FixPreview } from './fix-preview';
import { useWords } from './shell';

const useStyles = makeStyles({
  entry: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '8px', alignItems: 'center' },
  summary: { cursor: 'pointer', minHeight: '24px' },
  list: { margin: '8px 0 0', paddingLeft: '16px', display: 'grid', rowGap: '4px' },
});

/** so many cells get a button of their own */
const MOST_CELLS = 5;
/** so many figures are listed */
const MOST_FIGURES = 50;

/** One finding: what is wrong, what it is worth, the way there, and its fix once it was seen. */
export function AuditEntry(props: {
  readonly finding: AuditFinding;
  readonly model: PaneModel;
  readonly working: boolean;
  readonly write: (writes: readonly FormulaWrite[]) => void;
}): ReactNode {
  const { finding, model, working, write } = props;
  const { cells, issue, worth, fix, differences = [] } = finding;
  const styles = useStyles();
  const { texts, figures } = useWords();
  const words = texts.audit;
  const [open, setOpen] = useState(false);
  const what = fix === null ? '' : textOf(fix.what, languageOf(texts.language));
  return (
    <li className={styles.entry}>
      <p className={styles.line}>
        {sentenceOf(issue, texts.language)}
        {worth !== null && (
          <>
            {', '}
            <strong>{words.worth[worth.unit](figures.amount(Exact.fromCell(worth.amount)))}</strong>
          </>
        )}
      </p>
      {differences.length > 0 && (
        <details>
          <summary className={styles.summary}>{words.show(differences.length)}</summary>
          <ul className={styles.list}>
            {differences.slice(0, MOST_FIGURES).map(({ cell, shown, now }) => (
              <li key={addressOf(cell)}>
                {words.difference(addressOf(cell), shown === '' ? words.blank : shown, now)}
              </li>
            ))}
          </ul>
          {differences.length > MOST_FIGURES && (
            <p className={styles.quiet}>{words.more(differences.length - MOST_FIGURES)}</p>
          )}
        </details>
      )}
      <div className={styles.row}>
        {cells.slice(0, MOST_CELLS).map((cell) => (
          <Button
            key={addressOf(cell)}
            size="small"
            aria-label={texts.card.select(addressOf(cell))}
            onClick={() => void model.select(cell)}
          >
            {addressOf(cell)}
          </Button>
        ))}
        {cells.length > MOST_CELLS && (
          <span className={styles.quiet}>{words.more(cells.length - MOST_CELLS)}</span>
        )}
        {fix !== null && (
          <Button
            size="small"
            aria-expanded={open}
            aria-label={words.fixThis(what)}
            disabledFocusable={working}
            onClick={() => setOpen(!open)}
          >
            {words.fix}
          </Button>
        )}
      </div>
      {fix !== null && open && (
        <>
          <p className={styles.quiet}>{sentenceOf(fix.what, texts.language)}</p>
          <FixPreview
            writes={fix.writes}
            working={working}
            onWrite={() => write(fix.writes)}
            onCancel={() => setOpen(false)}
          />
        </>
      )}
    </li>
  );
}

const addressOf = (area: Area): string => `${area.sheet}!${localAddress(area)}`;
