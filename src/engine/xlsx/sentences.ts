import { WorkbookError } from '../types';

/** What a person reads when a file cannot be opened or an edit cannot be written. */
const SENTENCES = {
  'file-too-large': 'The file has {size} MB; at most {limit} MB can be opened.',
  'not-xlsx': 'This is not an Excel workbook: open a file saved as .xlsx or .xlsm.',
  'xls-or-password':
    'This is an old .xls file or a workbook protected by a password: save it as .xlsx without a password and open that.',
  xlsb: 'This is a binary workbook (.xlsb): save it as .xlsx or .xlsm and open that.',
  truncated: 'The file is incomplete or damaged ({what}): get it again from its source.',
  'zip-name':
    'The file contains a part with the name "{name}", which no workbook has: it is not opened.',
  'zip-method':
    'The part {name} is packed in a way that cannot be read ({method}): save the workbook again.',
  'part-too-large': 'The part {name} is larger than {limit} MB when unpacked: it is not opened.',
  'inflated-too-large': 'The workbook is larger than {limit} MB when unpacked: it is not opened.',
  'too-many-cells':
    'The workbook has more than {limit} cells: save the sheets you need as a file of their own.',
  'missing-part': 'The workbook lacks its part {name}: open it in Excel and save it again.',
  xml: 'The part {name} is damaged ({what}): open the workbook in Excel and save it again.',
  doctype:
    'The part {name} contains a document type declaration, which no workbook needs: it is not opened.',
  'bad-reference':
    'The part {name} names the cell "{reference}", which is outside the grid A1:XFD1048576.',
  'shared-formula': 'The cell {cell} of {name} shares a formula that the file does not contain.',
  'unknown-sheet': 'There is no sheet "{sheet}" in the workbook.',
  'sheet-name':
    'A sheet cannot be named "{sheet}": use 1 to 31 characters without : \\ / ? * [ ], not used yet.',
  'unknown-name': 'There is no workbook name "{name}" to change or delete.',
  'name-taken': 'The name "{name}" exists already: change it instead of adding it.',
  'text-too-long': 'The text for {cell} has {length} characters; a cell holds at most 32767.',
  'bad-number': 'The cell {cell} cannot hold the number {value}.',
} as const;

/** Makes the error for a code; the placeholders of its sentence are filled from `values`. */
export function failure(
  code: keyof typeof SENTENCES,
  values: Readonly<Record<string, string | number>> = {},
): WorkbookError {
  const sentence = SENTENCES[code].replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]).slice(0, 200) : placeholder,
  );
  return new WorkbookError(code, sentence);
}
