import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from './shell';

export const paneTabs = ['scenario', 'costs', 'formulas', 'compare', 'help'] as const;
export type PaneTab = (typeof paneTabs)[number];

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', marginLeft: '-8px' },
  tab: {
    minHeight: '32px',
    padding: '4px 8px',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    border: 'none',
    borderBottom: '2px solid transparent',
    borderRadius: 0,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '16px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '4px' },
  },
});

const STEPS: Readonly<Record<string, (index: number) => number>> = {
  ArrowRight: (index) => index + 1,
  ArrowLeft: (index) => index - 1,
  Home: () => 0,
  End: () => -1,
};

/**
 * The parts of the pane: arrow keys move between them, only the chosen one is on the page.
 * Fluent's own list of tabs puts hidden elements that take the focus beside it.
 */
export function Tabs(props: {
  readonly chosen: PaneTab;
  readonly choose: (tab: PaneTab) => void;
  readonly children: ReactNode;
}): ReactNode {
  const { chosen, choose, children } = props;
  const styles = useStyles();
  const words = useWords().texts.tabs;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);
  // a control that did its work and is gone leaves the keyboard here, not at the top of the page
  useEffect(() => {
    if (last.current?.isConnected !== false || !document.hasFocus()) return;
    last.current = null;
    if (document.activeElement === document.body) panel.current?.focus();
  });
  const move = (event: KeyboardEvent): void => {
    const next = STEPS[event.key]?.(paneTabs.indexOf(chosen));
    if (next === undefined) return;
    event.preventDefault();
    const tab = paneTabs.at(next % paneTabs.length) ?? chosen;
    choose(tab);
    list.current?.querySelector<HTMLElement>(`[data-tab=${tab}]`)?.focus();
  };
  return (
    <>
      <div
        ref={list}
        role="tablist"
        aria-label={words.label}
        className={styles.list}
        onKeyDown={move}
      >
        {paneTabs.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`${id}-${tab}`}
            data-tab={tab}
            className={mergeClasses(styles.tab, tab === chosen && styles.chosen)}
            aria-selected={tab === chosen}
            tabIndex={tab === chosen ? 0 : -1}
            onClick={() => choose(tab)}
            {...(tab === chosen ? { 'aria-controls': `${id}-panel` } : {})}
          >
            {words[tab]}
          </button>
        ))}
      </div>
      <div
        ref={panel}
        id={`${id}-panel`}
        role="tabpanel"
        tabIndex={-1}
        onFocus={({ target }) => (last.current = target)}
        aria-labelledby={`${id}-${chosen}`}
        className={styles.panel}
      >
        {children}
      </div>
    </>
  );
}
