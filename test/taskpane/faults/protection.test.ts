import { ACTIONS, contents, inExcel, LANGUAGES, UNTOUCHED } from './pane-in-excel';

const SHEET = { en: 'A sheet is protected', es: 'hoja protegida', fr: 'feuille est protégée' };
const STRUCTURE = {
  en: 'The structure of the workbook is protected',
  es: 'La estructura del libro está protegida',
  fr: 'La structure du classeur est protégée',
};

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(['switch', 'link', 'costs'])('a protected sheet refuses %s with a sentence', (action) =>
    inExcel(
      { language, protectedSheets: ['Costs', 'NAFTA settings'] },
      async ({ workbook, pane }) => {
        const before = contents(workbook);
        await ACTIONS[action]?.(pane);
        expect(contents(workbook)).toBe(before);
        const { problem } = pane.state();
        // linking leaves the formulas of protected sheets out, and the pane lists them
        if (action === 'link') return expect(pane.state().findings.literal).toHaveLength(1);
        expect(problem).toContain(SHEET[language]);
        return expect(problem).toContain(UNTOUCHED[language]);
      },
    ),
  );

  test.each(['setUp', 'proposal'])('a protected structure refuses %s before it writes', (action) =>
    inExcel(
      { language, isSetUp: action !== 'setUp', protectedStructure: true },
      async ({ workbook, pane, excel }) => {
        const before = contents(workbook);
        excel.requests.length = 0;
        await ACTIONS[action]?.(pane);
        expect(pane.state().problem).toContain(STRUCTURE[language]);
        expect(pane.state().problem).toContain(UNTOUCHED[language]);
        expect(contents(workbook)).toBe(before);
        const writes = excel.requests.filter(({ request }) =>
          request.Actions.some(({ ActionType }) => ActionType === 4),
        );
        expect(writes).toEqual([]);
      },
    ),
  );
});

test('what needs no new sheet works in a workbook of protected structure', () =>
  inExcel({ protectedStructure: true }, async ({ pane }) => {
    await pane.switchScenario('usmca-2020');
    expect(pane.state()).toMatchObject({ problem: null, scenario: 'usmca-2020' });
    await pane.link();
    expect(pane.state().problem).toBeNull();
  }));

test('a workbook that is open for reading only is read, and known as such', () =>
  inExcel({ readOnly: true }, async ({ pane }) => {
    expect(pane.state()).toMatchObject({ readOnly: true, problem: null, scenario: 'nafta-1994' });
  }));
