import { execFileSync } from 'node:child_process';
import { projectFolder } from '../support/dist';

const program = `
  const { OfficeAddinManifest } = require('office-addin-manifest');
  OfficeAddinManifest.readManifestFile(process.argv[1]).then(
    (manifest) => process.stdout.write(JSON.stringify(manifest)),
  );
`;

/**
 * What Microsoft's own reader finds in a manifest.
 * It runs in a plain Node, because it loads packages that jest cannot load.
 */
export function readManifest(path: string): Readonly<Record<string, unknown>> {
  const options = { cwd: projectFolder, encoding: 'utf8' } as const;
  return JSON.parse(execFileSync(process.execPath, ['-e', program, path], options));
}
