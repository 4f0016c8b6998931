import type { ReactNode } from 'react';
import { columnName, type MappedTable } from '../../costsheet/map';
import type { CostColumn } from '../../workbook';
import { ColumnField } from './column-field';
import { useWords } from './shell';

/** The column that holds what a line says of its cost; without one, what the cost can be made of. */
export function CostColumnField(props: {
  readonly role: CostColumn;
  readonly table: MappedTable;
  readonly onChange: (column: number | null) => void;
}): ReactNode {
  const { role, table, onChange } = props;
  const words = useWords().texts.costSheet;
  const product = role === 'cost' ? table.product : null;
  return (
    <ColumnField
      label={words.roles[role]}
      table={table}
      found={table.columns.get(role)}
      none={
        product === null
          ? words.noColumn
          : words.product(columnName(product.quantity), columnName(product.unitPrice))
      }
      onChange={onChange}
    />
  );
}
