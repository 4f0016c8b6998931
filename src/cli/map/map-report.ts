import { cellName, columnName, reasonText, spanName, type MappedTable } from '../../costsheet/map';
import { textOf } from '../../origin';
import { oneLine } from '../problems';
import { columns as aligned } from '../evaluate/table-report';
import type { MappedSheet } from './map-book';
import { proposalsOf } from './proposals-of';

/** Doubts shown in full; the count of the others follows. */
const MOST = 20;

/** The proposals for people: a paragraph for each table, its columns, its doubts. */
export const mapReport = (sheets: readonly MappedSheet[]): string => {
  const parts = sheets.flatMap(({ sheet, tables, nothing }) =>
    nothing === null ? tables.map(paragraph) : [`${oneLine(sheet)}: ${oneLine(textOf(nothing))}`],
  );
  return `${parts.join('\n\n')}\n`;
};

function paragraph(table: MappedTable): string {
  const { sheet, span, items, excluded, models, findings } = table;
  const rows = `${items.length} ${models === null ? 'lines' : 'models, a row each'}`;
  const head = `${oneLine(sheet)}!${spanName(span)}: ${rows}, ${excluded.length} rows left out`;
  const proposals = proposalsOf(table).map(([role, { column, confidence, reason }]) => [
    `  ${role}`,
    columnName(column),
    `${Math.round(confidence * 100)} %`,
    oneLine(reasonText(reason)),
  ]);
  const doubts = findings
    .slice(0, MOST)
    .map(({ row, column, issue, amount }) => [
      `  ${row === null || column === null ? 'table' : cellName(row, column)}`,
      amount === null ? '' : String(Math.round(amount * 100) / 100),
      oneLine(textOf(issue)),
    ]);
  const more = findings.length - doubts.length;
  return [
    head,
    ...(proposals.length === 0 ? [] : [aligned(proposals)]),
    ...(doubts.length === 0 ? [] : [aligned(doubts)]),
    ...(more > 0 ? [`  and ${more} more doubts; --json lists all`] : []),
  ].join('\n');
}
