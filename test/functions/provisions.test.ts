import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';
import { helpHtml } from '../../src/functions/help';
import { provisionWords } from '../../src/functions/help/provision-words';
import { provisions } from '../../src/functions/provisions';
import { sources } from '../architecture/sources';
import { projectFolder } from '../support/dist';
import { lawOf, provisionsNamedIn } from '../support/law';

/** The index as the help page prints it, by language. */
const printed = (['en', 'es', 'fr'] as const).map(
  (language) => helpHtml(language).split('<h2 id="provisions">')[1] ?? '',
);

const names = provisions.flatMap((provision) => provision.names);

/** Everything that a file exports, with the law that its comment names; null where it names none. */
function exportsOf(file: string): ReadonlyMap<string, string | null> {
  const text = readFileSync(join(projectFolder, 'src', file), 'utf8');
  const root = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = new Map<string, string | null>();
  for (const statement of root.statements) {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (isExported !== true) continue;
    const law = lawOf(
      ts
        .getJSDocCommentsAndTags(statement)
        .map((each) => each.getText())
        .join('\n'),
    );
    const declared = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name.getText())
      : ts.isFunctionDeclaration(statement) && statement.name
        ? [statement.name.text]
        : [];
    for (const name of declared) found.set(name, law);
  }
  return found;
}

test('every provision has a subject, and either code or a reason', () => {
  expect(provisions.length).toBeGreaterThan(70);
  for (const { subject, code, why } of provisions) {
    expect(subject.trim()).not.toBe('');
    expect(code.length === 0).toBe(why !== null);
  }
});

test('no provision stands twice', () => {
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('every file that is named exists and exports what is named', () => {
  const lost = provisions
    .flatMap(({ code }) => code)
    .filter(({ file, symbol }) => {
      const known = sources.some(({ path }) => path === file);
      return !known || !exportsOf(file).has(symbol);
    });
  expect(lost.map(({ file, symbol }) => `${file} ${symbol}`)).toEqual([]);
});

const rules = sources
  .filter(({ folder }) => folder === 'origin' || folder === 'scenario')
  .flatMap(({ path }) =>
    [...exportsOf(path)].flatMap(([symbol, law]) => (law === null ? [] : [{ path, symbol, law }])),
  );

test('there are rules that name their law', () => {
  expect(rules.length).toBeGreaterThan(12);
});

test('every exported rule that names its law stands in a row of src/functions/provisions', () => {
  const placed = provisions.flatMap(({ code }) =>
    code.map(({ file, symbol }) => `${file} ${symbol}`),
  );
  const lacking = rules.map(({ path, symbol }) => `${path} ${symbol}`);
  expect(lacking.filter((rule) => !placed.includes(rule))).toEqual([]);
});

test('every provision that a rule names stands in a row of src/functions/provisions', () => {
  const stands = (provision: string) =>
    names.some(
      (name) =>
        name === provision || provision.startsWith(`${name}(`) || name.startsWith(`${provision}(`),
    );
  const lacking = rules.flatMap(({ path, symbol, law }) =>
    provisionsNamedIn(law)
      .filter((provision) => !stands(provision))
      .map((provision) => `${provision}, named by ${path} ${symbol}`),
  );
  expect(lacking).toEqual([]);
});

test.each([
  ['NAFTA Article 403(1), SOR/94-14 s. 9(2)-(4).', ['NAFTA Article 403(1)', 'SOR/94-14 s. 9(2)']],
  [
    'NAFTA Articles 401-405; USMCA Chapter 4 and the Automotive Appendix; the proposals as data.',
    ['NAFTA Article 401', 'NAFTA Article 405', 'USMCA Chapter 4'],
  ],
  [
    'NAFTA Article 405(1), SOR/94-14 s. 5(5), 5(8) (7 %); SOR/2020-155 s. 5(4) (10 %).',
    ['NAFTA Article 405(1)', 'SOR/94-14 s. 5(5)', 'SOR/94-14 s. 5(8)', 'SOR/2020-155 s. 5(4)'],
  ],
  [
    'USMCA Appendix Art. 3.7-3.9; SOR/2020-155 s. 14(4)-(13), Table A.2.',
    [
      'USMCA Appendix Art. 3.7',
      'USMCA Appendix Art. 3.9',
      'SOR/2020-155 s. 14(4)',
      'USMCA Table A.2',
    ],
  ],
  [
    'SOR/94-14 Schedule VII, Appendices A to C; SOR/2020-155 Schedule 5.',
    ['SOR/94-14 Schedule VII', 'SOR/2020-155 Schedule 5'],
  ],
])('%s names %j', (law, expected) => {
  expect(provisionsNamedIn(law)).toEqual(expected);
});

test.each([
  'NAFTA Article 401',
  'NAFTA Article 402(3)',
  'NAFTA Article 403(1)',
  'NAFTA Article 404',
  'NAFTA Article 405',
  'NAFTA Article 415',
  ...['401', '403.1', '403.2', '403.3'].map((annex) => `NAFTA Annex ${annex}`),
  ...[2, 3, 4, 5, 8, 9, 10, 11, 12, 14, 15].map((section) => `SOR/94-14 s. ${section}`),
  ...['I', 'IV', 'V', 'VI', 'VII', 'VIII', 'X', 'XI'].map((each) => `SOR/94-14 Schedule ${each}`),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((article) => `USMCA Article 4.${article}`),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((article) => `USMCA Appendix Art. ${article}`),
  ...['A.1', 'A.2', 'B', 'C', 'D', 'E', 'F', 'G', 'S'].map((each) => `USMCA Table ${each}`),
  ...[1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20].map(
    (section) => `SOR/2020-155 s. ${section}`,
  ),
])('%s is found by searching the help page, in every language', (name) => {
  expect(printed.map((section) => section.includes(name))).toEqual([true, true, true]);
});

test('the words around the index differ by language', () => {
  const { en, es, fr } = provisionWords;
  for (const other of [es, fr]) {
    expect(other.title).not.toBe(en.title);
    expect(Object.keys(other.reasons)).toEqual(Object.keys(en.reasons));
    expect(
      Object.values(other.reasons).filter((text) => Object.values(en.reasons).includes(text)),
    ).toEqual([]);
  }
});
