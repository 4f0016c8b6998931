import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { type OpenChromium, openChromium } from '../support/excel/chromium';

const root = join(__dirname, '..', '..');

export interface OpenWorkbench extends OpenChromium {
  readonly url: string;
  /** selects a cell by the grid's name box: "B11", on the sheet shown */
  goTo(address: string): Promise<void>;
  /** types into the selected cell and enters it */
  enter(address: string, text: string): Promise<void>;
  /** the line about the selected cell */
  note(): Promise<string>;
  pane(): Frame;
  /** texts of a range as Office.js reports them to the add-in */
  texts(sheet: string, range: string): Promise<string[][]>;
}

interface Started {
  readonly url: string;
  stop(): Promise<number | null>;
}

/** Runs `npm start`'s script on a workbook until it says that it is ready. */
export function startServer(...argumentList: readonly string[]): Promise<Started> {
  const child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs'), ...argumentList], {
    cwd: root,
    env: { ...process.env, CI: '1' },
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (part) => (said += part));
    child.stdout.on('data', (part) => {
      said += part;
      const ready = /^Ready: (http:\/\/localhost:\d+\/)\n$/m.exec(said);
      if (ready?.[1]) resolve({ url: ready[1], stop: () => interrupt(child, ended) });
    });
    void ended.then((code) => reject(new Error(`start.mjs ended with ${code}:\n${said}`)));
  });
}

function interrupt(child: ChildProcess, ended: Promise<number | null>) {
  child.kill('SIGINT');
  return ended;
}

/** The workbench in a real browser, over a workbook or the example. */
export async function openWorkbench(
  server: Started,
  options: {
    readonly viewport?: { width: number; height: number };
    readonly locale?: string;
  } = {},
): Promise<OpenWorkbench> {
  const chromium = await openChromium({
    viewport: options.viewport ?? { width: 1280, height: 800 },
    ...(options.locale === undefined ? {} : { locale: options.locale }),
  });
  const { page } = chromium;
  await page.goto(server.url);
  await page.waitForSelector('#save:enabled');
  await page.waitForSelector('#grid canvas');
  const nameBox = page.locator('#grid input').first();
  // The grid writes its own selection into the name box while it starts, over what was just typed:
  // then the address is typed again, as a user would.
  const goTo = async (address: string) => {
    for (let attempt = 1; ; attempt += 1) {
      await nameBox.fill(address);
      await nameBox.press('Enter');
      const selected = page.waitForFunction(
        (wanted) => document.querySelector('#cell-note strong')?.textContent === wanted,
        address,
        { timeout: 5_000 },
      );
      if (attempt === 6) return void (await selected);
      if (await selected.catch(() => null)) return;
    }
  };
  const pane = () => {
    const found = page.frames().find((frame) => frame.url().includes('taskpane.html'));
    if (!found) throw new Error('There is no task pane');
    return found;
  };
  return {
    ...chromium,
    url: server.url,
    goTo,
    enter: async (address, text) => {
      await goTo(address);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    note: () => page.locator('#cell-note').innerText(),
    pane,
    texts: async (sheet, range) => {
      await eventually(page, () => hasExcel(page));
      return pane().evaluate(
        ([name, address]) =>
          Excel.run(async (context) => {
            const found = context.workbook.worksheets.getItem(String(name)).getRange(address);
            found.load('text');
            await context.sync();
            return found.text;
          }),
        [sheet, range],
      );
    },
  };
}

/** Whether the frame of the pane stands and has loaded office.js. */
async function hasExcel(page: Page): Promise<boolean> {
  const frame = page.frames().find((one) => one.url().includes('taskpane.html'));
  // a frame that is being loaded has nothing to be asked
  return (await frame?.evaluate(() => typeof Excel === 'object').catch(() => false)) === true;
}

/** Waits until a text of the page, read again and again, is what a test expects. */
export async function eventually(page: Page, check: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (await check()) return;
    await page.waitForTimeout(100);
  }
  throw new Error('It did not come about within thirty seconds');
}
