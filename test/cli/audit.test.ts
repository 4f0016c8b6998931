import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { lostBook, oldBook, soundBook } from './audit-books';
import { CommandLine } from './command-line';

const cli = new CommandLine();
const path = (name: string): string => join(cli.folder, name);

interface Entry {
  readonly severity: string;
  readonly code: string;
  readonly cells: readonly string[];
  readonly message: string;
  readonly worth: { readonly unit: string; readonly amount: number } | null;
  readonly fix: {
    readonly safe: boolean;
    readonly writes: readonly { readonly before: string; readonly formula: string }[];
  } | null;
  readonly differences?: readonly object[];
}
interface Report {
  readonly findings: readonly Entry[];
  readonly fixed?: readonly string[];
}
const report = (code: number, ...words: readonly string[]): Report => {
  const ran = cli.run('audit', ...words, '--json');
  expect(ran).toMatchObject({ code, error: '' });
  return JSON.parse(ran.out) as Report;
};
const sheetXml = (name: string): string =>
  strFromU8(unzipSync(readFileSync(path(name)))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

beforeAll(() => {
  writeFileSync(path('sound.xlsx'), soundBook());
  writeFileSync(path('old.xlsx'), oldBook());
  writeFileSync(path('lost.xlsx'), lostBook());
});
afterAll(() => cli.remove());

test('a workbook in which nothing is wrong ends with 0', () => {
  expect(report(0, 'sound.xlsx')).toEqual({ findings: [] });
  expect(cli.run('audit', 'sound.xlsx')).toEqual({
    code: 0,
    out: 'Nothing was found.\n',
    error: '',
  });
});

test('figures of an earlier version are shown with both versions, as the file has them', () => {
  const { findings } = report(3, 'old.xlsx');
  expect(findings).toMatchObject([
    {
      severity: 'warning',
      code: 'other-version',
      cells: ['Results!B1'],
      message: 'made with NAFTA origin 0.0.9, you have NAFTA origin 0.1.0: figures that differ: 1',
      differences: [{ cell: 'Results!B1', shown: '0.62', now: '0.7' }],
      fix: { safe: false },
    },
  ]);
  expect(findings[0]?.worth?.amount).toBeCloseTo(8, 10);
  const { out } = cli.run('audit', 'old.xlsx');
  expect(out).toMatch(/^warning +Results!B1 +8 points +made with NAFTA origin 0\.0\.9/);
  expect(out).toMatch(/Results!B1 +shows 0\.62, gives 0\.7/);
});

describe('formulas that Excel has lost', () => {
  test('are told from the spelling of the file, which is sound by itself', () => {
    const { findings } = report(3, 'lost.xlsx');
    expect(findings.map(({ code, cells }) => [code, cells])).toEqual([
      ['damaged-formula', ['Results!B1']],
      ['damaged-formula', ['Results!B2']],
    ]);
  });

  test('are repaired in a copy, and nothing else in it changes', () => {
    const original = readFileSync(path('lost.xlsx'));
    expect(report(3, 'lost.xlsx', '--out', 'copy.xlsx').fixed).toEqual([
      'Results!B1',
      'Results!B2',
    ]);
    const xml = sheetXml('copy.xlsx');
    expect(xml.match(/<f[^>]*>_xldudf_NAFTA_REGIONAL_VALUE_CONTENT\(/g)).toHaveLength(3);
    expect(xml).not.toMatch(/\[1\]|example\.com/);
    expect(report(0, 'copy.xlsx')).toEqual({ findings: [] });
    const [before, after] = ['lost.xlsx', 'copy.xlsx'].map((name) =>
      unzipSync(readFileSync(path(name))),
    );
    for (const part of ['xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml']) {
      expect(after?.[part]).toEqual(before?.[part]);
    }
    expect(readFileSync(path('lost.xlsx')).equals(original)).toBe(true);
  });
});

test('what cannot be read, and a copy over the workbook itself, end with 1', () => {
  expect(cli.run('audit', 'none.xlsx')).toMatchObject({ code: 1, out: '' });
  expect(cli.run('audit', 'old.xlsx', '--out', 'old.xlsx')).toMatchObject({ code: 1, out: '' });
});

test('what formulas under several scenarios find in the same lines is said once', () => {
  const sample = join(__dirname, '..', '..', 'examples', 'vehicle-cost.xlsx');
  const { code, out } = cli.run('audit', sample);
  expect([code, out.match(/BOM!H181/g)]).toEqual([0, ['BOM!H181']]);
});
