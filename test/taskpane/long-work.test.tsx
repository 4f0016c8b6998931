/** @jest-environment jsdom */
import { act } from 'react';
import { LongWork, type Progress } from '../../src/taskpane/model/long-work';
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

test('a stop while formulas are read counts those that were not', async () => {
  const workbook = cases();
  const work = new LongWork();
  const reading = readFindings(workbook, await workbook.survey(), tools, work);
  work.stop();
  const found = await reading;
  expect([found.cards.length, found.left, found.formulas]).toEqual([0, 4, 4]);
});

test('thousands of formulas are read in pieces, and the page says how far it is', async () => {
  const FORMULAS = 3_000;
  const workbook = cases();
  const survey = await workbook.survey();
  const [sheet] = survey.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const formulas = Array.from({ length: FORMULAS }, (_, row) => [
    `=NAFTA.MEETS(NAFTA_SCENARIO, ${row} / 100, 0.5, NAFTA_GOOD)`,
  ]);
  let time = 0;
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => (time += 10));
  const said: Progress[] = [];
  let answered = 0;
  const ticking = setInterval(() => (answered += 1), 0);
  const work = new LongWork((progress) => said.push(progress));
  const large = { ...survey, sheets: [...survey.sheets, { ...sheet, name: 'Large', formulas }] };
  const found = await readFindings(workbook, large, tools, work);
  clearInterval(ticking);
  clock.mockRestore();
  expect(found.formulas).toBe(FORMULAS + 4);
  expect(said.filter(({ stage }) => stage === 'reading').length).toBeGreaterThan(100);
  expect(said[0]).toMatchObject({ stage: 'reading', total: FORMULAS + 4 });
  expect(answered).toBeGreaterThan(1);
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
