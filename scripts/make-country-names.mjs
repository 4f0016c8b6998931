/**
 * Writes src/costsheet/country-names.ts from i18n-iso-countries: the names of all countries in
 * English, Spanish and French, folded as the reader folds what it is asked; and those in German and
 * Portuguese, which only the search for cost tables reads, into a file of their own.
 *
 *   node scripts/make-country-names.mjs          writes the file
 *   node scripts/make-country-names.mjs --check  exits 1 where the file differs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const root = new URL('..', import.meta.url);
const fileAt = (path) => fileURLToPath(new URL(path, root));
const require = createRequire(import.meta.url);

const built = buildSync({
  entryPoints: [fileAt('src/costsheet/words.ts')],
  bundle: true,
  format: 'esm',
  write: false,
});
const { fold } = await import(
  `data:text/javascript;base64,${Buffer.from(built.outputFiles[0].contents).toString('base64')}`
);

const codes = require('i18n-iso-countries/codes.json');
const version = require('i18n-iso-countries/package.json').version;

/** The folded names of each country in the languages: those of one country only, and those of several. */
function namesIn(languages) {
  const locales = languages.map(
    (language) => require(`i18n-iso-countries/langs/${language}.json`).countries,
  );
  const namesByCode = new Map();
  const codesByName = new Map();
  for (const [alpha2] of codes) {
    const names = new Set(locales.flatMap((locale) => locale[alpha2] ?? []).map(fold));
    namesByCode.set(alpha2, names);
    for (const name of names) codesByName.set(name, [...(codesByName.get(name) ?? []), alpha2]);
  }
  return {
    shared: [...codesByName].filter(([, all]) => all.length > 1),
    unique: (alpha2) =>
      [...namesByCode.get(alpha2)].filter((name) => codesByName.get(name).length === 1),
  };
}

/** Both codes in three letters where the longer begins with the shorter: "USA", but "MX MEX". */
const codesOf = ([alpha2, alpha3]) => (alpha3.startsWith(alpha2) ? alpha3 : `${alpha2} ${alpha3}`);

const { shared, unique } = namesIn(['en', 'es', 'fr']);
const further = namesIn(['de', 'pt']);

const files = {
  'src/costsheet/country-names.ts': `
// Written by scripts/make-country-names.mjs from i18n-iso-countries ${version}; edit country-additions.ts instead.

/**
 * ISO 3166-1 alpha-2 and alpha-3, in three letters where the longer begins with the shorter, then the
 * names in English, Spanish and French, folded.
 */
export const COUNTRY_NAMES: readonly string[] = [
${codes.map((row) => `  '${[codesOf(row), ...unique(row[0])].join('|')}',`).join('\n')}
];

/** Names that those lists give to several countries: none of them is chosen. */
export const SHARED_NAMES: readonly string[] = [
${shared.map(([name, all]) => `  '${[all.join(' '), name].join('|')}',`).join('\n')}
];
`,
  'src/costsheet/map/further-country-names.ts': `
// Written by scripts/make-country-names.mjs from i18n-iso-countries ${version}.

/** ISO 3166-1 alpha-2, then the names in German and Portuguese that one country only has, folded. */
export const FURTHER_COUNTRY_NAMES: readonly string[] = [
${codes.map(([alpha2]) => `  '${[alpha2, ...further.unique(alpha2)].join('|')}',`).join('\n')}
];
`,
};

let differs = false;
for (const [path, source] of Object.entries(files)) {
  const target = fileAt(path);
  const text = await format(source, { ...(await resolveConfig(target)), parser: 'typescript' });
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (readFileSync(target, 'utf8') !== text) {
    console.error(`${target} differs: run node scripts/make-country-names.mjs`);
    differs = true;
  }
}
if (differs) process.exit(1);
