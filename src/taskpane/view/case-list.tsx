import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { localAddress } from '../../workbook';
import type { Card } from '../model/findings';
import { evaluationIn, narrowestMargin, shortfallOf, standingOf } from '../model/opening-line';
import { labelOf, type Tools } from '../model/tools';
import { Mark } from './mark';
import { useWords } from './shell';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    rowGap: '4px',
    width: '100%',
  },
  bounded: { display: 'grid', rowGap: '8px', justifyItems: 'start' },
  case: {
    display: 'flex',
    columnGap: '8px',
    alignItems: 'flex-start',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    padding: '6px 8px',
    textAlign: 'left',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    padding: '5px 7px',
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  verdict: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** so many cases are listed at once: a page of ten thousand buttons answers no key in time */
const MOST = 50;

/** The cases of the workbook in one line each: verdict, scenario, by how much, and where it stands. */
export function CaseList(props: {
  readonly cards: readonly Card[];
  readonly tools: Tools;
  /** the key of the case that is shown in full; null where none is */
  readonly chosen: string | null;
  readonly choose: (key: string) => void;
}): ReactNode {
  const { cards, tools, chosen, choose } = props;
  const styles = useStyles();
  const { texts, figures } = useWords();
  const words = texts.results;
  const [most, setMost] = useState(MOST);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // the button may be gone: the keyboard goes on with the first case that it brought
    if (most > MOST) list.current?.querySelectorAll('button')[most - MOST]?.focus();
  }, [most]);
  const left = cards.length - most;
  const beyond = cards.slice(most).filter(({ key }) => key === chosen);
  const items = (
    <ul ref={list} className={styles.list} aria-label={words.cases}>
      {[...cards.slice(0, most), ...beyond].map((card) => {
        const standing = standingOf(card);
        const found = evaluationIn(card);
        const label = found === null ? '' : labelOf(tools, found.rules.expression);
        const shortfall = found !== null && standing === 'fails' ? shortfallOf(found) : null;
        const spare = found !== null && standing === 'qualifies' ? narrowestMargin(found) : null;
        const gap =
          shortfall !== null
            ? words.short(figures.points(shortfall))
            : spare !== null
              ? words.spare(figures.points(spare))
              : null;
        const [first] = card.cells;
        const address =
          first === undefined ? '' : `${first.cell.sheet}!${localAddress(first.cell)}`;
        return (
          <li key={card.key}>
            <button
              type="button"
              className={mergeClasses(styles.case, card.key === chosen && styles.chosen)}
              {...(chosen === null ? {} : { 'aria-pressed': card.key === chosen })}
              onClick={() => choose(card.key)}
            >
              <Mark standing={standing} small />
              <span className={styles.words}>
                <span className={styles.verdict}>
                  {[texts.standing(standing), label].filter((part) => part).join(' · ')}
                </span>
                <span className={styles.quiet}>
                  {[gap, address].filter((part) => part).join(' · ')}
                </span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
  if (left <= 0) return items;
  return (
    <div className={styles.bounded}>
      {items}
      <Button onClick={() => setMost(most + MOST)}>
        {words.showMore(Math.min(left, MOST), left)}
      </Button>
    </div>
  );
}
