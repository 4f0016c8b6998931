import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { textOf } from '../../origin';
import { fullAddress } from '../../workbook';
import type { FormLook } from '../model/form-desk';
import type { PaneModel } from '../model/pane-model';
import type { PaneState } from '../model/pane-state';
import { languageOf } from '../texts/language';
import { FormRowFields } from './form-row-fields';
import { useWords } from './shell';
import { Surface } from './surface';

const useStyles = makeStyles({
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
  list: {
    margin: 0,
    paddingLeft: '20px',
    display: 'grid',
    rowGap: '4px',
    overflowWrap: 'anywhere',
  },
  file: { maxWidth: '100%', font: 'inherit', minHeight: '32px' },
});

/** so many cells that are written are listed */
const MOST = 100;

interface ChosenForm {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly look: FormLook;
}

/** A customer's form: chosen, mapped once in a table of the workbook, looked at, opened filled. */
export function FillForm(props: {
  readonly model: PaneModel;
  readonly state: PaneState;
}): ReactNode {
  const { model, state } = props;
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.form;
  const language = languageOf(texts.language);
  const id = useId();
  const [chosen, setChosen] = useState<ChosenForm | null>(null);
  const [reading, setReading] = useState(false);
  const [said, setSaid] = useState('');
  const { forms } = model.copies;
  const read = async (name: string, bytes: Uint8Array): Promise<void> => {
    setReading(true);
    const look = await model.asked(() => forms.look(name, bytes));
    setReading(false);
    setChosen(look === null ? null : { name, bytes, look });
  };
  const choose = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setSaid('');
    setChosen(null);
    await read(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  const open = async ({ bytes }: ChosenForm): Promise<void> => {
    if (await model.did(() => forms.open(bytes))) setSaid(words.opened);
  };
  const fill = chosen?.look.fill ?? null;
  return (
    <Surface heading={words.heading}>
      <p className={styles.quiet}>{words.about}</p>
      <label htmlFor={id}>{words.file}</label>
      <input
        id={id}
        type="file"
        accept=".xlsx,.xlsm"
        className={styles.file}
        onChange={({ target }) => {
          void choose(target.files?.[0]);
          target.value = '';
        }}
      />
      {reading && <Spinner size="small" label={words.reading} />}
      {chosen !== null && (
        <>
          <h3 className={styles.heading}>{chosen.name}</h3>
          {fill === null && <p className={styles.line}>{words.noTable}</p>}
          {[...(fill?.problems ?? []), ...(fill?.notes ?? [])].map((issue, index) => (
            <p key={index} className={styles.line}>
              {textOf(issue, language)}
            </p>
          ))}
          {fill !== null && fill.writes.length > 0 && (
            <>
              <p className={styles.line}>{words.writes(fill.writes.length)}</p>
              <ul className={styles.list}>
                {fill.writes.slice(0, MOST).map(({ cell, before, value }) => (
                  <li key={fullAddress(cell)}>
                    {words.write(fullAddress(cell), before, String(value))}
                  </li>
                ))}
              </ul>
              <div>
                <Button
                  appearance="primary"
                  disabledFocusable={state.working}
                  onClick={() => void open(chosen)}
                >
                  {words.open}
                </Button>
              </div>
            </>
          )}
          {!state.readOnly && (
            <FormRowFields
              model={model}
              state={state}
              fields={chosen.look.fields}
              onAdded={async (cell) => {
                setSaid(words.added(cell));
                await read(chosen.name, chosen.bytes);
              }}
            />
          )}
        </>
      )}
      <p className={styles.line} role="status">
        {said}
      </p>
    </Surface>
  );
}
