/**
 * What stands before the first calculation: from the start of a page's load to the last function
 * associated, beside a page built the same way with one function, as Microsoft's template has it.
 * Both load office.js from its package on this machine; nothing comes from the network.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { answerFrom, hosted, openBrowser, pageWith } from './browser.mjs';
import { interleavedFigures } from './measure.mjs';
import { milliseconds } from './table.mjs';

const most = 60_000;

/** Excel's part, which office.js would bring: takes associations, remembers when the last one came. */
function standInForExcel() {
  const associate = () => {
    window.lastAssociated = performance.now();
  };
  Object.defineProperty(window, 'CustomFunctions', { get: () => ({ associate }), set: () => {} });
}

/** The page of the template: office.js, one function, an empty pane. */
async function templateFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'nafta-origin-bench-'));
  const scripts = `<script src="${hosted}office.js"></script><script src="functions.js"></script>`;
  writeFileSync(join(folder, 'taskpane.html'), pageWith(scripts));
  const contents = 'CustomFunctions.associate("ADD", (first, second) => first + second);';
  await build({
    stdin: { contents },
    minify: true,
    target: 'es2020',
    outfile: join(folder, 'functions.js'),
  });
  return folder;
}

/** Loads a folder's page in a fresh context, so that nothing is cached. */
async function timesOf(browser, folder) {
  const context = await browser.newContext();
  try {
    await context.route('**/*', (route) =>
      route.fulfill(answerFrom(folder, route.request().url())),
    );
    const page = await context.newPage();
    await page.addInitScript(standInForExcel);
    await page.goto('https://addin.example/taskpane.html', { waitUntil: 'load' });
    return { associated: await page.evaluate(() => window.lastAssociated) };
  } finally {
    await context.close();
  }
}

function sizeRow(folder) {
  const bytes = gzipSync(readFileSync(join(folder, 'functions.js'))).length;
  return {
    what: 'functions.js, compressed',
    against: '60 kB',
    ratio: bytes / most,
    atMost: 1,
    figures: `${(bytes / 1_000).toFixed(1)} kB; nothing of the pane loads before it`,
  };
}

export async function rows({ folder, short }) {
  const what = 'page load to functions associated';
  const against = 'a page with one function, built the same way';
  let browser;
  try {
    browser = await openBrowser();
  } catch (error) {
    return [{ what, against, missing: error.message }, sizeRow(folder)];
  }
  const template = await templateFolder();
  try {
    const ways = {
      ours: () => timesOf(browser, folder),
      theirs: () => timesOf(browser, template),
    };
    await interleavedFigures(ways, 1);
    const { ours, theirs } = await interleavedFigures(ways, short ? 5 : 25);
    return [
      {
        what,
        against,
        ratio: ours.associated / theirs.associated,
        atMost: 1.1,
        figures: milliseconds(ours.associated, theirs.associated),
      },
      sizeRow(folder),
    ];
  } finally {
    await browser.close();
    rmSync(template, { recursive: true, force: true });
  }
}
