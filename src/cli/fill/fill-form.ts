import { fieldsOf as fieldsIn, filledForm, fillOf, mapIn, openForForm } from '../../sharing/form';
import { FORM_NAME, type FormField, type FormFill } from '../../workbook/form';
import { checkCopy, readBook, writeCopy } from '../files';

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

/** Fills a customer's form from a workbook. With a problem nothing is written. */
export function fillForm({ form: path, from, map, out }: FillRequest): Filled {
  checkCopy(path, out);
  const form = openForForm(readBook(path));
  const filled = fillOf(form, mapIn(openForForm(readBook(from)), map ?? FORM_NAME));
  if (filled.writes.length === 0) return { ...filled, notRecalculated: 0 };
  writeCopy(out, filledForm(form, filled));
  return { ...filled, notRecalculated: form.staleCells().length };
}

/** The cells of a form that look as if they want an answer. */
export const fieldsOf = (path: string): readonly FormField[] =>
  fieldsIn(openForForm(readBook(path)));
