import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFolder } from '../support/dist';

const documents = [
  'README.md',
  'SECURITY.md',
  ...readdirSync(join(projectFolder, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const read = (document: string): string => readFileSync(join(projectFolder, document), 'utf8');

test.each(documents)('every file that %s links to exists', (document) => {
  const links = [...read(document).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const lost = links
    .filter((target) => !/^(https:|#)/.test(target))
    .filter((target) => !existsSync(join(projectFolder, dirname(document), target)));
  expect(lost).toEqual([]);
});

test.each(documents)('every script that %s names exists', (document) => {
  const { scripts } = JSON.parse(read('package.json'));
  const named = [...read(document).matchAll(/\bnpm run ([a-z]+)/g)].map(
    ([, script = '']) => script,
  );
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});
