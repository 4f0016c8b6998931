import { Field, ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Exact } from '../../origin';
import { useWords } from './shell';

/** How far long work is, as a bar that says its share. */
export function ShareBar(props: {
  readonly label: string;
  /** 0 to 1 */
  readonly share: number;
}): ReactNode {
  const { texts, figures } = useWords();
  return (
    <Field label={props.label} validationState="none">
      <ProgressBar
        value={props.share}
        aria-valuetext={texts.work.share(figures.percent(Exact.fromCell(props.share)))}
      />
    </Field>
  );
}
