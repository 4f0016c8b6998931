import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook } from '../../src/engine';
import { showPage } from './page-checks';
import { eventually, openWorkbench, startServer, type OpenWorkbench } from './workbench-page';

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), 'nafta-text-files-'));
const file = join(folder, 'lista.csv');
const TEXT =
  'Lista de materiales;;;\r\n\r\nPieza;País de origen;Fracción;Costo\r\nDisco;México;8708.30;62\r\n=1+1;China;8708.30;38\r\nTotal;;;100\r\n';
let server: Awaited<ReturnType<typeof startServer>>;
let workbench: OpenWorkbench;

beforeAll(async () => {
  writeFileSync(file, Buffer.from(TEXT, 'latin1'));
  server = await startServer(file);
  workbench = await openWorkbench(server, { locale: 'es-MX' });
});
afterAll(async () => {
  await workbench.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a text file is a sheet in which nothing is calculated, and is mapped', async () => {
  const { page, pane } = workbench;
  expect(await page.locator('#book-name').innerText()).toBe('lista.csv');
  expect(await workbench.texts('lista', 'A3:D6')).toEqual([
    ['Pieza', 'País de origen', 'Fracción', 'Costo'],
    ['Disco', 'México', '8708.30', '62'],
    ['=1+1', 'China', '8708.30', '38'],
    ['Total', '', '', '100'],
  ]);
  await showPage(pane(), 'costs');
  const tables = pane().getByRole('combobox', { name: 'Tabla' });
  await tables.waitFor();
  const [label] = await tables.locator('option').allInnerTexts();
  expect(label).toMatch(/^lista!A3:D5, 2 /u);
});

test('the page speaks the language of the browser', async () => {
  const { page } = workbench;
  expect(await page.locator('html').getAttribute('lang')).toBe('es');
  expect(await page.locator('#save').innerText()).toBe('Guardar una copia');
  expect(await page.locator('#undo').getAttribute('title')).toBe('Deshacer (Ctrl+Z)');
  expect(await page.locator('#messages').innerText()).toContain('lista.csv se lee como libro');
  await page.locator('#undo').click();
  await eventually(page, async () =>
    (await page.locator('#messages').innerText()).includes('No hay nada que deshacer.'),
  );
});

test('a copy is a workbook, and the file stays as it is', async () => {
  const { page } = workbench;
  const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()]);
  expect(saved.suggestedFilename()).toBe('lista (copy).xlsx');
  const copy = join(folder, 'copy.xlsx');
  await saved.saveAs(copy);
  const book = openWorkbook(readFileSync(copy));
  expect(book.value({ sheet: 'lista', row: 4, column: 0 })).toBe('=1+1');
  expect(readFileSync(file).equals(Buffer.from(TEXT, 'latin1'))).toBe(true);
});
