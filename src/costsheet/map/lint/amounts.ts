import { shownAmount } from '../amount-text';
import { amountAt } from '../column-data';
import type { Finding } from '../map-sheet';
import { isProduct, piecesAt, pricingOf } from '../product-column';
import { say } from '../sentences';
import { isEmpty, isWords } from '../sheet-cells';
import { shown } from '../../cell';
import type { Checked } from './index';

/** Costs, prices and quantities that are text, words, negative, missing, or do not multiply. */
export function amountFindings(checked: Checked): readonly Finding[] {
  const { table, chosen } = checked;
  const { columns, product } = chosen;
  const found: Finding[] = [];
  const needed = product === null ? ['cost'] : ['quantity', 'unitPrice'];
  for (const role of ['cost', 'unitPrice', 'quantity'] as const) {
    const column = columns.get(role)?.column;
    if (column === undefined) continue;
    for (const row of table.items) {
      const finding = ofCell(checked, row, column, needed.includes(role));
      if (finding !== null) found.push(finding);
    }
  }
  return [...found, ...productFindings(checked)];
}

function ofCell(
  { sheet, costOf }: Checked,
  row: number,
  column: number,
  needed: boolean,
): Finding | null {
  const value = sheet.value(row, column);
  const finding = (issue: Finding['issue'], amount: number | null): Finding => ({
    row,
    column,
    issue,
    amount,
  });
  if (isEmpty(value)) return needed ? finding(say('amount-missing'), null) : null;
  if (typeof value === 'number') {
    if (value === 0 && needed) return finding(say('amount-zero'), null);
    return value < 0 ? finding(say('amount-below-zero', { cell: value }), value) : null;
  }
  if (typeof value === 'object' && value !== null) {
    return finding(say('amount-error', { cell: value.error }), null);
  }
  const text = shown(value);
  const amount = typeof value === 'string' ? shownAmount(value) : null;
  if (amount === null) {
    return finding(
      say(isWords(value) ? 'amount-words' : 'amount-unreadable', { cell: text }),
      costOf(row),
    );
  }
  if (amount.orElse !== null) {
    return finding(
      say('amount-two-ways', { cell: text, one: amount.value, other: amount.orElse }),
      Math.abs(amount.value - amount.orElse),
    );
  }
  if (amount.value < 0) return finding(say('amount-below-zero', { cell: text }), amount.value);
  return finding(say('amount-as-text', { cell: text, number: amount.value }), amount.value);
}

/** Lines whose cost is not quantity times price, where the others' is. */
function productFindings({ sheet, table, chosen }: Checked): readonly Finding[] {
  const { columns } = chosen;
  const [cost, quantity, price] = (['cost', 'quantity', 'unitPrice'] as const).map((role) =>
    columns.get(role),
  );
  if (cost?.reason.code !== 'quantity-times-price') return [];
  if (quantity === undefined || price === undefined) return [];
  const pricing = pricingOf(table, columns, price.column);
  return table.items.flatMap((row) => {
    const [all, count, each] = [cost, quantity, price].map(({ column }) =>
      amountAt(sheet, row, column),
    );
    if (all == null || count == null || each == null) return [];
    const pieces = piecesAt(sheet, row, pricing);
    if (pieces.some((per) => isProduct(all, count, each, per))) return [];
    const product = (count * each) / (pieces.at(-1) ?? 1);
    // no cell holds such a number: Excel shows an error for it
    if (!Number.isFinite(product)) return [];
    const issue = say('cost-not-product', { cost: all, product: Math.round(product * 100) / 100 });
    return [{ row, column: cost.column, issue, amount: Math.abs(all - product) }];
  });
}
