import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { openWorkbook } from '../../src/engine';
import { buildXlsx } from '../support/xlsx-builder';
import { CommandLine } from './command-line';

const cli = new CommandLine();
const path = (name: string) => join(cli.folder, name);
const run = (...words: readonly string[]) => cli.run('fill', ...words);
afterAll(() => cli.remove());

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
  parts: { 'customXml/item1.xml': '<oem secret="kept"/>' },
});

/** A supplier's workbook whose third row is what a quarter is about. */
const book = (cost: number, map: readonly (readonly (string | number | object | null)[])[] = []) =>
  buildXlsx({
    sheets: [
      {
        name: 'Costs',
        rows: [
          ['Net cost', 100],
          ['VNM', cost],
        ],
      },
      {
        name: 'Form',
        rows: [
          ['Sheet', 'Cell', 'Value', 'Label'],
          ['Quote', 'B2', '=HYPERLINK("x")', 'Part number'],
          ['Quote', 'B3', { f: '(Costs!B1-Costs!B2)/Costs!B1', v: 0 }, 'RVC'],
          ['Quote', 'B4', { f: 'NAFTA.ORIGIN_CODE("México")', v: 'MX' }, ''],
          ...map,
        ] as never,
      },
    ],
    names: [{ name: 'NAFTA_FORM', formula: 'Form!$A$1:$D$9' }],
  });

beforeEach(() => {
  writeFileSync(path('form.xlsx'), form);
  writeFileSync(path('book.xlsx'), book(40));
  rmSync(path('filled.xlsx'), { force: true });
});

const fillIt = () => run('form.xlsx', '--from', 'book.xlsx', '--out', 'filled.xlsx');

describe('fill', () => {
  it('fills the cells of a form from the workbook, and leaves every other part as it was', () => {
    expect(fillIt()).toMatchObject({ code: 0, error: '' });
    const filled = readFileSync(path('filled.xlsx'));
    const opened = openWorkbook(filled);
    const value = (row: number) => opened.value({ sheet: 'Quote', row, column: 1 });
    expect([value(1), value(2), value(3)]).toEqual(['=HYPERLINK("x")', 0.6, 'MX']);
    expect(opened.formula({ sheet: 'Quote', row: 1, column: 1 })).toBeNull();
    const [before, after] = [unzipSync(form), unzipSync(filled)];
    const changed = Object.keys(before).filter(
      (part) => !Buffer.from(before[part] ?? []).equals(Buffer.from(after[part] ?? [])),
    );
    expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
    expect(readFileSync(path('form.xlsx'))).toEqual(Buffer.from(form));
  });

  it('fills the same form again when the figures have changed', () => {
    fillIt();
    writeFileSync(path('book.xlsx'), book(25));
    const ran = run('filled.xlsx', '--from', 'book.xlsx', '--out', 'next.xlsx');
    expect(ran).toMatchObject({ code: 0, error: '' });
    expect(ran.out).toMatch(/Quote!B3\s+0\.6\s+0\.75/);
  });

  it.each([
    [['Quote', 'B5', 1, ''], /Quote!B5 of the form holds a formula/],
    [['Quote', 'A9', { f: 'NA()', v: { error: '#N/A' } }, ''], /row 5: Value is #N\/A/],
    [['Quote', 'C2', 1, 'Weight'], /The form has changed/],
  ])('writes nothing for the row %j', (row, sentence) => {
    writeFileSync(path('book.xlsx'), book(40, [row]));
    const ran = fillIt();
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.error).toMatch(sentence);
    expect(existsSync(path('filled.xlsx'))).toBe(false);
  });

  it('says so where the workbook has no map', () => {
    const ran = run('form.xlsx', '--from', 'form.xlsx', '--out', 'filled.xlsx');
    expect(ran.error).toMatch(/no table named NAFTA_FORM/);
  });

  it('lists the cells of a form that want an answer, safe to paste', () => {
    const ran = run('form.xlsx', '--fields');
    expect(ran.out.split('\n').slice(0, 3)).toEqual([
      'Sheet\tCell\tValue\tLabel',
      'Quote\tB1\t\tSupplier origin form',
      'Quote\tB2\t\tPart number',
    ]);
  });

  it.each([
    [['form.xlsx'], /fill needs --from/],
    [['form.xlsx', '--from', 'book.xlsx'], /fill needs --out/],
  ])('%j is wrong usage', (words, sentence) => {
    expect(run(...words)).toMatchObject({ code: 2, error: expect.stringMatching(sentence) });
  });
});
