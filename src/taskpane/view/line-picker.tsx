import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { matchingLines, type LineName } from '../model/line-names';
import { useWords } from './shell';

const useStyles = makeStyles({
  field: { minWidth: 0, '& input': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

/** So many lines are listed; typing narrows them. */
const MOST = 50;

/** A line of a cost sheet, chosen by its part or description: typing narrows the list. */
export function LinePicker(props: {
  readonly lines: readonly LineName[];
  /** 1-based */
  readonly line: number;
  readonly setLine: (line: number) => void;
}): ReactNode {
  const { lines, line, setLine } = props;
  const styles = useStyles();
  const words = useWords().texts.whatIf;
  /** what is typed; null while the chosen line is shown */
  const [query, setQuery] = useState<string | null>(null);
  const chosen = lines.find((one) => one.line === line);
  const found = matchingLines(query ?? '', lines);
  const listed = found.slice(0, MOST);
  return (
    <Field
      label={words.line}
      {...(chosen === undefined && lines.length > 0
        ? { validationState: 'error' as const, validationMessage: words.lineWrong }
        : {})}
    >
      <Combobox
        className={styles.field}
        spellCheck={false}
        value={query ?? (chosen === undefined ? '' : shown(chosen))}
        selectedOptions={[String(line)]}
        onChange={(event) => setQuery(event.target.value)}
        onFocus={(event) => event.target.select()}
        // what was typed and not chosen from the list changes nothing
        onBlur={() => setQuery(null)}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue === undefined) return;
          setQuery(null);
          setLine(Number(optionValue));
        }}
      >
        {listed.map((one) => (
          <Option key={one.line} value={String(one.line)} text={shown(one)}>
            {shown(one)}
          </Option>
        ))}
        {found.length !== listed.length && (
          <Option key="more" value="more" disabled text="">
            {words.moreLines(found.length - listed.length)}
          </Option>
        )}
        {found.length === 0 && (
          <Option key="none" value="none" disabled text="">
            {words.noLine}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

const shown = ({ line, name }: LineName): string =>
  name === '' ? String(line) : `${line} · ${name}`;
