import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
} from '@fluentui/react-components';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { PaneModel } from '../model/pane-model';
import type { PaneState } from '../model/pane-state';
import type { SettingName } from '../../workbook';
import { Surface } from './surface';
import { useWords } from './shell';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
  line: { margin: 0 },
  select: { minWidth: 0 },
});

const CODE = 'code';
const TARIFF_CODE = /^\d{4}([.\s]?\d{2}){0,3}$/;

/** Asks what the workbook is about, then makes the settings sheet. */
export function SetUp(props: { readonly model: PaneModel; readonly state: PaneState }): ReactNode {
  const { model, state } = props;
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.setup;
  const { scenarios } = model.tools;
  const [about, setAbout] = useState('');
  const [code, setCode] = useState('');
  const [scenario, setScenario] = useState(scenarios[0]?.id ?? '');
  const [repair, setRepair] = useState<readonly SettingName[]>([]);
  const [asked, setAsked] = useState(false);
  const wants = (name: SettingName): boolean =>
    state.settings.some((one) => one.name === name && one.kind !== 'cell');
  const good = about === CODE ? code.trim() : about;
  const codeWrong = about === CODE && !TARIFF_CODE.test(code.trim());
  const ready = !wants('NAFTA_GOOD') || (good !== '' && !codeWrong);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (ready) void model.setUp({ scenario, good, repair });
  };
  const broken = state.settings.filter((one) => one.kind === 'broken');
  const partly = state.settings.some(({ kind }) => kind !== 'missing');
  return (
    <Surface heading={words.heading}>
      <p className={styles.line}>{partly ? words.missing : words.intro}</p>
      <form className={styles.form} onSubmit={submit} noValidate>
        {wants('NAFTA_GOOD') && (
          <Field
            label={words.about}
            required
            {...(asked && good === '' && about !== CODE
              ? { validationState: 'error' as const, validationMessage: words.about }
              : {})}
          >
            <RadioGroup value={about} onChange={(_, { value }) => setAbout(value)}>
              {words.goods.map(({ value, label }) => (
                <Radio key={value} value={value} label={label} />
              ))}
              <Radio value={CODE} label={words.code} />
            </RadioGroup>
          </Field>
        )}
        {about === CODE && (
          <Field
            label={words.codeLabel}
            required
            {...(asked && codeWrong
              ? { validationState: 'error' as const, validationMessage: words.codeMissing }
              : { hint: words.codeHint })}
          >
            <Input value={code} onChange={(_, { value }) => setCode(value)} inputMode="decimal" />
          </Field>
        )}
        {wants('NAFTA_SCENARIO') && (
          <Field label={words.start}>
            <Select
              className={styles.select}
              value={scenario}
              onChange={(_, { value }) => setScenario(value)}
            >
              {scenarios.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {broken.map(
          (one) =>
            one.kind === 'broken' && (
              <Checkbox
                key={one.name}
                label={words.repair(one.name, one.why)}
                checked={repair.includes(one.name)}
                onChange={(_, { checked }) =>
                  setRepair(
                    checked === true
                      ? [...repair, one.name]
                      : repair.filter((name) => name !== one.name),
                  )
                }
              />
            ),
        )}
        <div>
          <Button
            type="submit"
            appearance="primary"
            disabled={state.readOnly}
            disabledFocusable={state.working}
          >
            {words.go}
          </Button>
        </div>
      </form>
    </Surface>
  );
}
