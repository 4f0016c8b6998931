import { makeStyles, shorthands, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  surface: {
    backgroundColor: tokens.colorNeutralBackground1,
    ...shorthands.border('1px', 'solid', tokens.colorNeutralStroke2),
    borderRadius: tokens.borderRadiusLarge,
    padding: '16px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A titled block of the pane. */
export function Surface(props: {
  readonly heading: string;
  /** it is where a button elsewhere leads: it comes into view, and the keyboard with it */
  readonly sentHere?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const id = useId();
  const place = useRef<HTMLElement>(null);
  const { sentHere = false } = props;
  useEffect(() => {
    // focus brings it into view, too
    if (sentHere) place.current?.focus();
  }, [sentHere]);
  return (
    <section
      ref={place}
      className={styles.surface}
      aria-labelledby={id}
      {...(sentHere ? { tabIndex: -1 } : {})}
    >
      <h2 id={id} className={styles.heading}>
        {props.heading}
      </h2>
      {props.children}
    </section>
  );
}
