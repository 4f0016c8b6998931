import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { textOf } from '../../origin';
import type { Answer, Effect, MergePlan, Reply } from '../../sharing';
import type { PaneModel } from '../model/pane-model';
import type { PaneState } from '../model/pane-state';
import type { SupplierLook } from '../model/supplier-desk';
import { languageOf } from '../texts/language';
import { ReplyAnswers } from './reply-answers';
import { useWords } from './shell';
import { Surface } from './surface';

const useStyles = makeStyles({
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: '20px', display: 'grid', rowGap: '4px' },
  file: { maxWidth: '100%', font: 'inherit', minHeight: '32px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

/** so many effects, and so many statements that are over, are listed */
const MOST = 50;

/** What is accepted of the replies, what it writes and what that changes. */
interface Accepted {
  readonly answers: ReadonlySet<Answer>;
  readonly plan: MergePlan;
  readonly effects: readonly Effect[];
}

/** Replies of suppliers: read, compared, accepted answer by answer, written in one step. */
export function SupplierReplies(props: {
  readonly model: PaneModel;
  readonly state: PaneState;
  readonly look: SupplierLook;
  readonly onWritten: () => Promise<void>;
}): ReactNode {
  const { model, state, look, onWritten } = props;
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.suppliers;
  const language = languageOf(texts.language);
  const id = useId();
  const [replies, setReplies] = useState<readonly Reply[]>([]);
  const [accepted, setAccepted] = useState<Accepted | null>(null);
  const [written, setWritten] = useState('');
  const accept = async (read: readonly Reply[], answers: ReadonlySet<Answer>): Promise<void> => {
    const found = await model.asked(async (): Promise<Accepted> => {
      const plan = await model.suppliers.plan(read, answers);
      return { answers, plan, effects: await model.suppliers.effects(plan) };
    });
    setAccepted(found);
  };
  const read = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    setWritten('');
    setAccepted(null);
    const chosen = files.map((file) => ({
      name: file.name,
      bytes: async () => new Uint8Array(await file.arrayBuffer()),
    }));
    const found = await model.asked(() => model.suppliers.read(look, chosen));
    if (found === null) return;
    setReplies(found);
    // what overwrites nothing is offered as accepted
    const fresh = found.flatMap(({ answers }) => answers.filter((one) => one.class === 'new'));
    await accept(found, new Set(fresh));
  };
  const write = async (): Promise<void> => {
    if (accepted === null) return;
    const { plan } = accepted;
    if (!(await model.did(() => model.suppliers.write(look, plan)))) return;
    setWritten(words.written(plan.changes.length));
    setReplies([]);
    setAccepted(null);
    await onWritten();
  };
  const count = accepted?.plan.changes.length ?? 0;
  return (
    <Surface heading={words.mergeHeading}>
      <p className={styles.quiet}>{words.mergeAbout}</p>
      <label htmlFor={id}>{words.files}</label>
      <input
        id={id}
        type="file"
        accept=".xlsx"
        multiple
        className={styles.file}
        onChange={({ target }) => {
          void read([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      {replies.map((reply) => (
        <ReplyAnswers
          key={`${reply.file} ${reply.hash}`}
          reply={reply}
          accepted={accepted?.answers ?? new Set()}
          onChange={(answers) => void accept(replies, answers)}
        />
      ))}
      {accepted !== null && (
        <>
          <h3 className={styles.heading}>{words.effects}</h3>
          {accepted.effects.length === 0 ? (
            <p className={styles.line}>{words.noEffect}</p>
          ) : (
            <ul className={styles.list}>
              {accepted.effects.slice(0, MOST).map(({ scenario, cell, before, after }) => (
                <li key={`${scenario} ${cell}`}>
                  {words.effect(scenario ?? words.asItStands, cell, before, after)}
                </li>
              ))}
            </ul>
          )}
          {accepted.plan.left.map((issue, index) => (
            <p key={index} className={styles.line}>
              {textOf(issue, language)}
            </p>
          ))}
          <div>
            <Button
              appearance="primary"
              disabled={count === 0 || state.readOnly}
              disabledFocusable={state.working}
              onClick={() => void write()}
            >
              {words.write(count)}
            </Button>
          </div>
        </>
      )}
      {look.expired.length > 0 && (
        <>
          <h3 className={styles.heading}>{words.expired}</h3>
          <ul className={styles.list}>
            {look.expired.slice(0, MOST).map(({ supplier, part, to, cell }) => (
              <li key={cell}>{words.expiredLine(supplier, part, to, cell)}</li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.line} role="status">
        {written}
      </p>
    </Surface>
  );
}
