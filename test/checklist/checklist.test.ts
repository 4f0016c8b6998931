import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import { projectFolder } from '../support/dist';
import { rows } from './rows';

const testFile = (file: string): string => join(projectFolder, 'test', file);

test('the checklist has its 46 rows, in order', () => {
  expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 46 }, (_, index) => index + 1));
});

test.each(rows.map((row) => [row.row, row.property, row] as const))(
  'row %d, %s: shown by tests that exist, or said to be missing',
  (_, __, { by, missing }) => {
    expect(by.length > 0 || missing !== undefined).toBe(true);
    for (const [file, words] of by) {
      expect([file, existsSync(testFile(file))]).toEqual([file, true]);
      // a quotation mark inside quotation marks of its kind stands behind a backslash
      const source = readFileSync(testFile(file), 'utf8').replaceAll("\\'", "'");
      expect([file, words, source.includes(words)]).toEqual([file, words, true]);
    }
  },
);

test('the README says how to get it into each Excel', () => {
  const readme = readFileSync(join(projectFolder, 'README.md'), 'utf8');
  const inExcel = readme.slice(readme.indexOf('## In Excel'), readme.indexOf('## Ten words'));
  for (const place of ['*Web*', '*Windows*', '*Mac*', 'Microsoft 365 admin center']) {
    expect(inExcel).toContain(place);
  }
  expect(readme).toContain('## What is not modelled');
  expect(readme).toContain(`Version ${version}`);
});
