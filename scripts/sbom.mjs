/**
 * `npm run sbom [-- FILE]`: writes the bill of materials of what ships, CycloneDX 1.5 in JSON, from the
 * lockfile alone (default dist-sbom/sbom.cdx.json). The same lockfile gives the same bytes: no serial
 * number, no date. npm's own `npm sbom` has both, and leaves out what development needs as well.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectFolder } from './install.mjs';

/** Packages whose description names no licence: that of their LICENSE file or of their repository. */
const licencesElsewhere = new Map([
  ['@univerjs/telemetry', 'Apache-2.0'],
  ['jstat', 'MIT'],
]);

const nameAt = (path) => path.replace(/^.*node_modules\//, '');
const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** "sha512-BASE64" as CycloneDX writes it. */
function hashOf(integrity) {
  const [algorithm, digest] = integrity.split('-');
  const content = Buffer.from(digest, 'base64').toString('hex');
  return { alg: algorithm.toUpperCase().replace('SHA', 'SHA-'), content };
}

function componentOf(path, { version, license, integrity }) {
  const name = nameAt(path);
  const id = license ?? licencesElsewhere.get(name);
  if (id === undefined) throw new Error(`${name} ${version} names no licence: add it to sbom.mjs`);
  const purl = purlOf(name, version);
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    hashes: [hashOf(integrity)],
    licenses: [{ license: { id } }],
    purl,
  };
}

/** Where the package at `path` finds another: in its own node_modules, then further up. */
function pathOf(name, path, packages) {
  for (let folder = path; ; folder = folder.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (place in packages) return place;
    if (folder === '') return undefined;
  }
}

function dependencyOf(path, packages) {
  const { dependencies, optionalDependencies, peerDependencies } = packages[path];
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
  const found = names
    .map((name) => pathOf(name, path, packages))
    .filter((place) => place !== undefined)
    .map((place) => purlOf(nameAt(place), packages[place].version));
  return [...new Set(found)].sort();
}

/** One entry for each package of that version, however often it is installed. */
const uniqueBy = (key, entries) => [
  ...new Map(entries.map((entry) => [entry[key], entry])).values(),
];

/** The bill of materials as JSON text. */
export function sbomText(folder = projectFolder) {
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  const { name, version, license } = packages[''];
  const product = purlOf(name, version);
  const shipped = Object.entries(packages).filter(
    ([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional,
  );
  const shippedPackages = Object.fromEntries([['', packages['']], ...shipped]);
  const components = shipped.map(([path, entry]) => componentOf(path, entry));
  const dependencies = shipped.map(([path, entry]) => ({
    ref: purlOf(nameAt(path), entry.version),
    dependsOn: dependencyOf(path, shippedPackages),
  }));
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': product,
        name,
        version,
        licenses: [{ license: { id: license } }],
        purl: product,
      },
    },
    components: uniqueBy('purl', components).sort((a, b) => compare(a.purl, b.purl)),
    dependencies: [
      { ref: product, dependsOn: dependencyOf('', shippedPackages) },
      ...uniqueBy('ref', dependencies).sort((a, b) => compare(a.ref, b.ref)),
    ],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const file = resolve(process.argv[2] ?? join(projectFolder, 'dist-sbom', 'sbom.cdx.json'));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, sbomText());
  console.log(file);
}
