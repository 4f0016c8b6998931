import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { columnName, reasonText, type MappedTable } from '../../costsheet/map';
import type { CostColumn } from '../../workbook';
import { languageOf } from '../texts/language';
import { useWords } from './shell';

const useStyles = makeStyles({ small: { minWidth: 0, width: '100%' } });

const NONE = '';

/** The column that holds one thing, with how sure that is and why. */
export function CostColumnField(props: {
  readonly role: CostColumn;
  readonly table: MappedTable;
  readonly onChange: (column: number | null) => void;
}): ReactNode {
  const { role, table, onChange } = props;
  const styles = useStyles();
  const { texts } = useWords();
  const words = texts.costSheet;
  const found = table.columns.get(role);
  const product = role === 'cost' ? table.product : null;
  const hint =
    found === undefined
      ? {}
      : {
          hint: words.sure(
            `${Math.round(found.confidence * 100)} %`,
            reasonText(found.reason, languageOf(texts.language)),
          ),
        };
  return (
    <Field label={words.roles[role]} {...hint}>
      <Select
        className={styles.small}
        value={found === undefined ? NONE : String(found.column)}
        onChange={(_, { value }) => onChange(value === NONE ? null : Number(value))}
      >
        <option value={NONE}>
          {product === null
            ? words.noColumn
            : words.product(columnName(product.quantity), columnName(product.unitPrice))}
        </option>
        {[...table.headers].map(([column, header]) => (
          <option key={column} value={column}>
            {`${columnName(column)} · ${header}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
