import { FailingHost } from '../../support/excel/failing-host';
import { ACTIONS, contents, inExcel, LANGUAGES, UNTOUCHED } from './pane-in-excel';

jest.setTimeout(180_000);

/** How many steps of a request Excel has done when it stops. */
const STEPS = [4, 1_000];

/** The workbook as the action leaves it where nothing fails. */
const afterwards = (isSetUp: boolean, action: string): Promise<string> =>
  inExcel({ isSetUp }, async ({ workbook, pane }) => {
    await ACTIONS[action]?.(pane);
    return contents(workbook);
  });

const cases = Object.keys(ACTIONS).map((action) => [action, action !== 'setUp'] as const);

test.each(cases)(
  'a host that fails midway leaves %s (set up: %s) done or not done, and says which',
  async (action, isSetUp) => {
    const whole = await afterwards(isSetUp, action);
    for (let request = 0, failed = 1; failed > 0; request += 1) {
      for (const done of STEPS) {
        await inExcel({ isSetUp }, async ({ workbook, pane, excel }) => {
          const before = contents(workbook);
          const host = new FailingHost(excel.host);
          host.begin([{ request, done, code: 'GeneralException' }]);
          await ACTIONS[action]?.(pane);
          const after = contents(workbook);
          const { problem, working } = pane.state();
          failed = host.failed;
          const told = { request, done, problem };
          expect(working).toBe(false);
          expect([before, whole]).toContain(after);
          if (after !== whole) expect(told.problem).not.toBeNull();
          if (problem?.includes(UNTOUCHED.en))
            expect({ ...told, after }).toMatchObject({ after: before });
        });
      }
    }
  },
);

test.each(LANGUAGES)(
  'in %s the sentence says what Excel answered and that nothing was written',
  (language) =>
    inExcel({ language }, async ({ workbook, pane, excel }) => {
      const before = contents(workbook);
      const host = new FailingHost(excel.host);
      host.begin([0, 1].map((request) => ({ request, done: 0, code: 'GeneralException' })));
      await pane.switchScenario('usmca-2020');
      expect(pane.state().problem).toContain(UNTOUCHED[language]);
      expect(pane.state().problem).toContain('Excel says GeneralException');
      expect(contents(workbook)).toBe(before);
      host.begin([]);
      await pane.switchScenario('usmca-2020');
      expect(pane.state()).toMatchObject({ problem: null, scenario: 'usmca-2020' });
    }),
);

test('where even taking back fails, the sentence names the sheet and the way back', async () => {
  const said: (string | null)[] = [];
  // whichever request writes: it stops after some steps, and so does every request after it
  for (let first = 0; first < 8; first += 1) {
    await inExcel({ isSetUp: false }, async ({ pane, excel }) => {
      const host = new FailingHost(excel.host);
      const failure = { done: 0, code: 'GeneralException' };
      host.begin([
        { ...failure, request: first, done: 6 },
        ...Array.from({ length: 30 }, (_, index) => ({ ...failure, request: first + 1 + index })),
      ]);
      await ACTIONS['setUp']?.(pane);
      said.push(pane.state().problem);
    });
  }
  expect(said).toContainEqual(
    expect.stringContaining('Press Ctrl+Z until the sheet "NAFTA settings" is as before'),
  );
});
