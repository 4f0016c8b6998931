import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { FormField } from '../../sharing/form';
import { cellArea, fullAddress, isOneCell, localAddress, parseArea } from '../../workbook';
import type { FormRow } from '../../workbook/form';
import type { PaneModel } from '../model/pane-model';
import type { PaneState } from '../model/pane-state';
import { ChoiceField } from './choice-field';
import { useWords } from './shell';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  small: { minWidth: 0, width: '100%' },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '8px' },
});

/** so many cells of a form are offered by name */
const MOST = 200;
const TYPED = '';

/** One row of the table: a cell of the form, and a formula or a text of this workbook. */
export function FormRowFields(props: {
  readonly model: PaneModel;
  readonly state: PaneState;
  readonly fields: readonly FormField[];
  readonly onAdded: (cell: string) => Promise<void>;
}): ReactNode {
  const { model, state, fields, onAdded } = props;
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.form;
  const offered = fields.slice(0, MOST).map((field) => ({ field, address: addressOf(field) }));
  const [place, setPlace] = useState(offered[0]?.address ?? TYPED);
  const [typed, setTyped] = useState('');
  const [value, setValue] = useState('');
  const { forms } = model.copies;
  const row = rowOf(offered.find(({ address }) => address === place)?.field, typed, value.trim());
  const add = async (added: FormRow): Promise<void> => {
    if (!(await model.did(() => forms.add(added, model.language)))) return;
    setValue('');
    setTyped('');
    await onAdded(addressOf(added));
  };
  const select = async (): Promise<void> => {
    const formula = await model.asked(() => forms.selected());
    if (formula !== null) setValue(formula);
  };
  const trouble = place === TYPED && typed.trim() !== '' && cellIn(typed) === null;
  return (
    <div className={styles.form}>
      <h3 className={styles.heading}>{words.addHeading}</h3>
      <ChoiceField
        label={words.cell}
        value={place}
        choices={[
          ...offered.map(({ field, address }) => ({
            value: address,
            label: `${address} · ${field.label}`,
          })),
          { value: TYPED, label: words.typed },
        ]}
        onChange={setPlace}
      />
      {place === TYPED && (
        <Field
          label={words.other}
          {...(trouble
            ? { validationState: 'error' as const, validationMessage: words.notACell }
            : {})}
        >
          <Input
            className={styles.small}
            spellCheck={false}
            value={typed}
            onChange={(_, { value: text }) => setTyped(text)}
          />
        </Field>
      )}
      <Field label={words.value}>
        <Input
          className={styles.small}
          spellCheck={false}
          value={value}
          onChange={(_, { value: text }) => setValue(text)}
        />
      </Field>
      <div className={styles.actions}>
        <Button onClick={() => void select()}>{words.selection}</Button>
        <Button
          disabled={row === null}
          disabledFocusable={state.working}
          onClick={() => row !== null && void add(row)}
        >
          {words.add}
        </Button>
      </div>
    </div>
  );
}

const addressOf = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string => {
  const area = parseArea(cell, sheet);
  return area === null ? `${sheet}!${cell}` : fullAddress(area);
};

/** The one cell with its sheet that a text names; null where it names something else. */
function cellIn(text: string): { readonly sheet: string; readonly cell: string } | null {
  const area = parseArea(text, '');
  if (area === null || area.sheet === '' || !isOneCell(area)) return null;
  const { sheet, row, column } = area;
  return { sheet, cell: localAddress(cellArea(sheet, row, column)) };
}

function rowOf(field: FormField | undefined, typed: string, value: string): FormRow | null {
  const place = field ?? cellIn(typed);
  return place === null || value === '' ? null : { ...place, value, label: field?.label ?? '' };
}
