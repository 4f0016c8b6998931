import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import {
  type StoredCell,
  type WorkbookChanges,
  type WrittenCell,
  cellKey,
} from '../../../src/engine/model';
import { emptyXlsx, readXlsx, writeXlsx } from '../../../src/engine/xlsx';
import { buildXlsx } from '../../support/xlsx-builder';

const NONE: WorkbookChanges = {
  cells: new Map(),
  addedSheets: [],
  deletedSheets: [],
  addedNames: [],
  changedNames: [],
  deletedNames: [],
  addedValidations: [],
  columnWidths: [],
  pageSetups: [],
  rowHeights: [],
};
const cell = (row: number, column: number, more: Partial<WrittenCell>): WrittenCell => ({
  row,
  column,
  formula: null,
  value: null,
  array: null,
  ...more,
});
const changed = (bytes: Uint8Array, changes: Partial<WorkbookChanges>): Uint8Array =>
  writeXlsx(readXlsx(bytes), { ...NONE, ...changes });
const at = (
  bytes: Uint8Array,
  sheet: string,
  row: number,
  column: number,
): StoredCell | undefined =>
  readXlsx(bytes)
    .sheets.find((s) => s.name === sheet)
    ?.cells.get(cellKey(row, column));
const part = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const costs = buildXlsx({
  sheets: [
    {
      name: 'Costs',
      rows: [
        ['part', 'cost'],
        ['axle', 12.5],
        ['sum', { f: 'B2*2', v: 25 }],
      ],
    },
    { name: 'Other', rows: [[1]] },
  ],
  names: [{ name: 'total', formula: 'Costs!$B$3' }],
});

describe('a copy with changed cells', () => {
  test.each([
    ['a number with 17 digits', 0.1 + 0.2],
    ['text that begins with =', '=1+1'],
    ['text with markup and a control character', '<a & "b">\u0001 _x0041_'],
    ['text with space around it and lines', '  a\nb\r\n '],
    ['a boolean', false],
  ])('keeps %s', (_, value) => {
    const copy = changed(costs, { cells: new Map([['Costs', [cell(1, 1, { value })]]]) });
    expect(at(copy, 'Costs', 1, 1)).toMatchObject({ value, formula: null });
  });

  test('touches the part of the changed sheet only', () => {
    const copy = changed(costs, { cells: new Map([['Costs', [cell(8, 8, { value: 1 })]]]) });
    const before = readXlsx(costs).parts;
    const after = readXlsx(copy).parts;
    expect([...after.keys()]).toEqual([...before.keys()]);
    const differ = [...before].filter(
      ([name, bytes]) => !Buffer.from(bytes).equals(after.get(name) ?? Buffer.of()),
    );
    expect(differ.map(([name]) => name)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(at(copy, 'Costs', 8, 8)?.value).toBe(1);
  });

  test('inserts cells in their order', () => {
    const cells = [
      cell(1, 3, { value: 4 }),
      cell(0, 2, { value: 'x' }),
      cell(5, 0, { formula: '1/0', value: { error: '#DIV/0!' } }),
    ];
    const xml = part(
      changed(costs, { cells: new Map([['Costs', cells]]) }),
      'xl/worksheets/sheet1.xml',
    );
    expect([...xml.matchAll(/<c r="(\w+)"/g)].map((m) => m[1])).toEqual(
      'A1 B1 C1 A2 B2 D2 A3 B3 A6'.split(' '),
    );
  });

  test('marks a dynamic array, and clears what a smaller one leaves behind', () => {
    const array = { rows: 3, columns: 1, dynamic: true };
    const spilt = changed(costs, {
      cells: new Map([
        [
          'Other',
          [
            cell(0, 1, { formula: '_xlfn.UNIQUE(A1:A3)', value: 1, array }),
            cell(1, 1, { value: 2 }),
            cell(2, 1, { value: 3 }),
          ],
        ],
      ]),
    });
    expect(at(spilt, 'Other', 0, 1)).toMatchObject({ array, value: 1 });
    expect(at(spilt, 'Other', 2, 1)).toMatchObject({ filled: true, value: 3 });
    expect(part(spilt, '[Content_Types].xml')).toContain('/xl/metadata.xml');
    const smaller = changed(spilt, {
      cells: new Map([
        [
          'Other',
          [cell(0, 1, { formula: '_xlfn.UNIQUE(A1:A3)', value: 1, array: { ...array, rows: 2 } })],
        ],
      ]),
    });
    expect(at(smaller, 'Other', 1, 1)?.value).toBe(2);
    expect(at(smaller, 'Other', 2, 1)).toBeUndefined();
    expect(part(smaller, 'xl/metadata.xml')).toBe(part(spilt, 'xl/metadata.xml'));
  });

  test('expands formulas shared with a cell that is overwritten', () => {
    const sheet = `<?xml version='1.0'?><x:worksheet xmlns:x='${MAIN}'><!-- kept --><x:sheetData><x:row r='1'><x:c r='A1'><x:f t='shared' ref='A1:A3' si='0'>B1+$C$1</x:f><x:v>1</x:v></x:c></x:row><x:row><x:c><x:f t='shared' si='0'/><x:v>2</x:v></x:c></x:row><x:row><x:c><x:f t='shared' si='0'/></x:c></x:row></x:sheetData></x:worksheet>`;
    const file = buildXlsx({
      sheets: [{ name: 'S', rows: [] }],
      parts: { 'xl/worksheets/sheet1.xml': sheet },
    });
    expect(at(file, 'S', 2, 0)?.formula).toBe('B3+$C$1');
    const copy = changed(file, { cells: new Map([['S', [cell(0, 0, { value: 7 })]]]) });
    expect(at(copy, 'S', 0, 0)).toMatchObject({ formula: null, value: 7 });
    expect(at(copy, 'S', 1, 0)).toMatchObject({ formula: 'B2+$C$1', value: 2 });
    expect(at(copy, 'S', 2, 0)?.formula).toBe('B3+$C$1');
    expect(part(copy, 'xl/worksheets/sheet1.xml')).toContain('<!-- kept -->');
  });

  test('drops the calculation chain only when a formula changes', () => {
    const types = part(costs, '[Content_Types].xml').replace(
      '</Types>',
      '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
    );
    const relations = part(costs, 'xl/_rels/workbook.xml.rels').replace(
      '</Relationships>',
      '<Relationship Id="c" Type="t/calcChain" Target="calcChain.xml"/></Relationships>',
    );
    const file = buildXlsx({
      sheets: [
        { name: 'Costs', rows: [[{ f: '1+1', v: 2 }]] },
        { name: 'Other', rows: [] },
      ],
      parts: {
        '[Content_Types].xml': types,
        'xl/_rels/workbook.xml.rels': relations,
        'xl/calcChain.xml': '<calcChain/>',
      },
    });
    const value = changed(file, {
      cells: new Map([['Costs', [cell(0, 0, { formula: '1+1', value: 3 })]]]),
    });
    expect(part(value, 'xl/calcChain.xml')).toBe('<calcChain/>');
    const formula = changed(file, {
      cells: new Map([['Costs', [cell(0, 0, { formula: '1+2', value: 3 })]]]),
    });
    expect(unzipSync(formula)['xl/calcChain.xml']).toBeUndefined();
    expect(
      part(formula, '[Content_Types].xml') + part(formula, 'xl/_rels/workbook.xml.rels'),
    ).not.toContain('calcChain');
  });
});

const everything = (): Uint8Array =>
  changed(emptyXlsx(), {
    addedSheets: ['NAFTA settings'],
    addedNames: [{ name: 'NAFTA_SCENARIO', formula: "'NAFTA settings'!$B$3" }],
    addedValidations: [
      {
        range: { sheet: 'NAFTA settings', row: 2, column: 1, rows: 1, columns: 1 },
        source: '"usmca,nafta"',
        style: 'warning',
        title: 'Scenario',
        message: 'Own terms?',
      },
    ],
    columnWidths: [{ sheet: 'NAFTA settings', column: 1, width: 40 }],
    cells: new Map([
      [
        'NAFTA settings',
        [
          cell(2, 1, {
            value: 'usmca',
            format: { numberFormat: '0.000%', bold: true, fill: '#FFF2CC', wrap: true },
          }),
        ],
      ],
    ]),
  });

test('sheet, name, validation, width and style are added and read back', () => {
  const book = readXlsx(everything());
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'NAFTA settings']);
  expect(book.names).toMatchObject([{ name: 'NAFTA_SCENARIO', formula: "'NAFTA settings'!$B$3" }]);
  expect(book.validations).toMatchObject([
    { source: '"usmca,nafta"', style: 'warning', title: 'Scenario' },
  ]);
  expect(book.sheets[1]?.layout.columnWidths.get(1)).toBe(40);
  expect(book.formats[book.sheets[1]?.cells.get(cellKey(2, 1))?.style ?? 0]).toMatchObject({
    numberFormat: '0.000%',
    bold: true,
    fill: '#FFF2CC',
    wrap: true,
  });
});

