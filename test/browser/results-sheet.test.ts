import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildXlsx } from '../support/xlsx-builder';
import { showPage } from './page-checks';
import { eventually, openWorkbench, startServer, type OpenWorkbench } from './workbench-page';

jest.setTimeout(180_000);

/** Two models in one long list, a line without a model, and their net costs on a sheet of their own. */
const book = () =>
  buildXlsx({
    sheets: [
      {
        name: 'BOM',
        rows: [
          ['Part', 'Model', 'Line cost', 'Country of origin', 'HS code', 'Statement'],
          ['Disc', 'Alpha', 70, 'MX', '8708.30', 'VNM 10'],
          ['Pad', 'Alpha', 20, 'CN', '8708.30', null],
          ['Caliper', 'Beta', 30, 'US', '8708.30', 'VNM 0'],
          ['Hose', 'Beta', 15, 'CN', '4009.42', null],
          ['Clip', null, 5, 'CN', '7318.15', null],
        ],
      },
      {
        name: 'Net costs',
        rows: [
          ['Alpha', 100],
          ['Beta', 50],
        ],
      },
    ],
  });

let folder: string;
let server: Awaited<ReturnType<typeof startServer>>;
let workbench: OpenWorkbench;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nafta-results-'));
  const path = join(folder, 'fleet.xlsx');
  writeFileSync(path, book());
  server = await startServer(path);
  workbench = await openWorkbench(server);
});
afterAll(async () => {
  await workbench?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const cell = async (sheet: string, address: string): Promise<string | undefined> =>
  (await workbench.texts(sheet, address))[0]?.[0];

test('a list of two models becomes a fleet table and a sheet for each, which follow the scenario', async () => {
  const pane = workbench.pane();
  await showPage(pane, 'costs');
  await pane.getByLabel('What is evaluated').selectOption('models');
  await pane.getByText('New sheets for: Alpha, Beta.').waitFor();
  await pane.getByText('1 line has no model').waitFor();
  await pane
    .getByRole('textbox', { name: 'Net costs: two columns, model and amount' })
    .fill("'Net costs'!A1:B2");
  await pane.getByRole('textbox', { name: 'Good' }).fill('passenger vehicle');
  await pane.getByRole('button', { name: 'Write 2 results sheets' }).click();
  await pane.getByText('Written: Fleet, Results Alpha, Results Beta.').waitFor();
  expect(await workbench.texts('Fleet', 'A4:G6')).toEqual([
    ['Model', 'Net cost', 'RVC', 'RVC required', 'US share', 'US required', 'Verdict'],
    ['Alpha', '100.00', '70.0%', '62.5%', '', '', 'Qualifies'],
    ['Beta', '50.00', '70.0%', '62.5%', '', '', 'Qualifies'],
  ]);
  expect(await workbench.texts('Fleet', 'A8:B8')).toEqual([['Lines in no model', '1']]);
  expect(await cell('Results Alpha', 'B2')).toBe('Qualifies');

  await showPage(pane, 'scenario');
  await pane.getByRole('combobox', { name: 'Law or proposal' }).click();
  await pane.getByRole('option', { name: /US 85\/50/ }).click();
  await eventually(workbench.page, async () => (await cell('Results Alpha', 'B2')) === 'Fails');
  expect(await cell('Results Alpha', 'B5')).toMatch(/^us-2017-10: /);
  expect(await cell('Results Alpha', 'B6')).toMatch(/^rvc = 85 %; us share = 50 %; /);
  expect((await workbench.texts('Fleet', 'E5:H5'))[0]).toEqual([
    '0.0%',
    '50.0%',
    'Fails',
    expect.stringContaining('Regional value content: Fail'),
  ]);
  // what was written is not taken for a table of costs
  await showPage(pane, 'costs');
  const tables = pane.getByLabel('Table', { exact: true });
  await tables.locator('option').first().waitFor({ state: 'attached' });
  expect(await tables.locator('option').allInnerTexts()).toEqual(['BOM!A1:F6, 5 lines']);
  // no table lacks room under any scenario
  for (const name of ['Results Alpha', 'Results Beta']) {
    const column = (await workbench.texts(name, 'A1:A80')).flat();
    expect(column.filter((text) => text.startsWith('#'))).toEqual([]);
  }
});

if (spawnSync('soffice', ['--version']).status === 0) {
  test('LibreOffice prints the saved copy on one landscape page for each', async () => {
    const [saved] = await Promise.all([
      workbench.page.waitForEvent('download'),
      workbench.page.click('#save'),
    ]);
    const copy = join(folder, 'copy.xlsx');
    await saved.saveAs(copy);
    spawnSync('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      ...['--headless', '--convert-to', 'pdf', '--outdir', folder, copy],
    ]);
    const pdf = readFileSync(join(folder, 'copy.pdf'), 'latin1');
    const pages = [
      ...pdf.matchAll(/\/Type\s*\/Page\b[^>]*?\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g),
    ];
    const landscape = pages.filter(([, width, height]) => Number(width) > Number(height));
    expect(landscape).toHaveLength(3);
    expect(pages.length).toBeGreaterThan(landscape.length);
  });
}
