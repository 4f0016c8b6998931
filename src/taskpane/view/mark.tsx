import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Standing } from '../model/opening-line';

/** Each standing has a shape of its own, so that it can be told without colour. */
const SHAPES: Readonly<Record<Standing, string>> = {
  qualifies: 'M4.5 10.5l3.6 3.6 7.4-8.2',
  fails: 'M5.5 5.5l9 9m0-9l-9 9',
  undecided: 'M7.2 7.4a2.9 2.9 0 1 1 4.2 2.6c-1 .5-1.4 1-1.4 2m0 2.9v.2',
  unreadable: 'M10 5v6.4m0 3.3v.2',
  outdated: 'M10 5.4V10l3 2.2',
  value: 'M5.5 8h9m-9 4h9',
};

const useStyles = makeStyles({
  mark: { flexShrink: 0, width: '24px', height: '24px', display: 'block' },
  small: { width: '16px', height: '16px' },
  qualifies: { color: tokens.colorStatusSuccessForeground1 },
  fails: { color: tokens.colorStatusDangerForeground1 },
  undecided: { color: tokens.colorStatusWarningForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function Mark(props: { readonly standing: Standing; readonly small?: boolean }): ReactNode {
  const { standing, small = false } = props;
  const styles = useStyles();
  const colour =
    standing === 'qualifies' || standing === 'fails' || standing === 'undecided'
      ? styles[standing]
      : styles.quiet;
  return (
    <svg
      viewBox="0 0 20 20"
      className={mergeClasses(styles.mark, small && styles.small, colour)}
      aria-hidden="true"
    >
      <circle cx="10" cy="10" r="9" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path
        d={SHAPES[standing]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
