import type { Finding } from '../map-sheet';
import { currenciesIn, lineCurrency, withoutCurrency } from '../line-currency';
import { say } from '../sentences';
import type { Checked } from './index';

/** Amounts in another currency than most, or in none that is named: costs must be in one. */
export function currencyFindings({ sheet, table, chosen, costOf }: Checked): readonly Finding[] {
  const { columns, product } = chosen;
  const money = columns.get('cost')?.column ?? product?.unitPrice;
  if (money === undefined) return [];
  const column = columns.get('currency')?.column ?? money;
  const { items } = table;
  const [most, ...others] = currenciesIn(sheet, { columns, product, items });
  if (most === undefined || others.length === 0) return [];
  const differing = items.flatMap((row): readonly Finding[] => {
    const currency = lineCurrency(sheet, chosen, row)?.label;
    if (currency === undefined || currency === most) return [];
    const issue = say('currency-differs', { currency, most });
    return [{ row, column, issue, amount: costOf(row) }];
  });
  const unnamed = withoutCurrency(sheet, { columns, items }).flatMap((row): readonly Finding[] =>
    lineCurrency(sheet, chosen, row) === null
      ? [{ row, column, issue: say('currency-missing'), amount: costOf(row) }]
      : [],
  );
  return [...differing, ...unnamed];
}
