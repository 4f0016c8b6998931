import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mapBook } from '../../../src/cli/map/map-book';
import {
  cellName,
  columnName,
  columnRoles,
  spanName,
  type MappedTable,
} from '../../../src/costsheet/map';
import { buildXlsx, type BuiltWorkbook } from '../../support/xlsx-builder';

/** A workbook as a careful engineer would receive it, and what that person would map. */
export interface StrangersBook {
  readonly what: string;
  /** a workbook, or the text of a file of separated values */
  readonly book: BuiltWorkbook | string;
  /** a line for each table, by {@link told} */
  readonly careful: readonly string[];
}

/** What is found in a book, a line for each table. */
export function mapped({ book }: StrangersBook): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'nafta-stranger-'));
  try {
    const path = join(folder, typeof book === 'string' ? 'table.csv' : 'book.xlsx');
    writeFileSync(path, typeof book === 'string' ? book : buildXlsx(book));
    return mapBook(path).flatMap(({ tables }) => tables.map(told));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** "BOM!B6:G12 cost=F origin=G | out 9 total | doubt F8 amount-words". */
function told(table: MappedTable): string {
  const { sheet, span, columns, product, excluded, findings } = table;
  const roles = columnRoles.flatMap((role) => {
    const found = columns.get(role);
    return found === undefined ? [] : [`${role}=${columnName(found.column)}`];
  });
  const made =
    product === null
      ? []
      : [`cost=${columnName(product.quantity)}x${columnName(product.unitPrice)}`];
  const out = excluded.map(({ row, kind }) => `${row + 1} ${kind}`);
  const doubts = findings.map(
    ({ row, column, issue }) =>
      `${row === null || column === null ? 'table' : cellName(row, column)} ${issue.code}`,
  );
  return [
    [`${sheet}!${spanName(span)}`, ...made, ...roles].join(' '),
    ...(out.length === 0 ? [] : [`out ${out.join(', ')}`]),
    ...(doubts.length === 0 ? [] : [`doubt ${doubts.join(', ')}`]),
  ].join(' | ');
}
