/** @jest-environment jsdom */
import { act } from 'react';
import { LongWork } from '../../src/taskpane/model/long-work';
import { readFindings } from '../../src/taskpane/model/findings';
import { tools } from '../../src/taskpane/tools';
import { partWorkbook, type FakeWorkbook } from './fake-workbook';
import { PanePage } from './pane-page';

const page = new PanePage();
afterEach(() => page.close());

/** Three cases with net costs of their own. */
const cases = (): FakeWorkbook =>
  [3, 4, 5].reduce(
    (book, row) =>
      book
        .put(`Sheet1!G${row}`, 100 + row)
        .put(`Sheet1!I${row}`, false, `=NAFTA.QUALIFIES(C2:C3, D2:D3, G${row}, NAFTA_SCENARIO)`),
    partWorkbook('nafta-1994', false),
  );

test('work that is stopped leaves what it has, and counts the rest', async () => {
  const workbook = cases();
  const work = new LongWork();
  let judged = 0;
  const found = await readFindings(
    workbook,
    await workbook.survey(),
    {
      ...tools,
      evaluationOf: (given) => {
        if (++judged === 2) work.stop();
        return tools.evaluationOf(given);
      },
    },
    work,
  );
  expect([found.cards.length, found.left]).toEqual([2, 2]);
});

test('the page says how far it is, stops when told to, and never calls a part the whole', async () => {
  const model = await page.open(cases());
  let time = performance.now();
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => (time += 400));
  await act(async () => {
    const reading = model.refresh();
    const stop = model.subscribe(() => {
      if ((model.state().progress?.done ?? 0) > 0) model.stopWork();
    });
    await reading;
    stop();
  });
  clock.mockRestore();
  expect(model.state().progress).toBeNull();
  expect(model.state().findings.left).toBeGreaterThan(0);
  expect(document.querySelector('h1')?.textContent).toMatch(/stopped: \d judged, \d not/);
  expect(await page.violations()).toEqual([]);
  await page.click(page.button('Go on'));
  expect(model.state().findings.left).toBe(0);
});
