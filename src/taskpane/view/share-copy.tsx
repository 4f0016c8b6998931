import { Button, Checkbox, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { textOf, type Issue, type Language } from '../../origin';
import type { CopyPreview, CopyRequest, SheetOffer, Shown } from '../../sharing';
import type { CopyLook } from '../model/copy-desk';
import { issueOf } from '../model/issue-of';
import type { PaneModel } from '../model/pane-model';
import type { PaneState } from '../model/pane-state';
import { languageOf } from '../texts/language';
import { ChoiceField } from './choice-field';
import { CopyColumns } from './copy-columns';
import { CopyPreviewView } from './copy-preview';
import { useWords } from './shell';
import { Surface } from './surface';

const useStyles = makeStyles({
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '8px' },
});

const levels: readonly Shown[] = ['results', 'numbers', 'costs'];
const languages: readonly Language[] = ['en', 'es', 'fr'];

type Chosen = ReadonlyMap<string, ReadonlySet<number>>;

/** A copy for a supplier or a customer: chosen, looked at, then opened as a workbook of its own. */
export function ShareCopy(props: {
  readonly model: PaneModel;
  readonly state: PaneState;
}): ReactNode {
  const { model, state } = props;
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.share;
  const [look, setLook] = useState<CopyLook | null>(null);
  const [shown, setShown] = useState<Shown>('results');
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const [supplier, setSupplier] = useState('');
  const [language, setLanguage] = useState<Language>(languageOf(texts.language));
  const [withKey, setWithKey] = useState(true);
  const [made, setMade] = useState(false);
  const read = async (): Promise<void> => {
    const found = await model.asked(() => model.copies.look());
    setLook(found);
    if (found !== null) setChosen(chosenBy(found.offers.results));
  };
  useEffect(() => {
    void read();
  }, [model]);
  const request: CopyRequest = {
    sheets: [...chosen].map(([sheet, columns]) => ({
      sheet,
      columns: [...columns].sort(byNumber),
    })),
    shown,
    supplier: supplier === '' ? null : supplier,
    language,
    date: today(),
  };
  const previewed = useMemo(
    () => (look === null ? null : previewOf(look, request)),
    [look, chosen, shown, supplier, language],
  );
  if (look === null) {
    return state.problem === null ? <Spinner size="small" label={words.reading} /> : null;
  }
  const offers = look.offers[shown];
  const suppliers = [
    ...new Set(offers.flatMap((offer) => (chosen.has(offer.sheet) ? offer.suppliers : []))),
  ];
  const keyed = withKey && !look.hasKey && !state.readOnly;
  const changed =
    <T,>(set: (value: T) => void) =>
    (value: T): void => {
      setMade(false);
      set(value);
    };
  const make = async (): Promise<void> => {
    const done = await model.asked(async () => {
      await model.copies.make(look, request, keyed, model.language);
      return true;
    });
    setMade(done === true);
    if (keyed) setLook(await model.asked(() => model.copies.look()));
  };
  return (
    <Surface heading={words.heading}>
      <div className={styles.form}>
        <p className={styles.line}>{words.about}</p>
        <ChoiceField
          label={words.level}
          value={shown}
          choices={levels.map((level) => ({ value: level, label: words.levels[level] }))}
          onChange={changed(setShown)}
        />
        {offers.map((offer) => (
          <CopyColumns
            key={offer.sheet}
            offer={offer}
            chosen={chosen.get(offer.sheet) ?? null}
            choose={(columns) => changed(setChosen)(withSheet(chosen, offer.sheet, columns))}
          />
        ))}
        {suppliers.length > 0 && (
          <ChoiceField
            label={words.supplier}
            value={supplier}
            choices={[
              { value: '', label: words.everySupplier },
              ...suppliers.map((name) => ({ value: name, label: name })),
            ]}
            onChange={changed(setSupplier)}
          />
        )}
        <ChoiceField
          label={words.language}
          value={language}
          choices={languages.map((one) => ({ value: one, label: words.languages[one] }))}
          onChange={changed(setLanguage)}
        />
        {previewed?.preview != null && <CopyPreviewView preview={previewed.preview} />}
        {previewed?.issue != null && (
          <p className={styles.line}>{textOf(previewed.issue, languageOf(texts.language))}</p>
        )}
        {!look.hasKey && !state.readOnly && (
          <Checkbox
            label={words.withKey}
            checked={withKey}
            onChange={(_, { checked }) => setWithKey(checked === true)}
          />
        )}
        <p className={styles.quiet}>{words.untouched}</p>
        <div className={styles.actions}>
          <Button
            appearance="primary"
            disabled={previewed?.preview == null || state.working}
            onClick={() => void make()}
          >
            {words.make}
          </Button>
          <Button onClick={() => void read()}>{words.again}</Button>
        </div>
        <p className={styles.line} role="status">
          {made ? words.made : ''}
        </p>
      </div>
    </Surface>
  );
}

const byNumber = (one: number, other: number): number => one - other;

const chosenBy = (offers: readonly SheetOffer[]): Chosen =>
  new Map(
    offers.flatMap((offer) =>
      offer.chosen
        ? [
            [
              offer.sheet,
              new Set(offer.columns.flatMap(({ column, chosen }) => (chosen ? [column] : []))),
            ] as const,
          ]
        : [],
    ),
  );

function withSheet(chosen: Chosen, sheet: string, columns: ReadonlySet<number> | null): Chosen {
  const next = new Map(chosen);
  if (columns === null) next.delete(sheet);
  else next.set(sheet, columns);
  return next;
}

function previewOf(
  look: CopyLook,
  request: CopyRequest,
): { readonly preview: CopyPreview | null; readonly issue: Issue | null } {
  try {
    return { preview: look.preview(request), issue: null };
  } catch (cause) {
    const issue = issueOf(cause);
    if (issue === null) throw cause;
    return { preview: null, issue };
  }
}

/** The day on this machine, ISO. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
