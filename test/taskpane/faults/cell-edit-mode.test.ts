import { FailingHost } from '../../support/excel/failing-host';
import { contents, inExcel, LANGUAGES, UNTOUCHED } from './pane-in-excel';

const EDITING = {
  en: 'A cell is being edited',
  es: 'Se está editando una celda',
  fr: 'Une cellule est en cours de modification',
};
const code = 'InvalidOperationInCellEditMode';
const always = Array.from({ length: 40 }, (_, request) => ({ request, done: 0, code }));

test.each(LANGUAGES)(
  'in %s a write while a cell is edited says so, and works after it',
  (language) =>
    inExcel({ language }, async ({ workbook, pane, excel }) => {
      const before = contents(workbook);
      const host = new FailingHost(excel.host);
      host.begin(always);
      await pane.switchScenario('usmca-2020');
      expect(pane.state().problem).toContain(EDITING[language]);
      expect(pane.state().problem).toContain(UNTOUCHED[language]);
      expect(contents(workbook)).toBe(before);
      host.begin([]);
      await pane.switchScenario('usmca-2020');
      expect(pane.state()).toMatchObject({ problem: null, scenario: 'usmca-2020' });
    }),
);

test('what could not be read while a cell was edited is read again by itself', () =>
  inExcel({}, async ({ pane, excel }) => {
    const host = new FailingHost(excel.host);
    host.begin(always);
    await pane.refresh();
    expect(pane.state().problem).toContain('the pane shows what it read before');
    expect(pane.state().scenario).toBe('nafta-1994');
    host.begin([]);
    await new Promise<void>((resolve) => {
      const stop = pane.subscribe(() => {
        if (pane.state().problem !== null) return;
        stop();
        resolve();
      });
    });
  }));

test('an Excel that can wait for the end of an edit is asked to', async () => {
  const options: unknown[] = [];
  await inExcel({}, async ({ pane }) => {
    const { Excel: library } = globalThis as unknown as { Excel: { run: unknown } };
    const run = library.run as (...given: unknown[]) => unknown;
    library.run = (...given: unknown[]) => {
      options.push(given[0]);
      return run(...given);
    };
    await pane.refresh();
  });
  expect(options.length).toBeGreaterThan(0);
  expect(options).toEqual(options.map(() => ({ delayForCellEdit: true })));
});
