import fc from 'fast-check';
import type { Workbook } from '../../src/engine';
import type { PaneModel } from '../../src/taskpane/model/pane-model';
import { FailingHost, hostErrorCodes } from '../../test/support/excel/failing-host';
import { ACTIONS, contents, inExcel } from '../../test/taskpane/faults/pane-in-excel';
import { must, target } from '../fuzz-target';

interface Trial {
  readonly isSetUp: boolean;
  readonly action: string;
  readonly failures: readonly { request: number; done: number; code: string }[];
}

const trial: fc.Arbitrary<Trial> = fc.record({
  isSetUp: fc.boolean(),
  action: fc.constantFrom(...Object.keys(ACTIONS)),
  failures: fc.uniqueArray(
    fc.record({
      request: fc.nat({ max: 14 }),
      done: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 200 })),
      code: fc.constantFrom(...hostErrorCodes),
    }),
    { minLength: 1, maxLength: 3, selector: ({ request }) => request },
  ),
});

/** The pane beside the workbook, in an Excel that can be made to fail. */
function inFailingExcel<T>(
  isSetUp: boolean,
  work: (workbook: Workbook, pane: PaneModel, host: FailingHost) => Promise<T>,
): Promise<T> {
  return inExcel({ isSetUp }, ({ workbook, pane, excel }) =>
    work(workbook, pane, new FailingHost(excel.host)),
  );
}

let last: Promise<unknown> = Promise.resolve();

/** One trial after the other: one that ran out of time still runs, and the globals of Excel are one's own. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work);
  last = next.catch(() => undefined);
  return next;
}

const done = new Map<string, Promise<string>>();

/** The workbook after the action, where nothing fails. */
function afterAction({ isSetUp, action }: Trial): Promise<string> {
  const key = `${isSetUp} ${action}`;
  const known = done.get(key);
  if (known !== undefined) return known;
  const found = inFailingExcel(isSetUp, async (workbook, pane) => {
    await ACTIONS[action]?.(pane);
    return contents(workbook);
  });
  done.set(key, found);
  return found;
}

const UNTOUCHED = 'Nothing was changed.';
const HALF_DONE = 'could not be taken back';

/** A refused action leaves the workbook as it was and says so, or says what must be undone. */
export const pane = target('pane', 25, () =>
  fc.asyncProperty(trial, (one) =>
    alone(async () => {
      const whole = await afterAction(one);
      await inFailingExcel(one.isSetUp, async (workbook, model, host) => {
        const before = contents(workbook);
        host.begin(one.failures);
        await ACTIONS[one.action]?.(model);
        const { problem, working } = model.state();
        const after = contents(workbook);
        must(!working, () => 'the pane still works');
        must(host.failed > 0 || problem === null, () => `nothing failed, and it says: ${problem}`);
        must(problem === null || !/undefined|\[object|\{\w+\}/.test(problem), () =>
          String(problem),
        );
        if (problem?.includes(HALF_DONE)) {
          must(host.failed > 1, () => 'one failure, and it was not taken back');
          return;
        }
        must(after === before || after === whole, () => `half done, and it says: ${problem}`);
        if (problem?.includes(UNTOUCHED)) {
          must(after === before, () => `it was done, and it says: ${problem}`);
        }
        if (after === before && before !== whole) {
          must(problem !== null, () => 'nothing was done, and it says nothing');
        }
        // the pane shows the workbook again once it can be read
        host.begin([]);
        await model.refresh();
        must(contents(workbook) === after, () => 'reading changes the workbook');
      });
    }),
  ),
);
