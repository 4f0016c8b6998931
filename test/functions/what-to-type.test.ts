import { helpHtml } from '../../src/functions/help';
import { whatToType } from '../../src/functions/help/what-to-type';
import { readStatement } from '../../src/costsheet';

const languages = ['en', 'es', 'fr'] as const;
const english = whatToType.en.situations;

/** Words that the sheet reads, in the order of the cases. */
const READ =
  /\b(traced|VNM|RVC|AC|free) [\d.,/%]*\d%?|\b(treat as non|non)-originating\b|\borigina[a-z]+( by shift)?\b/gu;

test.each(languages)('in %s every case has its three columns', (language) => {
  const { situations } = whatToType[language];
  expect(situations).toHaveLength(english.length);
  for (const row of situations) for (const cell of row) expect(cell.trim()).not.toBe('');
});

test.each(languages)(
  'in %s the same words stand on the sheet, and the sheet reads them',
  (language) => {
    const typed = whatToType[language].situations.map(([, cell]) => cell.match(READ) ?? []);
    expect(typed).toEqual(english.map(([, cell]) => cell.match(READ) ?? []));
    for (const word of typed.flat()) {
      const read = readStatement(word, { parameter: 'statements', line: 1 });
      expect(read.ok && read.value.kind).not.toBe('none');
      expect(read.ok).toBe(true);
    }
  },
);

test.each(['es', 'fr'] as const)('in %s no situation is left in English', (language) => {
  const same = whatToType[language].situations.filter(([situation], index) => {
    return situation === english[index]?.[0];
  });
  expect(same).toEqual([]);
});

test.each(languages)('the help page in %s holds the cases and Annex 403.2', (language) => {
  const page = helpHtml(language);
  expect(page).toContain('id="what-to-type"');
  expect(page).toContain('id="annex-403-2"');
  expect(page).toContain('charge-air coolers');
});
