import type { ExcelHost } from '../../../src/workbench/host/excel-host';
import { ACTIONS, contents, inExcel } from './pane-in-excel';

jest.setTimeout(120_000);

/** Resolves when Excel has carried out a request whose answer no page hears any more; counted from 0. */
const reloaded = (host: ExcelHost, last: number): Promise<void> =>
  new Promise((resolve) => {
    const process = host.process.bind(host);
    let request = 0;
    Object.assign(host, {
      process: (asked: Parameters<typeof process>[0]) => {
        const answer = process(asked);
        if (request === last) resolve();
        request += 1;
        return answer;
      },
    });
  });

const cases = Object.keys(ACTIONS).map((action) => [action, action !== 'setUp'] as const);

test.each(cases)(
  'a reload during %s (set up: %s) leaves the workbook as before or as after, and the next opening reads it',
  async (action, isSetUp) => {
    const whole = await inExcel({ isSetUp }, async ({ workbook, pane }) => {
      await ACTIONS[action]?.(pane);
      return contents(workbook);
    });
    for (let request = 0; ; request += 1) {
      const { workbook, before, ended } = await inExcel({ isSetUp }, async (here) => {
        const untouched = contents(here.workbook);
        const reload = reloaded(here.excel.host, request).then(() => false);
        const done = ACTIONS[action]?.(here.pane).then(() => true);
        const ended = await Promise.race([done, reload]);
        return { workbook: here.workbook, before: untouched, ended };
      });
      if (ended === true) break;
      expect([before, whole]).toContain(contents(workbook));
      await inExcel({ workbook }, async ({ pane }) => {
        expect(pane.state().problem).toBeNull();
        if (contents(workbook) === before) await ACTIONS[action]?.(pane);
        expect(contents(workbook)).toBe(whole);
      });
    }
  },
);
