import { strFromU8, unzipSync } from 'fflate';
import { openWorkbook, type Workbook } from '../../../src/engine';
import { readXlsx } from '../../../src/engine/xlsx';
import type { Language } from '../../../src/origin';
import { identified, planRequests, requestBook } from '../../../src/workbook/request';
import { answerColumns, typedColumns } from '../../../src/workbook/request/answer-columns';
import { certifierFields } from '../../../src/workbook/request/certifier-fields';
import { requestTexts } from '../../../src/workbook/request/request-texts';
import { statementChoices } from '../../../src/workbook/request/statement-choices';
import { calculatedByLibreOffice } from '../../engine/libreoffice';
import { buyerBook, CHOICES, linesIn } from '../../support/buyer-book';
import type { BuiltWorkbook } from '../../support/xlsx-builder';

const languages = ['en', 'es', 'fr'] as const;

async function bookFor(
  choices: Partial<typeof CHOICES> = {},
  bytes = buyerBook(),
): Promise<Uint8Array> {
  const outcome = planRequests(linesIn(bytes), {
    ...CHOICES,
    supplier: 'Frenos México',
    ...choices,
  });
  const content = outcome.ok ? outcome.value[0] : undefined;
  if (content === undefined) throw new Error('nothing planned');
  return requestBook(await identified(content));
}

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );

describe('nothing of the buyer leaks', () => {
  const SECRET = '77123.45';
  const planted: BuiltWorkbook = {
    names: [
      { name: 'NAFTA_SCENARIO', formula: 'Settings!$B$1' },
      { name: 'TARGET_PRICE', formula: SECRET },
    ],
    sheets: [
      { name: 'Hidden costs', visibility: 'veryHidden', rows: [['secret margin', 77123.45]] },
      { name: 'Cache', rows: [[{ f: 'SUM(Bom!H2:H5)', v: 77123.45 }]] },
    ],
    validations: [{ sheet: 'Bom', ref: 'B9', source: `"${SECRET},1"` }],
    parts: {
      'xl/comments1.xml': `<comments>${SECRET}</comments>`,
      'xl/drawings/drawing1.xml': `<d>${SECRET}</d>`,
      'customXml/item1.xml': `<i>${SECRET}</i>`,
      'docProps/app.xml': `<p>${SECRET}</p>`,
      'xl/pivotCache/pivotCacheRecords1.xml': `<r>${SECRET}</r>`,
    },
    styles:
      '<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;77123.45&quot;0"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>',
  };

  test.each(languages)('into a request in %s', async (language) => {
    const request = await bookFor({ language }, buyerBook(planted));
    const text = Object.values(partsOf(request)).join('\n');
    for (const secret of [
      SECRET,
      '50.25',
      '99.5',
      'Great Lakes Castings',
      'EN-100',
      'Shenzhen',
      'margin',
      'TARGET_PRICE',
      'Unit price',
    ]) {
      expect(text).not.toContain(secret);
    }
    expect(text).toContain('BR-280');
  });

  test('and no part carries what a workbook can hide', async () => {
    expect(Object.keys(partsOf(await bookFor())).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      ...[1, 2, 3, 4, 5].map((number) => `xl/worksheets/sheet${number}.xml`),
    ]);
  });
});

test('every sheet is protected without a password and none is hidden', async () => {
  const parts = partsOf(await bookFor());
  for (const number of [1, 2, 3, 4, 5]) {
    const sheet = parts[`xl/worksheets/sheet${number}.xml`] ?? '';
    expect(sheet).toMatch(/<sheetProtection sheet="1"/);
    expect(sheet).not.toMatch(/password|hashValue/);
  }
  expect(parts['xl/workbook.xml']).not.toMatch(/state="(very)?[hH]idden"/);
});

test('only the cells of the answers are unlocked', async () => {
  const bytes = await bookFor();
  const parts = partsOf(bytes);
  const formats = [...(parts['xl/styles.xml'] ?? '').matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g)].map(
    ([xf]) => xf,
  );
  const looks = formats.slice(1); // the first is the cell style
  const unlocked = [
    ...(parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<c r="([A-Z]+)(\d+)" s="(\d+)"/g),
  ]
    .filter(([, , , style]) => looks[Number(style)]?.includes('locked="0"'))
    .map(([, column, row]) => `${column}${row}`);
  const letters = typedColumns.map((column) =>
    String.fromCharCode(65 + answerColumns.indexOf(column)),
  );
  expect(unlocked).toEqual([5, 6].flatMap((row) => letters.map((letter) => `${letter}${row}`)));
});

/** Functions that Excel 2010 and LibreOffice have. */
const OLD = new Set('IF AND OR NOT ISNA ISNUMBER MATCH LEN TRIM UPPER COUNTIF'.split(' '));

