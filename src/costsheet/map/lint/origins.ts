import { AALA_KEY } from '../../aala-countries';
import { shown } from '../../cell';
import { countryNamed } from '../../country';
import type { Finding } from '../map-sheet';
import { originIn, type OriginText } from '../origin-text';
import { say } from '../sentences';
import { isEmpty } from '../sheet-cells';
import type { Checked } from './index';

const UNKNOWN: OriginText = { kind: 'unknown' };

/** Lines whose origin is missing, unknown, several countries without shares, or in doubt by its code. */
export function originFindings({ sheet, table, chosen, costOf }: Checked): readonly Finding[] {
  const column = chosen.columns.get('origin')?.column;
  if (column === undefined) return [];
  const found: Finding[] = [];
  for (const row of table.items) {
    const value = sheet.value(row, column);
    const amount = costOf(row);
    const about = (issue: Finding['issue']): number => found.push({ row, column, issue, amount });
    if (isEmpty(value)) {
      if (amount !== null && amount !== 0) about(say('origin-missing'));
      continue;
    }
    const cell = shown(value);
    const read = typeof value === 'string' ? originIn(value) : UNKNOWN;
    if (read.kind === 'read') about(say('origin-read-as', { cell, read: read.text }));
    else if (read.kind === 'several') about(say('origin-several', { cell }));
    else if (read.kind === 'ambiguous') {
      about(say('origin-ambiguous', { cell, meanings: read.meanings }));
    } else if (read.kind === 'unknown') about(say('origin-unknown', { cell }));
  }
  return [...found, ...codeSystem({ sheet, table, chosen, costOf }, column)];
}

/** Codes that mean one country in ISO and another in the AALA key: the system is never guessed. */
function codeSystem({ sheet, table, costOf }: Checked, column: number): readonly Finding[] {
  const labels = table.items.map(
    (row) => [row, shown(sheet.value(row, column)).toUpperCase()] as const,
  );
  // letters that only the key has (J, G, M, T) say that the key may be in use
  const keyOnly = labels.some(([, label]) => label.length === 1 && AALA_KEY[label] !== undefined);
  if (!keyOnly) return [];
  return labels.flatMap(([row, label]) => {
    const aala = AALA_KEY[label];
    const iso = countryNamed(label, 'iso');
    if (aala === undefined || !iso.ok || iso.value === aala) return [];
    const issue = say('origin-two-systems', { cell: label, iso: iso.value, aala });
    return [{ row, column, issue, amount: costOf(row) }];
  });
}
