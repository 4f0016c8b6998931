import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildXlsx } from '../support/xlsx-builder';
import { eventually, openWorkbench, type OpenWorkbench, startServer } from './workbench-page';

jest.setTimeout(120_000);

const book = buildXlsx({
  sheets: [
    {
      name: 'Costs',
      rows: [
        ['Part', 'Origin', 'Cost'],
        ['Front axle', 'MX', 100],
        ['Engine', 'JP', 40],
        ['Total', null, { f: 'SUM(C2:C3)', v: 140 }],
        ['Cube', null, { f: 'CUBEVALUE("a","b")', v: 7 }],
        ['On the cube', null, { f: 'C5+1', v: 8 }],
      ],
    },
    { name: 'Second', rows: [['there']] },
  ],
});

describe('editing in the workbench', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  let server: Awaited<ReturnType<typeof startServer>>;
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    const file = join(folder, 'costs.xlsx');
    writeFileSync(file, book);
    server = await startServer(file);
    workbench = await openWorkbench(server);
    await workbench.pane().getByRole('button', { name: 'Set up' }).waitFor();
  });

  afterAll(async () => {
    await workbench?.close();
    await server?.stop();
    rmSync(folder, { recursive: true });
  });

  const cell = async (address: string) => (await workbench.texts('Costs', address))[0]?.[0];
  const becomes = (address: string, text: string) =>
    eventually(workbench.page, async () => (await cell(address)) === text);

  test('a typed number recalculates its dependents, and Ctrl+Z and Ctrl+Y go back and forth', async () => {
    await workbench.enter('C3', '60');
    await becomes('C4', '160');
    await workbench.page.keyboard.press('Control+z');
    await becomes('C4', '140');
    await workbench.page.keyboard.press('Control+y');
    await becomes('C4', '160');
    await workbench.page.getByRole('button', { name: 'Undo' }).click();
    await becomes('C4', '140');
  });

  test('a typed percentage brings its format', async () => {
    await workbench.enter('E1', '62.5%');
    await becomes('E1', '62.50%');
    await workbench.goTo('E1');
    expect(await workbench.note()).toContain('62.50%');
  });

  test('a formula of the add-in calculates', async () => {
    await workbench.enter('E2', '=NAFTA.ORIGIN_CODE("México")');
    await becomes('E2', 'MX');
  });

  test('an error says why when its cell is selected', async () => {
    await workbench.enter('E3', '=NAFTA.ORIGIN_CODE("Atlantis")');
    await eventually(workbench.page, async () => /^#/.test((await cell('E3')) ?? ''));
    await workbench.goTo('E3');
    expect(await workbench.note()).toMatch(/Atlantis/);
  });

  test('fill down shifts the formula, as one step of undo', async () => {
    await workbench.enter('F1', '=C2*2');
    await becomes('F1', '200');
    await workbench.goTo('F1');
    await workbench.page.keyboard.press('Shift+ArrowDown');
    await workbench.page.keyboard.press('Control+d');
    await becomes('F2', '80');
    await workbench.page.keyboard.press('Control+z');
    await becomes('F2', '');
    expect(await cell('F1')).toBe('200');
  });

  test('a formula that cannot be calculated is listed with what rests on it, a click away', async () => {
    const list = workbench.page.locator('#stale');
    expect(await list.locator('summary').innerText()).toMatch(/^2 formulas not recalculated/);
    await list.locator('summary').click();
    await list.getByRole('button', { name: 'Costs!C6' }).click();
    await eventually(workbench.page, async () => /C6.*C5/s.test(await workbench.note()));
    expect(await cell('C5')).toBe('7');
  });

  test('what the workbook cannot do is refused with a sentence', async () => {
    await workbench.goTo('C2');
    await workbench.page.keyboard.press('Control+i');
    await workbench.page
      .getByText('Of the format only bold and column widths can be changed')
      .waitFor();
  });

  test('no page reports an error', () => {
    expect(workbench.errors).toEqual([]);
  });
});
