import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { buyerBook } from '../support/buyer-book';
import { typedInLibreOffice } from '../support/libreoffice-typing';
import { costsOf, DISC, ownBook, OWN_COSTS } from '../support/own-book';
import { CommandLine } from './command-line';

const cli = new CommandLine();
const at = (name: string): string => join(cli.folder, name);
const PERIOD = ['--period', '2026-01-01/2026-12-31'];
const LEFT_OPEN = 'the country where it is made and the origin criterion';
const own = Buffer.from(ownBook());
let request = '';
beforeAll(() => {
  writeFileSync(at('buyer.xlsx'), buyerBook());
  writeFileSync(at('own.xlsx'), own);
  cli.run('request', 'buyer.xlsx', '--out', 'asked', '--supplier', 'Frenos México', ...PERIOD);
  request = join('asked', readdirSync(at('asked'))[0] ?? '');
});
afterAll(() => cli.remove());

const answer = (...words: readonly string[]) =>
  cli.run('answer', request, '--from', 'own.xlsx', ...words);
const merge = (reply: string, ...words: readonly string[]) =>
  cli.run('merge', 'buyer.xlsx', reply, '--date', '2026-02-01', ...words);

test('shows what is proven, where, and what the customer will see; writes nothing', () => {
  const before = readdirSync(cli.folder);
  const { code, out, error } = answer();
  expect([code, error]).toEqual([0, '']);
  expect(out).toMatch(/Request NR-[0-9A-F-]{17} to Frenos México: USMCA, 2026-01-01 to 2026-12-31/);
  expect(out).toMatch(/P001 +BR-280 +originating +Results!B3, Results!C3/);
  expect(out).toMatch(/P002 +BR-290 +left blank +Results!B4, Results!C4/);
  expect(out).toMatch(/BR-290: it is undecided on 2026-01-01: .*Tariff shift/);
  expect(out).toMatch(/Your customer will see:\nCell +Before +Now\nAnswers!H5 +originating/);
  expect(out).toContain(`BR-280: left to you: ${LEFT_OPEN}`);
  expect(out).toMatch(/Nothing is saved yet/);
  expect(readdirSync(cli.folder)).toEqual(before);
});

test('for programs', () => {
  const report = JSON.parse(answer('--state', 'rvc,originating', '--json').out);
  expect(report.parts[0]).toMatchObject({
    key: 'P001',
    stated: 'rvc',
    proof: 'Results!B3, Results!C3',
    provable: [
      { statement: 'originating', proven: true },
      { statement: 'rvc', proven: true, figure: 0.741 },
      { statement: 'non-originating', proven: false, why: { code: 'qualifies' } },
      { statement: 'traced', proven: false, why: { code: 'no-tracing' } },
    ],
  });
  expect(report.seen.map((cell: { cell: string; now: string }) => [cell.cell, cell.now])).toEqual([
    ['Answers!H5', 'originating, with its RVC'],
    ['Answers!I5', '74.1%'],
    ['Answers!O5', 'country: two letters, such as MX'],
  ]);
  expect(report.written).toBe(false);
});

describe('the filled file', () => {
  const parts = (path: string) => unzipSync(readFileSync(at(path)));
  beforeAll(() => {
    const { code, out } = answer('--state', 'rvc,originating', '--out', 'answered.xlsx');
    expect([code, out]).toEqual([0, expect.stringMatching(/Filled and saved as answered.xlsx/)]);
  });

  test('is the request but for the sheet of answers, byte for byte', () => {
    const [asked, answered] = [parts(request), parts('answered.xlsx')];
    const differing = Object.keys({ ...asked, ...answered }).filter(
      (name) => !Buffer.from(asked[name] ?? []).equals(Buffer.from(answered[name] ?? [])),
    );
    expect(differing).toEqual(['xl/worksheets/sheet1.xml']);
  });

  test('holds none of the own costs, no address and no name of the own workbook', () => {
    const text = Object.entries(parts('answered.xlsx'))
      .map(([name, bytes]) => `${name} ${strFromU8(bytes)}`)
      .join('\n');
    const costs = OWN_COSTS.map(String);
    const secret = [
      ...costs,
      ...costs.map((cost) => cost.replace('.', ',')),
      ...['Results!', 'own.xlsx', 'Casting', 'Housing', 'usmca-2020', '0.7417', '0.7418'],
    ];
    expect(secret.filter((words) => text.includes(words))).toEqual([]);
    expect(readFileSync(at('own.xlsx')).equals(own)).toBe(true);
  });

  test('is merged by the customer: the verdict changes, nothing is lost', () => {
    const { code, out } = merge('answered.xlsx', '--to', 'merged.xlsx');
    expect(code).toBe(0);
    expect(out).toMatch(/P001 +BR-280 +statement +new +RVC 74.1%/);
    expect(out).toMatch(/P002 +BR-290 +statement +missing +nothing is stated/);
    expect(out).toMatch(/nafta-1994 +Results!B1 +0.87925 +0.8271/);
    expect(out).toMatch(/1 cell changes\./);
    expect(out).not.toMatch(/locked cell|altered|was changed/);
  });

  test('is merged as well once LibreOffice has opened and saved it', () => {
    const saved = typedInLibreOffice(readFileSync(at('answered.xlsx')), {
      'Answers!F5': 'MX',
      'Answers!L5': 'B',
      'Certification!C26': 'A. Pérez',
    });
    if (saved === null) throw new Error('LibreOffice is not installed');
    writeFileSync(at('saved.xlsx'), saved);
    const { code, out } = merge('saved.xlsx', '--to', 'merged-2.xlsx');
    expect(code).toBe(0);
    expect(out).toMatch(/P001 +BR-280 +origin +same +/);
    expect(out).toMatch(/P001 +BR-280 +statement +new +RVC 74.1%/);
    expect(out).not.toMatch(/locked cell|no origin criterion/);
  }, 240_000);
});

