import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OriginTest } from '../../origin';
import { useWords } from './shell';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: '12px',
    rowGap: '2px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingTop: '8px',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  result: { textAlign: 'right' },
  figures: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', columnGap: '12px' },
  figure: { fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** One test: what was measured on both readings, what is required, and by how much it is met. */
export function TestRow(props: {
  readonly test: OriginTest;
  readonly current: boolean;
}): ReactNode {
  const { name, measured, required, margin, result, code } = props.test;
  const styles = useStyles();
  const { texts, figures } = useWords();
  const words = texts.card;
  const limit = required?.limit ?? null;
  const split = measured !== null && !measured.favourable.equals(measured.worst);
  const word =
    props.current || result !== 'Pass' ? texts.result(result) : texts.standing('outdated');
  return (
    <li className={styles.row}>
      <span className={styles.name}>{name}</span>
      <span className={styles.result}>{word}</span>
      <span className={styles.figures}>
        {measured !== null && (
          <span className={styles.figure}>
            {split
              ? words.favourable(figures.percent(measured.favourable, limit))
              : figures.percent(measured.favourable, limit)}
          </span>
        )}
        {measured !== null && split && (
          <span className={styles.figure}>
            {words.worst(figures.percent(measured.worst, limit))}
          </span>
        )}
        {limit !== null && (
          <span className={styles.quiet}>{words.required(figures.percent(limit))}</span>
        )}
        {margin !== null && code !== 'de-minimis' && (
          <span className={styles.quiet}>
            {margin.isNegative()
              ? words.below(figures.points(margin))
              : words.above(figures.points(margin))}
          </span>
        )}
      </span>
    </li>
  );
}
