import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Download } from 'playwright-core';
import { openWorkbook } from '../../src/engine';
import { LINES } from '../support/buyer-book';
import { certificateBook } from '../support/certificate-book';
import { buildXlsx } from '../support/xlsx-builder';
import {
  dress,
  overflow,
  picture,
  showPage,
  smallTargets,
  themes,
  violations,
} from './page-checks';
import { openWorkbench, startServer, type OpenWorkbench } from './workbench-page';

jest.setTimeout(240_000);

const HEADS = [
  ...['Part number', 'Description', 'Supplier', 'Country of origin', 'HS code', 'Qty'],
  ...['Unit price', 'Total cost', 'Supplier statement'],
];

const form = buildXlsx({
  sheets: [
    {
      name: 'Quote',
      rows: [
        ['Part number', null],
        ['Qualifies under the law', null],
      ],
    },
  ],
  parts: { 'customXml/item1.xml': '<oem/>' },
});

let folder: string;
let server: Awaited<ReturnType<typeof startServer>>;
let workbench: OpenWorkbench;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nafta-share-'));
  const path = join(folder, 'brakes.xlsx');
  const suppliers = { name: 'Parts', rows: [HEADS, ...LINES] };
  writeFileSync(path, certificateBook({ more: { sheets: [suppliers] } }));
  writeFileSync(join(folder, 'form.xlsx'), form);
  server = await startServer(path);
  workbench = await openWorkbench(server, { viewport: { width: 1280, height: 2400 } });
});
afterAll(async () => {
  await workbench?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What a click saves. */
async function saved(button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const waiting: Promise<Download> = workbench.page.waitForEvent('download', { timeout: 60_000 });
  await workbench.pane().getByRole('button', { name: button }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Types into cells behind the add-in, as another person would. */
const type = (sheet: string, cells: Readonly<Record<string, string>>): Promise<void> =>
  workbench.pane().evaluate(
    ([name, typed]) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(String(name));
        for (const [address, text] of Object.entries(typed as Record<string, string>)) {
          worksheet.getRange(address).values = [[text]];
        }
        await context.sync();
      }),
    [sheet, cells] as const,
  );

test('a copy, requests, a certificate and a form leave one workbook', async () => {
  const pane = workbench.pane();
  await showPage(pane, 'share');
  await pane.getByRole('button', { name: 'Make the copy' }).waitFor();
  const copy = openWorkbook((await saved('Make the copy')).bytes);
  expect(copy.sheets.map(({ name }) => name)).toContain('About this copy');

  const requests = await saved('All 3 suppliers as one zip');
  expect(requests.name).toMatch(/^requests .*\.zip$/);
  expect(Object.keys(unzipSync(requests.bytes))).toHaveLength(4);
  await pane.getByText('3 requests are in the zip').waitFor();
  expect(await workbench.texts('NAFTA requests', 'C2:C5')).toEqual([
    ['Frenos México'],
    ['Frenos México'],
    ['Great Lakes Castings'],
    ['Shenzhen Wire'],
  ]);

  const look = pane.getByRole('button', { name: 'Look for goods that qualify' });
  await pane.getByLabel('First day').fill('2026-01-01');
  await pane.getByLabel('Last day of a blanket period').fill('2026-12-31');
  await look.click();
  await pane.getByText('Certified under USMCA').waitFor();
  await pane.getByRole('button', { name: 'Write a sheet for names' }).click();
  await pane.getByText('The sheet "NAFTA certifier" is there').waitFor();
  expect(await workbench.texts('NAFTA certifier', 'A5:D6')).toEqual([
    ['Field', 'Value', '', 'Cell'],
    ['Certifier is the', '', '', 'Results!B2'],
  ]);
  await type('NAFTA certifier', { B6: 'producer', B7: 'Frenos Prieto', E6: 'Brake disc 280 mm' });
  await look.click();
  await pane.getByText('Results!B2, Brake disc 280 mm, 8708.30, criterion B').waitFor();
  await pane.getByText('Results!B3: it is judged under a proposal').waitFor();
  const certified = pane.getByRole('region', { name: 'Certificate of origin' });
  for (const [theme, media] of themes) {
    await dress(pane, media);
    await picture(certified, `certificate-${theme}`);
    expect(await violations(pane)).toEqual([]);
  }
  const certificate = openWorkbook((await saved('Open the certificate')).bytes);
  const lines = Array.from({ length: 16 }, (_, row) =>
    [1, 2, 4].map((column) => certificate.text({ sheet: 'Certificate', row, column })),
  );
  expect(lines).toContainEqual(['Certifier: name', 'Frenos Prieto', '']);
  expect(lines).toContainEqual(['Brake disc 280 mm', '', '8708.30']);

  await pane.getByLabel('File of the form').setInputFiles(join(folder, 'form.xlsx'));
  await pane.getByLabel('Cell of the form').selectOption('Quote!B2');
  await pane.getByLabel('Value: a formula').fill('=Results!B2');
  await pane.getByRole('button', { name: 'Add to the table' }).click();
  await pane.getByText('Quote!B2: true').waitFor();
  expect(await workbench.texts('NAFTA form', 'A4:D4')).toEqual([
    ['Quote', 'B2', 'TRUE', 'Qualifies under the law'],
  ]);
  const filling = pane.getByRole('region', { name: "Fill a customer's form" });
  for (const [theme, media] of themes) {
    await dress(pane, media);
    await picture(filling, `form-${theme}`);
    expect(await violations(pane)).toEqual([]);
  }
  const filled = await saved('Open the filled form');
  const before = unzipSync(form);
  const changed = Object.entries(unzipSync(filled.bytes)).filter(
    ([part, bytes]) => !Buffer.from(before[part] ?? []).equals(Buffer.from(bytes)),
  );
  expect(changed.map(([part]) => part)).toEqual(['xl/worksheets/sheet1.xml']);
  const value = openWorkbook(filled.bytes).value({ sheet: 'Quote', row: 1, column: 1 });
  expect(value).toBe(true);

  expect(await overflow(pane)).toBe(0);
  expect(await smallTargets(pane)).toEqual([]);
  await workbench.page.setViewportSize({ width: 640, height: 2400 });
  await picture(certified, 'certificate-narrow');
  await picture(filling, 'form-narrow');
  expect(await overflow(pane)).toBe(0);
});
