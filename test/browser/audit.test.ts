import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildXlsx } from '../support/xlsx-builder';
import {
  dress,
  overflow,
  picture,
  showPage,
  smallTargets,
  themes,
  violations,
} from './page-checks';
import { eventually, openWorkbench, startServer, type OpenWorkbench } from './workbench-page';

jest.setTimeout(180_000);

const rvc = (last: number, scenario: string): string =>
  `_xldudf_NAFTA_REGIONAL_VALUE_CONTENT(Bom!$C$2:$C$${last},Bom!$B$2:$B$${last},100,${scenario},Bom!$D$2:$D$${last},Bom!$E$2:$E$${last})`;

/** Two lines below the ranges, one without a statement, one hidden; a scenario in the formula's text. */
const book = () =>
  buildXlsx({
    sheets: [
      {
        name: 'Results',
        rows: [
          ['RVC', { f: rvc(5, 'NAFTA_SCENARIO'), v: 0.7 }],
          ['RVC', { f: rvc(5, '"nafta-1994"'), v: 0.7 }],
          ['As of', { f: 'TODAY()', v: 45000 }],
        ],
      },
      {
        name: 'Bom',
        rows: [
          ['Part', 'Country of origin', 'Line cost', 'HS code', 'Statement'],
          ['Battery', 'CN', 20, '8708.30', 'non-originating'],
          ['Brakes', 'MX', 40, '8708.30', ''],
          ['Paint', 'US', 5, '3208.90', 'VNM 0'],
          ['Glass', 'CN', null, '7007.11', ''],
          ['Seats', 'MX', 8, '9401.20', 'VNM 0'],
          ['Wheels', 'CN', 12, '8708.70', 'non-originating'],
        ],
      },
      {
        name: 'NAFTA settings',
        rows: [
          ['Scenario', 'nafta-1994'],
          ['Computed with', 'NAFTA origin 0.1.0'],
        ],
      },
    ],
    names: [{ name: 'NAFTA_SCENARIO', formula: "'NAFTA settings'!$B$1" }],
  });

let folder: string;
let server: Awaited<ReturnType<typeof startServer>>;
let workbench: OpenWorkbench;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nafta-audit-'));
  const path = join(folder, 'book.xlsx');
  writeFileSync(path, book());
  server = await startServer(path);
  workbench = await openWorkbench(server, { viewport: { width: 1280, height: 1400 } });
  await workbench.pane().waitForSelector('[role=tablist]');
}, 120_000);
afterAll(async () => {
  await workbench?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const opened = async () => {
  const pane = workbench.pane();
  await showPage(pane, 'audit');
  await pane.getByRole('heading', { name: /^Errors/ }).waitFor();
  return pane;
};

test('what is wrong is listed with what it is worth, and leads to its cells', async () => {
  const pane = await opened();
  const text = await pane.locator('[role=tabpanel]').innerText();
  expect(text).toContain(
    'The range C2:C5 ends too early: lines below that no formula reads: 2, 20 at stake',
  );
  expect(text).toContain('the verdict is Undecided, 40 at stake');
  expect(text).toContain('No cost on a line');
  expect(text).toContain('"nafta-1994"');
  // TODAY stands in the workbook, but not above a formula of ours
  expect(text).not.toContain('TODAY');
  await pane.getByRole('button', { name: 'Select Bom!C6' }).click();
  await eventually(workbench.page, async () =>
    (await workbench.page.locator('#cell-note strong').innerText()).includes('C6'),
  );
});

test('everything safe is seen, written by keyboard in one step, and taken back', async () => {
  const pane = await opened();
  const before = await workbench.texts('Results', 'B1:B2');
  await pane.getByRole('button', { name: /^Fix everything safe/ }).focus();
  await workbench.page.keyboard.press('Enter');
  await pane.getByText('This will be written').waitFor();
  expect(await violations(pane)).toEqual([]);
  expect(await workbench.texts('Results', 'B1:B2')).toEqual(before);
  await pane.getByRole('button', { name: 'Write', exact: true }).focus();
  await workbench.page.keyboard.press('Enter');
  await pane.getByText('2 cells were written.').waitFor();
  await pane.getByRole('button', { name: 'Look again' }).waitFor();
  expect(await pane.locator('[role=tabpanel]').innerText()).not.toContain('ends too early');
  expect(await workbench.texts('Results', 'B1:B2')).not.toEqual(before);
  await workbench.page.keyboard.press('Control+z');
  await eventually(
    workbench.page,
    async () =>
      JSON.stringify(await workbench.texts('Results', 'B1:B2')) === JSON.stringify(before),
  );
  await pane.getByRole('button', { name: 'Look again' }).click();
  await pane.getByText('ends too early').waitFor();
});

describe('at 320 pixels', () => {
  beforeAll(async () => {
    for (let step = 0; step < 2; step += 1) {
      await workbench.page.locator('#splitter').press('ArrowRight');
    }
    expect((await workbench.page.locator('#pane').boundingBox())?.width).toBe(320);
  });

  test.each(themes)('%s: axe finds nothing, nothing is cut off', async (name, media) => {
    const pane = await opened();
    await dress(pane, media);
    const fix = pane.getByRole('button', { name: /^Fix: extend the ranges/ });
    if ((await fix.getAttribute('aria-expanded')) === 'false') await fix.click();
    await pane.getByText('This will be written').waitFor();
    await picture(workbench.page.locator('#pane'), `audit-${name}`);
    expect(await violations(pane)).toEqual([]);
    expect(await overflow(pane)).toBe(0);
    expect(await smallTargets(pane)).toEqual([]);
  });
});

test('no page reports an error', () => expect(workbench.errors).toEqual([]));
