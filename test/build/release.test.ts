import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { projectFolder } from '../support/dist';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

let folder: string;
let build: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nafta-origin-release-'));
  build = join(folder, 'build');
  mkdirSync(join(build, 'assets'), { recursive: true });
  writeFileSync(join(build, 'manifest.xml'), '<OfficeApp/>');
  writeFileSync(join(build, 'functions.js'), '(() => {})();'.repeat(1000));
  writeFileSync(join(build, 'assets', 'icon-16.png'), new Uint8Array([0x89, 0x50, 0, 255]));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** The files that a run writes, by name. */
function release(name: string, environment: NodeJS.ProcessEnv = {}): Map<string, Buffer> {
  const to = join(folder, name);
  execFileSync(process.execPath, ['scripts/release.mjs', '--from', build, '--to', to], {
    cwd: projectFolder,
    env: { ...process.env, ...environment },
  });
  return new Map(readdirSync(to).map((file) => [file, readFileSync(join(to, file))]));
}

const sums = (bytes: Uint8Array | undefined): Map<string, string> =>
  new Map(
    [...new TextDecoder().decode(bytes).matchAll(/^([0-9a-f]{64}) {2}(.+)\n/gm)].map(
      ([, sum = '', file = '']) => [file, sum],
    ),
  );

test('two runs give the same bytes, on another day and in another time zone too', () => {
  const first = release('one', { TZ: 'America/Mexico_City' });
  rmSync(join(build, 'manifest.xml'));
  writeFileSync(join(build, 'manifest.xml'), '<OfficeApp/>');
  expect(release('two', { TZ: 'Asia/Tokyo' })).toEqual(first);
});

test('the zip holds the build, the licence and the bill of materials, and every sum is right', () => {
  const written = release('out');
  const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  const zip = written.get(`nafta-origin-${version}.zip`) ?? new Uint8Array();
  expect(sums(written.get('SHA256SUMS'))).toEqual(
    new Map([[`nafta-origin-${version}.zip`, sha256(zip)]]),
  );
  const { SHA256SUMS: inside, ...files } = unzipSync(zip);
  expect(Object.keys(files)).toEqual([
    'LICENSE',
    'assets/icon-16.png',
    'functions.js',
    'manifest.xml',
    'sbom.cdx.json',
  ]);
  expect(sums(inside)).toEqual(
    new Map(Object.entries(files).map(([name, bytes]) => [name, sha256(bytes)])),
  );
  expect(Buffer.from(files['assets/icon-16.png'] ?? []).toString('hex')).toBe('895000ff');
});

test('without an address nothing is released', () => {
  const to = join(folder, 'none');
  const { status, stderr } = spawnSync(process.execPath, ['scripts/release.mjs', '--to', to], {
    cwd: projectFolder,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr:
      'A release is built for one address: npm run release -- --origin https://addins.example.com\n',
  });
});
