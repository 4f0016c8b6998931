import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { distFolder, projectFolder } from '../support/dist';
import { filesUnder } from '../support/files';
import { pngSize } from '../support/png';
import { allOf, readXml, type Element } from '../support/xml';
import { complaints } from './manifest-rules';
import { readManifest } from './read-manifest';

const server = 'https://addins.example.com';

const builds: [name: string, origin: string | undefined, address: string][] = [
  ['the default build', undefined, 'https://localhost:3000'],
  ['the build for a server', server, server],
  ['the build for a folder of a server', `${server}/origin/`, `${server}/origin`],
];

const manifestOf = (folder: string): string => readFileSync(join(folder, 'manifest.xml'), 'utf8');

/** Every address in a manifest, namespaces left out. */
function addressesIn(element: Element): readonly string[] {
  const { DefaultValue = '', Value = '' } = element.attributes;
  const own = [DefaultValue, Value, element.text].filter((text) => /^https?:/.test(text));
  return [...own, ...element.children.flatMap(addressesIn)];
}

describe.each(builds)('%s', (_, origin, address) => {
  let folder: string;
  let app: Element;

  beforeAll(() => {
    folder = distFolder(origin);
    app = readXml(manifestOf(folder));
  }, 300_000);

  test('has a manifest that breaks no rule and that Microsoft can read', () => {
    expect(complaints(manifestOf(folder))).toEqual([]);
    expect(readManifest(join(folder, 'manifest.xml'))).toMatchObject({
      hosts: ['Workbook'],
      supportUrl: `${address}/help.html`,
    });
  });

  test('has every address on the one server, and every file they name', () => {
    const addresses = addressesIn(app);
    expect(addresses.length).toBeGreaterThan(10);
    for (const each of addresses) {
      expect(each.startsWith(`${address}/`)).toBe(true);
      expect(each).toBe(`${address}/${each.slice(address.length + 1)}`);
      expect([each, existsSync(join(folder, each.slice(address.length + 1)))]).toEqual([
        each,
        true,
      ]);
    }
  });

  test('has icons of the size they are named for', () => {
    const stated = new Map(
      allOf(app, 'bt:Image')
        .filter(({ attributes }) => attributes['size'] !== undefined)
        .map(({ attributes }) => [attributes['resid'] ?? '', Number(attributes['size'])]),
    );
    const resources = allOf(app, 'bt:Image').filter(({ attributes }) => attributes['id']);
    const wanted: [string | undefined, number | undefined][] = [
      ...resources.map(({ attributes }): [string | undefined, number | undefined] => [
        attributes['DefaultValue'],
        stated.get(attributes['id'] ?? ''),
      ]),
      [app.children.find(({ name }) => name === 'IconUrl')?.attributes['DefaultValue'], 32],
      [
        app.children.find(({ name }) => name === 'HighResolutionIconUrl')?.attributes[
          'DefaultValue'
        ],
        64,
      ],
    ];
    for (const [icon = '', size] of wanted) {
      const path = join(folder, icon.slice(address.length));
      expect([icon, pngSize(path)]).toEqual([icon, { width: size, height: size }]);
    }
  });

  test('holds no development manifest', () => {
    if (origin !== undefined) expect(existsSync(join(folder, 'manifest.dev.xml'))).toBe(false);
  });
});

test('a build for a server names localhost in no file at all', () => {
  const folder = distFolder(server);
  const naming = filesUnder(folder).filter((file) => readFileSync(file).includes('localhost'));
  expect(naming.map((file) => relative(folder, file))).toEqual([]);
}, 300_000);

test.each(['http://addins.example.com', 'addins.example.com', 'https://a.example/?x=1'])(
  'a build for %s is refused',
  (origin) => {
    expect(() => distFolder(origin)).toThrow(/origin is/);
  },
);

test('the development manifest has its own id, name and namespace', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nafta-origin-manifest-'));
  try {
    const script = join(projectFolder, 'scripts', 'dev-manifest.mjs');
    execFileSync(process.execPath, [script, folder]);
    const path = join(folder, 'manifest.dev.xml');
    const text = readFileSync(path, 'utf8');
    expect(complaints(text)).toEqual([]);
    expect(text).toContain('DefaultValue="NAFTADEV"');
    expect(text).not.toMatch(/\bNAFTA\./);
    const released = readManifest(join(projectFolder, 'manifest.xml'));
    const development = readManifest(path);
    expect(development['id']).not.toBe(released['id']);
    expect(development['displayName']).toBe('NAFTA origin (development)');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
