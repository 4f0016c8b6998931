import { join } from 'node:path';
import { showPage } from './page-checks';
import { eventually, openWorkbench, startServer, type OpenWorkbench } from './workbench-page';

jest.setTimeout(180_000);

let server: Awaited<ReturnType<typeof startServer>>;
let workbench: OpenWorkbench;

beforeAll(async () => {
  server = await startServer(join(__dirname, '../../examples/flotte.xlsx'));
  workbench = await openWorkbench(server);
});
afterAll(async () => {
  await workbench?.close();
  await server?.stop();
});

const verdicts = async (): Promise<readonly string[]> =>
  (await workbench.texts('Fleet', 'B6:B14')).flat();

test('a sheet with a row for each model gets its fleet table, which follows the scenario', async () => {
  const pane = workbench.pane();
  await showPage(pane, 'costs');
  await pane.getByLabel('Table', { exact: true }).selectOption({ label: 'Flotte!A5:P14, 9 lines' });
  await pane.getByText('A new sheet with 9 models').waitFor();
  await pane.getByRole('button', { name: 'Write the fleet table' }).click();
  await pane.getByText('Written: Fleet. Undo takes it back.').waitFor();
  // what the sheet itself says in its own column of MEETS
  const own = (await workbench.texts('Flotte', 'P6:P14')).flat();
  const words = new Map([
    ['TRUE', 'Qualifies'],
    ['FALSE', 'Fails'],
    ['#N/A', 'Undecided'],
  ]);
  await eventually(
    workbench.page,
    async () => (await verdicts()).join() === own.map((cell) => words.get(cell)).join(),
  );
  expect(await workbench.texts('Fleet', 'A16:B21')).toEqual([
    ['Verdict', 'Models'],
    ...['Qualifies', 'Fails', 'Undecided', 'Not computed'].map((verdict) => [
      verdict,
      String(own.filter((cell) => words.get(cell) === verdict).length),
    ]),
    ['All', '9'],
  ]);
  await showPage(pane, 'scenario');
  await pane.getByRole('combobox', { name: 'Law or proposal' }).click();
  await pane.getByRole('option', { name: /US 85\/50/ }).click();
  await eventually(workbench.page, async () => !(await verdicts()).includes('Undecided'));
  await showPage(pane, 'costs');
  const tables = pane.getByLabel('Table', { exact: true });
  await tables.locator('option').first().waitFor({ state: 'attached' });
  // what was written is not taken for a table of models
  expect((await tables.locator('option').allInnerTexts()).join()).not.toContain('Fleet');
});
