import { cellArea, localAddress, meet, type Area } from '../area';
import type { FormSheet } from './plan-fill';

const FARTHEST = 6;

/** The nearest texts to the left of a cell and above it: what a form calls the cell. */
export function labelsBeside(sheet: FormSheet, row: number, column: number): readonly string[] {
  const left = nearest(column, (step) => sheet.text(row, column - step));
  const above = nearest(row, (step) => sheet.text(row - step, column));
  return [left, above].filter((label) => label !== null);
}

function nearest(most: number, textAt: (step: number) => string): string | null {
  for (let step = 1; step <= Math.min(most, FARTHEST); step++) {
    const text = textAt(step).trim();
    if (text !== '') return text;
  }
  return null;
}

/** A blank cell of a form with a label beside it: a row to begin a map with. */
export interface FormField {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
}

const MOST_FIELDS = 2000;

/** The cells of a form that look as if they want an answer, in reading order. */
export function formFields(sheet: FormSheet): readonly FormField[] {
  const fields: FormField[] = [];
  for (let row = 0; row < sheet.rows; row++) {
    for (let column = 1; column <= sheet.columns; column++) {
      const label = sheet.text(row, column - 1).trim();
      if (label === '' || isFigure(label) || !isBlank(sheet, row, column)) continue;
      const cell = localAddress(cellArea(sheet.name, row, column));
      fields.push({ sheet: sheet.name, cell, label });
      if (fields.length === MOST_FIELDS) return fields;
    }
  }
  return fields;
}

const isFigure = (text: string): boolean => /^[-+(]?[\d.,\s%$€)]+$/.test(text);

function isBlank(sheet: FormSheet, row: number, column: number): boolean {
  if (sheet.text(row, column).trim() !== '' || sheet.hasFormula(row, column)) return false;
  const cell = cellArea(sheet.name, row, column);
  const hidden = (merge: Area) => merge.row !== row || merge.column !== column;
  return !sheet.merges.some((merge) => meet(merge, cell) && hidden(merge));
}
