import { eventually, openWorkbench, type OpenWorkbench, startServer } from './workbench-page';

jest.setTimeout(120_000);

describe('the example in the workbench', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    server = await startServer();
    workbench = await openWorkbench(server);
    await workbench.pane().waitForSelector('[role=combobox]');
  });

  afterAll(async () => {
    await workbench?.close();
    expect(await server?.stop()).toBe(0);
  });

  const summary = () => workbench.texts('Summary', 'A10:B14');
  const qualifies = async () => (await summary())[4]?.[1];

  test('opens with the summary under NAFTA 1994', async () => {
    expect(await workbench.page.locator('#book-name').innerText()).toBe('vehicle-cost.xlsx');
    const rows = await summary();
    expect(rows[0]?.[1]).toBe('nafta-1994');
    expect(rows[1]?.[1]).toMatch(/^\d\d\.\d%$/);
    expect(await qualifies()).toBe('TRUE');
  });

  test('switching to the US 85/50 demand changes summary, verdict and drawing; Ctrl+Z takes it back', async () => {
    const { page } = workbench;
    const before = await summary();
    const drawn = await page.locator('#grid').screenshot();
    await workbench.pane().getByRole('combobox', { name: 'Law or proposal' }).click();
    await workbench
      .pane()
      .getByRole('option', { name: /US 85\/50/ })
      .click();
    await eventually(page, async () => (await qualifies()) === 'FALSE');
    const after = await summary();
    expect(after[0]?.[1]).toBe('us-2017-10');
    expect(after[1]).not.toEqual(before[1]);
    await workbench
      .pane()
      .getByText(/fails?/i)
      .first()
      .waitFor();
    await page.waitForTimeout(300);
    expect((await page.locator('#grid').screenshot()).equals(drawn)).toBe(false);

    await page.keyboard.press('Control+z');
    await eventually(page, async () => (await qualifies()) === 'TRUE');
    expect(await summary()).toEqual(before);
    // the pane follows what was taken back outside of it
    await workbench
      .pane()
      .getByRole('combobox', { name: 'Law or proposal' })
      .getByText('NAFTA 1994')
      .waitFor();
  });

  test.each([
    ['US 85/50', 'us-2017-10'],
    ['USMCA automotive appendix', 'usmca-2020'],
    ['US 82/50', 'us-2026-05'],
    ['Canada ideas', 'ca-2018-01'],
    ['No agreement', 'no-agreement'],
    ['NAFTA 1994', 'nafta-1994'],
  ])(
    'a switch to %s recalculates what refers to the scenario, and nothing else',
    async (label, id) => {
      const { page } = workbench;
      await workbench.pane().getByRole('combobox', { name: 'Law or proposal' }).click();
      await workbench.pane().getByRole('option', { name: label }).first().click();
      await eventually(page, async () => (await summary())[0]?.[1] === id);
      // RVC, US share, VNM, QUALIFIES, CHECK, EVALUATION and the heading that repeats the scenario
      await eventually(page, async () =>
        (await workbench.note()).endsWith('7 formulas recalculated'),
      );
    },
  );

  test('no request leaves the own origin, and no page reports an error', () => {
    const own = (address: string) =>
      address.startsWith(workbench.url) || /^(data|blob|about):/.test(address);
    expect(workbench.requests.filter((address) => !own(address))).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
