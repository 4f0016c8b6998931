import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../support/dist';
import { eventually, openWorkbench, type OpenWorkbench, startServer } from './workbench-page';

jest.setTimeout(120_000);

const names = readdirSync(join(projectFolder, 'examples')).filter((name) => name.endsWith('.xlsx'));

describe('the examples in the workbench', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    server = await startServer();
    workbench = await openWorkbench(server);
  });

  afterAll(async () => {
    await workbench?.close();
    await server?.stop();
  });

  const list = () => workbench.page.getByRole('combobox', { name: 'Examples' });

  test('are offered by name', async () => {
    const offered = await list().locator('option').allInnerTexts();
    expect(offered.slice(1)).toEqual([...names].sort());
  });

  test.each(names)(
    '%s opens with every formula calculated, and the pane beside it',
    async (name) => {
      await list().selectOption(name);
      await eventually(
        workbench.page,
        async () => (await workbench.page.locator('#book-name').innerText()) === name,
      );
      expect(await workbench.page.locator('#stale').isHidden()).toBe(true);
      await workbench.page.frameLocator('#pane iframe').getByRole('tab').first().waitFor();
      await workbench.pane().getByRole('heading', { level: 1 }).waitFor();
      await workbench.pane().getByRole('combobox', { name: 'Law or proposal' }).waitFor();
      expect(await workbench.page.locator('#messages .error').count()).toBe(0);
    },
  );

  test('no page reports an error', () => expect(workbench.errors).toEqual([]));
});