test('a request that LibreOffice has saved is answered as well', () => {
  const saved = typedInLibreOffice(readFileSync(at(request)), { 'Answers!F5': 'MX' });
  if (saved === null) throw new Error('LibreOffice is not installed');
  writeFileSync(at('resaved.xlsx'), saved);
  const words = ['--from', 'own.xlsx', '--out', 'resaved-answered.xlsx'];
  const { code, error } = cli.run('answer', 'resaved.xlsx', ...words);
  expect([code, error]).toEqual([0, '']);
  expect(merge('resaved-answered.xlsx').out).toMatch(/BR-280 +statement +new +originating/);
}, 240_000);

test('a match that is named, and a part that is left out', () => {
  const { out } = answer('--match', 'br-290=Results!C3', '--match', 'P001=none');
  expect(out).toMatch(/P001 +BR-280 +left blank/);
  expect(out).toMatch(/BR-280: left out by you/);
  expect(out).toMatch(/P002 +BR-290 +originating +Results!B3, Results!C3/);
});

test('a workbook without our formulas', () => {
  writeFileSync(at('plain.xlsx'), ownBook('', { names: [], sheets: [costsOf('Disc', DISC, 46)] }));
  const match = ['--match', 'BR-280=Disc!D4'];
  const { code, out } = cli.run('answer', request, '--from', 'plain.xlsx', ...match);
  expect(code).toBe(0);
  expect(out).toMatch(/P001 +BR-280 +originating +Disc!D4:D6, Disc!B8/);
});

test('nothing proven, nothing written', () => {
  const { code, out } = answer('--state', 'traced', '--out', 'never.xlsx');
  expect([code, out]).toEqual([0, expect.stringMatching(/Nothing is proven .* nothing is filled/)]);
  expect(existsSync(at('never.xlsx'))).toBe(false);
});

test.each([
  [[], 2, /answer needs --from OWN.xlsx/],
  [['--from', 'own.xlsx', '--state', 'vnm'], 2, /"vnm" is not one of originating, rvc/],
  [['--from', 'own.xlsx', '--pieces', '0'], 2, /--pieces "0" is no whole number above 0/],
  [['--from', 'own.xlsx', '--currency', 'pesos'], 2, /is no currency; write three letters/],
  [['--from', 'gone.xlsx'], 1, /gone.xlsx cannot be read/],
  [['--from', 'own.xlsx', '--out', 'own.xlsx'], 1, /--out own.xlsx is the workbook itself/],
  [['--from', 'own.xlsx', '--scenario', 'nafta'], 1, /--scenario: /],
  [['--from', 'own.xlsx', '--match', 'X=Results!B3'], 1, /names no part of the request.*BR-280/],
  [['--from', 'own.xlsx', '--match', 'BR-280=Nowhere!B3'], 1, /"Nowhere!B3" is no range of own/],
  [['--from', 'own.xlsx', '--match', 'BR-280=Results!A1'], 1, /holds no calculation.*Results!B3/],
  [['--from', 'own.xlsx', '--match', 'BR-280=Results!B3:B4'], 1, /meets several of them/],
] as const)('%j ends with %d', (words, code, message) => {
  const ran = cli.run('answer', request, ...words);
  expect([ran.code, ran.error]).toEqual([code, expect.stringMatching(message)]);
});

test('a file that is no request', () => {
  const { code, error } = cli.run('answer', 'buyer.xlsx', '--from', 'own.xlsx');
  expect([code, error]).toEqual([1, expect.stringMatching(/buyer.xlsx: the file is no request/)]);
});
