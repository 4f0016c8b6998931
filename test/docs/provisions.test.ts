import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readmeTable } from '../../src/functions/provisions/readme-table';
import { projectFolder } from '../support/dist';

test('the README shows the provisions as the code has them: node scripts/make-provisions.mjs', () => {
  const readme = readFileSync(join(projectFolder, 'README.md'), 'utf8');
  const [, shown] = /<!-- provisions -->([^]*)<!-- end of provisions -->/.exec(readme) ?? [];
  expect(shown?.trim().split('\n')).toEqual(readmeTable().split('\n'));
});
