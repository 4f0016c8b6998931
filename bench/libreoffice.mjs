/** LibreOffice without a window: opens a workbook, calculates what has no value, saves a copy. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isInstalled, timedRun } from './processes.mjs';

export const absent = 'LibreOffice (soffice) is not installed here';

export const hasLibreOffice = () => isInstalled('soffice');

/**
 * Converts a workbook into a folder with a profile of its own and resolves to
 * `{ milliseconds, megabytes, file }`. The first run makes the profile: it should not count.
 */
export async function convert(file, folder) {
  const out = join(folder, 'libreoffice');
  const saved = join(out, basename(file));
  rmSync(saved, { force: true });
  const profile = join(folder, 'profile');
  const words = ['--headless', '--convert-to', 'xlsx', '--outdir', out, file];
  const run = await timedRun(
    'soffice',
    [`-env:UserInstallation=file://${profile}`, ...words],
    profile,
  );
  if (!existsSync(saved)) throw new Error('LibreOffice wrote no file');
  return { ...run, file: saved };
}

/** Makes the profile of a folder one that calculates every formula on opening, whatever the file holds. */
export function recalculateAlways(folder) {
  const user = join(folder, 'profile', 'user');
  mkdirSync(user, { recursive: true });
  const item =
    '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>';
  writeFileSync(
    join(user, 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${item}</oor:items>\n`,
  );
}
