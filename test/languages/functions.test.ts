import { catalogue } from '../../src/functions/catalogue';
import { helpHtml } from '../../src/functions/help';
import { helpFile } from '../../src/functions/help/help-file';
import { helpWords } from '../../src/functions/help/words';
import { vocabulary } from '../../src/functions/help/vocabulary';
import { functionsMetadata } from '../../src/functions/metadata';
import { inLanguage, languageTexts } from '../../src/functions/texts';

const helpBase = 'https://localhost:3000';
const english = functionsMetadata('en', { helpBase }).functions;
const languages = ['es', 'fr'] as const;

describe.each(languages)('functions in %s', (language) => {
  const { functions, parameters } = languageTexts[language];
  const metadata = functionsMetadata(language, { helpBase }).functions;
  const told = catalogue.map((definition) => inLanguage(definition, language));
  const used = catalogue.flatMap(({ id, parameters: of }) =>
    of.flatMap(({ name }) => [name, `${id}.${name}`]),
  );

  test('all have their texts', () => {
    expect(catalogue.map(({ id }) => id).filter((id) => functions[id] === undefined)).toEqual([]);
    const missing = catalogue.flatMap(({ id, parameters: of }) =>
      of
        .filter(({ name }) => (parameters[`${id}.${name}`] ?? parameters[name]) === undefined)
        .map(({ name }) => `${id}.${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('no text is left of a function or a parameter that is gone', () => {
    const ids: readonly string[] = catalogue.map(({ id }) => id);
    expect(Object.keys(functions).filter((id) => !ids.includes(id))).toEqual([]);
    expect(Object.keys(parameters).filter((name) => !used.includes(name))).toEqual([]);
  });

  test('keep ids, names, order, shapes and results', () => {
    const shape = (all: typeof english) =>
      all.map(({ id, name, parameters: of, result }) => ({
        id,
        name,
        result,
        parameters: of.map(({ description: _, ...rest }) => rest),
      }));
    expect(shape(metadata)).toEqual(shape(english));
  });

  test('parameters of one name that mean several things in English do so here', () => {
    const meanings = (all: typeof english) =>
      new Set(
        all.flatMap(({ parameters: of }) => of.map((one) => `${one.name}: ${one.description}`)),
      ).size;
    expect(meanings(metadata)).toBe(meanings(english));
  });

  test('no text equals the English one', () => {
    const same = told.flatMap(({ id, description, help, parameters: of }, index) => {
      const original = catalogue[index];
      const texts = [description, ...help, ...of.map((one) => one.description)];
      const others = [
        original?.description,
        ...(original?.help ?? []),
        ...(original?.parameters ?? []).map((one) => one.description),
      ];
      return texts.filter((text) => others.includes(text)).map((text) => `${id}: ${text}`);
    });
    expect(same).toEqual([]);
  });

  test('descriptions fit into the dialog', () => {
    const long = metadata.flatMap(({ id, description, parameters: of }) =>
      [description, ...of.map((one) => one.description)]
        .filter((text) => text.length === 0 || text.length > 250)
        .map((text) => `${id} ${text.length}: ${text}`),
    );
    expect(long).toEqual([]);
  });

  test('help has as many paragraphs as in English, and names the same functions and terms', () => {
    const names = (texts: readonly string[]) =>
      [
        ...new Set(
          texts.join(' ').match(/\b[A-Z]+_[A-Z_]+\b|\bus_values\b|\bbase_value\b|\bQUALIFIES\b/g),
        ),
      ].sort();
    const odd = told.filter(({ help }, index) => {
      const original = catalogue[index]?.help ?? [];
      return help.length !== original.length || names(help).join() !== names(original).join();
    });
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  test('each help address is an anchor of the page in that language', () => {
    const page = helpHtml(language);
    expect(page).toContain(`<html lang="${language}">`);
    expect(helpFile(language)).toBe(`help.${language}.html`);
    const addresses = metadata.map(({ helpUrl }) => helpUrl);
    expect(addresses).toEqual(
      metadata.map(({ id }) => `https://localhost:3000/help.${language}.html#${id}`),
    );
    expect(metadata.filter(({ id }) => !page.includes(`<h3 id="${id}">`))).toEqual([]);
    const anchors = [...page.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor);
    expect(anchors.filter((anchor) => !page.includes(`id="${anchor}"`))).toEqual([]);
  });

  test('the words around them are translated', () => {
    const words = helpWords[language];
    const same = Object.entries(words).filter(([key, text]) => {
      const original = helpWords.en[key as keyof typeof words];
      return typeof text === 'string' && text === original;
    });
    expect(same).toEqual([]);
    expect(vocabulary[language]).toHaveLength(vocabulary.en.length);
  });
});

test('the help page in English is the one that the addresses of the past lead to', () => {
  expect(helpFile('en')).toBe('help.html');
  expect(helpHtml('en')).toContain('<html lang="en">');
});
