import { helpHtml } from '../../src/functions/help';
import { vehicleTestWords } from '../../src/functions/help/vehicle-test-words';
import { implementations } from '../../src/functions/implementations';
import { corePartRows } from '../../src/scenario';
import { column } from '../support/host';

const parts = column('engine', 'axles');
const given = (scenario: string) => [
  scenario,
  parts,
  column(100, 100),
  column(90, ''),
  column(90, 90),
];

describe.each(['es', 'fr'] as const)('vehicle tests in %s', (language) => {
  test('CORE_PARTS speaks it, with header, results and codes as they are', () => {
    const table = (scenario: string) =>
      implementations.CORE_PARTS.calculate(...given(scenario)) as unknown[][];
    const english = table('usmca-2020');
    const spoken = table(`usmca-2020; language = ${language}`);
    const fixed = (row: readonly unknown[]) => [...row.slice(1, 7), row.at(-1)];
    expect(spoken.map(fixed)).toEqual(english.map(fixed));
    const notes = (rows: readonly unknown[][]) => rows.slice(1).map((row) => row[8]);
    const same = notes(spoken).filter((note) => note !== '' && notes(english).includes(note));
    expect(same).toEqual([]);
    const names = spoken.slice(1).map((row) => row[0]);
    expect(names).toContain(language === 'es' ? 'Superparte esencial' : 'Système de direction');
  });

  test('what is wrong is said in it', () => {
    const message = (...args: readonly unknown[]) =>
      implementations.LABOR_VALUE_CONTENT.calculate(...args);
    expect(message(`usmca-2020; language = ${language}`, 100, 20, 5, 8)).toMatchObject({
      message: expect.stringMatching(/^(falta production_wages|production_wages est absent)/),
    });
  });

  test('the words of the help are translated, and the page holds wages and Table A.2', () => {
    const english = Object.entries(vehicleTestWords.en);
    const spoken: Readonly<Record<string, unknown>> = vehicleTestWords[language];
    expect(english.filter(([key, text]) => text === spoken[key])).toEqual([]);
    const page = helpHtml(language);
    for (const words of ['MXN 294.22', '25 000', 'Torque converters', 'id="core-parts"']) {
      expect(page).toContain(words);
    }
    for (const { names } of corePartRows) expect(page).toContain(names[0]);
  });
});

test('the page in English names the figures with their sources', () => {
  const page = helpHtml('en');
  for (const words of ['USD 16', 'CAD 20.88', '100 000', '20 000', '10 %', '5 %', '2027-07-01']) {
    expect(page).toContain(words);
  }
  expect(page).toContain('s. 12, high-wage assembly plant for heavy truck parts [V1]');
});
