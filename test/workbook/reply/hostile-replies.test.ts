import { zipSync } from 'fflate';
import { openWorkbook } from '../../../src/engine';
import { textOf } from '../../../src/origin';
import { BuyerLines, planMerge, readReply, type Reply } from '../../../src/workbook/reply';
import { requestTexts } from '../../../src/workbook/request/request-texts';
import { inflatingBook } from '../../cli/books';
import { buyerBook, linesIn } from '../../support/buyer-book';
import { answered, requestOf, withPart } from '../../support/supplier';

const buyer = buyerBook();
const known = {
  lines: new BuyerLines(linesIn(buyer)),
  requests: new Map(),
  mergedOn: new Map(),
  today: '2026-02-01',
};
const ORIGINATING = { country: 'MX', statement: requestTexts.en.choices.originating.name };
const SHEET = 'xl/worksheets/sheet1.xml';

const good = async (): Promise<Uint8Array> =>
  answered(await requestOf(buyer), { 0: ORIGINATING, 1: ORIGINATING });
const read = (bytes: Uint8Array): Promise<Reply> => readReply('reply.xlsx', bytes, known);

/** Everything that would be written if all of it were accepted. */
const written = (reply: Reply): readonly string[] =>
  planMerge([reply], () => true, '2026-02-01').changes.map(({ row, after }) => `${row} ${after}`);
const problems = (reply: Reply): string => reply.problems.map((issue) => textOf(issue)).join('; ');
const notes = (reply: Reply): string => reply.notes.map((issue) => textOf(issue)).join('; ');
const findingsOf = (reply: Reply, key: string): string =>
  reply.answers
    .filter((answer) => answer.key === key)
    .flatMap(({ findings }) => findings.map((issue) => textOf(issue)))
    .join('; ');

test('a good reply is written', async () => {
  expect(written(await read(await good()))).toEqual(['1 originating', '2 originating']);
});

