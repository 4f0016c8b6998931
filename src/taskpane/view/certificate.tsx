import { Button, Field, Input, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Language } from '../../origin';
import type { CertificatePlan } from '../../sharing/certificate';
import type { PaneModel } from '../model/pane-model';
import type { PaneState } from '../model/pane-state';
import { sentenceOf } from '../model/sentence-of';
import { languageOf } from '../texts/language';
import { CertificatePreview } from './certificate-preview';
import { ChoiceField } from './choice-field';
import { useWords } from './shell';
import { Surface } from './surface';

const useStyles = makeStyles({
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  small: { minWidth: 0, width: '100%' },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '8px' },
});

const LANGUAGES: readonly Language[] = ['en', 'es', 'fr'];

interface Found {
  readonly plan: CertificatePlan;
  readonly lacksDetails: boolean;
  /** cells of the goods that are taken */
  readonly taken: ReadonlySet<string>;
}

/** A certificate of origin: looked for, looked at, opened as a workbook of its own. */
export function CertificateSection(props: {
  readonly model: PaneModel;
  readonly state: PaneState;
}): ReactNode {
  const { model, state } = props;
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.certificate;
  const year = model.suppliers.today().slice(0, 4);
  const [from, setFrom] = useState(`${year}-01-01`);
  const [to, setTo] = useState(`${year}-12-31`);
  const [language, setLanguage] = useState<Language>(languageOf(texts.language));
  const [found, setFound] = useState<Found | null>(null);
  const [looking, setLooking] = useState(false);
  const [said, setSaid] = useState('');
  const { certificates } = model.copies;
  const changed =
    <T,>(set: (value: T) => void) =>
    (value: T): void => {
      setFound(null);
      setSaid('');
      set(value);
    };
  const look = async (): Promise<void> => {
    setLooking(true);
    setFound(null);
    setSaid('');
    const days = { from, to: to === '' ? null : to };
    const answer = await model.asked(async () => ({
      planned: await certificates.plan({ days, language, goods: null }),
      lacksDetails: await certificates.lacksDetails(),
    }));
    setLooking(false);
    if (answer === null) return;
    const { planned, lacksDetails } = answer;
    if (!planned.ok) {
      setSaid(planned.issues.map((issue) => sentenceOf(issue, texts.language)).join('; '));
      return;
    }
    const { goods } = planned.value.certificate;
    setFound({ plan: planned.value, lacksDetails, taken: new Set(goods.map(({ cell }) => cell)) });
  };
  const open = async ({ plan, taken }: Found): Promise<void> => {
    const goods = plan.certificate.goods.filter(({ cell }) => taken.has(cell));
    const chosen = { ...plan, certificate: { ...plan.certificate, goods } };
    if (await model.did(() => certificates.open(chosen))) setSaid(words.opened);
  };
  const setUp = async ({ plan }: Found): Promise<void> => {
    const cells = plan.certificate.goods.map(({ cell }) => cell);
    const done = await model.did(() => certificates.setUpDetails(cells, model.language));
    if (!done) return;
    setFound(null);
    setSaid(words.detailsWritten);
  };
  return (
    <Surface heading={words.heading}>
      <div className={styles.form}>
        <p className={styles.quiet}>{words.about}</p>
        <Field label={words.from}>
          <Input
            className={styles.small}
            type="date"
            value={from}
            onChange={(_, { value }) => changed(setFrom)(value)}
          />
        </Field>
        <Field label={words.to}>
          <Input
            className={styles.small}
            type="date"
            value={to}
            onChange={(_, { value }) => changed(setTo)(value)}
          />
        </Field>
        <ChoiceField
          label={words.language}
          value={language}
          choices={LANGUAGES.map((one) => ({ value: one, label: texts.suppliers.languages[one] }))}
          onChange={changed(setLanguage)}
        />
        <div className={styles.actions}>
          <Button disabled={from === ''} disabledFocusable={looking} onClick={() => void look()}>
            {words.look}
          </Button>
          {found?.lacksDetails === true && !state.readOnly && (
            <Button disabledFocusable={state.working} onClick={() => void setUp(found)}>
              {words.details}
            </Button>
          )}
        </div>
        {looking && <Spinner size="small" label={words.looking} />}
        {found !== null && (
          <>
            <CertificatePreview
              plan={found.plan}
              taken={found.taken}
              onTake={(taken) => setFound({ ...found, taken })}
            />
            <div>
              <Button
                appearance="primary"
                disabled={found.taken.size === 0}
                disabledFocusable={state.working}
                onClick={() => void open(found)}
              >
                {words.open}
              </Button>
            </div>
          </>
        )}
        <p className={styles.line} role="status">
          {said}
        </p>
      </div>
    </Surface>
  );
}
