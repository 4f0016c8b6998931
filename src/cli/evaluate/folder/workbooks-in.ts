import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from '../../files';
import { InputProblem } from '../../problems';

/** A workbook in a folder, by its path from there with "/", whatever the machine writes. */
export interface FoundWorkbook {
  readonly name: string;
  readonly path: string;
}

/** Excel's own mark of a workbook that somebody has open, and files that are hidden. */
const NO_WORKBOOK = /^(~\$|\.)/;

/** Every .xlsx and .xlsm below a folder, in the order of their names. Links are not followed. */
export function workbooksIn(folder: string, below = ''): readonly FoundWorkbook[] {
  const entries = entriesOf(folder).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (NO_WORKBOOK.test(entry.name)) return [];
    const [path, name] = [join(folder, entry.name), `${below}${entry.name}`];
    if (entry.isDirectory()) return workbooksIn(path, `${name}/`);
    return entry.isFile() && /\.xls[xm]$/i.test(entry.name) ? [{ name, path }] : [];
  });
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new InputProblem(`the folder ${folder} cannot be read: ${reasonOf(error)}`);
  }
}
