import { en } from '../../src/taskpane/texts/en';
import { es } from '../../src/taskpane/texts/es';
import { fr } from '../../src/taskpane/texts/fr';
import { textsFor } from '../../src/taskpane/texts';

/** Every leaf with its path: texts, lists, functions. */
function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) =>
    leaves(part, path ? `${path}.${key}` : key),
  );
}

/** Names, formulas and values that are the same in every language. */
const sameInAll = [
  /^product$/,
  /^first\.formula$/,
  /^setup\.goods\.\d\.value$/,
  /^setup\.goods\.3\.label$/,
  /^vocabulary\.[69]\.word$/,
  // each language by its own name
  /^suppliers\.languages\./,
];
const mayBeSame = (path: string): boolean => sameInAll.some((pattern) => pattern.test(path));

const english = new Map(leaves(en));

describe.each([
  ['es', es],
  ['fr', fr],
] as const)('the pane in %s', (language, translation) => {
  const written = new Map(leaves(translation));

  test('says everything', () => {
    const missing = [...english.keys()].filter((path) => !written.has(path) && !mayBeSame(path));
    expect(missing).toEqual([]);
  });

  test('says nothing that the pane no longer says', () => {
    expect([...written.keys()].filter((path) => !english.has(path))).toEqual([]);
  });

  test('says nothing in English', () => {
    const same = [...written].filter(
      ([path, text]) => typeof text === 'string' && text === english.get(path) && !mayBeSame(path),
    );
    expect(same.map(([path]) => path)).toEqual([]);
  });

  test('uses everything it is given', () => {
    const given = ['first', 'second', 'third'];
    const shown = (say: unknown): string =>
      typeof say === 'function' ? String(Reflect.apply(say, null, given)) : '';
    const odd = [...written].filter(([path, say]) => {
      if (typeof say !== 'function' || /^(standing|result|waiver|opening\.count)$/.test(path))
        return false;
      const original = shown(english.get(path));
      return given.some((one) => original.includes(one) !== shown(say).includes(one));
    });
    expect(odd.map(([path]) => path)).toEqual([]);
  });

  test('offers the same goods', () => {
    const values = (goods: readonly { readonly value: string }[]) =>
      goods.map(({ value }) => value);
    expect(values(textsFor(language).setup.goods)).toEqual(values(en.setup.goods));
  });

  test('every standing and result has its word', () => {
    const texts = textsFor(language);
    for (const standing of [
      'fails',
      'outdated',
      'unreadable',
      'undecided',
      'value',
      'qualifies',
    ] as const) {
      expect(texts.standing(standing)).not.toBe(en.standing(standing));
      expect(texts.opening.count(standing, 2)).toMatch(/^2 \S/);
    }
    for (const result of ['Pass', 'Fail', 'Undecided', 'Not required'] as const) {
      expect(texts.result(result)).not.toBe(en.result(result));
      expect(texts.waiver(result)).not.toBe(en.waiver(result));
    }
  });
});

test.each([
  ['es-MX', 'es'],
  ['es-ES', 'es'],
  ['es-US', 'es'],
  ['fr-CA', 'fr'],
  ['fr-FR', 'fr'],
  ['FR', 'fr'],
  ['de-DE', 'en'],
])('%s is shown in %s', (tag, language) => expect(textsFor(tag).language).toBe(language));

test('the counted line in three languages', () => {
  const failing = (tag: string, points: string) => {
    const { opening, formulas } = textsFor(tag);
    return opening.failsBy(formulas(1), 'US 85/50', points);
  };
  expect(failing('es-MX', '6.2')).toBe('1 fórmula, no califica con US 85/50 por 6.2 puntos');
  expect(failing('es-ES', '1,0')).toBe('1 fórmula, no califica con US 85/50 por 1,0 punto');
  expect(failing('fr-CA', '6,2')).toBe(
    '1 formule, non admissible sous US 85/50 : il manque 6,2 points',
  );
  expect(textsFor('fr').formulas(0)).toBe('0 formule');
  expect(textsFor('es').formulas(0)).toBe('0 fórmulas');
});
