import {
  Button,
  Field,
  Input,
  makeStyles,
  Select,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { useState, type FormEvent, type ReactNode } from 'react';
import { localAddress, type Area } from '../../workbook';
import { offered, required, rolesOf, type Offered, type Role } from '../model/draft';
import type { PaneModel } from '../model/pane-model';
import type { PaneState } from '../model/pane-state';
import { optionsFor, targetOf, useDraft, type DraftStart } from './use-draft';
import { PreviewLine } from './preview-line';
import { ReferenceField } from './reference-field';
import { useWords } from './shell';
import { Surface } from './surface';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  small: { minWidth: 0, width: '100%' },
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer', minHeight: '24px' },
  more: { display: 'flex', flexDirection: 'column', rowGap: '12px', paddingTop: '8px' },
});

/** What most sheets have; the rest is folded away. */
const RARE: ReadonlySet<Role> = new Set(['facts', 'usValues']);

const shownArea = (area: Area): string => `${area.sheet}!${localAddress(area)}`;

/** A formula from chosen columns, computed before it is written into a blank cell. */
export function InsertFormula(props: {
  readonly model: PaneModel;
  readonly state: PaneState;
  /** columns to begin with; null: what the headings suggest */
  readonly start: DraftStart | null;
}): ReactNode {
  const { model, state, start } = props;
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.insert;
  const desk = useDraft(model, start);
  const [done, setDone] = useState<string | null>(null);
  const { look, draft, preview } = desk;
  if (look === null) return <Spinner size="small" aria-label={texts.loading} />;
  const labelOf = (role: Role): string =>
    role === 'amount' && desk.id === 'US_CONTENT_SHARE' ? words.base : words.fields[role];
  const asksGood = look.missing.includes('NAFTA_GOOD') && desk.id !== 'US_CONTENT_SHARE';
  const ready =
    draft !== null &&
    preview !== null &&
    'formula' in preview &&
    preview.kind !== 'unreadable' &&
    look.broken.length === 0 &&
    (!look.missing.includes('NAFTA_GOOD') || desk.good.trim() !== '');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!ready) return;
    const answers = { scenario: desk.scenario, good: desk.good.trim() };
    if (await model.insert(draft, preview, answers)) {
      desk.refresh();
      setDone(shownArea(draft.target));
    }
  };
  const field = (role: Role): ReactNode => (
    <ReferenceField
      key={role}
      label={labelOf(role)}
      required={required.has(role)}
      value={desk.fields[role]}
      options={optionsFor(role, look, desk.sheet)}
      trouble={
        preview?.kind === 'wrong' && preview.role === role ? words.wrong(labelOf(role)) : null
      }
      onChange={(value) => desk.setField(role, value)}
      onSelection={() => void desk.takeSelection(role)}
    />
  );
  const taken = rolesOf(desk.id);
  return (
    <Surface heading={words.heading}>
      <p className={styles.line}>{words.intro}</p>
      <form
        className={styles.form}
        onSubmit={(event) => void submit(event)}
        onChange={() => setDone(null)}
        onClickCapture={() => setDone(null)}
        noValidate
      >
        <Field label={words.functions}>
          <Select
            className={styles.small}
            value={desk.id}
            onChange={(_, { value }) => desk.setId(value as Offered)}
          >
            {offered.map((id) => (
              <option key={id} value={id}>
                {words.offered[id]}
              </option>
            ))}
          </Select>
        </Field>
        {taken.filter((role) => !RARE.has(role)).map(field)}
        <details>
          <summary className={styles.summary}>{words.more}</summary>
          <div className={styles.more}>{taken.filter((role) => RARE.has(role)).map(field)}</div>
        </details>
        {(asksGood || look.missing.includes('NAFTA_GOOD')) && (
          <Field
            label={words.good}
            required
            hint={words.settings}
            {...(desk.good.trim() === ''
              ? { validationState: 'none' as const, validationMessage: words.goodMissing }
              : {})}
          >
            <Input
              className={styles.small}
              value={desk.good}
              onChange={(_, { value }) => desk.setGood(value)}
            />
          </Field>
        )}
        {look.missing.includes('NAFTA_SCENARIO') && (
          <Field label={texts.setup.start}>
            <Select
              className={styles.small}
              value={desk.scenario}
              onChange={(_, { value }) => desk.setScenario(value)}
            >
              {model.tools.scenarios.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <ReferenceField
          label={words.target}
          required
          value={desk.target}
          options={[]}
          trouble={targetOf(desk.target, desk.sheet) === null ? words.targetWrong : null}
          onChange={desk.setTarget}
          onSelection={() => void desk.takeTarget()}
        />
        <PreviewLine preview={preview} labelOf={labelOf} id={desk.id} />
        {look.broken.length > 0 && (
          <p className={styles.quiet}>{words.broken(look.broken.join(', '))}</p>
        )}
        <div>
          <Button
            type="submit"
            appearance="primary"
            disabled={!ready || state.readOnly}
            disabledFocusable={state.working}
          >
            {words.go}
          </Button>
        </div>
        <p className={styles.line} role="status">
          {done === null ? '' : words.done(done)}
        </p>
      </form>
    </Surface>
  );
}
