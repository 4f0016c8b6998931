import { readXlsx } from '../../../src/engine/xlsx';
import { WorkbookError } from '../../../src/engine/types';
import { buildXlsx, zipParts } from '../../support/xlsx-builder';

const good = buildXlsx({ sheets: [{ name: 'S', rows: [['a', 1]] }] });
const withSheet = (xml: string): Uint8Array =>
  buildXlsx({ sheets: [{ name: 'S', rows: [] }], parts: { 'xl/worksheets/sheet1.xml': xml } });
const data = (rows: string): Uint8Array =>
  withSheet(`<worksheet xmlns="m"><sheetData>${rows}</sheetData></worksheet>`);

const codeOf = (bytes: Uint8Array, limits = {}): string => {
  try {
    readXlsx(bytes, limits);
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
  return 'read';
};

test.each<[string, string, Uint8Array, object?]>([
  ['a good file', 'read', good],
  ['nothing', 'not-xlsx', new Uint8Array()],
  ['a text', 'not-xlsx', new TextEncoder().encode('part,cost')],
  ['an old or encrypted file', 'xls-or-password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2)],
  ['a cut file', 'truncated', good.subarray(0, good.length - 30)],
  ['a damaged file', 'truncated', good.map((byte, at) => (at === 60 ? byte ^ 255 : byte))],
  ['a binary workbook', 'xlsb', zipParts([['xl/workbook.bin', 'x']])],
  ['some other zip', 'not-xlsx', zipParts([['a.txt', 'x']])],
  ['no sheet part', 'missing-part', zipParts([['[Content_Types].xml', '<Types/>']])],
  ['a path out of the package', 'zip-name', zipParts([['../x', 'x']])],
  [
    'names that differ by case only',
    'zip-name',
    zipParts([
      ['a', 'x'],
      ['A', 'y'],
    ]),
  ],
  ['a file over the limit', 'file-too-large', good, { fileBytes: 100 }],
  ['a part over the limit', 'part-too-large', data(' '.repeat(5000)), { partBytes: 4000 }],
  ['parts over the limit', 'inflated-too-large', data(' '.repeat(5000)), { inflatedBytes: 4000 }],
  ['one cell too many', 'too-many-cells', good, { cells: 1 }],
  ['as many cells as allowed', 'read', good, { cells: 2 }],
  ['a document type', 'doctype', withSheet('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>')],
  ['an unknown entity', 'xml', data('<row><c><v>&a;</v></c></row>')],
  ['broken XML', 'xml', withSheet('<worksheet><sheetData></worksheet>')],
  ['row 0', 'bad-reference', data('<row r="0"/>')],
  ['a negative row', 'bad-reference', data('<row r="-1"/>')],
  ['the last cell', 'read', data('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')],
  ['a row beyond the last', 'bad-reference', data('<row r="1048577"/>')],
  ['a column beyond the last', 'bad-reference', data('<row r="1"><c r="XFE1"/></row>')],
  [
    'a shared formula without text',
    'shared-formula',
    data('<row r="1"><c r="A1"><f t="shared" si="0"/></c></row>'),
  ],
  // an edit of a cell that is not in its place would be lost when the file is written
  ['a sheet that is no worksheet', 'xml', withSheet('<Relationships/>')],
  ['two tables of cells', 'xml', withSheet('<worksheet><sheetData/><sheetData/></worksheet>')],
  [
    'a table of cells inside another element',
    'xml',
    withSheet('<worksheet><x><sheetData/></x></worksheet>'),
  ],
  ['a row inside a row', 'xml', data('<row r="1"><row r="2"/></row>')],
  ['a cell outside a row', 'xml', data('<c r="A1"/>')],
  ['rows in the wrong order', 'xml', data('<row r="2"/><row r="1"/>')],
  ['a row that stands twice', 'xml', data('<row r="1"/><row r="1"/>')],
  ['a cell in the wrong row', 'xml', data('<row r="1"><c r="A2"/></row>')],
  ['a cell that stands twice', 'xml', data('<row r="1"><c r="A1"/><c r="A1"/></row>')],
])('%s: %s', (...[, code, bytes, limits]) => {
  expect(codeOf(bytes, limits)).toBe(code);
});
