/** A customer's form, mapped once in the supplier's workbook and filled again whenever it is due. */
export { FORM_NAME, formColumns, readFormMap, type FormMap, type MapCell } from './form-map';
export { formFields, type FormField } from './labels';
export {
  planFill,
  type FormBook,
  type FormFill,
  type FormSheet,
  type FormWrite,
} from './plan-fill';
export { FORM_SHEET, planFormRow, type FormRow } from './form-sheet';
export { sayOfForm } from './sentences';
