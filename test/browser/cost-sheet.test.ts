import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildXlsx } from '../support/xlsx-builder';
import { showPage } from './page-checks';
import { eventually, openWorkbench, startServer, type OpenWorkbench } from './workbench-page';

/** A stranger's sheet: titles, two currencies' signs, a section, a subtotal, an ambiguous country. */
const book = () =>
  buildXlsx({
    sheets: [
      {
        name: 'BOM',
        rows: [
          ['Brake assembly, 2018'],
          [],
          ['Part', 'Qty', 'Unit price', 'Line cost', 'Country of origin', 'HS code'],
          ['ROTATING PARTS'],
          ['Disc', 2, 40, { f: 'B5*C5', v: 80 }, 'MX', '8708.30'],
          ['Hub', 1, 60, { f: 'B6*C6', v: 60 }, 'Korea', '8708.99'],
          ['Subtotal', null, null, { f: 'SUM(D5:D6)', v: 140 }],
          ['FIXED PARTS'],
          ['Caliper', 2, 20, { f: 'B9*C9', v: 40 }, 'US', '8708.30'],
          ['Hose', 3, 5, '$15', 'CN', '4009.42'],
          ['Total', null, null, { f: 'SUM(D7,D9)', v: 180 }],
        ],
      },
    ],
  });

let folder: string;
let server: Awaited<ReturnType<typeof startServer>>;
let workbench: OpenWorkbench;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nafta-costs-'));
  const path = join(folder, 'bom.xlsx');
  writeFileSync(path, book());
  server = await startServer(path);
  workbench = await openWorkbench(server);
}, 120_000);
afterAll(async () => {
  await workbench?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("a stranger's cost sheet is confirmed, read by new columns and judged within a minute", async () => {
  const pane = workbench.pane();
  await showPage(pane, 'costs');
  await pane.getByText('BOM!A3:F10, 4 lines').waitFor({ state: 'attached' });
  const text = await pane.locator('[role=tabpanel]').innerText();
  expect(text).toContain('"Korea" may mean South Korea (KR) or North Korea (KP), 60 at stake');
  expect(text).toContain('"$15" is text that looks like the number 15');
  expect(await workbench.texts('BOM', 'H3:H4')).toEqual([[''], ['']]);
  await pane.getByRole('button', { name: 'Write the columns' }).click();
  await pane.getByText('Written into BOM!H3:K10.').waitFor();
  expect(await workbench.texts('BOM', 'H3:K10')).toEqual([
    ['NAFTA cost', 'NAFTA origin', 'NAFTA tariff code', 'NAFTA to confirm'],
    ['', '', '', ''],
    ['80', 'MX', '8708.30', ''],
    ['60', 'Korea', '8708.99', 'E6: "Korea" may mean South Korea (KR) or North Korea (KP)'],
    ['', '', '', ''],
    ['', '', '', ''],
    ['40', 'US', '8708.30', ''],
    ['15', 'CN', '4009.42', ''],
  ]);
  // the data itself is as it was
  expect(await workbench.texts('BOM', 'D9:D11')).toEqual([['40'], ['$15'], ['180']]);
  await pane.getByRole('button', { name: 'Use them in a formula' }).click();
  const costs = pane.getByRole('combobox', { name: 'Costs' });
  await eventually(workbench.page, async () => (await costs.inputValue()) === '$H$4:$H$10');
}, 60_000);
