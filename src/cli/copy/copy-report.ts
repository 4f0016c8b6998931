import type { CopyPreview } from '../../sharing';
import { cellArea, fullAddress } from '../../workbook';
import { oneLine } from '../problems';
import type { CopiedBook } from './copy-book';

const MOST_RESULTS = 12;

/** What the copy shows and leaves out, for people. */
export function copyReport(to: string, keyInto: string | null, copied: CopiedBook): string {
  const { preview, hasKey, marks } = copied;
  const named = preview.results.filter(({ id }) => id !== null);
  const lines = [
    `${to} shows ${shownText(preview)}.`,
    ...named
      .slice(0, MOST_RESULTS)
      .map(({ sheet, row, column, id, text }) =>
        oneLine(`  ${fullAddress(cellArea(sheet, row, column))} ${text} (NAFTA.${id})`),
      ),
    ...(named.length > MOST_RESULTS ? [`  and ${named.length - MOST_RESULTS} more`] : []),
    `Left out: ${leftText(preview)}.`,
    ...(preview.results.some(({ ofOneCost }) => ofOneCost)
      ? [
          'Careful: a percentage in it comes from a single cost. Who knows that cost can tell what it was divided by.',
        ]
      : []),
    `Integrity ${marks.integrity}`,
    hasKey
      ? `Figures ${marks.keyed ?? ''}`
      : 'The workbook holds no key, so the copy has no mark of its figures; --key-into KEYED.xlsx makes one.',
    ...(keyInto === null
      ? []
      : [`${keyInto} is the workbook with its new key: keep it for checks.`]),
  ];
  return `${lines.join('\n')}\n`;
}

const counted = (parts: readonly (readonly [number, string, string])[]): string =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, one, more]) => `${count} ${count === 1 ? one : more}`)
    .join(', ');

function shownText({ results, shown }: CopyPreview): string {
  const parts = counted([
    [results.length, 'result', 'results'],
    [shown.percents, 'percentage', 'percentages'],
    [shown.codes, 'code, name or quantity', 'codes, names and quantities'],
    [shown.dates, 'date', 'dates'],
    [shown.numbers, 'other number', 'other numbers'],
    [shown.texts, 'text', 'texts'],
  ]);
  const money =
    shown.amounts === 0
      ? 'no amounts of money'
      : counted([[shown.amounts, 'AMOUNT OF MONEY', 'AMOUNTS OF MONEY']]);
  return [parts, money].filter((part) => part !== '').join('; ');
}

function leftText({ leftOut }: CopyPreview): string {
  const parts = counted([
    [leftOut.amounts, 'cell with an amount of money', 'cells with amounts of money'],
    [leftOut.numbers, 'cell with another number', 'cells with other numbers'],
    [leftOut.stale, 'cell that was not recalculated', 'cells that were not recalculated'],
    [leftOut.columns, 'column', 'columns'],
    [leftOut.hiddenRows, 'hidden row', 'hidden rows'],
    [leftOut.suppliers, 'row of other suppliers', 'rows of other suppliers'],
    [leftOut.sheets, 'sheet', 'sheets'],
  ]);
  return parts === '' ? 'nothing but formulas' : `${parts}, and every formula`;
}
