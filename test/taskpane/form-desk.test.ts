import { unzipSync } from 'fflate';
import { openWorkbook, type Workbook } from '../../src/engine';
import { textOf } from '../../src/origin';
import { naftaFunctions } from '../../src/sharing/nafta-functions';
import { FormDesk } from '../../src/taskpane/model/form-desk';
import { officeWorkbook } from '../../src/workbook/office';
import type { WorkbookPort } from '../../src/workbook';
import { installExcel, type InstalledExcel } from '../support/excel';
import { buildXlsx } from '../support/xlsx-builder';

let excel: InstalledExcel | undefined;
afterEach(() => excel?.uninstall());

const form = buildXlsx({
  sheets: [
    {
      name: 'Quote',
      rows: [
        ['Supplier origin form'],
        ['Part number', null],
        ['RVC', null],
        ['Origin', null],
        ['Sum', { f: 'SUM(1,2)', v: 3 }],
      ],
    },
    { name: 'Terms', rows: [['Do not change']] },
  ],
  validations: [{ sheet: 'Quote', ref: 'B4', source: '"MX,US,CA"', style: 'stop' }],
  parts: { 'customXml/item1.xml': '<oem secret="kept"/>', 'xl/printerSettings1.bin': 'kept' },
});

/** A workbook behind Microsoft's own library, and the forms that were opened from it. */
async function desk(): Promise<{
  readonly desk: FormDesk;
  readonly workbook: Workbook;
  readonly opened: readonly Uint8Array[];
}> {
  const bytes = buildXlsx({
    sheets: [
      {
        name: 'Costs',
        rows: [
          ['Net cost', 100],
          ['VNM', 40],
          ['Part', '=BR-280'],
        ],
      },
    ],
  });
  const workbook = openWorkbook(bytes, { customFunctions: [naftaFunctions()] });
  excel = await installExcel({ workbook });
  const opened: Uint8Array[] = [];
  const port: WorkbookPort = {
    ...officeWorkbook,
    fileBytes: async () => workbook.save(),
    openNew: async (made) => void opened.push(made),
  };
  return { desk: new FormDesk(port), workbook, opened };
}

const row = (cell: string, value: string, label: string) => ({
  sheet: 'Quote',
  cell,
  value,
  label,
});

test('maps a form once in visible cells, fills it, and fills it again next quarter', async () => {
  const { desk: forms, workbook, opened } = await desk();
  const first = await forms.look('form.xlsx', form);
  expect(first.fill).toBeNull();
  expect(first.fields.slice(1, 4)).toEqual([
    { sheet: 'Quote', cell: 'B2', label: 'Part number' },
    { sheet: 'Quote', cell: 'B3', label: 'RVC' },
    { sheet: 'Quote', cell: 'B4', label: 'Origin' },
  ]);

  await forms.add(row('B2', '=Costs!B3', 'Part number'), 'es');
  await forms.add(row('B3', '=(Costs!B1-Costs!B2)/Costs!B1', 'RVC'), 'es');
  await forms.add(row('B4', '=NAFTA.ORIGIN_CODE("México")', 'Origin'), 'es');
  const text = (line: number, column: number): string =>
    workbook.text({ sheet: 'NAFTA form', row: line, column });
  expect([text(0, 0), text(2, 2), text(3, 1)]).toEqual([
    'Qué va en el formulario de un cliente',
    'Value',
    'B2',
  ]);
  expect(workbook.formula({ sheet: 'NAFTA form', row: 4, column: 2 })).toBe(
    '=(Costs!B1-Costs!B2)/Costs!B1',
  );

  const { fill } = await forms.look('form.xlsx', form);
  expect(fill?.problems.map((issue) => textOf(issue))).toEqual([]);
  expect(fill?.writes.map(({ cell, value }) => [cell.row, value])).toEqual([
    [1, '=BR-280'],
    [2, 0.6],
    [3, 'MX'],
  ]);
  await forms.open(form);
  const [filled = new Uint8Array()] = opened;
  const book = openWorkbook(filled);
  expect(book.formula({ sheet: 'Quote', row: 1, column: 1 })).toBeNull();
  expect(book.text({ sheet: 'Quote', row: 1, column: 1 })).toBe('=BR-280');
  const [before, after] = [unzipSync(form), unzipSync(filled)];
  const changed = Object.keys({ ...before, ...after }).filter(
    (part) => !Buffer.from(before[part] ?? []).equals(Buffer.from(after[part] ?? [])),
  );
  expect(changed).toEqual(['xl/worksheets/sheet1.xml']);

  workbook.apply([{ kind: 'cells', cells: [{ sheet: 'Costs', row: 1, column: 1, value: 25 }] }]);
  const next = await forms.look('form.xlsx', filled);
  expect(next.fill?.writes[1]).toMatchObject({ before: '0.6', value: 0.75 });
});

test('a form that has changed is not filled, and the reason is said', async () => {
  const { desk: forms, opened } = await desk();
  await forms.add(row('B5', '=Costs!B1', ''), 'en');
  await forms.add(row('B3', '=Costs!B1', 'Weight'), 'en');
  const { fill } = await forms.look('form.xlsx', form);
  expect(fill?.writes).toEqual([]);
  expect(fill?.problems.map((issue) => textOf(issue))).toEqual([
    expect.stringMatching(/Quote!B5 of the form holds a formula/),
    expect.stringMatching(/The form has changed/),
  ]);
  await expect(forms.open(form)).rejects.toThrow(/holds a formula/);
  expect(opened).toEqual([]);
});

test('a table that the user has made takes the next row in its own order, until it is full', async () => {
  const { desk: forms, workbook } = await desk();
  workbook.apply([
    { kind: 'addSheet', name: 'Mine' },
    {
      kind: 'cells',
      cells: ['Label', 'Value', 'Cell', 'Sheet'].map((value, column) => ({
        sheet: 'Mine',
        row: 0,
        column,
        value,
      })),
    },
    { kind: 'addName', name: 'NAFTA_FORM', formula: 'Mine!$A$1:$D$2' },
  ]);
  await forms.add(row('B3', '0.5', 'RVC'), 'en');
  expect(
    ['Label', 0.5, 'Cell', 'Sheet'].map((_, column) =>
      workbook.value({ sheet: 'Mine', row: 1, column }),
    ),
  ).toEqual(['RVC', 0.5, 'B3', 'Quote']);
  await expect(forms.add(row('B2', 'x', ''), 'en')).rejects.toThrow(/no blank row left/);
});

test('what is no workbook is refused in a sentence', async () => {
  const { desk: forms } = await desk();
  await expect(forms.look('x.xlsx', new TextEncoder().encode('no'))).rejects.toThrow(/\w+ \w+/);
});
