import { eventually, openWorkbench, type OpenWorkbench, startServer } from './workbench-page';

jest.setTimeout(180_000);

describe('inserting and deleting in the example', () => {
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

  const rvc = async () => (await workbench.texts('Summary', 'B11'))[0]?.[0];
  const line = async (row: number) => (await workbench.texts('BOM', `A${row}:H${row}`))[0];
  const becomes = (row: number, part: string) =>
    eventually(workbench.page, async () => (await line(row))?.[2] === part);

  test('the context menu inserts rows inside the bill of materials; a cost typed there counts', async () => {
    const { page } = workbench;
    const before = await rvc();
    await page.locator('#grid').getByText('BOM', { exact: true }).click();
    await workbench.goTo('A10');
    const box = await page.locator('#grid canvas').first().boundingBox();
    await page.mouse.click((box?.x ?? 0) + 200, (box?.y ?? 0) + 230, { button: 'right' });
    await page.getByText('Insert', { exact: true }).hover();
    const item = page.getByRole('button', { name: 'rows above' });
    await item.locator('input').fill('2');
    const clicked = await page.locator('#cell-note strong').innerText();
    const row = Number(clicked.replace(/\D/g, ''));
    const pushed = (await line(row))?.[2] ?? '';
    // beside the number of rows that the item asks for
    await item.click({ position: { x: 10, y: 10 } });
    await becomes(row + 2, pushed);
    expect([await line(row), await line(row + 1)].flat().join('')).toBe('');
    expect(await rvc()).toBe(before);
    await workbench.enter(`F${row}`, 'CN');
    await workbench.enter(`H${row}`, '2000');
    await eventually(page, async () => (await rvc()) !== before);

    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
    await becomes(row, pushed);
    expect(await rvc()).toBe(before);
  });

  test("the buttons and Excel's keys insert and delete rows and columns", async () => {
    const { page } = workbench;
    const [first, second] = [(await line(5))?.[2] ?? '', (await line(6))?.[2] ?? ''];
    await workbench.goTo('B6');
    await page.getByRole('button', { name: 'Insert rows' }).click();
    await becomes(7, second);
    await page.keyboard.press('Control+-');
    await becomes(6, second);
    await page.keyboard.press('Control++');
    await becomes(7, second);
    await page.getByRole('button', { name: 'Delete rows' }).click();
    await becomes(6, second);
    await page.getByRole('button', { name: 'Insert columns' }).click();
    await eventually(page, async () => (await line(4))?.[1] === 'Column1');
    expect((await line(5))?.[3]).toBe(first);
    await page.getByRole('button', { name: 'Delete columns' }).click();
    await becomes(5, first);
  });

  test('what Excel protects is kept, with a sentence', async () => {
    const { page } = workbench;
    await workbench.goTo('A4');
    await page.getByRole('button', { name: 'Delete rows' }).click();
    await page.getByText('the table Bom would lose its header').waitFor();
    expect((await line(4))?.[2]).toBe('Part');
  });

  test('no page reports an error', () => {
    expect(workbench.errors).toEqual([]);
  });
});
