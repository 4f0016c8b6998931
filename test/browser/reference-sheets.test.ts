import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expectedMaps, type ExpectedTable } from '../cli/reference-maps';
import { showPage } from './page-checks';
import { eventually, openWorkbench, startServer, type OpenWorkbench } from './workbench-page';

jest.setTimeout(300_000);

/** Other people's cost sheets, where REFERENCE_DATA says that they are at hand. */
const reference = process.env['REFERENCE_DATA'];
const folder = reference === undefined ? '' : join(reference, 'bom');
const books =
  folder !== '' && existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.(?:xlsx|csv)$/u.test(name))
        .sort()
    : [];

const saves = mkdtempSync(join(tmpdir(), 'nafta-reference-'));
let server: Awaited<ReturnType<typeof startServer>> | undefined;
let workbench: OpenWorkbench | undefined;

beforeAll(async () => {
  if (books.length === 0) return;
  server = await startServer();
  workbench = await openWorkbench(server);
});
afterAll(async () => {
  await workbench?.close();
  await server?.stop();
  rmSync(saves, { recursive: true, force: true });
});

/** "D · Unit cost" is column D; no column is null. */
const letterOf = (option: string): string | null => /^([A-Z]{1,3}) · /u.exec(option)?.[1] ?? null;

/** Opens a workbook by the page's own button and waits for the cost tables that the pane finds. */
async function opened({ page, pane }: OpenWorkbench, name: string): Promise<void> {
  await page.locator('#file').setInputFiles(join(folder, name));
  await eventually(page, async () => (await page.locator('#book-name').innerText()) === name);
  await page.frameLocator('#pane iframe').getByRole('tab').first().waitFor();
  await showPage(pane(), 'costs');
  await pane().getByRole('combobox', { name: 'Table' }).waitFor();
}

/** What the pane proposes for each of its tables, in the order of the sheets. */
async function proposals({ page, pane }: OpenWorkbench): Promise<readonly ExpectedTable[]> {
  const tables = pane().getByRole('combobox', { name: 'Table' });
  const labels = await tables.locator('option').allInnerTexts();
  const found: ExpectedTable[] = [];
  for (const [index, label] of labels.entries()) {
    await tables.selectOption({ index });
    const [, sheet = '', range = ''] = /^(.*)!([A-Z]+\d+:[A-Z]+\d+), /u.exec(label) ?? [];
    const chosen = async (name: string): Promise<string | null> =>
      letterOf(
        await pane()
          .getByRole('combobox', { name, exact: true })
          .evaluate((field) => (field as HTMLSelectElement).selectedOptions[0]?.text ?? ''),
      );
    await eventually(page, async () => (await tables.inputValue()) === String(index));
    const text = await pane().locator('[role=tabpanel]').innerText();
    const said = [
      ['no-cost-column', 'no cost column'],
      ['no-origin-column', 'no origin column'],
      ['no-lines', 'there is no line'],
    ].filter(([, words]) => text.includes(words ?? ''));
    found.push([
      sheet,
      range,
      await chosen('Cost of the line'),
      await chosen('Country of origin'),
      await chosen('Tariff code'),
      said.map(([code]) => code).join(' '),
    ]);
  }
  return found;
}

const sorted = (tables: readonly ExpectedTable[]): readonly string[] =>
  tables.map((table) => table.join(' | ')).sort();

/** Writes the columns of the table shown, inserts a formula over them, and says what its cell shows. */
async function evaluated(workbench: OpenWorkbench): Promise<string> {
  const { page, pane } = workbench;
  await pane().getByRole('button', { name: 'Write the columns' }).click();
  await pane().getByRole('button', { name: 'Use them in a formula' }).click();
  const field = (name: string) => pane().getByRole('combobox', { name, exact: true });
  await eventually(page, async () => (await field('Costs').inputValue()).startsWith('$'));
  await pane().getByRole('textbox', { name: 'Net cost' }).fill('1000');
  await pane().getByRole('textbox', { name: 'Good' }).fill('passenger vehicle');
  const preview = pane().getByText(/^It will show /u);
  await preview.waitFor();
  const foretold = await preview.innerText();
  await pane().getByRole('button', { name: 'Insert', exact: true }).click();
  const done = pane().getByText(/^Inserted into /u);
  await done.waitFor();
  const [, sheet = '', cell = ''] =
    /^Inserted into (.+)!([A-Z]+\d+)\.$/u.exec(await done.innerText()) ?? [];
  const [[shown = ''] = []] = await workbench.texts(sheet, cell);
  // a message of the function stands behind its error
  expect(foretold.startsWith(`It will show ${shown}`)).toBe(true);
  return shown;
}

/** Parts of the original that differ in a saved copy, or are gone from it. */
async function changedParts({ page }: OpenWorkbench, name: string): Promise<readonly string[]> {
  const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()]);
  const path = join(saves, name);
  await saved.saveAs(path);
  // a text file has no parts: the saved copy is the first workbook of it
  if (name.endsWith('.csv')) return [];
  const before = unzipSync(readFileSync(join(folder, name)));
  const after = unzipSync(readFileSync(path));
  const same = (part: string): boolean => {
    const [one, two] = [before[part], after[part]];
    return one !== undefined && two !== undefined && Buffer.from(one).equals(Buffer.from(two));
  };
  return Object.keys(before).filter((part) => !same(part));
}

test('every cost sheet of other people is mapped in the pane, judged, and saved whole', async () => {
  if (workbench === undefined) {
    console.info('REFERENCE_DATA names no folder with cost sheets: none was opened');
    return;
  }
  for (const name of books) {
    const expected = expectedMaps[name] ?? [];
    const original = readFileSync(join(folder, name));
    await opened(workbench, name);
    expect([name, sorted(await proposals(workbench))]).toEqual([name, sorted(expected)]);

    await workbench.pane().getByRole('combobox', { name: 'Table' }).selectOption({ index: 0 });
    const doubts = workbench.pane().getByText(/^In doubt \(\d+\)$|^Nothing about these columns/u);
    expect(await doubts.count()).toBe(1);
    const [best] = expected.filter(([, , cost, origin]) => cost !== null && origin !== null);
    if (best === undefined) {
      const write = workbench.pane().getByRole('button', { name: 'Write the columns' });
      expect(await write.isDisabled()).toBe(true);
      expect(await changedParts(workbench, name)).toEqual([]);
    } else {
      // a price without a statement of origin, or a text where a cost belongs, is named and not passed
      expect(await evaluated(workbench)).toMatch(/^(TRUE|FALSE|#N\/A|#VALUE!)$/u);
      const changed = await changedParts(workbench, name);
      const sheets = changed.filter((part) => part.startsWith('xl/worksheets/'));
      expect(sheets).toHaveLength(name.endsWith('.csv') ? 0 : 1);
      expect(changed.filter((part) => /drawing|media|theme|table/u.test(part))).toEqual([]);
    }
    expect(readFileSync(join(folder, name)).equals(original)).toBe(true);
  }
});

test('a sheet of parts without prices says so', async () => {
  if (workbench === undefined) return;
  await opened(workbench, 'allen_exaspim_BOM.xlsx');
  const text = await workbench.pane().locator('[role=tabpanel]').innerText();
  expect(text).toContain('no cost column');
});
