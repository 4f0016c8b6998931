import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Language } from '../../origin';
import type { PaneModel } from '../model/pane-model';
import type { PaneState } from '../model/pane-state';
import type { SupplierLook } from '../model/supplier-desk';
import { languageOf } from '../texts/language';
import { AllRequests } from './all-requests';
import { ChoiceField } from './choice-field';
import { useWords } from './shell';
import { Surface } from './surface';

const useStyles = makeStyles({
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  small: { minWidth: 0, width: '100%' },
});

const LANGUAGES: readonly Language[] = ['en', 'es', 'fr'];

/** The request to one supplier: opened as a new workbook, and kept in a log. */
export function SupplierRequest(props: {
  readonly model: PaneModel;
  readonly state: PaneState;
  readonly look: SupplierLook;
  readonly onAsked: () => Promise<void>;
}): ReactNode {
  const { model, state, look, onAsked } = props;
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.suppliers;
  const madeOn = model.suppliers.today();
  const year = madeOn.slice(0, 4);
  const [supplier, setSupplier] = useState(look.suppliers[0] ?? '');
  const [language, setLanguage] = useState<Language>(languageOf(texts.language));
  const [from, setFrom] = useState(`${year}-01-01`);
  const [to, setTo] = useState(`${year}-12-31`);
  const [buyer, setBuyer] = useState('');
  const [opened, setOpened] = useState('');
  const choices = { buyer: buyer.trim(), language, madeOn, from, to, currency: null };
  const open = async (): Promise<void> => {
    setOpened('');
    let id = '';
    const done = await model.did(async () => {
      ({ id } = await model.suppliers.request(look, { ...choices, supplier }));
    });
    if (done) setOpened(words.opened(id));
    await onAsked();
  };
  if (look.suppliers.length === 0) {
    return (
      <Surface heading={words.askHeading}>
        <p className={styles.line}>{words.none}</p>
      </Surface>
    );
  }
  return (
    <Surface heading={words.askHeading}>
      <div className={styles.form}>
        <p className={styles.quiet}>{words.askAbout}</p>
        <ChoiceField
          label={words.supplier}
          value={supplier}
          choices={look.suppliers.map((name) => ({ value: name, label: name }))}
          onChange={setSupplier}
        />
        <ChoiceField
          label={words.language}
          value={language}
          choices={LANGUAGES.map((one) => ({ value: one, label: words.languages[one] }))}
          onChange={setLanguage}
        />
        <Field label={words.from}>
          <Input
            className={styles.small}
            type="date"
            value={from}
            onChange={(_, { value }) => setFrom(value)}
          />
        </Field>
        <Field label={words.to}>
          <Input
            className={styles.small}
            type="date"
            value={to}
            onChange={(_, { value }) => setTo(value)}
          />
        </Field>
        <Field label={words.buyer}>
          <Input
            className={styles.small}
            value={buyer}
            onChange={(_, { value }) => setBuyer(value)}
          />
        </Field>
        <div>
          <Button
            appearance="primary"
            disabled={from === '' || to === '' || state.readOnly}
            disabledFocusable={state.working}
            onClick={() => void open()}
          >
            {words.open}
          </Button>
        </div>
        <p className={styles.line} role="status">
          {opened}
        </p>
        <AllRequests model={model} state={state} look={look} choices={choices} onAsked={onAsked} />
      </div>
    </Surface>
  );
}
