import { openWorkbook, type CellEdit, type Workbook } from '../../engine';
import {
  formFields,
  planFill,
  type FormField,
  type FormFill,
  type FormMap,
  type FormWrite,
} from '../../workbook/form';
import { naftaFunctions } from '../nafta-functions';
import { formBook } from './form-book';

/** A customer's form, or a workbook that fills one. */
export const openForForm = (bytes: Uint8Array, recalculate = true): Workbook =>
  openWorkbook(bytes, { customFunctions: [naftaFunctions()], recalculate });

/** What a map writes into a form, or why it writes nothing. The form is not changed. */
export const fillOf = (form: Workbook, map: FormMap): FormFill => planFill(map, formBook(form));

/** The cells of a form that look as if they want an answer. */
export const fieldsOf = (form: Workbook): readonly FormField[] =>
  formBook(form).sheets.flatMap(formFields);

/** The form with what was planned written into it, as a file: every other part byte for byte. */
export function filledForm(form: Workbook, { writes }: FormFill): Uint8Array {
  form.apply([{ kind: 'cells', cells: writes.map((write) => edit(form, write)) }]);
  return form.save();
}

/** The form keeps its own number formats; a cell without one is shown as the workbook shows it. */
function edit(form: Workbook, { cell, value, numberFormat }: FormWrite): CellEdit {
  const { sheet, row, column } = cell;
  const at = { sheet, row, column };
  const plain = form.format(at).numberFormat === 'General' && numberFormat !== 'General';
  return { ...at, value, ...(plain ? { numberFormat } : {}) };
}
