import { columnName } from '../sheet-cells';
import { say } from '../sentences';
import type { Finding } from '../map-sheet';
import type { Checked } from './index';

/** What the whole table lacks: costs, countries, lines. */
export function tableFindings({ sheet, table, chosen, costOf }: Checked): readonly Finding[] {
  const { columns, product, noCountries } = chosen;
  const found: Finding[] = [];
  const about = (issue: Finding['issue'], column: number | null = null): void => {
    found.push({ row: column === null ? null : table.heading.bottom, column, issue, amount: null });
  };
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
    const header = table.heading.texts.get(noCountries) ?? columnName(noCountries);
    about(say('origin-not-countries', { header }), noCountries);
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
