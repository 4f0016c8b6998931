import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { Exact } from '../../origin';
import { localAddress } from '../../workbook';
import { breakingOf, type Breaking } from '../model/breaking';
import type { VerdictCard } from '../model/findings';
import type { PaneModel } from '../model/pane-model';
import { useWords } from './shell';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minHeight: '24px' },
  line: { margin: '4px 0' },
  list: { margin: 0, paddingLeft: '24px', display: 'grid', rowGap: '8px' },
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** more are on the sheet, by BREAKING_LINES itself */
const MOST = 10;

/** For a case that fails: the lines with the most value that does not count, largest first. */
export function BreakingLines(props: {
  readonly card: VerdictCard;
  readonly model: PaneModel;
  readonly onTry: (line: number) => void;
}): ReactNode {
  const { card, model, onTry } = props;
  const styles = useStyles();
  const words = useWords().texts.breaks;
  const lines = useMemo(() => breakingOf(card, model.tools), [card, model]);
  if (lines.length === 0) return null;
  return (
    <details open>
      <summary className={styles.summary}>{words.heading}</summary>
      {(['rvc', 'us-share'] as const).map((leg) => (
        <Leg
          key={leg}
          leg={leg}
          lines={lines.filter((one) => one.leg === leg)}
          {...{ model, onTry }}
        />
      ))}
    </details>
  );
}

function Leg(props: {
  readonly leg: Breaking['leg'];
  readonly lines: readonly Breaking[];
  readonly model: PaneModel;
  readonly onTry: (line: number) => void;
}): ReactNode {
  const { leg, lines, model, onTry } = props;
  const styles = useStyles();
  const { texts, figures } = useWords();
  const words = texts.breaks;
  if (lines.length === 0) return null;
  return (
    <>
      <p className={styles.line}>{leg === 'rvc' ? words.rvc : words.usShare}</p>
      <ol className={styles.list}>
        {lines.slice(0, MOST).map(({ line, cell, value, together }) => (
          <li key={line}>
            {cell === null ? (
              words.line(line)
            ) : (
              <Button
                size="small"
                aria-label={`${words.line(line)}: ${texts.card.select(`${cell.sheet}!${localAddress(cell)}`)}`}
                onClick={() => void model.select(cell)}
              >
                {words.line(line)}
              </Button>
            )}{' '}
            <span className={styles.quiet}>
              {words.value(figures.amount(Exact.fromCell(value)))},{' '}
              {words.together(figures.percent(Exact.fromCell(together)))}
            </span>{' '}
            <Button
              size="small"
              appearance="subtle"
              aria-label={texts.results.tryLineOf(line)}
              onClick={() => onTry(line)}
            >
              {texts.results.tryLine}
            </Button>
          </li>
        ))}
      </ol>
      {lines.at(-1)?.passes === false && <p className={styles.line}>{words.notEnough}</p>}
    </>
  );
}
