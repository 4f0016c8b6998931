import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildXlsx } from '../support/xlsx-builder';
import { distFolder } from '../support/dist';
import { eventually, openWorkbench, type OpenWorkbench, startServer } from './workbench-page';

jest.setTimeout(120_000);

const other = buildXlsx({ sheets: [{ name: 'Other', rows: [['another workbook', 5]] }] });
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('files in the workbench', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
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
    rmSync(folder, { recursive: true });
  });

  const name = () => workbench.page.locator('#book-name').innerText();
  const choose = (file: string, buffer: Uint8Array) =>
    workbench.page
      .locator('#file')
      .setInputFiles({ name: file, mimeType: xlsx, buffer: Buffer.from(buffer) });

  test('a copy saved after a switch gives the same numbers on the command line', async () => {
    const { page } = workbench;
    await workbench.pane().getByRole('combobox', { name: 'Law or proposal' }).click();
    await workbench
      .pane()
      .getByRole('option', { name: /US 85\/50/ })
      .click();
    await eventually(
      page,
      async () => (await workbench.texts('Summary', 'B14'))[0]?.[0] === 'FALSE',
    );
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Control+s'),
    ]);
    expect(saved.suggestedFilename()).toBe('vehicle-cost (copy).xlsx');
    const copy = join(folder, 'copy.xlsx');
    await saved.saveAs(copy);
    expect(readFileSync(copy).subarray(0, 2).toString()).toBe('PK');

    const program = join(distFolder(), 'cli', 'nafta-origin.js');
    const report: { results: { sheet: string; cell: string; value?: unknown }[] } = JSON.parse(
      execFileSync(process.execPath, [program, 'evaluate', copy, '--json'], { encoding: 'utf8' }),
    );
    const shown = await workbench.pane().evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Summary').getRange('B11:B14');
        range.load('values');
        await context.sync();
        return range.values.flat();
      }),
    );
    const evaluated = ['B11', 'B12', 'B13', 'B14'].map(
      (cell) => report.results.find((row) => row.sheet === 'Summary' && row.cell === cell)?.value,
    );
    expect(evaluated).toEqual(shown);
  });

  test('what is no workbook leaves the open one in place', async () => {
    await choose('notes.txt', Buffer.from('hello'));
    await workbench.page.getByText('notes.txt is not an .xlsx or .xlsm workbook').waitFor();
    await choose('broken.xlsx', Buffer.from('hello'));
    await workbench.page.getByText('The open workbook is unchanged.').last().waitFor();
    expect(await name()).toBe('vehicle-cost.xlsx');
  });

  test('the file dialog opens another workbook, with the pane over it', async () => {
    await choose('other.xlsx', other);
    await eventually(workbench.page, async () => (await name()) === 'other.xlsx');
    await workbench.page
      .frameLocator('#pane iframe')
      .getByRole('button', { name: 'Set up' })
      .waitFor();
    expect(await workbench.texts('Other', 'A1')).toEqual([['another workbook']]);
  });

  test('a dropped file opens', async () => {
    await workbench.page.evaluate(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(bytes)], 'dropped.xlsx'));
        const target = document.querySelector('#grid canvas') ?? document.body;
        for (const type of ['dragover', 'drop']) {
          target.dispatchEvent(
            new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
          );
        }
      },
      [...other],
    );
    await eventually(workbench.page, async () => (await name()) === 'dropped.xlsx');
  });

  test('no page reports an error', () => {
    expect(workbench.errors).toEqual([]);
  });
});
