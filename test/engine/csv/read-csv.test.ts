import { csvValue, openCsv, readCsv } from '../../../src/engine/csv';

const utf8 = (text: string) => new TextEncoder().encode(text);
const ROWS = [
  ['Pieza', 'País', 'Costo'],
  ['A, 1', 'México', '1,5'],
];

describe('the cells of a text file', () => {
  test.each([
    ['commas', utf8('Pieza,País,Costo\n"A, 1",México,"1,5"')],
    ['semicolons', utf8('Pieza;País;Costo\r\nA, 1;México;1,5')],
    ['tabs', utf8('Pieza\tPaís\tCosto\nA, 1\tMéxico\t1,5')],
    ['bars', utf8('Pieza|País|Costo\nA, 1|México|1,5')],
    ['a byte order mark', utf8('\ufeffPieza;País;Costo\nA, 1;México;1,5')],
    ['Latin-1', Buffer.from('Pieza;País;Costo\nA, 1;México;1,5', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffPieza\tPaís\tCosto\nA, 1\tMéxico\t1,5', 'utf16le')],
    ['UTF-16, the high byte first', swapped('\ufeffPieza\tPaís\tCosto\nA, 1\tMéxico\t1,5')],
    ['the line by which Excel says it', utf8('sep=;\r\nPieza;País;Costo\r\nA, 1;México;1,5')],
  ])('with %s', (_, bytes) => {
    expect(readCsv(bytes)).toEqual(ROWS);
  });

  test('rows may differ in length, and quotation marks may hold lines', () => {
    expect(readCsv(utf8('a,b\nc\n"d\ne",f,g\n'))).toEqual([
      ['a', 'b'],
      ['c'],
      ['d\ne', 'f', 'g'],
      [''],
    ]);
  });

  test.each([
    ['an empty file', utf8(''), []],
    ['one word', utf8('word'), [['word']]],
  ])('%s is read', (_, bytes, rows) => expect(readCsv(bytes)).toEqual(rows));

  test.each([
    ['bytes that are no text', new Uint8Array([0, 1, 2, 0, 255]), 'no text file'],
    ['a quotation mark that is never closed', utf8('a,b\n"c,d\ne,f\n'), 'line 2'],
    ['a cell that no sheet holds', utf8(`a,${'x'.repeat(32_768)}\n`), 'Line 1'],
    ['a line that no sheet holds', utf8(`a\n${','.repeat(16_384)}\n`), 'Line 2'],
    ['lines that no sheet holds', utf8('a,b\n'.repeat(1_048_577)), '1048576 lines'],
  ])('%s is refused in a sentence', (_, bytes, sentence) => {
    expect(() => readCsv(bytes)).toThrow(sentence);
  });
});

test.each([
  ['12', 12],
  ['-0.5', -0.5],
  [' 3 ', 3],
  ['8708.30', 8708.3],
  ['123456789012345', 123456789012345],
  // a name, not an amount: a number would lose something
  ['007', '007'],
  ['1234567890123456', '1234567890123456'],
  ['1,250', '1,250'],
  ['1e3', '1e3'],
  ['$5', '$5'],
  ['8708.30.5090', '8708.30.5090'],
  ['TRUE', 'TRUE'],
  ['=1+1', '=1+1'],
  ['  ', null],
])('%j holds %j', (text, value) => expect(csvValue(text)).toBe(value));

describe('a text file as a workbook', () => {
  const cell = (row: number, column: number) => ({ sheet: 'bom', row, column });
  const open = (text: string, name = 'bom.csv') => openCsv(name, utf8(text));

  test('numbers are numbers with the decimals of the file, everything else is text', () => {
    const book = open('Part,Cost,HS\nA-1,12.50,8708.30\nA-2,"1,250",0012');
    expect(book.values({ sheet: 'bom', row: 1, column: 0, rows: 2, columns: 3 })).toEqual([
      ['A-1', 12.5, 8708.3],
      ['A-2', '1,250', '0012'],
    ]);
    expect([book.text(cell(1, 1)), book.text(cell(1, 2))]).toEqual(['12.50', '8708.30']);
    expect(book.undo()).toBeNull();
  });

  test('nothing in it is calculated, in a saved copy neither', () => {
    const text =
      '=1+1,"=HYPERLINK(""http://x"",""y"")",@SUM(A1),+1+1\n=CMD|x!A1,-1,=NAFTA.CHECK(A1)';
    const book = open(text);
    const all = { sheet: 'bom', row: 0, column: 0, rows: 2, columns: 4 };
    const shown = [
      ['=1+1', '=HYPERLINK("http://x","y")', '@SUM(A1)', '+1+1'],
      ['=CMD|x!A1', -1, '=NAFTA.CHECK(A1)', null],
    ];
    expect(book.values(all)).toEqual(shown);
    expect(book.formula(cell(0, 0))).toBeNull();
    expect(book.customFunctionCells()).toEqual([]);
  });

  test.each([
    ['cost sheet.v2.csv', 'cost sheet.v2'],
    ["'a[1]:b'.csv", 'a 1  b'],
    ['.csv', 'Sheet1'],
    [`${'x'.repeat(40)}.tsv`, 'x'.repeat(31)],
  ])('%j becomes the sheet %j', (name, sheet) => {
    expect(open('a', name).sheets.map((one) => one.name)).toEqual([sheet]);
  });

  test('names of prototypes are texts like any other', () => {
    const book = open('__proto__,constructor\n1,2');
    expect(book.values({ sheet: 'bom', row: 0, column: 0, rows: 2, columns: 2 })).toEqual([
      ['__proto__', 'constructor'],
      [1, 2],
    ]);
  });
});

function swapped(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le').swap16();
}
