import { openWorkbook, type CellEdit, type RangeAddress, type Workbook } from '../../engine';
import {
  FORM_NAME,
  formFields,
  planFill,
  readFormMap,
  sayOfForm,
  type FormField,
  type FormFill,
  type FormMap,
  type FormWrite,
  type MapCell,
} from '../../workbook/form';
import { checkCopy, readBook, writeCopy } from '../files';
import { naftaFunctions } from '../../sharing/nafta-functions';
import { formBook } from './form-book';

export interface FillRequest {
  readonly form: string;
  /** the workbook with the map and the figures */
  readonly from: string;
  /** the defined name of the map */
  readonly map: string | null;
  readonly out: string;
}

export interface Filled extends FormFill {
  /** cells of the form that rest on something that could not be calculated here */
  readonly notRecalculated: number;
}

const opened = (path: string): Workbook =>
  openWorkbook(readBook(path), { customFunctions: [naftaFunctions()] });

/** Fills a customer's form from a workbook. With a problem nothing is written. */
export function fillForm({ form: path, from, map, out }: FillRequest): Filled {
  checkCopy(path, out);
  const form = opened(path);
  const filled = planFill(mapOf(opened(from), map ?? FORM_NAME), formBook(form));
  if (filled.writes.length === 0) return { ...filled, notRecalculated: 0 };
  form.apply([{ kind: 'cells', cells: filled.writes.map((write) => edit(form, write)) }]);
  writeCopy(out, form.save());
  return { ...filled, notRecalculated: form.staleCells().length };
}

/** The cells of a form that look as if they want an answer. */
export const fieldsOf = (path: string): readonly FormField[] =>
  formBook(opened(path)).sheets.flatMap(formFields);

/** The form keeps its own number formats; a cell without one is shown as the workbook shows it. */
function edit(form: Workbook, { cell, value, numberFormat }: FormWrite): CellEdit {
  const { sheet, row, column } = cell;
  const at = { sheet, row, column };
  const plain = form.format(at).numberFormat === 'General' && numberFormat !== 'General';
  return { ...at, value, ...(plain ? { numberFormat } : {}) };
}

function mapOf(book: Workbook, name: string): FormMap {
  const found = book.names.find(
    (one) => one.scope === null && one.name.toUpperCase() === name.toUpperCase(),
  );
  const area = found === undefined ? null : book.resolve(found.formula);
  if (area === null) {
    return { name, entries: [], problems: [sayOfForm('no-map', { name })], notes: [] };
  }
  return readFormMap(name, tableOf(book, area), area.row + 1);
}

function tableOf(book: Workbook, area: RangeAddress): readonly (readonly MapCell[])[] {
  return book.values(area).map((cells, row) =>
    cells.map((value, column): MapCell => {
      const at = { sheet: area.sheet, row: area.row + row, column: area.column + column };
      const stale = book.stale(at);
      const rests = stale === null || stale.basedOn.length > 0 ? stale?.basedOn : [stale.formula];
      return {
        value: typeof value === 'object' ? (value === null ? '' : value.error) : value,
        numberFormat: book.format(at).numberFormat,
        ...(rests === undefined ? {} : { notRecalculated: rests }),
      };
    }),
  );
}
