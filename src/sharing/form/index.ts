/** A customer's form: opened, looked over, filled from a workbook's own table. */
export { fieldsOf, filledForm, fillOf, openForForm } from './filled-form';
export { mapArea, mapIn } from './map-in';
export { FORM_NAME, planFormRow, type FormField, type FormFill } from '../../workbook/form';
