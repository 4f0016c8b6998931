/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { act } from 'react';
import { openWorkbook } from '../../src/engine';
import { naftaFunctions } from '../../src/sharing/nafta-functions';
import { certificateBook, type CertifiedBook } from '../support/certificate-book';
import { FakeWorkbook } from './fake-workbook';
import { PanePage } from './pane-page';

// jsdom has neither WebCrypto nor the coders of texts
Object.defineProperty(globalThis, 'crypto', { value: webcrypto });
Object.assign(globalThis, { TextDecoder, TextEncoder });

const page = new PanePage();
afterEach(() => page.close());

/** A workbook whose file is as Excel saved it, with its results. */
async function opened(book: CertifiedBook = {}): Promise<FakeWorkbook> {
  const fake = new FakeWorkbook();
  const workbook = openWorkbook(certificateBook(book), { customFunctions: [naftaFunctions()] });
  fake.file = new Uint8Array(workbook.save());
  await page.open(fake);
  await page.tab('Share');
  await page.type('First day', '2026-01-01');
  await page.type(
    'Last day of a blanket period, at most twelve months (blank: a single shipment)',
    '2026-12-31',
  );
  return fake;
}

async function until(text: string): Promise<void> {
  for (let turn = 0; turn < 300 && !page.text().includes(text); turn += 1) {
    await act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
  }
  expect(page.text()).toContain(text);
}

const look = () => page.click(page.button('Look for goods that qualify'));

test('shows what qualifies and what does not, and opens it as a new workbook', async () => {
  const fake = await opened();
  await look();
  await until('Certified under USMCA');
  const good = 'Results!B2, 8708.30, criterion B';
  expect(page.named<HTMLInputElement>('input', good).checked).toBe(true);
  expect(page.text()).toContain('Results!B3: it is judged under a proposal, "us-2017-10"');
  expect(await page.violations()).toEqual([]);
  await page.click(page.named('input', good));
  expect(page.button('Open the certificate').disabled).toBe(true);
  await page.click(page.named('input', good));
  await page.choose('Language of the certificate', 'es');
  await look();
  await until('Certified under USMCA');
  await page.click(page.button('Open the certificate'));
  await until('The certificate is open as a new workbook');
  const [bytes] = fake.opened;
  const sheets = openWorkbook(bytes ?? new Uint8Array()).sheets.map(({ name }) => name);
  expect(sheets).toEqual(['Certificado']);
}, 60_000);

test('sets up a sheet for the details, once', async () => {
  const fake = await opened();
  await look();
  await until('Certified under USMCA');
  await page.click(page.button('Write a sheet for names, descriptions and codes'));
  await until('The sheet "NAFTA certifier" is there');
  const [plan] = fake.plans;
  expect(plan?.sheet).toBe('NAFTA certifier');
  expect(plan?.names.map(({ name }) => name)).toEqual(['NAFTA_CERTIFIER', 'NAFTA_CERTIFIED_GOODS']);
  expect(plan?.cells).toContainEqual({ row: 5, column: 3, value: "'Results!B2", style: 'label' });
}, 60_000);

test('refuses in a sentence, and offers nothing to open', async () => {
  await opened({ scenario: 'us-2017-10' });
  await look();
  await until('No good can be certified.');
  expect(page.button('Open the certificate').disabled).toBe(true);
  await page.type('First day', '2025-01-01');
  await look();
  await until('The period 2025-01-01 to 2026-12-31 is longer than twelve months');
}, 60_000);
