import { shownAmount } from '../amount-text';
import type { Finding } from '../map-sheet';
import { say } from '../sentences';
import type { Checked } from './index';

/** Amounts in another currency than most: costs must be in one. */
export function currencyFindings({ sheet, table, chosen, costOf }: Checked): readonly Finding[] {
  const { columns, product } = chosen;
  const named = columns.get('currency')?.column;
  const money = columns.get('cost')?.column ?? product?.unitPrice;
  if (money === undefined) return [];
  const currencies = new Map<number, string>();
  for (const row of table.items) {
    const written = named === undefined ? '' : sheet.text(row, named).trim().toUpperCase();
    const signed = shownAmount(sheet.text(row, money))?.currency ?? null;
    const currency = written !== '' ? written : signed;
    if (currency !== null) currencies.set(row, currency);
  }
  const counts = new Map<string, number>();
  for (const currency of currencies.values()) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  if (counts.size < 2) return [];
  const [most = ''] = [...counts].sort(([, one], [, two]) => two - one)[0] ?? [];
  return [...currencies]
    .filter(([, currency]) => currency !== most)
    .map(([row, currency]) => ({
      row,
      column: named ?? money,
      issue: say('currency-differs', { currency, most }),
      amount: costOf(row),
    }));
}
