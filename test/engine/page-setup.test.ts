import { strFromU8, unzipSync } from 'fflate';
import { newWorkbook, openWorkbook, type PageSetup, type Workbook } from '../../src/engine';
import { buildXlsx } from '../support/xlsx-builder';

const wide: PageSetup = {
  orientation: 'landscape',
  fit: { wide: 1, tall: 1 },
  margins: { left: 36, right: 36, top: 18, bottom: 54 },
  gridLines: true,
  blackAndWhite: true,
  footer: { left: 'Müller && Söhne', center: '<NAFTA>', right: 'Page &P of &N' },
};
const area = { sheet: "Bob's", row: 0, column: 0, rows: 20, columns: 5 };

const part = (book: Workbook, name: string): string =>
  strFromU8(unzipSync(book.save())[name] ?? new Uint8Array());

test('a new sheet keeps its page through the file', () => {
  const book = newWorkbook();
  book.apply([
    { kind: 'addSheet', name: "Bob's" },
    { kind: 'pageSetup', sheet: "Bob's", setup: { ...wide, printArea: area } },
    { kind: 'columnWidth', sheet: "Bob's", column: 0, width: 40 },
    { kind: 'cells', cells: [{ sheet: "Bob's", row: 0, column: 0, value: 1, fontSize: 14 }] },
  ]);
  expect(part(book, 'xl/worksheets/sheet2.xml')).toMatch(
    /<worksheet [^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><cols>.*<\/sheetData><printOptions gridLines="1"\/><pageMargins left="0.5" right="0.5" top="0.25" bottom="0.75" header="0.3" footer="0.3"\/><pageSetup orientation="landscape" fitToWidth="1" fitToHeight="1" blackAndWhite="1"\/><headerFooter><oddFooter>&amp;LMüller &amp;&amp; Söhne&amp;C&lt;NAFTA&gt;&amp;RPage &amp;P of &amp;N<\/oddFooter><\/headerFooter><\/worksheet>$/,
  );
  expect(part(book, 'xl/workbook.xml')).toContain(
    `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">'Bob''s'!$A$1:$E$20</definedName></definedNames>`,
  );
  const again = openWorkbook(book.save());
  expect(again.layout("Bob's").page).toEqual(wide);
  expect(again.names).toMatchObject([{ name: '_xlnm.Print_Area', scope: "Bob's" }]);
  expect(again.format({ sheet: "Bob's", row: 0, column: 0 }).fontSize).toBe(14);
});

test("a sheet of the file keeps what is not set, and gets each element at the schema's place", () => {
  const bytes = buildXlsx({
    sheets: [
      {
        name: 'Costs',
        rows: [[1]],
        before: '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr>',
        after:
          '<printOptions headings="1"/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><pageSetup paperSize="9" orientation="portrait"/><headerFooter><oddHeader>&amp;CTop</oddHeader><oddFooter>&amp;Cold</oddFooter></headerFooter>',
      },
    ],
    names: [{ name: '_xlnm.Print_Area', formula: 'Costs!$A$1', scope: 'Costs' }],
  });
  const book = openWorkbook(bytes);
  expect(book.layout('Costs').page).toEqual({
    orientation: 'portrait',
    margins: { left: 72, right: 72, top: 72, bottom: 72 },
    footer: { left: '', center: 'old', right: '' },
  });
  const printArea = { ...area, sheet: 'Costs' };
  book.apply([{ kind: 'pageSetup', sheet: 'costs', setup: { ...wide, printArea } }]);
  const sheet = part(book, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain(
    '<sheetPr><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr>',
  );
  expect(sheet).toContain(
    '<printOptions headings="1" gridLines="1"/><pageMargins left="0.5" right="0.5" top="0.25" bottom="0.75" header="0" footer="0"/>',
  );
  expect(sheet).toContain(
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="1" blackAndWhite="1"/>',
  );
  expect(sheet).toContain('<oddHeader>&amp;CTop</oddHeader><oddFooter>&amp;LMüller');
  expect(sheet).not.toContain('old');
  expect(part(book, 'xl/workbook.xml').match(/Print_Area/g)).toHaveLength(1);
  expect(part(book, 'xl/workbook.xml')).toContain("'Costs'!$A$1:$E$20");
});

test('undo takes a page back, and a deleted sheet its own', () => {
  const book = newWorkbook();
  book.apply([{ kind: 'addSheet', name: 'Two' }]);
  book.apply([{ kind: 'pageSetup', sheet: 'Two', setup: { orientation: 'landscape' } }]);
  book.apply([{ kind: 'pageSetup', sheet: 'Two', setup: { gridLines: true } }]);
  expect(book.layout('Two').page).toEqual({ orientation: 'landscape', gridLines: true });
  book.undo();
  expect(book.layout('Two').page).toEqual({ orientation: 'landscape' });
  book.apply([{ kind: 'deleteSheet', name: 'Two' }]);
  expect(part(book, 'xl/workbook.xml')).not.toContain('Two');
});

test('a page stays when cells move', () => {
  const book = newWorkbook();
  book.apply([
    {
      kind: 'pageSetup',
      sheet: 'Sheet1',
      setup: { ...wide, printArea: { ...area, sheet: 'Sheet1' } },
    },
  ]);
  book.apply([
    {
      kind: 'insertCells',
      range: { sheet: 'Sheet1', row: 2, column: 0, rows: 1, columns: 16384 },
      shift: 'down',
    },
  ]);
  expect(book.layout('Sheet1').page).toEqual(wide);
  expect(part(book, 'xl/workbook.xml')).toContain('$A$1:$E$21');
});

test('rows keep the heights they are given, with cells and without', () => {
  const book = newWorkbook();
  book.apply([
    { kind: 'cells', cells: [{ sheet: 'Sheet1', row: 2, column: 0, value: 'x' }] },
    { kind: 'rowHeight', sheet: 'Sheet1', row: 0, height: 20 },
    { kind: 'rowHeight', sheet: 'Sheet1', row: 2, height: 30 },
    { kind: 'rowHeight', sheet: 'Sheet1', row: 4, height: 45 },
  ]);
  const heights = new Map([
    [0, 20],
    [2, 30],
    [4, 45],
  ]);
  expect(book.layout('Sheet1').rowHeights).toEqual(heights);
  const again = openWorkbook(book.save());
  expect(again.layout('Sheet1').rowHeights).toEqual(heights);
  expect(again.value({ sheet: 'Sheet1', row: 2, column: 0 })).toBe('x');
  book.undo();
  expect(book.layout('Sheet1').rowHeights.size).toBe(0);
});

test('what was typed over the cells of a spill is saved, also where it looks the same', () => {
  const book = openWorkbook(spilt().save());
  const at = (row: number) => ({ sheet: 'Sheet1', row, column: 0 });
  book.apply([
    {
      kind: 'cells',
      cells: [
        { ...at(0), value: 1 },
        { ...at(1), value: 2 },
      ],
    },
  ]);
  const again = openWorkbook(book.save());
  expect([0, 1, 2].map((row) => again.value(at(row)))).toEqual([1, 2, null]);
});

function spilt(): Workbook {
  const book = newWorkbook();
  book.apply([
    {
      kind: 'cells',
      cells: [{ sheet: 'Sheet1', row: 0, column: 0, formula: '=SEQUENCE(3)' }],
    },
  ]);
  return book;
}
