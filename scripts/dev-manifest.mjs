/**
 * Makes the manifest for development: its own id, name and namespace, so that the add-in under
 * development and the released one can stand in the same Excel. Formulas begin with NAFTADEV.
 * `node scripts/dev-manifest.mjs` writes `dist/manifest.dev.xml`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectFolder } from './install.mjs';

const developmentId = 'c6a16c51-c847-4e2c-9e77-224b2ff94a8e';

/** An element with the mark behind its text in every language. */
const marked = (element, mark) =>
  element.replace(/(\b(?:DefaultValue|Value)="[^"]*)"/g, `$1${mark}"`);

const changes = [
  [/<Id>[^<]*<\/Id>/, `<Id>${developmentId}</Id>`],
  [/<DisplayName[^]*?<\/DisplayName>/, (name) => marked(name, ' (development)')],
  [/(id="Functions\.Namespace" DefaultValue=")[^"]*"/, '$1NAFTADEV"'],
  [/<bt:String id="Group\.Label"[^]*?<\/bt:String>/, (label) => marked(label, ' (dev)')],
  [/=NAFTA\./g, '=NAFTADEV.'],
  [/NaftaOrigin\./g, 'NaftaOriginDev.'],
];

/** The development twin of a manifest; throws when the manifest lacks something to change. */
export function developmentManifest(manifest) {
  return changes.reduce((text, [pattern, replacement]) => {
    const changed = text.replace(pattern, replacement);
    if (changed === text) throw new Error(`manifest.xml has nothing that matches ${pattern}`);
    return changed;
  }, manifest);
}

/** Writes the development manifest into a built folder and returns its path. */
export function writeDevelopmentManifest(folder = join(projectFolder, 'dist')) {
  const path = join(folder, 'manifest.dev.xml');
  const manifest = readFileSync(join(projectFolder, 'manifest.xml'), 'utf8');
  writeFileSync(path, developmentManifest(manifest));
  return path;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  console.log(writeDevelopmentManifest(process.argv[2]));
}
