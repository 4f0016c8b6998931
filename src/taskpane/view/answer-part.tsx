import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OwnCase, PartAnswer, ProvableKind } from '../../sharing/answer';
import { sentenceOf } from '../model/sentence-of';
import { ChoiceField } from './choice-field';
import { useWords } from './shell';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '8px', minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** What the user has said of one part. */
export interface PartChoice {
  /** where it is calculated; left out where the part's own number tells; null: nowhere */
  readonly proof?: string | null;
  readonly kind: ProvableKind;
  /** that this is so: nothing is filled before */
  readonly confirmed: boolean;
}

const NOWHERE = '';
/** so many calculations are offered */
const MOST = 200;

/** One part of a request: where it is calculated, what is stated of it, and that this is right. */
export function AnswerPart(props: {
  readonly answer: PartAnswer;
  readonly cases: readonly OwnCase[];
  readonly choice: PartChoice;
  readonly onChange: (choice: PartChoice) => void;
}): ReactNode {
  const { answer, cases, choice, onChange } = props;
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.answer;
  const { part, proposed, own, provable, findings } = answer;
  // those that the part's number names come first
  const offered = [...new Set([...proposed, ...(own === null ? [] : [own]), ...cases])].slice(
    0,
    MOST,
  );
  const proven = provable.filter((one) => one.proven).map(({ kind }) => kind);
  const open = provable.find((one) => !one.proven && one.kind === 'originating');
  const said = [
    ...findings,
    ...(proven.length === 0 && findings.length === 0 && open?.proven === false ? [open.why] : []),
  ];
  return (
    <li className={styles.part}>
      <h3 className={styles.heading}>
        {part.description === '' ? part.part : `${part.part}, ${part.description}`}
      </h3>
      <ChoiceField
        label={words.place(part.part)}
        value={own === null ? NOWHERE : String(offered.indexOf(own))}
        choices={[
          { value: NOWHERE, label: words.nowhere },
          ...offered.map(({ proof }, index) => ({ value: String(index), label: proof })),
        ]}
        onChange={(index) =>
          onChange({
            ...choice,
            proof: index === NOWHERE ? null : (offered[Number(index)]?.proof ?? null),
            confirmed: false,
          })
        }
      />
      {own !== null && proven.length > 0 && (
        <>
          <ChoiceField
            label={words.statement(part.part)}
            value={proven.includes(choice.kind) ? choice.kind : (proven[0] ?? choice.kind)}
            choices={proven.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
            onChange={(kind) => onChange({ ...choice, kind })}
          />
          <Checkbox
            label={words.confirm(part.part, own.proof)}
            checked={choice.confirmed}
            onChange={(_, { checked }) => onChange({ ...choice, confirmed: checked === true })}
          />
        </>
      )}
      {said.map((issue, index) => (
        <p key={index} className={styles.quiet}>
          {sentenceOf(issue, texts.language)}
        </p>
      ))}
    </li>
  );
}