test('names are changed and deleted', () => {
  expect(
    readXlsx(changed(costs, { changedNames: [{ name: 'TOTAL', formula: 'Costs!$B$2' }] })).names[0]
      ?.formula,
  ).toBe('Costs!$B$2');
  expect(readXlsx(changed(costs, { deletedNames: ['total'] })).names).toEqual([]);
  expect(() => changed(costs, { deletedNames: ['none'] })).toThrow(/no workbook name "none"/);
});

if (spawnSync('soffice', ['--version']).status === 0) {
  test('LibreOffice opens the copy', () => {
    const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
    try {
      const cells = new Map([
        ['Sheet1', [cell(0, 0, { value: '=text' }), cell(0, 1, { formula: '1+1', value: 2 })]],
      ]);
      writeFileSync(join(folder, 'copy.xlsx'), changed(everything(), { cells }));
      execFileSync('soffice', [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'csv',
        '--outdir',
        folder,
        join(folder, 'copy.xlsx'),
      ]);
      expect(readFileSync(join(folder, 'copy.csv'), 'utf8').trim()).toBe('=text,2');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

const reference = process.env['REFERENCE_DATA'];
if (reference !== undefined) {
  const folder = join(reference, 'bom');
  test.each(readdirSync(folder).filter((name) => name.endsWith('.xlsx')))(
    '%s survives a copy',
    (name) => {
      const book = readXlsx(new Uint8Array(readFileSync(join(folder, name))));
      const copies = new Map(
        book.sheets.map((sheet) => [
          sheet.name,
          [...sheet.cells].map(([key, c]) =>
            cell(Math.floor(key / 16384), key % 16384, {
              formula: c.formula,
              value: c.value,
              array: c.array,
            }),
          ),
        ]),
      );
      const again = readXlsx(writeXlsx(book, { ...NONE, cells: copies }));
      again.sheets.forEach((sheet, index) =>
        expect(sheet.cells).toEqual(book.sheets[index]?.cells),
      );
      for (const [key, bytes] of book.parts)
        expect(Buffer.from(bytes).equals(again.parts.get(key) ?? Buffer.of())).toBe(true);
    },
  );
}
