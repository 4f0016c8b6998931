import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { openChromium, type OpenChromium, openInFrameHost } from '../../support/excel/browser';

let chromium: OpenChromium;
let frame: Frame;

beforeAll(async () => {
  chromium = await openChromium();
  frame = await openInFrameHost(chromium.page, join(__dirname, 'pane'));
  await frame.waitForFunction(() => 'Excel' in window);
}, 60000);
afterAll(async () => {
  await chromium.close();
});

/** Saves Office.context.document.settings in the pane; resolves with the status. */
const save = (): Promise<string> =>
  frame.evaluate(
    () =>
      new Promise<string>((resolve) => {
        Office.context.document.settings.set('tour', 'seen');
        Office.context.document.settings.saveAsync((result) => {
          resolve(String(result.status));
        });
      }),
  );

test('the library takes the frame for a pane of Excel', async () => {
  const info = await frame.evaluate(() => Office.onReady());
  expect(info).toMatchObject({ host: 'Excel', platform: 'Mac' });
});

test('languages, theme and requirement sets are those of the page', async () => {
  const context = await frame.evaluate(() => ({
    content: Office.context.contentLanguage,
    display: Office.context.displayLanguage,
    theme: { ...Office.context.officeTheme },
    shared: Office.context.requirements.isSetSupported('SharedRuntime', '1.1'),
    declared: Office.context.requirements.isSetSupported('ExcelApi', '1.11'),
    newer: Office.context.requirements.isSetSupported('ExcelApi', '1.12'),
  }));
  expect(context).toMatchObject({
    content: 'fr-FR',
    display: 'es-MX',
    shared: true,
    declared: true,
    newer: false,
  });
  expect(context.theme.bodyBackgroundColor?.toUpperCase()).toBe('#1F1F1F');
});

test('cells are written and read, and the page sees them', async () => {
  const values = await frame.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.values = [[21, '=A1*2']];
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    }),
  );
  expect(values).toEqual([[21, 42]]);
});

test('an edit in the page reaches the pane as an event', async () => {
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
    const workbook = Reflect.get(window, 'workbook') as {
      apply: (edits: readonly object[]) => void;
    };
    workbook.apply([{ kind: 'cells', cells: [{ sheet: 'Sheet1', row: 4, column: 2, value: 1 }] }]);
  });
  await frame.waitForFunction(() => Reflect.get(window, 'heard') === 'C5');
});

test('a selection travels both ways', async () => {
  await frame.evaluate(() => {
    Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () => {
      Reflect.set(window, 'selectionHeard', true);
    });
    return Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B3:B4').select();
      await context.sync();
    });
  });
  expect(await chromium.page.evaluate(() => Reflect.get(window, 'selected') as unknown)).toEqual([
    { sheet: 'Sheet1', row: 2, column: 1, rows: 2, columns: 1 },
  ]);
  await chromium.page.evaluate(() => {
    const served = Reflect.get(window, 'served') as { select: (range: object) => void };
    served.select({ sheet: 'Sheet1', row: 0, column: 0, rows: 1, columns: 2 });
  });
  await frame.waitForFunction(() => Reflect.get(window, 'selectionHeard') === true);
  const selected = await frame.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    }),
  );
  expect(selected).toBe('Sheet1!A1:B1');
});

test('settings of the document are saved in the page', async () => {
  expect(await save()).toBe('succeeded');
  const settings = await chromium.page.evaluate(() => {
    const read = Reflect.get(window, 'settings') as () => [string, unknown][];
    return read();
  });
  expect(settings).toEqual([['tour', '"seen"']]);
});

test('a custom function answers through the pane', async () => {
  const result = await chromium.page.evaluate(async () => {
    const served = Reflect.get(window, 'served') as {
      host: {
        customFunctions: {
          ready: Promise<void>;
          invoke: (id: string, parameters: unknown[]) => { result: Promise<unknown> };
        };
      };
    };
    await served.host.customFunctions.ready;
    return served.host.customFunctions.invoke('double', [21]).result;
  });
  expect(result).toEqual({ ok: true, value: 42 });
});

test('no request leaves the machine', () => {
  expect(chromium.requests.filter((url) => !url.startsWith('http://localhost:'))).toEqual([]);
});
