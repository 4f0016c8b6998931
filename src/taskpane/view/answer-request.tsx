import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { AnswerLook } from '../model/answer-desk';
import type { PaneModel } from '../model/pane-model';
import type { PaneState } from '../model/pane-state';
import type { ChosenFile } from '../model/supplier-desk';
import { AnswerForm } from './answer-form';
import { useWords } from './shell';
import { Surface } from './surface';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  file: { maxWidth: '100%', font: 'inherit', minHeight: '32px' },
});

/** A customer's request, answered with what this workbook proves. */
export function AnswerRequest(props: {
  readonly model: PaneModel;
  readonly state: PaneState;
}): ReactNode {
  const { model, state } = props;
  const styles = useStyles();
  const words = useWords().texts.answer;
  const id = useId();
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const [look, setLook] = useState<AnswerLook | null>(null);
  const [reading, setReading] = useState(false);
  const read = async (file: ChosenFile): Promise<void> => {
    setChosen(file);
    setReading(true);
    setLook(null);
    setLook(await model.asked(() => model.suppliers.answers.look(file)));
    setReading(false);
  };
  return (
    <Surface heading={words.heading}>
      <p className={styles.quiet}>{words.about}</p>
      <label htmlFor={id}>{words.file}</label>
      <input
        id={id}
        type="file"
        accept=".xlsx"
        className={styles.file}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) {
            void read({
              name: file.name,
              bytes: async () => new Uint8Array(await file.arrayBuffer()),
            });
          }
          target.value = '';
        }}
      />
      {reading && <Spinner size="small" label={words.reading} />}
      {look !== null && chosen !== null && (
        <AnswerForm
          // another request, or the workbook read again: nothing of before is confirmed
          key={look.received.request.id}
          model={model}
          state={state}
          look={look}
          onAgain={() => void read(chosen)}
        />
      )}
    </Surface>
  );
}
