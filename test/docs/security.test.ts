import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../support/dist';

const read = (path: string): string => readFileSync(join(projectFolder, path), 'utf8');
const [, table = ''] =
  /<!-- limits -->([\s\S]*)<!-- end of limits -->/.exec(read('SECURITY.md')) ?? [];
const limits = [...table.matchAll(/^\| (.+) \| ([\d,]+)( MB)? \| \[.+\]\((.+)\) \|$/gm)].map(
  ([, what = '', figure = '', unit = '', file = '']) => ({ what, figure, unit, file }),
);

/** The figure as the code has it, and nothing longer: 20 * MEGABYTE, 64 * 1024 * 1024, 500_000, 100. */
function inCode(figure: string, unit: string): RegExp {
  const literal = figure.replaceAll(',', '_?');
  return new RegExp(`[=:] ${literal}${unit === '' ? '[;,]' : ' \\* (MEGABYTE|1024 \\* 1024)[;,]'}`);
}

test('every row of the limits is read', () => {
  const rows = table.split('\n').filter((line) => line.startsWith('| ')).length;
  expect(limits).toHaveLength(rows - 1);
});

test.each(limits)('$what: $figure$unit, as $file has it', ({ figure, unit, file }) => {
  expect(read(file)).toMatch(inCode(figure, unit));
});

test.each(['docs/privacy.md', 'docs/administrators.md'])(
  '%s names every address that the policy of the pane lets through',
  (document) => {
    const [, policy = ''] =
      /content="(default-src[^"]+)"/.exec(read('src/taskpane/taskpane.html')) ?? [];
    const addresses = new Set(policy.match(/https:\/\/[^\s;]+/g));
    expect(addresses.size).toBeGreaterThan(0);
    const text = read(document);
    expect([...addresses].filter((address) => !text.includes(`\`${address}\``))).toEqual([]);
  },
);

test('the privacy page names every sheet and every name that the add-in gives', () => {
  const text = read('docs/privacy.md');
  const manifest = read('manifest.xml');
  expect(text).toContain(/<Permissions>(\w+)</.exec(manifest)?.[1]);
  for (const file of [
    'copies-sheet',
    'settings-sheet',
    'proposal-sheet',
    'rates-table',
    'names',
    'request/supplier-lines',
    'form/form-map',
  ]) {
    const given = read(`src/workbook/${file}.ts`).match(/'NAFTA[ _][A-Za-z_]+'/g) ?? [];
    expect(given.length).toBeGreaterThan(0);
    expect(given.filter((name) => !text.includes(name.slice(1, -1)))).toEqual([]);
  }
});

test('the supported version is that of package.json', () => {
  const { version } = JSON.parse(read('package.json'));
  expect(read('SECURITY.md')).toContain(`| ${version.split('.').slice(0, 2).join('.')} | yes |`);
});