test.each(languages)('the formulas in %s are old and plain', async (language) => {
  const formulas = [...Object.values(partsOf(await bookFor({ language })))].flatMap((part) =>
    [...part.matchAll(/<f>(.*?)<\/f>/g)].map(([, formula = '']) => formula),
  );
  expect(formulas.length).toBeGreaterThan(2);
  for (const formula of formulas) {
    const bare = formula.replace(/&quot;.*?&quot;/g, '').replace(/'[^']*'/g, '');
    const names = [...bare.matchAll(/([A-Z.]+)\(/g)].map(([, name = '']) => name);
    expect(names.filter((name) => !OLD.has(name))).toEqual([]);
    expect(formula.length).toBeLessThan(8192);
  }
});

const typed = (book: Workbook, sheet: string, answers: Readonly<Record<string, unknown>>): void => {
  const cells = Object.entries(answers).map(([column, value]) => ({
    sheet,
    row: 4,
    column: answerColumns.findIndex((one) => one === column),
    value: value as string | number,
  }));
  book.apply([{ kind: 'cells', cells }]);
};

describe.each(languages)('the check in %s', (language: Language) => {
  const { answers, check, choices } = requestTexts[language];

  test.each([
    [{}, 'statement'],
    [{ statement: 'perhaps' }, 'statement'],
    [{ statement: choices.originating.name }, 'country'],
    [{ statement: choices.originating.name, country: 'CN' }, 'outside'],
    [{ statement: choices.originating.name, country: 'mx' }, 'criterion'],
    [{ statement: choices.originating.name, country: 'MX', criterion: 'B' }, 'complete'],
    [{ statement: choices.rvc.name, country: 'MX', criterion: 'B' }, 'rvc'],
    [{ statement: choices.rvc.name, country: 'MX', criterion: 'B', rvc: 40 }, 'share'],
    [{ statement: choices.rvc.name, country: 'MX', criterion: 'B', rvc: 0.4 }, 'complete'],
    [{ statement: choices.free.name, country: 'MX' }, 'amount'],
    [{ statement: choices.free.name, country: 'MX', amount: -1 }, 'amount'],
    [{ statement: choices.free.name, country: 'MX', amount: 12.5 }, 'complete'],
    [{ statement: choices.accumulation.name, country: 'MX', amount: 2 }, 'vnm'],
    [{ statement: choices.accumulation.name, country: 'MX', amount: 2, vnm: 3 }, 'vnm'],
    [{ statement: choices.accumulation.name, country: 'MX', amount: 2, vnm: 1 }, 'complete'],
    [{ statement: choices['non-originating'].name, country: 'CN' }, 'complete'],
    [{ statement: choices['non-originating'].name, country: 'CN', from: 46500, to: 46400 }, 'days'],
  ] as const)('says of %j: %s', async (given, says) => {
    const book = openWorkbook(await bookFor({ language }));
    typed(book, answers, given);
    expect(book.text({ sheet: answers, row: 4, column: answerColumns.indexOf('check') })).toBe(
      check[says],
    );
  });
});

test.each(languages)(
  'what stands in the file in %s is what a calculation gives',
  async (language) => {
    const bytes = await bookFor({ language });
    const stored = readXlsx(bytes);
    const book = openWorkbook(bytes);
    for (const { name, cells } of stored.sheets) {
      for (const [key, { formula, value }] of cells) {
        if (formula === null) continue;
        const at = { sheet: name, row: Math.floor(key / 16384), column: key % 16384 };
        expect(book.value(at)).toBe(value);
      }
    }
    expect(book.staleCells()).toEqual([]);
  },
);

test('LibreOffice calculates the same', async () => {
  const bytes = await bookFor();
  const calculated = calculatedByLibreOffice(bytes);
  if (calculated === null) return; // not installed: our own engine has calculated it above
  const texts = (sheet: number): unknown[] =>
    [...(calculated.sheets[sheet]?.cells.values() ?? [])]
      .filter(({ formula }) => formula !== null)
      .map(({ value }) => value);
  const { check, certificationOpen, progress } = requestTexts.en;
  expect(texts(0)).toEqual([
    `0 / 2 ${progress} · ${certificationOpen}`,
    check.statement,
    check.statement,
  ]);
  expect(texts(1)).toEqual([certificationOpen]);
});

test('the block of each agreement has all its numbers', () => {
  const numbers = (agreement: 'NAFTA' | 'USMCA') => [
    ...new Set(certifierFields[agreement].map(({ number }) => Number(number))),
  ];
  expect(numbers('USMCA')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(numbers('NAFTA')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});

test('what discloses no cost comes first: rows (g) and (f), then accumulation in part', () => {
  expect(statementChoices.slice(0, 3).map(({ kind }) => kind)).toEqual([
    'originating',
    'rvc',
    'free',
  ]);
});

describe.each(['es', 'fr'] as const)('every text in %s', (language) => {
  const flat = (value: unknown, path = ''): readonly (readonly [string, string])[] =>
    typeof value === 'string'
      ? [[path, value]]
      : Object.entries(value as object).flatMap(([key, inner]) => flat(inner, `${path}/${key}`));
  // international words, or the same in both languages
  const same = new Set(['/fields/signedOn/name']);

  test('is translated', () => {
    const english = new Map(flat(requestTexts.en));
    const untranslated = flat(requestTexts[language]).filter(
      ([path, text]) => text !== '' && english.get(path) === text && !same.has(path),
    );
    expect(untranslated.map(([path]) => path)).toEqual([]);
  });

  test('fits where it stands', () => {
    const { answers, certification, help, capacities } = requestTexts[language];
    for (const name of [answers, certification, help]) expect(name.length).toBeLessThanOrEqual(31);
    expect(capacities.join(',').length).toBeLessThanOrEqual(255);
  });
});
