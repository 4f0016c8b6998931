import {
  Button,
  Dropdown,
  Field,
  Input,
  makeStyles,
  Option,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState, type FormEvent, type ReactNode } from 'react';
import type { PaneModel } from '../model/pane-model';
import type { PaneState } from '../model/pane-state';
import { labelOf } from '../model/tools';
import { OpenReadings } from './open-readings';
import { OwnProposals } from './own-proposals';
import { Surface } from './surface';
import { useWords } from './shell';

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: '100%' },
  option: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  label: { fontWeight: tokens.fontWeightSemibold },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  custom: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  input: { minWidth: 0, width: '100%' },
  line: { margin: 0 },
});

/** Writes one cell: the scenario that every linked formula reads. */
export function ScenarioSwitch(props: {
  readonly model: PaneModel;
  readonly state: PaneState;
}): ReactNode {
  const { model, state } = props;
  const { scenario, previous } = state;
  const styles = useStyles();
  const { texts, figures } = useWords();
  const words = texts.settings;
  const current = scenario ?? '';
  const listed = model.tools.scenarios.find(({ id }) => id === current.trim().toLowerCase());
  const [id = ''] = current.toLowerCase().split(';');
  const chosen = model.tools.scenarios.find((one) => one.id === id.trim());
  const own = state.proposals.find(({ text }) => text !== null && text === current);
  const trouble = model.tools.problemOf(current);
  // while it is being written nothing is disabled: what is disabled loses the keyboard's place
  const shut = state.readOnly;
  return (
    <Surface heading={words.heading}>
      <Field
        label={words.label}
        {...(trouble === null
          ? {}
          : {
              validationState: 'error' as const,
              validationMessage: `${words.unknown} ${current}. ${trouble}`,
            })}
      >
        <Dropdown
          className={styles.dropdown}
          disabled={shut}
          value={current === '' ? '' : labelOf(model.tools, current)}
          placeholder={words.choose}
          selectedOptions={[listed?.id ?? own?.name ?? '']}
          onOptionSelect={(_, { optionValue }) => {
            if (optionValue === undefined) return;
            if (state.proposals.some(({ name }) => name === optionValue)) {
              void model.followProposal(optionValue);
            } else void model.switchScenario(optionValue);
          }}
        >
          {state.proposals.map(({ name, title }) => (
            <Option key={name} value={name} text={title ?? name} disabled={title === null}>
              <span className={styles.option}>
                <span className={styles.label}>{title ?? name}</span>
                <span className={styles.quiet}>
                  {texts.proposals.option} · {name}
                </span>
              </span>
            </Option>
          ))}
          {model.tools.scenarios.map(({ id, label, name, status, date }) => (
            <Option key={id} value={id} text={label}>
              <span className={styles.option}>
                <span className={styles.label}>{label}</span>
                <span>{name}</span>
                <span className={styles.quiet}>
                  {date === '' ? status : `${figures.day(date)} · ${status}`}
                </span>
              </span>
            </Option>
          ))}
        </Dropdown>
      </Field>
      {listed !== undefined && (
        <p className={`${styles.quiet} ${styles.line}`}>
          {listed.name}. {words.status(figures.day(listed.date), listed.status)}
        </p>
      )}
      {state.good !== null && state.good !== '' && (
        <p className={`${styles.quiet} ${styles.line}`}>{words.good(state.good)}</p>
      )}
      {previous !== null && (
        <div className={styles.row}>
          <span>{words.was(labelOf(model.tools, previous))}</span>
          <Button
            size="small"
            disabled={shut}
            aria-label={words.backTo(labelOf(model.tools, previous))}
            onClick={() => void model.back()}
          >
            {words.back}
          </Button>
        </div>
      )}
      {chosen !== undefined && trouble === null && (
        <OpenReadings model={model} readings={chosen.readings} expression={current} shut={shut} />
      )}
      <OwnProposals model={model} state={state} shut={shut} />
      <CustomExpression model={model} current={current} shut={shut} />
    </Surface>
  );
}

function CustomExpression(props: {
  readonly model: PaneModel;
  readonly current: string;
  readonly shut: boolean;
}): ReactNode {
  const { model, current, shut } = props;
  const styles = useStyles();
  const words = useWords().texts.settings;
  const [text, setText] = useState(current);
  useEffect(() => setText(current), [current]);
  const changed = text.trim() !== current.trim();
  const trouble = changed && text.trim() !== '' ? model.tools.problemOf(text) : null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (changed && trouble === null && text.trim() !== '') void model.switchScenario(text.trim());
  };
  return (
    <form className={styles.custom} onSubmit={submit}>
      <Field
        label={words.custom}
        {...(trouble === null
          ? { hint: words.customHint }
          : { validationState: 'error' as const, validationMessage: trouble })}
      >
        <Input
          className={styles.input}
          value={text}
          disabled={shut}
          spellCheck={false}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      {changed && (
        <div className={styles.row}>
          <Button type="submit" size="small" disabled={shut || trouble !== null}>
            {words.apply}
          </Button>
        </div>
      )}
    </form>
  );
}
