import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { nameIn, type Evaluation, type Outcome } from '../../origin';
import { localAddress, type Area } from '../../workbook';
import type { Standing } from '../model/opening-line';
import { sentenceOf } from '../model/sentence-of';
import { labelOf, type Tools } from '../model/tools';
import type { Answer, Tried, Turn } from '../model/what-if-answer';
import { languageOf } from '../texts/language';
import { Mark } from './mark';
import { useWords } from './shell';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '10px' },
  label: { fontWeight: tokens.fontWeightSemibold },
  turn: { display: 'flex', flexWrap: 'wrap', columnGap: '6px', alignItems: 'center' },
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

const addressOf = (cell: Area): string => `${cell.sheet}!${localAddress(cell)}`;
const STANDINGS = { Qualifies: 'qualifies', Fails: 'fails', Undecided: 'undecided' } as const;
const standingIn = (outcome: Outcome<Evaluation>): Standing =>
  outcome.ok ? STANDINGS[outcome.value.verdict] : 'unreadable';

/** What came of trying a change: before and after, or why nothing is claimed. */
export function WhatIfAnswer(props: {
  readonly answer: Answer;
  readonly tools: Tools;
  readonly shut: boolean;
  readonly onWrite: (tried: Tried) => void;
}): ReactNode {
  const { answer, tools, shut, onWrite } = props;
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.whatIf;
  if (answer.kind !== 'tried') {
    return (
      <p className={styles.line} role="status">
        {refusal(answer, words)}
      </p>
    );
  }
  const { place, value, inForce, under, others } = answer;
  const address = addressOf(place.cell);
  const blank = (shown: unknown): string => (shown === '' ? words.blank : String(shown));
  const expression = inForce.before.ok ? inForce.before.value.rules.expression : '';
  return (
    <div className={styles.whole} role="status">
      <h3 className={styles.heading}>{words.result}</h3>
      <p className={styles.line}>{words.changed(address, blank(place.typed), blank(value))}</p>
      <ul className={styles.list} aria-label={words.result}>
        <TurnItem label={words.inForce(labelOf(tools, expression))} turn={inForce} />
        {under.map(({ before, after }) => (
          <TurnItem
            key={before.scenario.id}
            label={before.scenario.label}
            turn={{ before: before.outcome, after: after.outcome }}
          />
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <p className={styles.line}>{words.others}</p>
          <ul className={styles.list}>
            {others.map((one) => (
              <TurnItem
                key={one.card.key}
                label={one.card.cells.slice(0, 1).map(({ cell }) => addressOf(cell))[0] ?? ''}
                turn={one}
              />
            ))}
          </ul>
        </>
      )}
      {place.formula ? (
        <p className={styles.line}>{words.refused(address)}</p>
      ) : (
        <div>
          <Button disabled={shut} onClick={() => onWrite(answer)}>
            {words.write}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A verdict before and after, with the figures of each test that has one. */
function TurnItem(props: {
  readonly label: string;
  readonly turn: Turn<Outcome<Evaluation>>;
}): ReactNode {
  const { before, after } = props.turn;
  const styles = useStyles();
  const { texts } = useWords();
  const [then, now] = [standingIn(before), standingIn(after)];
  return (
    <li>
      <span className={styles.label}>{props.label}</span>
      <span className={styles.turn}>
        <Mark standing={then} small />
        {texts.standing(then)}
        <span aria-hidden="true">→</span>
        <Mark standing={now} small />
        {texts.standing(now)}
      </span>
      <Figures before={before} after={after} />
      {!after.ok &&
        after.issues.map((issue, index) => (
          <span key={index}>{sentenceOf(issue, texts.language)}</span>
        ))}
    </li>
  );
}

function Figures({ before, after }: Turn<Outcome<Evaluation>>): ReactNode {
  const styles = useStyles();
  const { texts, figures } = useWords();
  if (!before.ok || !after.ok) return null;
  const earlier = before.value.tests;
  return after.value.tests.map(({ code, name, measured, required }) => {
    const was = earlier.find((test) => test.code === code && test.name === name)?.measured;
    if (!measured || !was || code === 'de-minimis') return null;
    const limit = required?.limit ?? null;
    const shown = (pair: typeof measured): string =>
      pair.favourable.equals(pair.worst)
        ? figures.percent(pair.favourable, limit)
        : `${figures.percent(pair.worst, limit)} – ${figures.percent(pair.favourable, limit)}`;
    return (
      <div key={code + name} className={styles.quiet}>
        {nameIn(name, languageOf(texts.language))}: {texts.whatIf.turn(shown(was), shown(measured))}
        {limit === null ? '' : `, ${texts.card.required(figures.percent(limit))}`}
      </div>
    );
  });
}

type Refused = Exclude<Answer, Tried>;

function refusal(answer: Refused, words: ReturnType<typeof useWords>['texts']['whatIf']): string {
  if (answer.kind === 'too large') return words.tooLarge;
  const address = addressOf(answer.cell);
  if (answer.kind === 'spilt') return words.spilt(address);
  return answer.formula === '' ? words.differs(address) : words.uncertain(address, answer.formula);
}
