import { readShare } from '../../number-text';
import { shown } from '../../cell';
import { fold } from '../../words';
import { shownAmount } from '../amount-text';
import { amountAt } from '../column-data';
import type { FoundTable } from '../find-tables';
import type { Finding } from '../map-sheet';
import { say } from '../sentences';
import { columnName, isEmpty, type SheetCells } from '../sheet-cells';
import { isGood } from './choose-model-columns';
import { isMoney, isShare, type ModelColumns, type ModelRole } from './model-role';

/** So far apart, a share that is stated and one that is computed are two. */
const APART = 0.0005;

/** Every doubt about a table of models, in the order of its rows. */
export function lintModels(
  sheet: SheetCells,
  table: FoundTable,
  models: ModelColumns,
): readonly Finding[] {
  const { columns, inPercent } = models;
  const found: Finding[] = [];
  const about = (row: number, column: number, issue: Finding['issue'], amount: number | null) =>
    found.push({ row, column, issue, amount });
  for (const [role, { column }] of columns) {
    if (inPercent.has(column)) {
      about(table.heading.bottom, column, say('share-in-percent'), null);
    }
    for (const row of table.items) {
      const issue = cellIssue(sheet, row, column, role, inPercent.has(column));
      if (issue !== null) about(row, column, issue, null);
    }
  }
  return [
    ...found,
    ...repeatedModels(sheet, table, models),
    ...differingRvc(sheet, table, models),
  ].sort(
    (one, two) => (one.row ?? -1) - (two.row ?? -1) || (one.column ?? -1) - (two.column ?? -1),
  );
}

/** What is wrong with a cell: a figure that is missing leaves a model undecided where it is asked for. */
function cellIssue(
  sheet: SheetCells,
  row: number,
  column: number,
  role: ModelRole,
  inPercent: boolean,
): Finding['issue'] | null {
  const value = sheet.value(row, column);
  if (isEmpty(value)) {
    return role === 'model' ? say('model-missing') : say('figure-missing');
  }
  if (role === 'model' || role === 'coreParts') return null;
  if (typeof value === 'object' && value !== null) {
    return say('amount-error', { cell: value.error });
  }
  const cell = shown(value);
  if (role === 'good') {
    return typeof value === 'string' && isGood(value) ? null : say('class-unknown', { cell });
  }
  if (isShare(role)) return shareIssue(value, cell, inPercent);
  if (typeof value === 'number') {
    return value < 0 && isMoney(role) ? say('amount-below-zero', { cell }) : null;
  }
  const amount = typeof value === 'string' ? shownAmount(value) : null;
  if (amount === null) return say('figure-unread', { cell });
  return amount.orElse === null
    ? say('amount-as-text', { cell, number: amount.value })
    : say('amount-two-ways', { cell, one: amount.value, other: amount.orElse });
}

function shareIssue(value: unknown, cell: string, inPercent: boolean): Finding['issue'] | null {
  if (typeof value === 'number') {
    return value > 1 && !inPercent ? say('share-above-all', { cell }) : null;
  }
  return typeof value === 'string' && readShare(value).ok ? null : say('figure-unread', { cell });
}

function repeatedModels(
  sheet: SheetCells,
  { items }: FoundTable,
  { columns }: ModelColumns,
): readonly Finding[] {
  const column = columns.get('model')?.column;
  if (column === undefined) return [];
  const first = new Map<string, number>();
  return items.flatMap((row): readonly Finding[] => {
    const name = fold(sheet.text(row, column));
    const before = first.get(name);
    if (name === '') return [];
    if (before === undefined) {
      first.set(name, row);
      return [];
    }
    const issue = say('model-repeated', { cell: sheet.text(row, column).trim(), row: before + 1 });
    return [{ row, column, issue, amount: null }];
  });
}

/** A share that is stated beside the two figures it should be made of. */
function differingRvc(
  sheet: SheetCells,
  { items }: FoundTable,
  { columns, inPercent }: ModelColumns,
): readonly Finding[] {
  const [rvc, netCost, vnm] = (['rvc', 'netCost', 'vnm'] as const).map(
    (role) => columns.get(role)?.column,
  );
  if (rvc === undefined || netCost === undefined || vnm === undefined) return [];
  return items.flatMap((row): readonly Finding[] => {
    const stated = sheet.value(row, rvc);
    const [cost, value] = [amountAt(sheet, row, netCost), amountAt(sheet, row, vnm)];
    if (typeof stated !== 'number' || cost === null || cost <= 0 || value === null) return [];
    const share = inPercent.has(rvc) ? stated / 100 : stated;
    const computed = (cost - value) / cost;
    if (Math.abs(share - computed) <= APART) return [];
    const issue = say('rvc-differs', {
      stated: percent(share),
      computed: percent(computed),
      netCost: columnName(netCost),
      vnm: columnName(vnm),
    });
    return [{ row, column: rvc, issue, amount: Math.abs(cost * (share - computed)) }];
  });
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
