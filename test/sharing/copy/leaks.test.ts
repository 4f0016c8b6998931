import { strFromU8, unzipSync } from 'fflate';
import type { CopyRequest } from '../../../src/sharing';
import { copyOf, studyOf } from './copies';
import { AMOUNTS, PLANTED, plantedBook } from './planted-costs';

/** A cost as it may be written: plain, with separators of several countries, with an exponent. */
function spellings(amount: number): readonly string[] {
  const [whole = '', decimals = ''] = String(amount).split('.');
  const grouped = (sign: string): string => whole.replace(/\B(?=(\d{3})+$)/g, sign);
  const mantissa = amount.toExponential().replace('e+', 'E');
  return [
    String(amount),
    ...[',', '.', ' ', '\u00A0', '\u202F', '’'].flatMap((sign) => [
      `${grouped(sign)}.${decimals}`,
      `${grouped(sign)},${decimals}`,
    ]),
    `${whole},${decimals}`,
    mantissa,
    mantissa.replace('E', 'E+'),
    String(amount * 100),
  ];
}

const decoded = (xml: string): string =>
  xml
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    )
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

/** Where an amount stands in a file: parts with one of its spellings, raw or decoded, and cells with its value. */
function leaksIn(bytes: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([part, content]) => {
    const raw = strFromU8(content, true);
    const text = decoded(strFromU8(content));
    const words = AMOUNTS.flatMap(spellings).filter(
      (one) => raw.includes(one) || text.includes(one),
    );
    const numbers = [...text.matchAll(/<v>([^<]*)<\/v>/g)]
      .map(([, value]) => Number(value))
      .filter((value) => AMOUNTS.some((amount) => Math.abs(amount - value) < 1e-6));
    return [...words, ...numbers].map((leak) => `${part}: ${leak}`);
  });
}

test('the search finds what was planted, part by part', () => {
  const found = new Set(leaksIn(plantedBook()).map((leak) => leak.split(':')[0]));
  expect([...found].sort()).toEqual([
    'customXml/item1.xml',
    'docProps/app.xml',
    'docProps/core.xml',
    'docProps/custom.xml',
    'xl/calcChain.xml',
    'xl/charts/chart1.xml',
    'xl/comments1.xml',
    'xl/connections.xml',
    'xl/drawings/drawing1.xml',
    'xl/drawings/vmlDrawing1.vml',
    'xl/externalLinks/externalLink1.xml',
    'xl/persons/person.xml',
    'xl/pivotCache/pivotCacheDefinition1.xml',
    'xl/pivotCache/pivotCacheRecords1.xml',
    'xl/printerSettings/printerSettings1.bin',
    'xl/styles.xml',
    'xl/theme/theme1.xml',
    'xl/threadedComments/threadedComment1.xml',
    'xl/vbaProject.bin',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
    'xl/worksheets/sheet3.xml',
    'xl/worksheets/sheet6.xml',
    'xl/worksheets/sheet7.xml',
  ]);
});

const every = [0, 1, 2, 3, 4, 5, 6, 7];
const requests: readonly (readonly [string, Partial<CopyRequest>])[] = [
  ['the cautious choice', {}],
  [
    'every column of every visible sheet',
    {
      sheets: ['Results', 'Bill', 'Totals', `Cost ${PLANTED}`].map((sheet) => ({
        sheet,
        columns: every,
      })),
    },
  ],
  [
    'every column, other numbers too',
    {
      sheets: ['Results', 'Bill', 'Totals'].map((sheet) => ({ sheet, columns: every })),
      shown: 'numbers',
    },
  ],
  [
    'one supplier, in Spanish',
    { sheets: [{ sheet: 'Bill', columns: every }], supplier: 'Acme', language: 'es' },
  ],
  ['the cautious choice in French', { language: 'fr' }],
];

test.each(requests)('no cost is anywhere in a copy: %s', async (_, request) => {
  const { bytes } = await copyOf(studyOf(plantedBook()), request);
  expect(leaksIn(bytes)).toEqual([]);
});

test('a copy has the parts that it needs and no others', async () => {
  const { bytes } = await copyOf(studyOf(plantedBook()));
  expect(Object.keys(unzipSync(bytes)).sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'docProps/core.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
  ]);
});

test('nobody is named in a copy, and the workbook is as it was', async () => {
  const book = plantedBook();
  const before = Buffer.from(book);
  const { bytes } = await copyOf(studyOf(book));
  expect(Buffer.from(book).equals(before)).toBe(true);
  const all = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
  expect(all.filter((text) => /Paula|Prieto/.test(text))).toEqual([]);
});
