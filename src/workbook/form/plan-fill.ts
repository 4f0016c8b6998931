import type { Issue } from '../../origin';
import { cellArea, fullAddress, localAddress, meet, sameSheet, type Area } from '../area';
import type { CellValue } from '../port';
import type { FormEntry, FormMap } from './form-map';
import { labelsBeside } from './labels';
import { sayOfForm } from './sentences';

/** A customer's form, as far as filling it needs to know. */
export interface FormBook {
  readonly sheets: readonly FormSheet[];
}

export interface FormSheet {
  readonly name: string;
  /** the extent of what it holds, from A1 */
  readonly rows: number;
  readonly columns: number;
  /** as displayed, "" for a blank cell; rows and columns 0-based */
  text(row: number, column: number): string;
  hasFormula(row: number, column: number): boolean;
  readonly merges: readonly Area[];
  /** the texts that a cell admits, null where any will do */
  choices(row: number, column: number): readonly string[] | null;
}

/** One cell of the form with what it shows now and what it gets. */
export interface FormWrite {
  readonly cell: Area;
  readonly before: string;
  readonly value: CellValue;
  /** for a cell that the form leaves General */
  readonly numberFormat: string;
}

/** Either the cells to write, or why nothing may be written. */
export interface FormFill {
  readonly writes: readonly FormWrite[];
  readonly problems: readonly Issue[];
  readonly notes: readonly Issue[];
}

/** Checks every row of the map against the form. With a single problem nothing is written. */
export function planFill(map: FormMap, form: FormBook): FormFill {
  const checked = map.entries.map((entry) => check(map.name, entry, form));
  const problems = [
    ...map.problems,
    ...checked.flatMap((one) => ('problem' in one ? [one.problem] : [])),
  ];
  const writes = checked.flatMap((one) => ('write' in one ? [one.write] : []));
  return { writes: problems.length > 0 ? [] : writes, problems, notes: map.notes };
}

type Checked = { readonly write: FormWrite } | { readonly problem: Issue };

function check(name: string, entry: FormEntry, form: FormBook): Checked {
  const { row: mapRow, value, numberFormat, label } = entry;
  const at = { name, row: mapRow };
  const sheet = form.sheets.find((one) => sameSheet(one.name, entry.cell.sheet));
  if (sheet === undefined) {
    const sheets = form.sheets.map((one) => `"${one.name}"`).join(', ');
    return { problem: sayOfForm('no-sheet', { ...at, sheet: entry.cell.sheet, sheets }) };
  }
  const { row, column } = entry.cell;
  const area = cellArea(sheet.name, row, column);
  const cell = fullAddress(area);
  const merge = sheet.merges.find((one) => meet(one, area));
  if (merge !== undefined && (merge.row !== row || merge.column !== column)) {
    const first = fullAddress(cellArea(sheet.name, merge.row, merge.column));
    const values = { ...at, cell, merge: localAddress(merge), first };
    return { problem: sayOfForm('inside-merge', values) };
  }
  if (sheet.hasFormula(row, column)) return { problem: sayOfForm('form-formula', { ...at, cell }) };
  const labels = labelsBeside(sheet, row, column);
  if (label !== '' && !labels.some((one) => sameLabel(one, label))) {
    const found = labels.length === 0 ? '""' : labels.map((one) => `"${one}"`).join(', ');
    return { problem: sayOfForm('other-label', { ...at, cell, found, label }) };
  }
  const choices = sheet.choices(row, column);
  if (choices !== null && !choices.includes(String(value))) {
    const values = { ...at, cell, choices: choices.join(', '), value: String(value) };
    return { problem: sayOfForm('not-in-list', values) };
  }
  return { write: { cell: area, before: sheet.text(row, column), value, numberFormat } };
}

const plain = (label: string): string =>
  label
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[:*]+$/, '');
const sameLabel = (one: string, other: string): boolean =>
  plain(one).toLowerCase() === plain(other).toLowerCase();
