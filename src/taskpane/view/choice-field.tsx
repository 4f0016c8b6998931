import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  small: { minWidth: 0, width: '100%' },
});

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** One of a list, under its label. */
export function ChoiceField<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}): ReactNode {
  const { label, value, choices, onChange } = props;
  const styles = useStyles();
  return (
    <Field label={label}>
      <Select
        className={styles.small}
        value={value}
        onChange={(_, { value: chosen }) => {
          // a browser gives a text: only what was offered is a choice
          const choice = choices.find((one) => one.value === chosen);
          if (choice !== undefined) onChange(choice.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
