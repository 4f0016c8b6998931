import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildXlsx } from '../support/xlsx-builder';
import { eventually, openWorkbench, type OpenWorkbench, startServer } from './workbench-page';

jest.setTimeout(120_000);

describe('setting up a workbook that knows nothing of the add-in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  let server: Awaited<ReturnType<typeof startServer>>;
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    const file = join(folder, 'plain.xlsx');
    writeFileSync(file, buildXlsx({ sheets: [{ name: 'Costs', rows: [['Axle', 'MX', 100]] }] }));
    server = await startServer(file);
    workbench = await openWorkbench(server);
    await workbench.pane().getByRole('button', { name: 'Set up' }).waitFor();
  });

  afterAll(async () => {
    await workbench?.close();
    await server?.stop();
    rmSync(folder, { recursive: true });
  });

  const sheets = () => workbench.page.locator('#grid').innerText();

  test('adds the settings sheet to the tabs; its scenario is chosen from a list', async () => {
    const { page } = workbench;
    await workbench.pane().getByText('Passenger vehicle').click();
    await workbench.pane().getByRole('button', { name: 'Set up' }).click();
    await eventually(page, async () => (await sheets()).includes('NAFTA settings'));
    // its button is gone: the keyboard goes on in what came in its place
    await workbench
      .pane()
      .waitForFunction(() => document.activeElement?.getAttribute('role') === 'tabpanel');
    await page.getByText('NAFTA settings', { exact: true }).click();
    const scenario = await workbench.pane().evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.names.getItem('NAFTA_SCENARIO').getRange();
        cell.load('address');
        await context.sync();
        return cell.address.slice(cell.address.lastIndexOf('!') + 1);
      }),
    );
    await workbench.goTo(scenario);
    expect(await workbench.note()).toContain('nafta-1994');
    await page.getByLabel('Choose from the list').selectOption('us-2017-10');
    await eventually(
      page,
      async () => (await workbench.texts('NAFTA settings', scenario))[0]?.[0] === 'us-2017-10',
    );
  });

  test('no page reports an error', () => {
    expect(workbench.errors).toEqual([]);
  });
});
