import { Field, Link, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { readingChoices } from '../model/open-readings';
import type { PaneModel } from '../model/pane-model';
import type { ReadingEntry } from '../model/tools';
import { useWords } from './shell';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minHeight: '24px' },
  list: { display: 'flex', flexDirection: 'column', rowGap: '12px', paddingTop: '8px' },
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What the record of the chosen proposal leaves open, each question with its readings and source. */
export function OpenReadings(props: {
  readonly model: PaneModel;
  readonly readings: readonly ReadingEntry[];
  readonly expression: string;
  readonly shut: boolean;
}): ReactNode {
  const { model, readings, expression, shut } = props;
  const styles = useStyles();
  const words = useWords().texts.readings;
  if (readings.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{words.heading(readings.length)}</summary>
      <div className={styles.list}>
        <p className={styles.line}>{words.intro}</p>
        {readings.map((entry) => (
          <OneReading key={entry.term + entry.reading} {...{ model, entry, expression, shut }} />
        ))}
      </div>
    </details>
  );
}

function OneReading(props: {
  readonly model: PaneModel;
  readonly entry: ReadingEntry;
  readonly expression: string;
  readonly shut: boolean;
}): ReactNode {
  const { model, entry, expression, shut } = props;
  const { alternatives, source, term } = entry;
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.readings;
  const choices = readingChoices(entry, expression);
  const plain = alternatives.filter((one) => one.term === null).map(({ text }) => text);
  const linked = /^https?:/.test(source.address);
  return (
    <div>
      {choices.length > 1 ? (
        <Field label={term}>
          <RadioGroup
            disabled={shut}
            value={choices.find(({ chosen }) => chosen)?.expression ?? ''}
            onChange={(_, { value }) => void model.switchScenario(value)}
          >
            {choices.map((choice) => (
              <Radio key={choice.text} value={choice.expression} label={choice.text} />
            ))}
          </RadioGroup>
        </Field>
      ) : (
        <p className={styles.line}>{texts.card.reading(term, entry.reading)}</p>
      )}
      {plain.length > 0 && <p className={styles.quiet}>{words.uncomputed(plain.join('; '))}</p>}
      <p className={styles.quiet}>
        {words.source}:{' '}
        {linked ? (
          <Link href={source.address} target="_blank" rel="noopener noreferrer" inline>
            {source.title}
          </Link>
        ) : (
          source.title
        )}{' '}
        ({texts.card.confidence[source.confidence]})
      </p>
    </div>
  );
}
