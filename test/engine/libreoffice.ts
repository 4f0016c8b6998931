import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoredWorkbook } from '../../src/engine/model';
import type { CellValue } from '../../src/engine/types';
import { readXlsx } from '../../src/engine/xlsx';

/** The workbook as LibreOffice calculates it, or null where it is not installed. */
export function calculatedByLibreOffice(bytes: Uint8Array): StoredWorkbook | null {
  if (spawnSync('soffice', ['--version']).status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'oracle-'));
  try {
    writeFileSync(join(folder, 'in.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = join(folder, 'out');
    // it may stumble when it ends: what counts is the file it wrote
    spawnSync('soffice', [
      profile,
      ...['--headless', '--convert-to', 'xlsx', '--outdir', out, join(folder, 'in.xlsx')],
    ]);
    return readXlsx(readFileSync(join(out, 'in.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An error as its code. */
export const plain = (value: CellValue): CellValue =>
  typeof value === 'object' && value !== null ? value.error : value;

/** Equal in 12 digits; LibreOffice makes no difference between an empty text and none. */
export const near = (a: CellValue, b: CellValue): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b))
    : a === b || ((a === null || a === '') && (b === null || b === ''));
