import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { breakingCount } from '../model/breaking';
import { openingText } from '../model/opening-text';
import { overviewOf, type Standing } from '../model/opening-line';
import type { PaneState } from '../model/pane-state';
import type { Tools } from '../model/tools';
import { Mark } from './mark';
import type { PageProps } from './page-props';
import { useWords } from './shell';

const useStyles = makeStyles({
  opening: { display: 'flex', columnGap: '12px', alignItems: 'flex-start', minHeight: '48px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  detail: { margin: '4px 0 0', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
  mark: { paddingTop: '2px' },
});

/** The first line: how many formulas, the worst of their verdicts, and by how much. */
export function Opening(props: {
  readonly state: PaneState;
  readonly tools: Tools;
  readonly open: PageProps['open'];
}): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { title, detail } = openingText(props.state, props.tools, words);
  const { findings, phase } = props.state;
  const breaking = useMemo(() => breakingCount(findings, props.tools), [findings, props.tools]);
  const { opening } = words.texts;
  const pages =
    findings.cards.length > 0 ? (['results', 'compare'] as const) : (['costs'] as const);
  const standing: Standing | null =
    props.state.phase === 'reading' ? null : overviewOf(props.state.findings).standing;
  return (
    <header className={styles.opening}>
      {standing !== null && (
        <div className={styles.mark}>
          <Mark standing={props.state.phase === 'calculating' ? 'outdated' : standing} />
        </div>
      )}
      <div role="status" aria-live="polite">
        <h1 className={styles.title}>
          {title}
          {phase === 'ready' && breaking > 0 && opening.breaks(breaking)}
        </h1>
        {detail !== null && <p className={styles.detail}>{detail}</p>}
        {phase !== 'reading' && (
          <div className={styles.buttons}>
            {pages.map((page) => (
              <Button key={page} size="small" onClick={() => props.open(page)}>
                {opening.go[page]}
              </Button>
            ))}
          </div>
        )}
      </div>
    </header>
  );
}
