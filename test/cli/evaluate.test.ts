import { existsSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookWithEntity, circularBook, inflatingBook, smallBook } from './books';
import { CommandLine } from './command-line';

interface Result {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly value?: unknown;
  readonly error?: string;
  readonly message?: string;
  readonly basedOn?: readonly string[];
}
interface Report {
  readonly results: readonly Result[];
  readonly notRecalculated: readonly (Result & { readonly reason: string })[];
}

const cli = new CommandLine();
const path = (name: string) => join(cli.folder, name);
const evaluate = (...words: readonly string[]) => cli.run('evaluate', ...words);
const report = (...words: readonly string[]): Report => {
  const ran = evaluate(...words, '--json');
  expect(ran).toMatchObject({ code: 0, error: '' });
  return JSON.parse(ran.out) as Report;
};
const at = ({ results }: Report, cell: string) => results.find((result) => result.cell === cell);

beforeAll(() => {
  writeFileSync(path('book.xlsx'), smallBook());
  writeFileSync(path('nameless.xlsx'), smallBook({ named: false }));
  writeFileSync(path('unknown.xlsx'), smallBook({ unknown: true }));
});
afterAll(() => cli.remove());

describe('evaluate --json', () => {
  it('calculates every cell that calls a NAFTA function, and no other', () => {
    const all = report('book.xlsx');
    expect(all.results.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(
      ['B1', 'B2', 'B3', 'B4', 'B6', 'A8'].map((cell) => `Results!${cell}`),
    );
    expect(at(all, 'B1')).toEqual({
      sheet: 'Results',
      cell: 'B1',
      formula: expect.stringMatching(/^=NAFTA\.REGIONAL_VALUE_CONTENT\(/),
      value: 0.62,
    });
    expect(at(all, 'B2')?.value).toBe(0.2);
    expect(at(all, 'B3')?.value).toBe(false);
    expect(all.notRecalculated).toEqual([]);
  });

  it('gives an error with its message in place of a value', () => {
    const country = at(report('book.xlsx'), 'B4');
    expect(country).toMatchObject({ error: '#N/A', message: expect.stringContaining('Korea') });
    expect(country).not.toHaveProperty('value');
  });

  it('gives the whole matrix of a spill', () => {
    const value = at(report('book.xlsx'), 'A8')?.value as readonly (readonly unknown[])[];
    expect(value[0]).toEqual(expect.arrayContaining(['Test', 'Measured', 'Code']));
    expect(value.length).toBeGreaterThan(3);
    expect(new Set(value.map((row) => row.length)).size).toBe(1);
  });

  it('names the cells that could not be recalculated, and what rests on them', () => {
    const all = report('unknown.xlsx');
    expect(at(all, 'B6')?.basedOn).toEqual(['Results!A5']);
    expect(at(all, 'B1')).not.toHaveProperty('basedOn');
    expect(all.notRecalculated).toContainEqual(
      expect.objectContaining({ sheet: 'Results', cell: 'A5', formula: '=CUBEVALUE("a","b")' }),
    );
  });
});

describe('--scenario and --out', () => {
  it.each([
    ['us-82-50', '--scenario: "us-82-50" is not known; did you mean '],
    ['us-2017-10; rvc = lots', '--scenario: '],
  ])('refuses %s before anything is calculated', (scenario, message) => {
    const ran = evaluate('book.xlsx', '--scenario', scenario, '--out', 'never.xlsx');
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.error).toContain(message);
    expect(ran.error).toContain('(the scenarios are nafta-1994, ');
    expect(existsSync(path('never.xlsx'))).toBe(false);
  });

  it('writes the scenario before calculating', () => {
    const all = report('book.xlsx', '--scenario', 'us-2017-10; rvc = 60%; us share = 20%');
    expect(at(all, 'B1')?.value).toBe(0.62);
    const table = at(all, 'A8')?.value as readonly (readonly unknown[])[];
    expect(JSON.stringify(table)).toContain('us-2017-10');
  });

  it('saves a copy that gives the same results, and leaves the workbook alone', () => {
    const before = readFileSync(path('book.xlsx'));
    const first = report('book.xlsx', '--scenario', 'us-2017-10', '--out', 'copy.xlsx');
    expect(readFileSync(path('book.xlsx')).equals(before)).toBe(true);
    expect(report('copy.xlsx')).toEqual(first);
    expect(readdirSync(cli.folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('says so where no name NAFTA_SCENARIO exists, and writes nothing', () => {
    const ran = evaluate('nameless.xlsx', '--scenario', 'us-2017-10', '--out', 'never.xlsx');
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.error).toMatch(/^nafta-origin: the workbook has no name NAFTA_SCENARIO.*\n$/);
    expect(existsSync(path('never.xlsx'))).toBe(false);
  });

  it.each([
    ['the workbook itself', 'book.xlsx'],
    ['the workbook by another name', 'link.xlsx'],
    ['another kind of file', 'copy.xlsm'],
    ['a folder that is not there', 'nowhere/copy.xlsx'],
  ])('refuses %s as copy', (_, out) => {
    if (!existsSync(path('link.xlsx'))) symlinkSync(path('book.xlsx'), path('link.xlsx'));
    const before = readFileSync(path('book.xlsx'));
    const ran = evaluate('book.xlsx', '--out', out);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.error).toMatch(/^nafta-origin: --out .*\n$/);
    expect(readFileSync(path('book.xlsx')).equals(before)).toBe(true);
  });
});

describe('the table for people', () => {
  it('shows cells, formulas and results', () => {
    const { code, out } = evaluate('book.xlsx');
    expect(code).toBe(0);
    expect(out).toMatch(/^Cell +Formula +Result\n/);
    expect(out).toMatch(/Results!B3 +=NAFTA\.QUALIFIES\(.* +FALSE\n/);
    expect(out).toMatch(/Results!B4 .*#N\/A .*Korea/);
  });

  it('never shows a result that rests on a stale cell', () => {
    const { out } = evaluate('unknown.xlsx');
    expect(out).toMatch(/Results!B6 .*not recalculated: rests on Results!A5\n/);
    expect(out).toMatch(/Not recalculated +Formula +Why\nResults!A5 /);
  });
});

describe('exit codes and hostile files', () => {
  it.each([
    ['a missing file', 'missing.xlsx', null],
    ['a folder', '.', null],
    ['an empty file', 'empty.xlsx', Buffer.alloc(0)],
    ['a text', 'text.xlsx', Buffer.from('Part,Cost\nBrakes,12\n')],
    ['a truncated file', 'cut.xlsx', Buffer.from(smallBook()).subarray(0, 900)],
    ['an external entity', 'entity.xlsx', Buffer.from(bookWithEntity())],
    ['a circle of formulas', 'circle.xlsx', Buffer.from(circularBook())],
    ['a gigabyte in a megabyte', 'inflating.xlsx', Buffer.from(inflatingBook())],
  ])('%s: one line, exit 1, nothing written', (_, name, bytes) => {
    if (bytes !== null) writeFileSync(path(name), bytes);
    const ran = evaluate(name, '--out', 'never.xlsx');
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.error).toMatch(/^nafta-origin: [^\n]+\n$/);
    expect(ran.error).not.toMatch(/\bat .*:\d+:\d+|Error:/);
    expect(existsSync(path('never.xlsx'))).toBe(false);
  });

  it('names the cell of a circle of formulas', () => {
    writeFileSync(path('circle.xlsx'), circularBook());
    expect(evaluate('circle.xlsx').error).toContain('Circle!B1 depends on itself');
  });

  it.each([[[]], [['convert']], [['evaluate']], [['evaluate', 'book.xlsx', '--fast']]])(
    '%j is wrong usage: exit 2',
    (words) => {
      const ran = cli.run(...words);
      expect(ran).toMatchObject({ code: 2, out: '' });
      expect(ran.error).toMatch(/^nafta-origin: [^\n]+\. See nafta-origin --help\n$/);
    },
  );

  it('--help and --version', () => {
    expect(cli.run('--help')).toMatchObject({ code: 0, error: '' });
    expect(cli.run('--help').out).toContain('evaluate BOOK.xlsx [--scenario EXPR]');
    expect(cli.run('--version').out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
