import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { textOf } from '../../origin';
import type { Answer, Reply } from '../../sharing';
import { languageOf } from '../texts/language';
import { useWords } from './shell';

const useStyles = makeStyles({
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '8px' },
});

/** One reply: what is odd about it, and its answers to be accepted one by one. */
export function ReplyAnswers(props: {
  readonly reply: Reply;
  readonly accepted: ReadonlySet<Answer>;
  readonly onChange: (accepted: ReadonlySet<Answer>) => void;
}): ReactNode {
  const { reply, accepted, onChange } = props;
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.suppliers;
  const language = languageOf(texts.language);
  const { file, supplier, author, signedOn, problems, notes, answers } = reply;
  const who = [supplier, author, signedOn].filter((text) => text !== '').join(', ');
  const toggle = (answer: Answer, on: boolean): void => {
    const next = new Set(accepted);
    if (on) next.add(answer);
    else next.delete(answer);
    onChange(next);
  };
  return (
    <>
      <h3 className={styles.heading}>{who === '' ? file : `${file}: ${who}`}</h3>
      {[...problems, ...notes].map((issue, index) => (
        <p key={index} className={styles.line}>
          {textOf(issue, language)}
        </p>
      ))}
      <ul className={styles.list}>
        {answers.map((answer) => {
          const { key, part, field, changes, asWritten, findings } = answer;
          const [first] = changes;
          const said = first === undefined ? asWritten : words.change(first.before, first.after);
          const many = changes.length > 1 ? ` (${words.lines(changes.length)})` : '';
          const name = `${part}, ${words.fields[field]}: ${said}${many} · ${words.classes[answer.class]}`;
          return (
            <li key={`${key} ${field}`}>
              {changes.length === 0 ? (
                <p className={styles.line}>{name}</p>
              ) : (
                <Checkbox
                  label={name}
                  checked={accepted.has(answer)}
                  onChange={(_, { checked }) => toggle(answer, checked === true)}
                />
              )}
              {findings.map((finding, index) => (
                <p key={index} className={styles.quiet}>
                  {textOf(finding, language)}
                </p>
              ))}
            </li>
          );
        })}
      </ul>
    </>
  );
}
