import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { openWorkbench, type OpenWorkbench, startServer } from './workbench-page';

jest.setTimeout(120_000);

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

describe('the page around the grid', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    server = await startServer();
    workbench = await openWorkbench(server);
    await workbench.pane().waitForSelector('[role=combobox]');
  });

  afterAll(async () => {
    await workbench?.close();
    await server?.stop();
  });

  /** The grid is Univer's: what it draws and how it labels its own controls is not ours. */
  const violations = async () => {
    await workbench.page.evaluate(axe);
    const found: AxeResults = await workbench.page.evaluate(
      `axe.run({ exclude: ['#grid', 'section[aria-label^="Notifications"]'] }, { iframes: false })`,
    );
    return found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
  };

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 480],
  ] as const)('%s at %d pixels', async (colorScheme, width) => {
    await workbench.page.emulateMedia({ colorScheme });
    await workbench.page.setViewportSize({ width, height: 800 });
    expect(await violations()).toEqual([]);
    const overflow = await workbench.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

  test('the pane is sized by the keyboard and folded away by its button', async () => {
    const { page } = workbench;
    await page.setViewportSize({ width: 1280, height: 800 });
    const pane = page.locator('#pane');
    const widthNow = async () => (await pane.boundingBox())?.width;
    expect(await widthNow()).toBe(350);
    await page.locator('#splitter').press('ArrowLeft');
    expect(await widthNow()).toBe(370);
    await page.getByRole('button', { name: 'Origin pane' }).click();
    expect(await pane.isHidden()).toBe(true);
    await page.getByRole('button', { name: 'Origin pane' }).click();
    expect(await pane.isVisible()).toBe(true);
  });
});
