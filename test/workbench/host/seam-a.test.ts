import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import {
  openChromium,
  type OpenChromium,
  openInWebHost,
  type WebHost,
} from '../../support/excel/browser';
import { type LoggedRequest, membersUsed } from '../../support/excel';

let chromium: OpenChromium;
let host: WebHost;
let frame: Frame;

beforeAll(async () => {
  chromium = await openChromium();
  host = await openInWebHost(chromium.page, {
    distFolder: join(__dirname, 'pane'),
    settings: { tour: 'seen' },
    locale: 'fr-FR',
    displayLanguage: 'es-MX',
  });
  frame = host.frame;
  await frame.waitForFunction(() => 'Excel' in window);
}, 60000);
afterAll(async () => {
  await chromium.close();
});

test('the unmodified page finds itself in Excel on the web', async () => {
  const info = await frame.evaluate(() => Office.onReady());
  expect(info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
});

test('languages, sets and settings are those asked for', async () => {
  const context = await frame.evaluate(() => ({
    content: Office.context.contentLanguage,
    display: Office.context.displayLanguage,
    declared: Office.context.requirements.isSetSupported('ExcelApi', '1.11'),
    newer: Office.context.requirements.isSetSupported('ExcelApi', '1.12'),
    tour: Office.context.document.settings.get('tour') as unknown,
  }));
  expect(context).toEqual({
    content: 'fr-FR',
    display: 'es-MX',
    declared: true,
    newer: false,
    tour: 'seen',
  });
});

test('values go to the workbook and back, and the members used are known', async () => {
  const values = await frame.evaluate(() => {
    const internal = (
      OfficeExtension as unknown as { _internalConfig: { appendTypeNameToObjectPathInfo: boolean } }
    )._internalConfig;
    internal.appendTypeNameToObjectPathInfo = true;
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      range.values = [[21, '=A1*2']];
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    });
  });
  expect(values).toEqual([[21, 42]]);
  const requests = await chromium.page.evaluate(() => {
    const excel = Reflect.get(window, 'excel') as { requests: unknown };
    return excel.requests;
  });
  expect(membersUsed(requests as LoggedRequest[])).toEqual(
    expect.arrayContaining(['Range.values', 'Worksheet.getRange', 'WorksheetCollection.getItem']),
  );
});

test('a custom function answers, and its error keeps its message', async () => {
  const results = await chromium.page.evaluate(async () => {
    const excel = Reflect.get(window, 'excel') as {
      invoke: (id: string, parameters: unknown[]) => Promise<unknown>;
    };
    return [await excel.invoke('DOUBLE', [4]), await excel.invoke('REFUSE', [])];
  });
  expect(results).toEqual([
    { ok: true, value: 8 },
    { ok: false, errorCode: 7, message: 'no such good' },
  ]);
});

test('an edit in the workbook reaches the pane as an event', async () => {
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        Reflect.set(window, 'heard', event.address);
        return Promise.resolve();
      });
      await context.sync();
    }),
  );
  await chromium.page.evaluate(() => {
    const excel = Reflect.get(window, 'excel') as {
      workbook: { apply: (edits: readonly object[]) => void };
    };
    excel.workbook.apply([
      { kind: 'cells', cells: [{ sheet: 'Sheet1', row: 4, column: 2, value: 1 }] },
    ]);
  });
  await frame.waitForFunction(() => Reflect.get(window, 'heard') === 'C5');
});

test('nothing but the add-in, the library and the host page is asked for', () => {
  expect(host.refused.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
});
