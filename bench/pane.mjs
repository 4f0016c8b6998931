/**
 * How soon the pane can be used: from the load of its page to the first control that answers, beside
 * an empty page of React and Fluent with one button. Both are built the same way and stand in the
 * same page that plays Excel, with office.js from its package and a workbook of one empty sheet.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectFolder } from '../scripts/install.mjs';
import { answerFrom, hosted, openBrowser, pageWith } from './browser.mjs';
import { interleavedFigures } from './measure.mjs';
import { milliseconds } from './table.mjs';

/** Microsoft's library trusts a page that plays Excel on this machine only. */
const excelOrigin = 'https://localhost:4443';
const addinOrigin = 'https://localhost:3000';

const requirements = {
  CustomFunctions: '1.7',
  RichApiRuntime: '1.2',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  ExcelApi: '1.11',
};

/** In the add-in's frame: when the first control stood and the page was free to answer it. */
function watchForControl() {
  const look = () => {
    if (window.interactive !== undefined || document.querySelector('button') === null) return;
    window.interactive = null;
    requestAnimationFrame(() => setTimeout(() => (window.interactive = performance.now())));
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

/** The page that plays Excel, as one script. */
async function excelPage() {
  const { outputFiles } = await build({
    entryPoints: [join(projectFolder, 'test', 'support', 'excel', 'seam-a-page.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

const emptyPane = `
  import { createRoot } from 'react-dom/client';
  import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
  Office.onReady().then(() =>
    createRoot(document.getElementById('pane')).render(
      <FluentProvider theme={webLightTheme}><Button>Start</Button></FluentProvider>,
    ),
  );`;

async function emptyFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'nafta-origin-bench-'));
  await build({
    stdin: { contents: emptyPane, loader: 'jsx', resolveDir: projectFolder },
    bundle: true,
    minify: true,
    jsx: 'automatic',
    format: 'iife',
    target: 'es2020',
    define: { 'process.env.NODE_ENV': '"production"' },
    outfile: join(folder, 'taskpane.js'),
    logLevel: 'error',
  });
  const scripts = `<script src="${hosted}office.js"></script><script defer src="taskpane.js"></script>`;
  writeFileSync(join(folder, 'taskpane.html'), pageWith(scripts));
  return folder;
}

const excelDocument =
  '<!doctype html><meta charset="utf-8"><title>Excel</title><script src="/host.js"></script><body>';

function answerTo(address, folder, excel) {
  const { origin, pathname } = new URL(address);
  if (origin !== excelOrigin) return answerFrom(folder, address);
  return pathname === '/host.js'
    ? { body: excel, contentType: 'text/javascript' }
    : { body: excelDocument, contentType: 'text/html' };
}

/** Opens a folder's page in a fresh context, so that nothing is cached. */
async function timesOf(browser, folder, excel) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    await context.route('**/*', (route) =>
      route.fulfill(answerTo(route.request().url(), folder, excel)),
    );
    const page = await context.newPage();
    await page.addInitScript(watchForControl);
    await page.goto(`${excelOrigin}/`);
    const opened = page.waitForEvent('framenavigated', {
      predicate: (frame) => frame.url().startsWith(addinOrigin),
    });
    await page.evaluate((given) => window.startExcel(given), {
      addinOrigin,
      page: 'taskpane.html',
      requirements,
      settings: {},
      locale: 'en-US',
      displayLanguage: 'en-US',
    });
    const frame = await opened;
    await frame.waitForFunction(() => typeof window.interactive === 'number');
    return { interactive: await frame.evaluate(() => window.interactive) };
  } finally {
    await context.close();
  }
}

export async function rows({ folder, short }) {
  const what = 'pane interactive';
  const against = 'an empty React and Fluent page';
  const excel = await excelPage();
  const empty = await emptyFolder();
  const browser = await openBrowser();
  try {
    const ways = {
      ours: () => timesOf(browser, folder, excel),
      theirs: () => timesOf(browser, empty, excel),
    };
    await interleavedFigures(ways, 1);
    const { ours, theirs } = await interleavedFigures(ways, short ? 5 : 21);
    return [
      {
        what,
        against,
        ratio: ours.interactive / theirs.interactive,
        atMost: 1.3,
        figures: `${milliseconds(ours.interactive, theirs.interactive)}; the workbook is read between`,
      },
    ];
  } finally {
    await browser.close();
    rmSync(empty, { recursive: true, force: true });
  }
}
