import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Exact } from '../../origin';
import type { Bar } from '../model/comparison';
import { Mark } from './mark';
import { useWords } from './shell';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  caption: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: '4px',
  },
  // the names of the columns are for those who hear the table: seen, the bars speak for themselves
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  row: { display: 'block', paddingBottom: '12px' },
  head: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '6px',
    textAlign: 'left',
    padding: 0,
    fontWeight: tokens.fontWeightRegular,
  },
  cell: { display: 'block', padding: 0 },
  figures: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  svg: { display: 'block', width: '100%', height: '20px' },
  track: {
    fill: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  certain: {
    fill: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { fill: 'Highlight' },
  },
  doubtful: {
    fill: tokens.colorCompoundBrandBackground,
    fillOpacity: 0.5,
    '@media (forced-colors: active)': { fill: 'GrayText', fillOpacity: 1 },
  },
  mark: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});

const RESULTS = {
  Pass: 'qualifies',
  Fail: 'fails',
  Undecided: 'undecided',
  'Not required': 'value',
} as const;

/** A place on the scale from 0 to 100 %; what lies outside stands at its end. */
const place = (value: Exact): string => `${Math.min(100, Math.max(0, value.toNumber() * 100))}%`;

/** Bars against their requirements: a table whose figures are also drawn. */
export function BarChart(props: {
  readonly caption: string;
  readonly bars: readonly Bar[];
}): ReactNode {
  const { caption, bars } = props;
  const styles = useStyles();
  const { texts, figures } = useWords();
  const words = texts.compare;
  if (bars.length === 0) return null;
  return (
    <table className={styles.table} role="table">
      <caption className={styles.caption}>{caption}</caption>
      <thead className={styles.unseen}>
        <tr role="row">
          <th scope="col" role="columnheader">
            {words.proposal}
          </th>
          <th scope="col" role="columnheader">
            {words.figure}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {bars.map(({ scenario, measured, required, result }) => {
          const limit = figures.percent(required.limit);
          const best = figures.percent(measured.favourable, required.limit);
          const worst = figures.percent(measured.worst, required.limit);
          const split = !measured.favourable.equals(measured.worst);
          return (
            <tr key={scenario.id} className={styles.row} role="row">
              <th scope="row" className={styles.head} role="rowheader">
                <Mark standing={RESULTS[result]} small />
                {scenario.label}
              </th>
              <td className={styles.cell} role="cell">
                <svg className={styles.svg} aria-hidden="true" focusable="false">
                  <rect className={styles.track} y="5" width="100%" height="10" />
                  {split && (
                    <rect
                      className={styles.doubtful}
                      y="5"
                      width={place(measured.favourable)}
                      height="10"
                    />
                  )}
                  <rect
                    className={styles.certain}
                    y="5"
                    width={place(measured.worst)}
                    height="10"
                  />
                  <line
                    className={styles.mark}
                    x1={place(required.limit)}
                    x2={place(required.limit)}
                    y1="0"
                    y2="20"
                  />
                </svg>
                <span className={styles.figures}>
                  {split ? words.between(worst, best, limit) : words.of(best, limit)}
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
