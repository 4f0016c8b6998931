import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../support/dist';

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses: readonly { readonly license: { readonly id: string } }[];
}

interface Locked {
  readonly version: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nafta-origin-sbom-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string): string {
  const file = join(folder, name);
  execFileSync(process.execPath, ['scripts/sbom.mjs', file], { cwd: projectFolder });
  return readFileSync(file, 'utf8');
}

test('the bill of materials is the same on every run, with no date and no serial number', () => {
  const text = written('one.json');
  expect(written('two.json')).toBe(text);
  const bom = JSON.parse(text);
  expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 });
  expect(bom).not.toHaveProperty('serialNumber');
  expect(bom.metadata).not.toHaveProperty('timestamp');
});

test('it holds every package that ships, once, with version, address and licence', () => {
  const components: readonly Component[] = JSON.parse(written('bom.json')).components;
  const { packages } = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8'));
  const shipped = Object.entries<Locked>(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`);
  const named = components.map(({ name, version }) => `${name}@${version}`);
  expect(new Set(named)).toEqual(new Set(shipped));
  expect(new Set(named).size).toBe(named.length);
  const odd = components.filter(
    ({ name, version, purl, licenses }) =>
      purl !== `pkg:npm/${name.replace('@', '%40')}@${version}` || !licenses[0]?.license.id,
  );
  expect(odd).toEqual([]);
});

test('it holds every dependency of package.json, and what each of them needs', () => {
  const { components, dependencies } = JSON.parse(written('tree.json'));
  const { dependencies: direct } = JSON.parse(
    readFileSync(join(projectFolder, 'package.json'), 'utf8'),
  );
  const [product, ...others] = dependencies;
  expect(product.dependsOn).toEqual(
    Object.entries<string>(direct)
      .map(([name, version]) => `pkg:npm/${name.replace('@', '%40')}@${version}`)
      .sort(),
  );
  const known = new Set(components.map(({ purl }: Component) => purl));
  const reached = others.flatMap(({ dependsOn }: { dependsOn: string[] }) => dependsOn);
  expect(reached.filter((purl: string) => !known.has(purl))).toEqual([]);
  expect(others).toContainEqual({
    ref: `pkg:npm/react-dom@${direct['react-dom']}`,
    dependsOn: [
      'pkg:npm/loose-envify@1.4.0',
      `pkg:npm/react@${direct.react}`,
      'pkg:npm/scheduler@0.23.2',
    ],
  });
});
