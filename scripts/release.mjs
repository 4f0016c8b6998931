/**
 * `npm run release -- --origin https://addins.example.com`: builds for that address and writes into
 * dist-release/ one zip of the build, its manifest, the licence and the bill of materials, with
 * SHA256SUMS inside it (of its files) and beside it (of the zip). The same sources give the same bytes.
 * `--from FOLDER` takes a finished build as it is, `--to FOLDER` writes elsewhere.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { ensureBuilt } from './build.mjs';
import { projectFolder } from './install.mjs';
import { sbomText } from './sbom.mjs';

/** The first moment that a zip can hold; local time, because that is what a zip is written in. */
const mtime = new Date(1980, 0, 1);

/** Every file of a folder as [path with slashes, bytes]. */
const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]);

const sorted = (files) => [...files].sort(([a], [b]) => (a < b ? -1 : 1));

/** Lines as `sha256sum --check` reads them. */
const sumsOf = (files) =>
  files
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .join('');

function writeRelease(build, folder) {
  const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  const files = sorted([
    ...filesOf(build),
    ['LICENSE', readFileSync(join(projectFolder, 'LICENSE'))],
    ['sbom.cdx.json', Buffer.from(sbomText())],
  ]);
  const entries = [...files, ['SHA256SUMS', Buffer.from(sumsOf(files))]];
  const zip = zipSync(Object.fromEntries(sorted(entries)), { level: 9, mtime });
  const name = `nafta-origin-${version}.zip`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), zip);
  writeFileSync(join(folder, 'SHA256SUMS'), sumsOf([[name, zip]]));
  return join(folder, name);
}

try {
  const { values } = parseArgs({
    options: { origin: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' } },
  });
  if (values.from === undefined && values.origin === undefined) {
    throw new Error(
      'A release is built for one address: npm run release -- --origin https://addins.example.com',
    );
  }
  const aside = join(projectFolder, 'dist-release-build');
  const build = values.from ?? ensureBuilt({ folder: aside, origin: values.origin });
  console.log(
    writeRelease(resolve(build), resolve(values.to ?? join(projectFolder, 'dist-release'))),
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
