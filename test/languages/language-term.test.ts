import { catalogue } from '../../src/functions/catalogue';
import { implementations } from '../../src/functions/implementations';
import { languageAsked } from '../../src/functions/language';
import { isFailure } from '../../src/functions/cell-result';
import { valueIn } from '../../src/origin/values';
import { column, ExcelHost } from '../support/host';

const host = new ExcelHost();
const call = (id: string, ...given: readonly unknown[]): unknown => host.call(id, [...given]);
const table = (id: string, ...given: readonly unknown[]) => call(id, ...given) as unknown[][];

/** One brake part of 80 about whose inside nothing is stated, in a good with a net cost of 100. */
const brakes = (scenario: string) => [column(80), column('MX'), 100, scenario, column('8708.30')];

test.each([
  [
    'nafta-1994',
    'Undecided as passenger vehicle under nafta-1994; li-ion',
    'line 1: made in the territory, nothing stated about what is inside (80 in doubt)',
    '62.5 % is required',
  ],
  [
    'nafta-1994; language = es',
    'Undecided como passenger vehicle según nafta-1994; language = es',
    'línea 1: hecho en el territorio, sin declaración de lo que lleva dentro (80 en duda)',
    'se exige 62.5 %',
  ],
  [
    'nafta-1994; Language=FR',
    'Undecided en tant que passenger vehicle selon nafta-1994; language = fr',
    'ligne 1 : fait sur le territoire, rien n’est déclaré',
    '62,5 %',
  ],
])('CHECK under %s speaks its language', (scenario, head, line, required) => {
  const text = call('CHECK', ...brakes(scenario)) as string;
  expect(text.slice(0, head.length)).toBe(head);
  expect(text).toContain(line);
  expect(text).toContain(required);
});

/** Where each function says something, with the scenario `us-2017-10` and its language. */
const asked: readonly (readonly [string, (scenario: string) => readonly unknown[]])[] = [
  ['EVALUATION', brakes],
  ['READINGS', brakes],
  ['BREAKING_LINES', brakes],
  ['COMPARE', brakes],
  ['SCENARIO_TERMS', (scenario) => [scenario, 'light truck']],
  ['EVALUATION_BY', (scenario) => ['A', 80, 'MX', [['A', 100]], scenario]],
];

/** A cell that no language changes: a figure, a code, a result. */
const fixed = (cell: unknown): unknown => (typeof cell === 'string' ? 'text' : cell);

describe.each(['es', 'fr'] as const)('tables in %s', (language) => {
  test.each(asked)('%s keeps its header, figures, results and codes', (id, given) => {
    const english = table(id, ...given('us-2017-10'));
    const spoken = table(id, ...given(`us-2017-10; language = ${language}`));
    expect(spoken[0]).toEqual(english[0]);
    expect(spoken.map((row) => row.at(-1))).toEqual(english.map((row) => row.at(-1)));
    expect(spoken.map((row) => row.map(fixed))).toEqual(english.map((row) => row.map(fixed)));
    for (const name of ['Verdict', 'Result']) {
      const at = english[0]?.indexOf(name) ?? -1;
      if (at < 0) continue;
      const words =
        /^(Qualifies|Fails|Pass|Fail|Not required|Undecided.*|No rule|Verdict|Result|)$/;
      expect(spoken.filter((row) => !words.test(String(row[at])))).toEqual([]);
    }
  });

  test('the rows of EVALUATION have names of the language', () => {
    const english = table('EVALUATION', ...brakes('us-2017-10')).slice(1);
    const spoken = table('EVALUATION', ...brakes(`us-2017-10; language = ${language}`)).slice(1);
    const same = spoken.filter((row, index) => row[0] === english[index]?.[0]);
    expect(same.map((row) => row[0])).toEqual(language === 'fr' ? ['Verdict'] : []);
  });
});

test.each([
  ['nafta-1994; language = es; rvz = 3', 'no se conoce el término «rvz»'],
  ['nafta-1995; language = fr', '« nafta-1995 » n’est pas connu'],
  ['nafta-1994; rvc = 80; language = es', 'no lleva signo de porcentaje'],
  ['nafta-1994; language = de', 'language = "de" is not allowed; allowed are en, es, fr'],
  ['nafta-1994; language = es; language = fr', 'aparece dos veces'],
])('what is wrong with %s is said in its language', (scenario, words) => {
  for (const id of ['QUALIFIES', 'REGIONAL_VALUE_CONTENT', 'HEADROOM']) {
    expect(call(id, ...brakes(scenario))).toMatchObject({
      message: expect.stringContaining(words),
    });
  }
  expect(call('CHECK', ...brakes(scenario))).toContain(words);
});

test.each([
  ['es', 'origins tiene 1 fila x 1 columna, costs tiene 2 filas x 1 columna'],
  ['fr', 'origins a 1 ligne x 1 colonne, costs a 2 lignes x 1 colonne'],
])('shapes that differ are said in %s', (language, words) => {
  const given = [column(80, 5), column('MX'), 100, `nafta-1994; language = ${language}`];
  expect(call('QUALIFIES', ...given)).toMatchObject({ message: expect.stringContaining(words) });
});

test.each([
  ['62.5 %', '62.5 %', '62,5 %'],
  ['1234.5', '1234.5', '1234,5'],
  ['at least 70.0 %', 'al menos 70.0 %', 'au moins 70,0 %'],
  ['yes', 'sí', 'oui'],
  ['line 3', 'línea 3', 'ligne 3'],
  ['lines 3 and 5', 'líneas 3 y 5', 'lignes 3 et 5'],
  ['lines 3, 5 and 12 more', 'líneas 3, 5 y 12 más', 'lignes 3, 5 et 12 autres'],
])('what the core puts together, %s, is written as a language writes it', (value, es, fr) => {
  expect(valueIn('required', value, 'en')).toBe(value);
  expect(valueIn('required', value, 'es')).toBe(es);
  expect(valueIn('required', value, 'fr')).toBe(fr);
  // what was received stays as it was written
  expect(valueIn('received', value, 'fr')).toBe(value);
});

test('the languages of COMPARE are one: the first that an expression states', () => {
  const scenarios = column('nafta-1994', 'usmca-2020; language = fr', 'us-2017-10; language = es');
  expect(languageAsked(scenarios)).toBe('fr');
  const rows = table('COMPARE', ...brakes(''), null).length;
  expect(rows).toBeGreaterThan(1);
  const spoken = call('COMPARE', column(80), column('MX'), 100, scenarios) as unknown[][];
  expect(spoken.slice(1).map((row) => row[7])).toEqual([
    'Saut tarifaire: Pass',
    expect.stringContaining('Achats d’acier: Undecided'),
    'Saut tarifaire: Pass',
  ]);
});

test('every function with a scenario speaks the language of that argument', () => {
  const silent = catalogue.flatMap(({ id, parameters }) => {
    const at = parameters.findIndex(({ name }) => name === 'scenario' || name === 'scenarios');
    if (at < 0) return [];
    const given = parameters.map((_, index) => (index === at ? 'x; language = fr' : null));
    const result = implementations[id].calculate(...given);
    const text = isFailure(result) ? result.message : String(result);
    return /n’est pas connu|est absent|reçu/.test(text) ? [] : [`${id}: ${text}`];
  });
  expect(silent).toEqual([]);
});
