import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Evaluation, Issue, Source } from '../../origin';
import { sentenceOf } from '../model/sentence-of';
import { useWords } from './shell';
import { TestRow } from './test-row';

const useStyles = makeStyles({
  facts: { margin: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '12px' },
  term: { color: tokens.colorNeutralForeground2 },
  data: { margin: 0 },
  tests: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '12px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: '4px 0 0', paddingLeft: '20px', display: 'grid', rowGap: '4px' },
  summary: { cursor: 'pointer', minHeight: '24px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What was measured against what is required, why, under which readings, and where it is written. */
export function EvaluationView(props: {
  readonly evaluation: Evaluation;
  readonly current: boolean;
}): ReactNode {
  const { evaluation, current } = props;
  const { rules, tests, reasons } = evaluation;
  const styles = useStyles();
  const words = useWords().texts.card;
  const shown = tests.filter(({ result, measured }) => result !== 'Not required' || measured);
  return (
    <>
      <dl className={styles.facts}>
        <dt className={styles.term}>{words.judgedAs}</dt>
        <dd className={styles.data}>
          {rules.good.stated ? rules.good.label : words.assumed(rules.good.label)}
        </dd>
        <dt className={styles.term}>{words.scenario}</dt>
        <dd className={styles.data}>{rules.name}</dd>
      </dl>
      <ul className={styles.tests} aria-label={words.tests}>
        {shown.map((test) => (
          <TestRow key={test.code + test.name} test={test} current={current} />
        ))}
      </ul>
      {reasons.length > 0 && (
        <div>
          <h3 className={styles.heading}>{words.reasons}</h3>
          <Sentences issues={reasons} />
        </div>
      )}
      <Readings evaluation={evaluation} />
      <Sources sources={sourcesOf(evaluation)} />
    </>
  );
}

function Sentences({ issues }: { readonly issues: readonly Issue[] }): ReactNode {
  const styles = useStyles();
  const { language } = useWords().texts;
  const said = [...new Set(issues.map((issue) => sentenceOf(issue, language)))];
  return (
    <ul className={styles.list}>
      {said.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function Readings({ evaluation }: { readonly evaluation: Evaluation }): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  const { assumptions } = evaluation.rules;
  const notes = [...evaluation.tests.flatMap((test) => test.notes), ...evaluation.notes];
  if (assumptions.length === 0 && notes.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{texts.card.notes}</summary>
      <ul className={styles.list}>
        {assumptions.map(({ term, reading }) => (
          <li key={term}>{texts.card.reading(term, reading)}</li>
        ))}
      </ul>
      <Sentences issues={notes} />
    </details>
  );
}

function sourcesOf({ tests, rules }: Evaluation): readonly Source[] {
  const all = [
    ...tests.flatMap(({ source, required }) => [source, required?.source ?? null]),
    ...rules.assumptions.map(({ source }) => source),
  ].filter((source) => source !== null);
  return [...new Map(all.map((source) => [source.title + source.address, source])).values()];
}

function Sources({ sources }: { readonly sources: readonly Source[] }): ReactNode {
  const styles = useStyles();
  const { texts } = useWords();
  if (sources.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{texts.card.sources}</summary>
      <ul className={styles.list}>
        {sources.map(({ title, address, confidence }) => (
          <li key={title + address}>
            {/^https?:/.test(address) ? (
              <Link href={address} target="_blank" rel="noopener noreferrer" inline>
                {title}
              </Link>
            ) : (
              title
            )}{' '}
            <span className={styles.quiet}>({texts.card.confidence[confidence]})</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
