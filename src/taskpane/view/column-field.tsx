import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { columnName, reasonText, type MappedTable, type Proposal } from '../../costsheet/map';
import { languageOf } from '../texts/language';
import { useWords } from './shell';

const useStyles = makeStyles({ small: { minWidth: 0, width: '100%' } });

const NONE = '';

/** A column of a found table, with how sure it is that it holds one thing, and why. */
export function ColumnField(props: {
  readonly label: string;
  readonly table: MappedTable;
  readonly found: Proposal | undefined;
  /** what stands there where no column is chosen */
  readonly none: string;
  readonly onChange: (column: number | null) => void;
}): ReactNode {
  const { label, table, found, none, onChange } = props;
  const styles = useStyles();
  const { texts } = useWords();
  const hint =
    found === undefined
      ? {}
      : {
          hint: texts.costSheet.sure(
            `${Math.round(found.confidence * 100)} %`,
            reasonText(found.reason, languageOf(texts.language)),
          ),
        };
  return (
    <Field label={label} {...hint}>
      <Select
        className={styles.small}
        value={found === undefined ? NONE : String(found.column)}
        onChange={(_, { value }) => onChange(value === NONE ? null : Number(value))}
      >
        <option value={NONE}>{none}</option>
        {[...table.headers].map(([column, header]) => (
          <option key={column} value={column}>
            {`${columnName(column)} · ${header}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
