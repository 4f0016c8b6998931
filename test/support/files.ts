import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, as paths. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}
