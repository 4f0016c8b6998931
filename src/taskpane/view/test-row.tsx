import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { nameIn, type OriginTest, type TestResult } from '../../origin';
import { languageOf } from '../texts/language';
import type { Standing } from '../model/opening-line';
import { Mark } from './mark';
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
  result: { display: 'flex', alignItems: 'center', columnGap: '6px' },
  figures: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '12px',
  },
  figure: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontVariantNumeric: 'tabular-nums',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const MARKS: Readonly<Record<TestResult, Standing | null>> = {
  Pass: 'qualifies',
  Fail: 'fails',
  Undecided: 'undecided',
  'Not required': null,
};

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
  const waiver = code === 'de-minimis';
  const outdated = !props.current && result === 'Pass';
  const mark = outdated ? 'outdated' : waiver ? null : MARKS[result];
  const word = waiver ? texts.waiver(result) : texts.result(result);
  return (
    <li className={styles.row}>
      <span className={styles.name}>{nameIn(name, languageOf(texts.language))}</span>
      <span className={styles.result}>
        {mark !== null && <Mark standing={mark} small />}
        {outdated ? texts.standing('outdated') : word}
      </span>
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
          <span className={styles.quiet}>
            {(waiver ? words.atMost : words.required)(figures.percent(limit))}
          </span>
        )}
        {margin !== null && !waiver && (
          <span className={styles.quiet}>
            {margin.isZero()
              ? words.exact
              : margin.isNegative()
                ? words.below(figures.points(margin))
                : words.above(figures.points(margin))}
          </span>
        )}
      </span>
    </li>
  );
}
