/** @jest-environment jsdom */
import { act } from 'react';
import { WorkbookProblem } from '../../src/workbook';
import { FakeWorkbook, partWorkbook } from './fake-workbook';
import { PanePage } from './pane-page';

const page = new PanePage();
afterEach(() => page.close());

const CALL =
  'NAFTA.QUALIFIES(C2:C3, D2:D3, G2, "us-2017-10", B2:B3, E2:E3, NAFTA_GOOD, NAFTA_DATE)';
const LOST = CALL.replace('NAFTA.', '[1]!NAFTA.').replace('"us-2017-10"', 'NAFTA_SCENARIO');

/** until the audit has run to its end: it breathes between its steps */
async function audited(): Promise<void> {
  await page.tab('Audit');
  for (let turn = 0; page.text().includes('Stop') && turn < 500; turn += 1) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 1)));
  }
}

/** A workbook whose formula is lost, and one that names its scenario. */
const faulty = (): FakeWorkbook =>
  partWorkbook('us-2017-10', '#NAME?', LOST).put('Sheet1!I3', false, `=${CALL}`);

test('findings are grouped by severity, and lead to their cells', async () => {
  const workbook = faulty();
  await page.open(workbook);
  await audited();
  expect(page.text()).toContain('Errors (1)');
  expect(page.text()).toContain('Excel has lost the add-in in this formula ([1]!NAFTA.)');
  expect(page.text()).toContain('Warnings (1)');
  expect(await page.violations()).toEqual([]);
  await page.click(page.button('Select Sheet1!I2'));
  expect(workbook.selected.at(-1)).toMatchObject({ row: 1, column: 8 });
  expect(workbook.formulaWrites).toEqual([]);
});

test('a fix is shown before it is written, and can be let go', async () => {
  const workbook = faulty();
  await page.open(workbook);
  await audited();
  const fix = 'Fix: put NAFTA_SCENARIO in its place; that cell says the same now';
  await page.click(page.button(fix));
  expect(page.text()).toContain('This will be written');
  expect(await page.violations()).toEqual([]);
  await page.click(page.button('Cancel'));
  expect(workbook.formulaWrites).toEqual([]);
  await page.click(page.button(fix));
  await page.click(page.button('Write'));
  expect(workbook.formulaWrites).toMatchObject([
    [{ before: `=${CALL}`, formula: `=${CALL.replace('"us-2017-10"', 'NAFTA_SCENARIO')}` }],
  ]);
  expect(page.text()).toContain('1 cell was written. One undo takes it back.');
});

test('everything safe is fixed in one step', async () => {
  const workbook = faulty();
  await page.open(workbook);
  await audited();
  await page.click(page.button('Fix everything safe (2 cells)'));
  await page.click(page.button('Write'));
  expect(workbook.formulaWrites).toHaveLength(1);
  expect(workbook.formulaWrites[0]?.map(({ formula }) => formula)).toEqual([
    `=${LOST.replace('[1]!', '')}`,
    `=${CALL.replace('"us-2017-10"', 'NAFTA_SCENARIO')}`,
  ]);
  await audited();
  expect(page.text()).not.toContain('Excel has lost the add-in');
  expect(page.text()).not.toContain('does not follow');
});

test('a workbook that refuses the fix says why, and nothing is called written', async () => {
  const workbook = faulty();
  await page.open(workbook);
  await audited();
  await page.click(page.button('Fix everything safe (2 cells)'));
  workbook.refusal = new WorkbookProblem('protected', 'A sheet is protected.');
  await page.click(page.button('Write'));
  expect(page.text()).toContain('A sheet is protected.');
  expect(page.text()).not.toContain('One undo takes it back');
});

test('the notice about lost formulas leads to their repair', async () => {
  await page.open(faulty());
  await page.click(page.button('Repair'));
  expect(page.named('[role=tab]', 'Audit').getAttribute('aria-selected')).toBe('true');
});

test('figures of another version are shown before anything is calculated', async () => {
  const workbook = partWorkbook('us-2017-10', true).put('NAFTA settings!B8', 'NAFTA origin 0.0.9');
  await page.open(workbook);
  await audited();
  expect(page.text()).toContain(
    'Made with NAFTA origin 0.0.9, you have NAFTA origin 0.1.0: figures that differ: 1',
  );
  expect(page.text()).toContain('Sheet1!I2 shows true, and gives false now');
  expect(workbook.calculations).toBe(0);
});

test('a workbook in which nothing is wrong says so', async () => {
  await page.open(partWorkbook('us-2017-10', false));
  await audited();
  expect(page.text()).toContain('Nothing was found.');
});

test('an audit can be stopped, and says that nothing is known', async () => {
  const workbook = faulty();
  await page.open(workbook);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const readSheet = workbook.readSheet.bind(workbook);
  workbook.readSheet = async (name) => {
    await held;
    return readSheet(name);
  };
  await page.tab('Audit');
  await page.click(page.button('Stop'));
  release();
  await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
  expect(page.text()).toContain('Stopped before the end: nothing was found out.');
  expect(page.text()).not.toContain('Errors');
});