test.each([
  ['HYPERLINK("http://evil.example","click")'],
  ['cmd|"/c calc"!A0'],
  ['"originating"'],
  ['WEBSERVICE("http://evil.example")'],
])('a formula where an answer belongs: =%s', async (formula) => {
  const escaped = formula.replaceAll('"', '&quot;');
  const bytes = withPart(await good(), SHEET, (xml) =>
    xml.replace(
      /(<c r="H5"[^>]*?)( t="\w+")?>.*?<\/c>/,
      `$1 t="str"><f>${escaped}</f><v>originating</v></c>`,
    ),
  );
  const reply = await read(bytes);
  expect(findingsOf(reply, 'P001')).toMatch(/Answers!H5 holds a formula \(=.*not calculated/);
  expect(written(reply)).toEqual(['2 originating']);
});

test.each(['=cmd|" /c calc"!A0', '+1+1', '-2', '@SUM(A1)', '=HYPERLINK("http://evil.example")'])(
  'the text %s is no statement and is never written as a formula',
  async (text) => {
    const reply = await read(
      answered(await requestOf(buyer), { 0: { country: 'MX', statement: text }, 1: ORIGINATING }),
    );
    expect(findingsOf(reply, 'P001')).toMatch(/is no statement of the list/);
    expect(written(reply)).toEqual(['2 originating']);
  },
);

test('32,768 characters', async () => {
  const bytes = withPart(await good(), SHEET, (xml) =>
    xml.replace(
      /(<c r="H5"[^>]*?)( t="\w+")?>.*?<\/c>/,
      `$1 t="inlineStr"><is><t>${'x'.repeat(32768)}</t></is></c>`,
    ),
  );
  const reply = await read(bytes);
  expect(findingsOf(reply, 'P001')).toMatch(/H5 holds 32768 characters/);
  expect(written(reply)).toEqual(['2 originating']);
});

test('rows that nobody asked about', async () => {
  const reply = await read(
    answered(await requestOf(buyer), {
      0: ORIGINATING,
      2: { key: 'P003', part: 'EN-100', ...ORIGINATING },
      9: { statement: 'originating' },
    }),
  );
  expect(notes(reply)).toMatch(/2 rows were added that no request asked about \(7, 14\)/);
  expect(written(reply)).toEqual(['1 originating']);
});

test('columns in another order', async () => {
  const texts = requestTexts.en.columns;
  const book = openWorkbook(await good());
  book.apply([
    {
      kind: 'cells',
      cells: [
        { sheet: 'Answers', row: 3, column: 6, value: texts.statement.head },
        { sheet: 'Answers', row: 3, column: 7, value: texts.code.head },
      ],
    },
  ]);
  const reply = await read(book.save());
  expect(problems(reply)).toMatch(
    /Answers!G4 says "Statement" where the request said "Tariff code \(6 digits\)"/,
  );
  expect(written(reply)).toEqual([]);
});

test('rows in another order are found by their keys', async () => {
  const request = await requestOf(buyer);
  const [one, two] = request.parts;
  const cells = (part: typeof one) => ({
    key: part?.key ?? '',
    part: part?.part ?? '',
    description: part?.description ?? '',
    tariff: part?.tariff ?? '',
    origin: part?.origin ?? '',
  });
  const reply = await read(
    answered(request, {
      0: { ...cells(two), country: 'MX', statement: 'non-originating' },
      1: { ...cells(one), ...ORIGINATING },
    }),
  );
  expect(written(reply)).toEqual(['1 originating', '2 non-originating']);
});

test('the id of another request', async () => {
  const request = await requestOf(buyer);
  const other = await requestOf(buyer, 'Great Lakes Castings');
  const reply = await read(answered({ ...request, id: other.id }, { 0: ORIGINATING }));
  expect(problems(reply)).toMatch(/is not one of this workbook/);
  const invented = await read(
    answered({ ...request, id: 'NR-00000000-00000000' }, { 0: ORIGINATING }),
  );
  expect(problems(invented)).toMatch(/NR-00000000-00000000 is not one of this workbook/);
});

test('the id of another request that the log knows', async () => {
  const request = await requestOf(buyer);
  const other = await requestOf(buyer, 'Great Lakes Castings');
  const requests = new Map([request, other].map((one) => [one.id, one]));
  const bytes = answered({ ...request, id: other.id }, { 0: ORIGINATING });
  const reply = await readReply('reply.xlsx', bytes, { ...known, requests });
  expect(problems(reply)).toMatch(/H1 says "Frenos México" where .*"Great Lakes Castings"/);
  expect(written(reply)).toEqual([]);
});

test('a row twice', async () => {
  const request = await requestOf(buyer);
  const reply = await read(
    answered(request, { 0: ORIGINATING, 1: ORIGINATING, 2: { key: 'P001', ...ORIGINATING } }),
  );
  expect(findingsOf(reply, 'P001')).toMatch(/P001 stands more than once \(5, 7\)/);
  expect(written(reply)).toEqual(['2 originating']);
});

test.each([
  ['part', 'BR-999', /Answers!B5 says "BR-999" where the request said "BR-280"/],
  ['tariff', '8708.99', /Answers!D5 says "8708.99"/],
  ['origin', 'CN', /Answers!E5 says "CN" where the request said "MX"/],
])('a locked cell of a row was changed: %s', async (column, text, why) => {
  const reply = await read(
    answered(await requestOf(buyer), { 0: { ...ORIGINATING, [column]: text }, 1: ORIGINATING }),
  );
  expect(findingsOf(reply, 'P001')).toMatch(why);
  expect(written(reply)).toEqual(['2 originating']);
});

test('the period of the request was changed', async () => {
  const request = await requestOf(buyer);
  const requests = new Map([[request.id, request]]);
  const bytes = answered({ ...request, to: '2026-06-30' }, { 0: ORIGINATING });
  const reply = await readReply('reply.xlsx', bytes, { ...known, requests });
  expect(problems(reply)).toMatch(/H2 says "2026-01-01 \/ 2026-06-30"/);
  expect(problems(await read(bytes))).toMatch(/is not one of this workbook/);
});

test('the declaration was rewritten', async () => {
  const { declaration } = requestTexts.en;
  const bytes = withPart(await good(), 'xl/sharedStrings.xml', (xml) =>
    xml.replace(declaration.USMCA, 'I certify nothing.'),
  );
  expect(notes(await read(bytes))).toMatch(/Certification!B28 says "I certify nothing."/);
});

test('a row is gone', async () => {
  const bytes = withPart(await good(), SHEET, (xml) => xml.replace(/<row r="5".*?<\/row>/, ''));
  const reply = await read(bytes);
  expect(findingsOf(reply, 'P001')).toMatch(/P001 is not in the reply/);
});

test.each([
  ['xl/vbaProject.bin', /holds macros \(xl\/vbaProject.bin\)/],
  ['xl/macrosheets/sheet1.xml', /holds macros/],
  ['xl/externalLinks/externalLink1.xml', /linked to other workbooks/],
  ['xl/connections.xml', /fetches data from elsewhere/],
  ['xl/embeddings/oleObject1.bin', /embedded objects/],
  ['xl/activeX/activeX1.bin', /embedded objects/],
])('a part that no request has: %s', async (part, why) => {
  const reply = await read(withPart(await good(), part, () => '<x/>'));
  expect(problems(reply)).toMatch(why);
  expect(written(reply)).toEqual([]);
});

test('links to addresses are told and not followed', async () => {
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    '<Relationship Id="a" Type="http://x/hyperlink" Target="mailto:ana@example.com" TargetMode="External"/>' +
    '<Relationship Id="b" Type="http://x/hyperlink" Target="http://evil.example/" TargetMode="External"/></Relationships>';
  const bytes = withPart(await good(), 'xl/worksheets/_rels/sheet1.xml.rels', () => relations);
  expect(notes(await read(bytes))).toMatch(/1 links to addresses outside, such as "http:\/\/evil/);
});

test('a zip bomb', async () => {
  const bomb = inflatingBook();
  expect(problems(await read(bomb))).toMatch(/larger than \d+ MB when unpacked/);
});

test.each([
  ['nothing', new Uint8Array()],
  ['a text', new TextEncoder().encode('originating')],
  ['a zip of something else', zipSync({ 'a.txt': new Uint8Array(3) })],
])('%s is no workbook', async (_, bytes) => {
  const reply = await read(bytes);
  expect(problems(reply)).toMatch(/the file is not read: /);
});

test('a truncated file', async () => {
  const bytes = await good();
  expect(problems(await read(bytes.slice(0, bytes.length / 2)))).toMatch(/the file is not read: /);
});

test('a workbook that is no reply', async () => {
  expect(problems(await read(buyer))).toMatch(/no sheet carries the id of a request in C1/);
});

test('another version of the form', async () => {
  const book = openWorkbook(await good());
  book.apply([{ kind: 'cells', cells: [{ sheet: 'Answers', row: 1, column: 2, value: 7 }] }]);
  expect(problems(await read(book.save()))).toMatch(/the form has version 7/);
});

test('keys that are names of the language are only keys', async () => {
  const request = await requestOf(buyer);
  const reply = await read(
    answered(request, { 0: ORIGINATING, 2: { key: '__proto__' }, 3: { key: 'constructor' } }),
  );
  expect(notes(reply)).toMatch(/2 rows were added/);
  expect(written(reply)).toEqual(['1 originating']);
});
