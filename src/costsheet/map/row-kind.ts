import { fold } from '../words';
import { shownAmount } from './amount-text';
import type { Heading } from './find-headers';
import { repeats } from './find-headers';
import { between, isEmpty, isWords, type SheetCells } from './sheet-cells';

/** What a row under a heading is. Only items are lines of the cost sheet. */
export type RowKind = 'item' | 'blank' | 'heading repeated' | 'section' | 'total' | 'unused';

const TOTAL =
  /^(?:(?:grand|running|report|overall) )?(?:sub ?|sous |zwischen ?|gesamt ?)?(?:total|totales|totals|totaux|totalpris|summe|sum|suma|somme|soma|gesamt|insgesamt)\b|\b(?:total general|total geral|gesamtsumme|gran total|grand total|subtotal|sous total|zwischensumme)\b/u;

/** A formula that adds up a stretch of cells. */
const ADDS = /^=\s*(?:SUM|SUBTOTAL|AGGREGATE)\s*\(/iu;

/** What each row of a table is, from under its heading on. */
export function kindOf(sheet: SheetCells, row: number, heading: Heading): RowKind {
  const columns = between(heading.left, heading.right).filter(
    (column) => !isEmpty(sheet.value(row, column)),
  );
  if (columns.length === 0) return 'blank';
  if (repeats(sheet, row, heading)) return 'heading repeated';
  const values = columns.map((column) => sheet.value(row, column));
  const words = values.filter(isWords);
  const labelled = words.some((text) => TOTAL.test(fold(text)));
  const adds = columns.some((column) => ADDS.test(sheet.formula(row, column) ?? ''));
  if (adds && (labelled || words.length <= 1)) return 'total';
  const figures = columns.filter((column) => isFigure(sheet, row, column));
  // a part may be called "Total station": a total has nothing beside its label but a sum
  if (labelled && (words.length === 1 || (words.length === 2 && figures.length <= 1)))
    return 'total';
  if (figures.length === 0) return words.length <= 2 ? 'section' : 'item';
  const idle = figures.every(
    (column) => sheet.formula(row, column) !== null && isZero(sheet, row, column),
  );
  return idle && words.length === 0 ? 'unused' : 'item';
}

const isZero = (sheet: SheetCells, row: number, column: number): boolean =>
  sheet.value(row, column) === 0;

function isFigure(sheet: SheetCells, row: number, column: number): boolean {
  const value = sheet.value(row, column);
  return (
    typeof value === 'number' ||
    (typeof value === 'object' && value !== null) ||
    (typeof value === 'string' && shownAmount(value) !== null)
  );
}
