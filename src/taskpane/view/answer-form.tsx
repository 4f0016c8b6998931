import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { agreementId } from '../../scenario';
import { provableKinds } from '../../workbook/answer/provable';
import type { AnswerLook, AnswerWishes } from '../model/answer-desk';
import type { PaneModel } from '../model/pane-model';
import type { PaneState } from '../model/pane-state';
import { sentenceOf } from '../model/sentence-of';
import { AnswerPart, type PartChoice } from './answer-part';
import { AnswerPreview } from './answer-preview';
import { ChoiceField } from './choice-field';
import { useWords } from './shell';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  line: { margin: 0, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '20px' },
  small: { minWidth: 0, width: '100%' },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '8px' },
});

/** so many parts are shown at once: what is not shown is not filled */
const AT_ONCE = 25;
const AS_IT_SAYS = '';
const UNSAID: PartChoice = { kind: 'originating', confirmed: false };

/** The parts of a request, confirmed one by one, and what the customer will see of them. */
export function AnswerForm(props: {
  readonly model: PaneModel;
  readonly state: PaneState;
  readonly look: AnswerLook;
  readonly onAgain: () => void;
}): ReactNode {
  const { model, state, look, onAgain } = props;
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.answer;
  const { request, notes } = look.received;
  const own = agreementId(request.agreement);
  const [scenario, setScenario] = useState(AS_IT_SAYS);
  const [pieces, setPieces] = useState('');
  const [currency, setCurrency] = useState('');
  const [choices, setChoices] = useState<ReadonlyMap<string, PartChoice>>(new Map());
  const [shown, setShown] = useState(AT_ONCE);
  const [opened, setOpened] = useState('');
  const choiceOf = (key: string): PartChoice => choices.get(key) ?? UNSAID;
  const wishes: AnswerWishes = {
    scenario: scenario === AS_IT_SAYS ? null : scenario,
    units: { pieces: wholeNumber(pieces), own: currencyIn(currency) },
    of: (key) => {
      const { proof, kind, confirmed } = choiceOf(key);
      // what was chosen may not be proven any more: then the list shows the first that is
      const state = confirmed ? [kind, ...provableKinds] : [];
      return { state, ...(proof === undefined ? {} : { proof }) };
    },
  };
  const preview = useMemo(() => look.preview(wishes), [look, scenario, pieces, currency, choices]);
  const { plan, filled, problems } = preview;
  const count = plan.parts.filter(({ stated }) => stated !== null).length;
  const left = plan.parts.length - shown;
  const open = async (): Promise<void> => {
    setOpened('');
    const done = await model.did(() => model.suppliers.answers.open(look, wishes, preview));
    if (done) setOpened(words.opened);
  };
  return (
    <div className={styles.form}>
      <p className={styles.line}>
        {look.file.name}
        <br />
        {words.asked(request.id, request.buyer, request.supplier)}
        <br />
        {words.period(request.agreement, request.from, request.to)}
      </p>
      {notes.map((note, index) => (
        <p key={index} className={styles.line}>
          {sentenceOf(note, texts.language)}
        </p>
      ))}
      <ChoiceField
        label={words.judgeBy}
        value={scenario}
        choices={[
          { value: AS_IT_SAYS, label: words.asItSays },
          { value: own, label: model.tools.scenarios.find(({ id }) => id === own)?.label ?? own },
        ]}
        onChange={setScenario}
      />
      {request.agreement === 'NAFTA' && (
        <>
          <Field label={words.pieces} hint={words.unitsHint}>
            <Input
              className={styles.small}
              inputMode="numeric"
              value={pieces}
              onChange={(_, { value }) => setPieces(value)}
            />
          </Field>
          <Field
            label={words.currency}
            hint={request.currency === null ? words.unitsHint : words.askedIn(request.currency)}
          >
            <Input
              className={styles.small}
              value={currency}
              onChange={(_, { value }) => setCurrency(value)}
            />
          </Field>
        </>
      )}
      <ul className={styles.list}>
        {plan.parts.slice(0, shown).map((answer) => (
          <AnswerPart
            key={answer.part.key}
            answer={answer}
            cases={look.cases}
            choice={choiceOf(answer.part.key)}
            onChange={(choice) => {
              setOpened('');
              setChoices(new Map(choices).set(answer.part.key, choice));
            }}
          />
        ))}
      </ul>
      {left > 0 && (
        <>
          <p className={styles.line}>{words.unseen(left)}</p>
          <div>
            <Button onClick={() => setShown(shown + AT_ONCE)}>
              {words.more(Math.min(left, AT_ONCE))}
            </Button>
          </div>
        </>
      )}
      {problems.map((problem, index) => (
        <p key={index} className={styles.line}>
          {sentenceOf(problem, texts.language)}
        </p>
      ))}
      <AnswerPreview seen={filled?.seen ?? []} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={filled === null}
          disabledFocusable={state.working}
          onClick={() => void open()}
        >
          {words.open(count)}
        </Button>
        <Button onClick={onAgain}>{words.again}</Button>
      </div>
      <p className={styles.line} role="status">
        {opened}
      </p>
    </div>
  );
}

const wholeNumber = (text: string): number | null =>
  /^[1-9]\d{0,8}$/.test(text.trim()) ? Number(text) : null;

const currencyIn = (text: string): string | null =>
  /^[A-Za-z]{3}$/.test(text.trim()) ? text.trim().toUpperCase() : null;
