import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../support/dist';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const readJson = (name: string) => JSON.parse(readFileSync(join(projectFolder, name), 'utf8'));
const description = readJson('package.json');
const lockText = readFileSync(join(projectFolder, 'package-lock.json'), 'utf8');
const locked: [string, LockedPackage][] = Object.entries<LockedPackage>(
  JSON.parse(lockText).packages,
).filter(([path]) => path !== '');

test('every version is pinned exactly', () => {
  const wanted = { ...description.dependencies, ...description.devDependencies };
  const loose = Object.entries<string>(wanted).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('the lockfile agrees with package.json', () => {
  const { dependencies, devDependencies, engines } = JSON.parse(lockText).packages[''];
  expect({ dependencies, devDependencies, engines }).toEqual({
    dependencies: description.dependencies,
    devDependencies: description.devDependencies,
    engines: description.engines,
  });
});

test('the lockfile names no registry', () => {
  expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

/** Where a package installed at a path finds its dependencies: beside itself, then further up. */
function placesOf(path: string, name: string): readonly string[] {
  const parents = path.split('/node_modules/').map((_, index, parts) => parts.slice(0, index + 1));
  const folders = parents.map((parts) => `${parts.join('/node_modules/')}/`);
  return ['', ...folders].map((folder) => `${folder}node_modules/${name}`);
}

test('the lockfile holds the binaries of every platform, not of this machine alone', () => {
  const paths = new Set(locked.map(([path]) => path));
  const lacking = locked.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesOf(path, name).some((place) => paths.has(place)))
      .map((name) => `${path} lacks ${name}`),
  );
  expect(lacking).toEqual([]);
});

test("Microsoft's office.js is for tests and the workbench only, never part of the product", () => {
  expect(description.devDependencies).toHaveProperty(['@microsoft/office-js']);
  expect(description.dependencies).not.toHaveProperty(['@microsoft/office-js']);
});

const free = ['MIT', 'MIT-0', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD'];
const forTools = [...free, 'Apache-2.0 AND MIT', 'BlueOak-1.0.0', 'Python-2.0', 'MPL-2.0'];
const forToolsWithChoice = ['CC-BY-4.0', '(BSD-3-Clause OR GPL-2.0)', '(MIT OR CC0-1.0)'];

/** Packages whose description names no usual licence, with what is known instead. */
const provisos: Readonly<Record<string, string>> = {
  jstat: "no licence field; its LICENSE file holds MIT's text; the library of functions uses it",
  '@univerjs/telemetry':
    'no licence field; part of the Univer repository, which is Apache-2.0 as a whole; an interface only',
  '@microsoft/office-js':
    "Microsoft's own terms: for add-ins to Microsoft 365; served locally to the workbench and the tests",
};

const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

function licenceOf([path, { license }]: [string, LockedPackage]): string {
  if (license !== undefined) return license;
  const installed = join(projectFolder, path, 'package.json');
  return existsSync(installed)
    ? String(JSON.parse(readFileSync(installed, 'utf8')).license)
    : 'none';
}

test.each([
  ['shipped packages', false, free],
  ['tools', true, [...forTools, ...forToolsWithChoice]],
])('%s have a licence that allows their use', (_, isTool, allowed) => {
  const odd = locked
    .filter(([, { dev, devOptional }]) => (dev ?? devOptional ?? false) === isTool)
    .filter((entry) => !allowed.includes(licenceOf(entry)))
    .map(([path, entry]) => `${nameOf(path)}: ${licenceOf([path, entry])}`)
    .filter((line) => !(line.replace(/: .*$/, '') in provisos));
  expect(odd).toEqual([]);
});
