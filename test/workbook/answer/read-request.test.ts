import { inflatingBook } from '../../cli/books';
import { textOf } from '../../../src/origin';
import { readRequest } from '../../../src/workbook/answer';
import { requestBook, type SupplierRequest } from '../../../src/workbook/request';
import { buyerBook } from '../../support/buyer-book';
import { answered, requestOf, withPart } from '../../support/supplier';
import { buildXlsx } from '../../support/xlsx-builder';

const SHEET = 'xl/worksheets/sheet1.xml';
let asked: SupplierRequest;
beforeAll(async () => {
  asked = await requestOf(buyerBook());
});

const problems = async (bytes: Uint8Array): Promise<string> => {
  const read = await readRequest(bytes);
  return read.ok ? '' : read.issues.map((issue) => textOf(issue)).join('; ');
};

/** The request with the content of one cell replaced. */
const withCell = (cell: string, content: string): Uint8Array =>
  withPart(requestBook(asked), SHEET, (xml) => {
    const changed = xml.replace(
      new RegExp(`(<c r="${cell}"(?: s="\\d+")?)[^>]*?(?:/>|>.*?</c>)`),
      `$1 ${content}</c>`,
    );
    expect(changed).not.toBe(xml);
    return changed;
  });

test.each(['en', 'es', 'fr'] as const)(
  'what is asked in %s is read back whole',
  async (language) => {
    const request = await requestOf(buyerBook(), 'Frenos México', { language });
    const read = await readRequest(requestBook(request));
    expect(read.ok && read.value.request).toEqual(request);
    expect(read.ok && [...read.value.rows].map(([key, { row }]) => [key, row])).toEqual([
      ['P001', 4],
      ['P002', 5],
    ]);
  },
);

test('a currency that the customer left open may be typed already', async () => {
  const open = await requestOf(buyerBook(), 'Frenos México', { currency: null });
  expect(await readRequest(requestBook(open))).toMatchObject({
    ok: true,
    value: { currency: null },
  });
});

test('what is typed already is kept with its place', async () => {
  const read = await readRequest(answered(asked, { 1: { country: 'US' } }));
  expect(read.ok && read.value.rows.get('P002')?.cells.get('country')).toEqual({
    cell: 'Answers!F6',
    value: 'US',
  });
});

describe('refused in words:', () => {
  test('no workbook', async () => {
    const bytes = new TextEncoder().encode('no workbook');
    expect(await problems(bytes)).toMatch(/the file is not read/);
  });

  test('a workbook that is no request', async () => {
    expect(await problems(buyerBook())).toMatch(/no request of this program/);
  });

  test('sheets of a request without an id', async () => {
    const sheets = [
      { name: 'Answers', rows: [['Request', null, 'NR-1']] },
      { name: 'Certification', rows: [['Request', null, 'NR-1']] },
    ];
    expect(await problems(buildXlsx({ sheets }))).toMatch(/no request of this program/);
  });

  test('another version', async () => {
    expect(await problems(withCell('C2', '><v>2</v>'))).toMatch(/version 2, this program fills 1/);
  });

  test.each([
    ['B5', 'BR-999'],
    ['E5', 'CN'],
    ['H1', 'Somebody else'],
    ['H2', '2026-01-01 / 2027-12-31'],
  ])('a changed locked cell: %s', async (cell, text) => {
    const changed = withCell(cell, `t="inlineStr"><is><t>${text}</t></is>`);
    expect(await problems(changed)).toMatch(/does not give its id NR-/);
  });

  test('a changed heading', async () => {
    const changed = withCell('I4', 't="inlineStr"><is><t>Amount</t></is>');
    expect(await problems(changed)).toMatch(/Answers!I4 says "Amount" where a request says "RVC"/);
  });

  test('a changed declaration', async () => {
    const changed = withPart(requestBook(asked), 'xl/sharedStrings.xml', (xml) =>
      xml.replace('I certify that', 'I certify to the customs of nowhere that'),
    );
    expect(await problems(changed)).toMatch(/Certification!B\d+ says "I certify to the customs/);
  });

  test.each([
    ['H5', 'WEBSERVICE("http://evil.example")'],
    ['H5', '"originating"'],
    ['O5', 'HYPERLINK("http://evil.example","click")'],
    ['O5', 'IF(\'[1]Prices\'!A1=1,"complete","")'],
    ['O5', 'cmd|"/c calc"!A0'],
    ['A3', 'INDIRECT("A1")'],
    ['AA9', 'A1'],
  ])('a formula in %s: =%s', async (cell, formula) => {
    const escaped = formula.replaceAll('"', '&quot;');
    const content = `t="str"><f>${escaped}</f><v>x</v>`;
    const bytes =
      cell === 'AA9'
        ? withPart(requestBook(asked), SHEET, (xml) =>
            xml.replace('</sheetData>', `<row r="9"><c r="AA9" ${content}</c></row></sheetData>`),
          )
        : withCell(cell, content);
    expect(await problems(bytes)).toMatch(new RegExp(`Answers!${cell} holds a formula`));
  });

  test('macros', async () => {
    const bytes = withPart(requestBook(asked), 'xl/vbaProject.bin', () => 'macro');
    expect(await problems(bytes)).toMatch(/holds macros/);
  });

  test('a zip bomb', async () => {
    expect(await problems(inflatingBook())).toMatch(/larger than \d+ MB when unpacked/);
  });

  test('a row that was copied', async () => {
    const bytes = withPart(requestBook(asked), SHEET, (xml) => {
      const row = /<row r="5".*?<\/row>/.exec(xml)?.[0] ?? '';
      return xml.replace(
        '</sheetData>',
        `${row.replaceAll('"5"', '"9"').replace(/([A-O])5"/g, '$19"')}</sheetData>`,
      );
    });
    expect(await problems(bytes)).toMatch(/does not give its id NR-/);
  });
});
