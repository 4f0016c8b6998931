import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { useFittingTabs } from './fitting-tabs';
import type { PaneTab } from './page-props';
import { useWords } from './shell';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'flex-start', marginLeft: '-8px', columnGap: '4px' },
  list: { display: 'flex', position: 'relative', flexGrow: 1, minWidth: 0, overflow: 'hidden' },
  wrapped: { flexWrap: 'wrap' },
  tab: {
    flexShrink: 0,
    boxSizing: 'border-box',
    maxWidth: '100%',
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
  // out of sight and reach, but with the width that is asked about when there is more room
  hidden: { visibility: 'hidden', position: 'absolute' },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  more: { display: 'flex', alignItems: 'center', columnGap: '4px', whiteSpace: 'nowrap' },
  unneeded: { visibility: 'hidden' },
  chevron: { width: '12px', height: '12px' },
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
 * The pages of the pane: arrow keys move between all of them, only the chosen one is shown. Where
 * the tabs do not fit in a row the rest is one button away, and that button opens the same list:
 * a menu would be a second way to say the same. Fluent's own list of tabs puts hidden elements that
 * take the focus beside it.
 */
export function Tabs(props: {
  readonly tabs: readonly PaneTab[];
  readonly chosen: PaneTab;
  readonly choose: (tab: PaneTab) => void;
  readonly children: ReactNode;
}): ReactNode {
  const { tabs, chosen, choose, children } = props;
  const styles = useStyles();
  const words = useWords().texts.tabs;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);
  const moved = useRef(false);
  const [open, setOpen] = useState(false);
  const fits = useFittingTabs(list, tabs.indexOf(chosen));
  const crowded = !tabs.every((_, index) => fits(index));
  // a control that did its work and is gone leaves the keyboard here, not at the top of the page
  useEffect(() => {
    if (last.current?.isConnected !== false || !document.hasFocus()) return;
    last.current = null;
    if (document.activeElement === document.body) panel.current?.focus();
  });
  // a tab that had no room takes the focus once it stands in the row
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    list.current?.querySelector<HTMLElement>(`[data-tab=${chosen}]`)?.focus();
  }, [chosen]);
  const move = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setOpen(false);
    const next = STEPS[event.key]?.(tabs.indexOf(chosen));
    if (next === undefined) return;
    event.preventDefault();
    moved.current = true;
    choose(tabs.at(next % tabs.length) ?? chosen);
  };
  return (
    <>
      <div className={styles.bar}>
        <div
          ref={list}
          id={`${id}-list`}
          role="tablist"
          aria-label={words.label}
          className={mergeClasses(styles.list, open && crowded && styles.wrapped)}
          onKeyDown={move}
        >
          {tabs.map((tab, index) => (
            <button
              key={tab}
              type="button"
              role="tab"
              id={`${id}-${tab}`}
              data-tab={tab}
              className={mergeClasses(
                styles.tab,
                tab === chosen && styles.chosen,
                !open && !fits(index) && styles.hidden,
              )}
              aria-selected={tab === chosen}
              tabIndex={tab === chosen ? 0 : -1}
              onClick={() => {
                choose(tab);
                setOpen(false);
              }}
              {...(tab === chosen ? { 'aria-controls': `${id}-panel` } : {})}
            >
              {words.names[tab]}
            </button>
          ))}
        </div>
        <button
          type="button"
          className={mergeClasses(styles.tab, styles.more, !crowded && styles.unneeded)}
          aria-expanded={open && crowded}
          aria-controls={`${id}-list`}
          onClick={() => setOpen(!open)}
        >
          {words.more}
          <Chevron up={open && crowded} />
        </button>
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

function Chevron({ up }: { readonly up: boolean }): ReactNode {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 12 12" className={styles.chevron} aria-hidden="true">
      <path
        d={up ? 'M2 8l4-4 4 4' : 'M2 4l4 4 4-4'}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </svg>
  );
}
