import type { Workbook } from '../../../src/engine';
import {
  contents,
  inExcel,
  LANGUAGES,
  UNTOUCHED,
  written,
  type PaneInExcel,
} from './pane-in-excel';

const CHANGED = {
  en: 'Someone has just changed the cell of NAFTA_SCENARIO: it says "us-2017-10" now.',
  es: 'Otra persona acaba de cambiar la celda de NAFTA_SCENARIO: ahora dice «us-2017-10».',
  fr: 'Quelqu’un vient de changer la cellule de NAFTA_SCENARIO : elle contient maintenant « us-2017-10 ».',
};

/** Lets a co-author edit just before the host carries out the first request that follows. */
function beforeNextRequest({ excel, workbook }: PaneInExcel, edit: (book: Workbook) => void): void {
  const process = excel.host.process.bind(excel.host);
  let waiting = true;
  Object.assign(excel.host, {
    process: (request: Parameters<typeof process>[0]) => {
      if (waiting) {
        waiting = false;
        edit(workbook);
      }
      return process(request);
    },
  });
}

const gone = 'is gone';

test.each(LANGUAGES)(
  'in %s a scenario that a co-author has switched is not overwritten',
  (language) =>
    inExcel({ language }, async (here) => {
      const { pane, workbook } = here;
      beforeNextRequest(here, (book) => written(book, "'NAFTA settings'!B1", 'us-2017-10'));
      await pane.switchScenario('usmca-2020');
      expect(pane.state().problem).toContain(CHANGED[language]);
      expect(pane.state().problem).toContain(UNTOUCHED[language]);
      expect(pane.state()).toMatchObject({ scenario: 'us-2017-10', previous: null });
      expect(workbook.value({ sheet: 'NAFTA settings', row: 0, column: 1 })).toBe('us-2017-10');
      // and the choice can be made again, now that it is seen
      await pane.switchScenario('usmca-2020');
      expect(pane.state()).toMatchObject({ problem: null, scenario: 'usmca-2020' });
    }),
);

test.each([
  [
    'the sheet of the settings',
    (book: Workbook) => book.apply([{ kind: 'deleteSheet', name: 'NAFTA settings' }]),
  ],
  [
    'the name of the scenario',
    (book: Workbook) => book.apply([{ kind: 'deleteName', name: 'NAFTA_SCENARIO' }]),
  ],
])('where a co-author has deleted %s, the switch says what is gone', (_, edit) =>
  inExcel({}, async (here) => {
    beforeNextRequest(here, (book) => void edit(book));
    await here.pane.switchScenario('usmca-2020');
    expect(here.pane.state().problem).toContain(gone);
    expect(here.pane.state().problem).toContain(UNTOUCHED.en);
  }),
);

test('a formula that a co-author has edited is not linked over', () =>
  inExcel({}, async (here) => {
    beforeNextRequest(here, (book) => written(book, 'Costs!E2', 'mine'));
    await here.pane.link();
    expect(here.pane.state().problem).toContain('Costs!E2 is not what it was');
    expect(here.workbook.value({ sheet: 'Costs', row: 1, column: 4 })).toBe('mine');
  }));

test('cells that a co-author has filled are not covered by new columns', () =>
  inExcel({}, async (here) => {
    const { pane, workbook } = here;
    const [found] = (await pane.lookedForCosts())?.tables ?? [];
    if (found === undefined) throw new Error('no cost table');
    const heads = { cost: 'Cost', origin: 'Origin', hs: 'HS', statement: 'Statement' };
    const plan = pane.costs.plan(found, heads);
    const { row, column } = plan.block.area;
    const cell = { sheet: 'Costs', row: row + 1, column };
    workbook.apply([{ kind: 'cells', cells: [{ ...cell, value: 'mine' }] }]);
    const before = contents(workbook);
    expect(await pane.writeCosts(plan)).toBe(false);
    expect(pane.state().problem).toContain('holds something already');
    expect(contents(workbook)).toBe(before);
  }));

test('rows of the settings sheet that a co-author has filled are not written over', () =>
  inExcel({}, async (here) => {
    const { pane, workbook } = here;
    workbook.apply([{ kind: 'deleteName', name: 'NAFTA_DATE' }]);
    const { port } = pane as unknown as { readonly port: { survey(): Promise<unknown> } };
    const survey = port.survey.bind(port);
    // the co-author types between the pane's look at the sheet and its write
    Object.assign(port, {
      survey: async () => {
        const found = await survey();
        written(workbook, "'NAFTA settings'!A7", 'mine');
        return found;
      },
    });
    await pane.setUp({ scenario: 'usmca-2020', good: 'engine', repair: [] });
    Object.assign(port, { survey });
    expect(pane.state().problem).toContain('is not what it was, or holds something already');
    expect(workbook.value({ sheet: 'NAFTA settings', row: 6, column: 0 })).toBe('mine');
    expect(workbook.names.map(({ name }) => name)).not.toContain('NAFTA_DATE');
  }));
