import type { WorkbookChanges } from '../model';
import type { PackageWriter } from './package-writer';
import { scanSheet } from './sheet-scan';
import { type Splice, withAttribute } from './splice';

/** The heights that were set on one sheet, by row. */
export const heightsOf = (
  { rowHeights }: WorkbookChanges,
  sheet: string,
): ReadonlyMap<number, number> =>
  new Map(rowHeights.filter((one) => one.sheet === sheet).map(({ row, height }) => [row, height]));

/** Gives rows their heights, after the cells are written: a row without cells is made. */
export function writeHeights(
  writer: PackageWriter,
  part: string,
  heights: ReadonlyMap<number, number>,
): void {
  if (heights.size === 0) return;
  const text = writer.text(part);
  const scan = scanSheet(text, part, () => false);
  const { prefix } = scan;
  const tagOf = (tag: string, height: number): string =>
    withAttribute(withAttribute(tag, 'ht', String(height)), 'customHeight', '1');
  const there = new Map(scan.rows.map((row) => [row.row, row]));
  const splices: Splice[] = [];
  const added: string[] = [];
  for (const [row, height] of [...heights].sort(([one], [other]) => one - other)) {
    const span = there.get(row);
    if (span !== undefined) {
      const tag = tagOf(text.slice(span.start, span.inner), height);
      splices.push({ start: span.start, end: span.inner, text: tag });
      continue;
    }
    const made = tagOf(`<${prefix}row r="${row + 1}"/>`, height);
    const next = scan.rows.find((one) => one.row > row);
    if (next === undefined) added.push(made);
    else splices.push({ start: next.start, end: next.start, text: made });
  }
  const data = scan.elements.find(({ name }) => name === 'sheetData');
  if (added.length > 0 && data !== undefined) {
    const rows = added.join('');
    if (!data.selfClosing) splices.push({ start: data.close, end: data.close, text: rows });
    else {
      const open = text.slice(data.start, data.inner).replace(/\s*\/>$/u, '>');
      const whole = `${open}${rows}</${prefix}sheetData>`;
      splices.push({ start: data.start, end: data.end, text: whole });
    }
  }
  writer.splice(part, splices);
}
