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

/** The workbook as getFileAsync hands it over, in slices of 1,000 bytes. */
const fileOf = (): Promise<number[]> =>
  frame.evaluate(async () => {
    await Office.onReady();
    const file = await new Promise<Office.File>((resolve, reject) => {
      Office.context.document.getFileAsync(
        Office.FileType.Compressed,
        { sliceSize: 1000 },
        ({ status, value, error }) =>
          String(status) === 'succeeded' ? resolve(value) : reject(new Error(error.message)),
      );
    });
    const bytes: number[] = [];
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await new Promise<Office.Slice>((resolve) => {
        file.getSliceAsync(index, ({ value }) => resolve(value));
      });
      bytes.push(...(slice.data as number[]));
    }
    file.closeAsync();
    return bytes;
  });

test('the workbook is handed over as a file, slice by slice', async () => {
  expect(await fileOf()).toEqual(Array.from({ length: 2500 }, (_, index) => index % 251));
});
