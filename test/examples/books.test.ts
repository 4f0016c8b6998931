import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../support/dist';
import { exampleBytes, exampleNames, openExample, signs } from './open-example';

describe.each(exampleNames)('%s', (name) => {
  it('calculates every formula', () => expect(openExample(name).staleCells()).toEqual([]));

  it('holds the results as they are calculated', () => {
    const stored = openExample(name, false);
    const fresh = openExample(name);
    for (const { name: sheet, rows, columns } of fresh.sheets) {
      const range = { sheet, row: 0, column: 0, rows, columns };
      expect(signs(stored.values(range))).toEqual(signs(fresh.values(range)));
    }
  });

  it('has the three settings in cells of their own', () => {
    const book = openExample(name, false);
    const cells = ['NAFTA_SCENARIO', 'NAFTA_GOOD', 'NAFTA_DATE'].map((one) => book.resolve(one));
    expect(cells.map((cell) => cell && [cell.sheet, cell.row, cell.column])).toEqual([
      ['NAFTA settings', 3, 1],
      ['NAFTA settings', 4, 1],
      ['NAFTA settings', 5, 1],
    ]);
  });
});

it('the files are what the script writes, byte for byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nafta-example-'));
  try {
    execFileSync(process.execPath, ['scripts/make-examples.mjs', folder], { cwd: projectFolder });
    expect(readdirSync(folder).sort()).toEqual([...exampleNames].sort());
    for (const name of exampleNames) {
      expect([name, readFileSync(join(folder, name)).equals(exampleBytes(name))]).toEqual([
        name,
        true,
      ]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
