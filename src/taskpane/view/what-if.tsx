import { Button, Field, Input, makeStyles, Select, Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { localAddress } from '../../workbook';
import type { VerdictCard } from '../model/findings';
import type { PaneModel } from '../model/pane-model';
import type { PaneState } from '../model/pane-state';
import type { Tried } from '../model/what-if-answer';
import { LinePicker } from './line-picker';
import { ReferenceField } from './reference-field';
import { ShareBar } from './share-bar';
import { useWords } from './shell';
import { Surface } from './surface';
import { parts, useWhatIf, type Found, type Part } from './use-what-if';
import { WhatIfAnswer } from './what-if-answer';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  small: { minWidth: 0, width: '100%' },
  line: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '8px' },
});

/** The line that is tried, and how often "Try" beside a line was pressed. */
export interface TriedLine {
  readonly line: number;
  readonly asked: number;
}

/** One change of one cell, tried on a copy; it is written only by a button of its own. */
export function WhatIf(props: {
  readonly model: PaneModel;
  readonly state: PaneState;
  readonly card: VerdictCard;
  readonly line: TriedLine;
  readonly setLine: (line: TriedLine) => void;
}): ReactNode {
  const { model, state, card, setLine } = props;
  const { line, asked } = props.line;
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.whatIf;
  const desk = useWhatIf(model, state, card, line);
  const [done, setDone] = useState<string | null>(null);
  const typed = useRef<HTMLDivElement>(null);
  // who presses "Try" beside a line wants to type what it would be
  useEffect(() => {
    if (asked > 0) typed.current?.querySelector('input')?.focus();
  }, [asked]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setDone(null);
    if (desk.ready) void desk.tryOut();
  };
  const write = async (tried: Tried): Promise<void> => {
    const { cell } = tried.place;
    if (await model.did(() => model.whatIf.write(tried), cell))
      setDone(`${cell.sheet}!${localAddress(cell)}`);
  };
  const { trial } = desk;
  const trying = trial.kind === 'looking';
  const wrongValue = desk.text.trim() !== '' && desk.value === null;
  return (
    <Surface heading={words.heading}>
      <p className={styles.line}>{words.intro}</p>
      <form className={styles.form} onSubmit={submit} noValidate>
        <Field label={words.part}>
          <Select
            className={styles.small}
            value={desk.part}
            onChange={(_, { value }) => desk.setPart(value as Part)}
          >
            {parts.map((part) => (
              <option key={part} value={part}>
                {words.parts[part]}
              </option>
            ))}
          </Select>
        </Field>
        {desk.part === 'cell' ? (
          <ReferenceField
            label={words.cell}
            required
            value={desk.cell}
            options={[]}
            trouble={desk.found === 'wrong' && desk.cell !== '' ? words.cellWrong : null}
            onChange={desk.setCell}
            onSelection={() => void desk.takeSelection()}
          />
        ) : (
          <LinePicker
            lines={desk.lines}
            line={line}
            setLine={(chosen) => setLine({ line: chosen, asked })}
          />
        )}
        <NowHolds found={desk.found} />
        <div ref={typed}>
          <Field
            label={words.value}
            {...(wrongValue
              ? {
                  validationState: 'error' as const,
                  validationMessage: desk.text.trim().startsWith('=')
                    ? words.formulaWrong
                    : words.numberWrong,
                }
              : { hint: words.hints[desk.part] })}
          >
            <Input
              className={styles.small}
              spellCheck={false}
              value={desk.text}
              onChange={(_, { value }) => desk.setText(value)}
            />
          </Field>
        </div>
        <div className={styles.actions}>
          <Button type="submit" appearance="primary" disabledFocusable={!desk.ready || trying}>
            {words.go}
          </Button>
          {trying && <Button onClick={desk.stop}>{texts.work.cancel}</Button>}
        </div>
      </form>
      {trial.kind === 'looking' &&
        (trial.long ? (
          <ShareBar label={words.working} share={trial.share} />
        ) : (
          <Spinner size="small" label={words.working} />
        ))}
      {trial.kind === 'stopped' && (
        <p className={styles.line} role="status">
          {words.stopped}
        </p>
      )}
      {trial.kind === 'done' && (
        <WhatIfAnswer
          answer={trial.found}
          tools={model.tools}
          shut={state.readOnly || state.working}
          onWrite={(tried) => void write(tried)}
        />
      )}
      <p className={styles.line} role="status">
        {done === null ? '' : words.written(done)}
      </p>
    </Surface>
  );
}

/** What the cell holds before the change, or why there is no such cell. */
function NowHolds({ found }: { readonly found: Found }): ReactNode {
  const styles = useStyles();
  const words = useWords().texts.whatIf;
  if (found === 'in formula') return <p className={styles.line}>{words.inFormula}</p>;
  if (found === null || found === 'wrong') return null;
  const address = `${found.cell.sheet}!${localAddress(found.cell)}`;
  const typed = found.typed === '' ? words.blank : String(found.typed);
  return (
    <p className={styles.line}>
      {found.formula ? words.nowFormula(address, typed) : words.now(address, typed)}
    </p>
  );
}
