import { shownAmount } from './amount-text';
import type { ChosenColumns } from './choose-columns';
import { isCurrency } from './currency';
import { isEmpty, type SheetCells } from './sheet-cells';

/** The currency of a line as its sheet says it, in capitals: by its own column, or beside the amount. */
export interface LineCurrency {
  readonly label: string;
  readonly by: 'column' | 'sign';
}

/** Null where nothing on the line names a currency. */
export function lineCurrency(
  sheet: SheetCells,
  { columns, product }: Pick<ChosenColumns, 'columns' | 'product'>,
  row: number,
): LineCurrency | null {
  const named = columns.get('currency')?.column;
  const written = named === undefined ? '' : sheet.text(row, named).trim().toUpperCase();
  if (written !== '') return { label: written, by: 'column' };
  const money = columns.get('cost')?.column ?? product?.unitPrice;
  const signed = money === undefined ? null : shownAmount(sheet.text(row, money))?.currency;
  return signed == null ? null : { label: signed, by: 'sign' };
}

/** The currencies of the lines, the most frequent first; a text that is no currency is left out. */
export function currenciesIn(
  sheet: SheetCells,
  table: Pick<ChosenColumns, 'columns' | 'product'> & { readonly items: readonly number[] },
): readonly string[] {
  const counts = new Map<string, number>();
  for (const row of table.items) {
    const label = lineCurrency(sheet, table, row)?.label;
    if (label === undefined || !isCurrency(label)) continue;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, two]) => two - one).map(([label]) => label);
}

/** Lines of a table with a column of currencies that leave it blank. */
export const withoutCurrency = (
  sheet: SheetCells,
  { columns, items }: Pick<ChosenColumns, 'columns'> & { readonly items: readonly number[] },
): readonly number[] => {
  const named = columns.get('currency')?.column;
  return named === undefined ? [] : items.filter((row) => isEmpty(sheet.value(row, named)));
};
