import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../src/engine/xlsx';
import { buyerBook } from '../support/buyer-book';
import { CommandLine } from './command-line';

const SUPPLIERS = 500;
const cli = new CommandLine();
afterAll(() => cli.remove());

test('Ctrl+C ends many requests between two files and leaves whole ones only', async () => {
  const lines = Array.from({ length: SUPPLIERS }, (_, line) => [
    `PN-${line}`,
    'part',
    `Supplier ${line}`,
    'MX',
    '8708.30',
    1,
    10.5,
    10.5,
    '',
  ]);
  writeFileSync(join(cli.folder, 'book.xlsx'), buyerBook({}, lines));
  const words = ['request', 'book.xlsx', '--out', 'all', '--period', '2026-01-01/2026-12-31'];
  const child = spawn(process.execPath, [join(cli.folder, 'nafta-origin.cjs'), ...words], {
    cwd: cli.folder,
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (!child.killed && said.includes('25 of 500 requests')) child.kill('SIGINT');
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, said]).toEqual([
    1,
    expect.stringMatching(/stopped by Ctrl\+C; every file that was written is whole/),
  ]);
  const files = readdirSync(join(cli.folder, 'all'));
  expect(files.length).toBeGreaterThanOrEqual(25);
  expect(files.length).toBeLessThan(SUPPLIERS);
  for (const file of files) {
    expect(file).toMatch(/^supplier-\d+_NR-.*\.xlsx$/);
    expect(readXlsx(readFileSync(join(cli.folder, 'all', file))).sheets).toHaveLength(5);
  }
}, 120_000);
