import { shown } from '../../cell';
import { readTariffCode } from '../../tariff-code';
import { isTariffCode } from '../column-data';
import type { Finding } from '../map-sheet';
import { say } from '../sentences';
import { isEmpty } from '../sheet-cells';
import type { Checked } from './index';

const PLACE = { parameter: 'hs_codes' };
const SIX = 6;

/** Tariff codes that lost a zero, have a fraction, are too short or none at all. */
export function tariffFindings({ sheet, table, chosen, costOf }: Checked): readonly Finding[] {
  const column = chosen.columns.get('hs')?.column;
  if (column === undefined) return [];
  return table.items.flatMap((row): readonly Finding[] => {
    const value = sheet.value(row, column);
    if (isEmpty(value)) return [];
    const amount = costOf(row);
    const about = (issue: Finding['issue']): readonly Finding[] => [{ row, column, issue, amount }];
    const cell = shown(value);
    const displayed = sheet.text(row, column).trim();
    if (typeof value === 'number' && displayed !== cell && isTariffCode(displayed)) {
      return about(say('tariff-lost-zero', { cell, displayed }));
    }
    if (typeof value === 'number' && !Number.isInteger(value)) {
      return about(say('tariff-as-number', { cell }));
    }
    if (typeof value === 'number' && isTariffCode(`0${cell}`) && cell.length % 2 === 1) {
      return about(say('tariff-lost-first-zero', { cell, code: `0${cell}` }));
    }
    const read = readTariffCode(value, PLACE);
    if (read.ok) {
      const short = read.value !== null && read.value.length < SIX;
      return short ? about(say('tariff-short', { cell })) : [];
    }
    return about(say('tariff-unreadable', { cell }));
  });
}
