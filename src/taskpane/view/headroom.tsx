import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Evaluation, OriginTest } from '../../origin';
import { useWords } from './shell';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', display: 'grid', rowGap: '4px' },
  money: { fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** How much is left or lacking, in the money of the sheet; the points stand with each test. */
export function Headroom({ evaluation }: { readonly evaluation: Evaluation }): ReactNode {
  const styles = useStyles();
  const { texts, figures } = useWords();
  const words = texts.results.headroom;
  const said = evaluation.tests.flatMap((test) => sentence(test) ?? []);
  const { lowestNetCost } = evaluation;
  if (said.length === 0 && lowestNetCost === null) return null;
  return (
    <ul className={styles.list}>
      {said.map((text) => (
        <li key={text} className={styles.money}>
          {text}
        </li>
      ))}
      {lowestNetCost !== null && (
        <li className={styles.quiet}>{words.lowest(figures.amount(lowestNetCost))}</li>
      )}
    </ul>
  );

  function sentence({ code, marginInValue: margin }: OriginTest): string | null {
    if (margin === null || (code !== 'rvc' && code !== 'us-share')) return null;
    if (margin.isZero()) return words.exact;
    const amount = figures.amount(margin.isNegative() ? margin.negated() : margin);
    if (code === 'us-share') {
      return margin.isNegative() ? words.usShort(amount) : words.usSpare(amount);
    }
    return margin.isNegative() ? words.short(amount) : words.spare(amount);
  }
}
