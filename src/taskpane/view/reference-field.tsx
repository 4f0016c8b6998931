import { Button, Combobox, Field, Input, makeStyles, Option } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from './shell';

export interface ReferenceOption {
  readonly reference: string;
  readonly label: string;
}

const useStyles = makeStyles({
  row: { display: 'flex', columnGap: '8px', alignItems: 'center' },
  combobox: { minWidth: 0, flexGrow: 1, '& input': { minWidth: 0, width: '100%' } },
  input: { minWidth: 0, flexGrow: 1 },
  button: { flexShrink: 0, minWidth: 0 },
});

/** A field for cells: typed, chosen by header, or taken from the selection. */
export function ReferenceField(props: {
  readonly label: string;
  readonly required: boolean;
  readonly value: string;
  readonly options: readonly ReferenceOption[];
  readonly trouble: string | null;
  readonly onChange: (value: string) => void;
  readonly onSelection: () => void;
}): ReactNode {
  const { label, required, value, options, trouble, onChange, onSelection } = props;
  const styles = useStyles();
  const words = useWords().texts.insert;
  return (
    <Field
      label={label}
      required={required}
      {...(trouble === null
        ? {}
        : { validationState: 'error' as const, validationMessage: trouble })}
    >
      {(control) => (
        <div className={styles.row}>
          {options.length === 0 ? (
            <Input
              {...control}
              className={styles.input}
              spellCheck={false}
              value={value}
              onChange={(_, { value: typed }) => onChange(typed)}
            />
          ) : (
            <Combobox
              {...control}
              className={styles.combobox}
              freeform
              spellCheck={false}
              value={value}
              selectedOptions={options.some(({ reference }) => reference === value) ? [value] : []}
              onChange={(event) => onChange(event.target.value)}
              onOptionSelect={(_, { optionValue }) => {
                // typing takes a selection away without choosing another
                if (optionValue !== undefined) onChange(optionValue);
              }}
            >
              {options.map(({ reference, label: shown }) => (
                <Option key={reference} value={reference} text={reference}>
                  {shown}
                </Option>
              ))}
            </Combobox>
          )}
          <Button
            className={styles.button}
            size="small"
            aria-label={`${words.selection}: ${words.useSelection(label)}`}
            onClick={onSelection}
          >
            {words.selection}
          </Button>
        </div>
      )}
    </Field>
  );
}
