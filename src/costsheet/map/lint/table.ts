import { columnName } from '../sheet-cells';
import { say } from '../sentences';
import type { Finding } from '../map-sheet';
import type { Checked } from './index';

/** What the whole table lacks: costs, countries, lines. */
export function tableFindings(checked: Checked): readonly Finding[] {
  const { sheet, table, chosen, costOf } = checked;
  const { columns, product, noCountries, rivals } = chosen;
  const found: Finding[] = [];
  const about = (issue: Finding['issue'], column: number | null = null): void => {
    found.push({ row: column === null ? null : table.heading.bottom, column, issue, amount: null });
  };
  const headerOf = (column: number): string =>
    table.heading.texts.get(column) ?? columnName(column);
  if (!columns.has('cost') && product === null) about(say('no-cost-column'));
  if (product !== null) {
    about(
      say('offer-product', {
        quantity: columnName(product.quantity),
        price: columnName(product.unitPrice),
      }),
      product.unitPrice,
    );
  }
  if (columns.get('cost')?.reason.code === 'only-price') {
    about(say('price-without-quantity'), columns.get('cost')?.column ?? null);
  }
  if (noCountries !== null) {
    about(say('origin-not-countries', { header: headerOf(noCountries) }), noCountries);
  }
  for (const { role, column } of rivals) {
    const code = role === 'cost' ? 'another-cost-column' : 'another-quantity-column';
    about(say(code, { header: headerOf(column) }), column);
  }
  const origin = columns.get('origin');
  if (
    origin?.reason.code !== 'chosen' &&
    origin !== undefined &&
    isOfSupplier(checked, origin.column)
  ) {
    about(say('origin-of-supplier', { header: headerOf(origin.column) }), origin.column);
  }
  if (!columns.has('origin')) about(say('no-origin-column'));
  if (table.items.length === 0) about(say('no-lines'));
  for (const row of table.items) {
    if (!sheet.isHidden(row)) continue;
    found.push({
      row,
      column: columns.get('cost')?.column ?? table.heading.left,
      issue: say('hidden-row'),
      amount: costOf(row),
    });
  }
  return found;
}

/** Its heading speaks of the supplier and its country, not of where the part was made. */
const isOfSupplier = ({ table }: Checked, column: number): boolean => {
  const score = table.heading.scores.get(column)?.origin ?? 0;
  return score > 0 && score < 0.5;
};
