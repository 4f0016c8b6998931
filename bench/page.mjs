/**
 * What stands before the first calculation: from the start of a page's load to the last function
 * associated, beside a page built the same way with one function, as Microsoft's template has it.
 * Both load office.js from its package on this machine; nothing comes from the network.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../scripts/chromium.mjs';
import { projectFolder } from '../scripts/install.mjs';
import { interleavedFigures } from './measure.mjs';
import { milliseconds } from './table.mjs';

const most = 60_000;
const office = join(projectFolder, 'node_modules', '@microsoft', 'office-js', 'dist');
const hosted = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

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
  const page = readFileSync(join(projectFolder, 'src', 'taskpane', 'taskpane.html'), 'utf8');
  const scripts = `<script src="${hosted}office.js"></script><script src="functions.js"></script>`;
  writeFileSync(
    join(folder, 'taskpane.html'),
    page.replace(/<script[\s\S]*?<\/script>/g, '').replace('</head>', `${scripts}</head>`),
  );
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
    await context.route('**/*', (route) => {
      const address = route.request().url().split('?')[0];
      const path = address.startsWith(hosted)
        ? join(office, address.slice(hosted.length))
        : join(folder, new URL(address).pathname);
      if (!existsSync(path) || !statSync(path).isFile()) return route.fulfill({ status: 404 });
      const contentType = types[extname(path)] ?? 'application/octet-stream';
      return route.fulfill({ body: readFileSync(path), contentType });
    });
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
  const pane = {
    what: 'pane interactive',
    against: 'an empty React and Fluent page',
    missing: 'not measured: it needs the emulated host, which has a cost of its own',
  };
  let executablePath;
  try {
    executablePath = ensureChromium();
  } catch (error) {
    return [{ what, against, missing: error.message }, sizeRow(folder), pane];
  }
  const template = await templateFolder();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const ways = {
      ours: () => timesOf(browser, folder),
      theirs: () => timesOf(browser, template),
    };
    await interleavedFigures(ways, 1);
    const { ours, theirs } = await interleavedFigures(ways, short ? 7 : 25);
    return [
      {
        what,
        against,
        ratio: ours.associated / theirs.associated,
        atMost: 1.1,
        figures: milliseconds(ours.associated, theirs.associated),
      },
      sizeRow(folder),
      pane,
    ];
  } finally {
    await browser.close();
    rmSync(template, { recursive: true, force: true });
  }
}
