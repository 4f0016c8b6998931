import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildXlsx, type BuiltCell, type BuiltValue } from '../support/xlsx-builder';
import { showPage, violations } from './page-checks';
import { eventually, openWorkbench, startServer, type OpenWorkbench } from './workbench-page';

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), 'nafta-what-if-'));
const PRICES = 12_000;

/** Two lines that fail by half a point, beside thousands of formulas that a copy must calculate, too. */
const book = (): Uint8Array =>
  buildXlsx({
    sheets: [
      {
        name: 'Costs',
        rows: [
          ['Part', 'Description', 'HS code', 'Origin', 'Statement', 'Cost'],
          ['A-1', 'Brake disc', '8708.30', 'MX', 'VNM 0', 62],
          ['A-2', 'Caliper', '8708.30', 'CN', 'non-originating', 38],
          [],
          [
            'Verdict',
            {
              f: '_xldudf_NAFTA_QUALIFIES(F2:F3,D2:D3,100,NAFTA_SCENARIO,C2:C3,E2:E3,NAFTA_GOOD)',
              v: false,
            },
          ],
        ],
      },
      {
        name: 'Prices',
        rows: Array.from({ length: PRICES }, (_, row): (BuiltValue | BuiltCell)[] => [
          row,
          { f: `A${row + 1}*2`, v: row * 2 },
          { f: `ROUND(B${row + 1}/3,2)`, v: Math.round((row * 200) / 3) / 100 },
          { f: `IF(C${row + 1}>100,"MX","CN")`, v: (row * 2) / 3 > 100 ? 'MX' : 'CN' },
        ]),
      },
      {
        name: 'Settings',
        rows: [
          ['Scenario', 'nafta-1994'],
          ['Good', 'passenger vehicle'],
        ],
      },
    ],
    names: [
      { name: 'NAFTA_SCENARIO', formula: 'Settings!$B$1' },
      { name: 'NAFTA_GOOD', formula: 'Settings!$B$2' },
    ],
  });

/**
 * Runs in the pane: clicks Stop the moment that it stands there. A click from outside may come when a
 * fast machine is done.
 */
const stopWhenOffered = (): Promise<{ progressBars: number }> =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const stop = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Stop',
      );
      if (stop === undefined) return;
      observer.disconnect();
      const progressBars = document.querySelectorAll('[role=progressbar]').length;
      stop.click();
      resolve({ progressBars });
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });

let server: Awaited<ReturnType<typeof startServer>>;
let workbench: OpenWorkbench;

beforeAll(async () => {
  const file = join(folder, 'prices.xlsx');
  writeFileSync(file, book());
  server = await startServer(file);
  workbench = await openWorkbench(server);
  await workbench.pane().getByRole('tab').first().waitFor();
  await showPage(workbench.pane(), 'results');
});
afterAll(async () => {
  await workbench.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a line is found by its name, by the keyboard alone', async () => {
  const { page, pane } = workbench;
  const line = pane().getByRole('combobox', { name: 'Line' });
  await eventually(page, async () => (await line.inputValue()) === '1 · A-1 · Brake disc');
  await line.focus();
  await page.keyboard.type('cal');
  await pane().getByRole('option', { name: '2 · A-2 · Caliper' }).waitFor();
  expect(await pane().locator('[role=option]').count()).toBe(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await eventually(page, async () => (await line.inputValue()) === '2 · A-2 · Caliper');
  await pane().getByText('Costs!D3 holds CN.').waitFor();
  expect(await violations(pane())).toEqual([]);
});

test('what takes long says how far it is, is stopped by a click, and writes nothing', async () => {
  const { page, pane } = workbench;
  await pane().getByRole('combobox', { name: 'What changes' }).selectOption('statements');
  await pane().getByRole('textbox', { name: 'New value' }).fill('VNM 37.5');
  const stopped = pane().evaluate(stopWhenOffered);
  await pane().getByRole('button', { name: 'Try it' }).click();
  expect(await stopped).toEqual({ progressBars: 1 });
  await pane().getByText('nothing is claimed, and nothing was written').waitFor();
  expect(await pane().getByRole('list', { name: 'Before and after' }).count()).toBe(0);
  expect(await workbench.texts('Costs', 'E3')).toEqual([['non-originating']]);
  expect(await page.locator('#book-state').innerText()).toBe('');
});

test('let run, it says what the change would do', async () => {
  const { page, pane } = workbench;
  await pane().getByRole('button', { name: 'Try it' }).click();
  const turns = pane().getByRole('list', { name: 'Before and after' });
  await eventually(page, async () => (await turns.count()) > 0);
  expect(await turns.locator('li').first().innerText()).toMatch(/Fails[\s→]*Qualifies/u);
  expect(workbench.errors).toEqual([]);
});
