import { sentencesFor, type Sentences } from '../../src/workbench/sentences';

/** Every text by its path; those with parts are filled as the page would. */
function textsOf(sentences: object, path = ''): readonly (readonly [path: string, text: string])[] {
  return Object.entries(sentences).flatMap(([name, text]: [string, unknown]) => {
    const here = `${path}${name}`;
    if (typeof text === 'string') return [[here, text] as const];
    if (typeof text === 'object' && text !== null) return textsOf(text, `${here}.`);
    const say = text as (given: unknown) => string;
    return [[here, say(given(here))] as const];
  });
}

const given = (path: string): unknown => {
  if (path === 'basedOn') return ['B7', 'C8'];
  return /^(notRecalculated|more|calculated)$/.test(path) ? 1234 : 'NAME';
};

describe.each(['es', 'fr'])('the page in %s', (language) => {
  const english = new Map(textsOf(sentencesFor('en')));
  const texts = textsOf(sentencesFor(language));

  test('says everything in its own words', () => {
    const same = texts.filter(([path, text]) => text === english.get(path)).map(([path]) => path);
    expect(same).toEqual(language === 'fr' ? ['page.messages'] : []);
    expect(texts.map(([path]) => path)).toEqual([...english.keys()]);
  });

  test('mentions whatever the English sentence mentions', () => {
    for (const [path, text] of texts) {
      const wanted = /NAME|B7, C8|\.xlsx|\.csv|Ctrl\+\S/g;
      const mentioned = (said: string) => [...new Set(said.match(wanted) ?? [])].sort();
      expect([path, mentioned(text)]).toEqual([path, mentioned(english.get(path) ?? '')]);
    }
  });
});

test.each([
  ['es-MX', 'es'],
  ['fr-CA', 'fr'],
  ['FR', 'fr'],
  ['de-DE', 'en'],
  ['', 'en'],
])('%j is spoken to in %s', (tag, language) => {
  const { language: spoken }: Sentences = sentencesFor(tag);
  expect(spoken).toBe(language);
});
