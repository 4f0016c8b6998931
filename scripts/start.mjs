/**
 * `npm start [-- BOOK.xlsx]`: installs and builds what is missing, serves the workbench on this
 * machine and opens it in a browser where there is a desktop. Ctrl+C ends it.
 */
import { existsSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { ensureInstalled, projectFolder } from './install.mjs';
import { openBrowser } from './open-browser.mjs';

const usage = 'Usage: npm start [-- BOOK.xlsx]';
const examples = join(projectFolder, 'examples');
const example = join(examples, 'vehicle-cost.xlsx');

/** The workbook to show: the one named, else the example, else none. */
function chosenBook(argumentList) {
  if (argumentList.length > 1 || argumentList[0]?.startsWith('-')) throw new Error(usage);
  const [named] = argumentList;
  if (named === undefined) return existsSync(example) ? example : undefined;
  const book = resolve(process.env.INIT_CWD ?? process.cwd(), named);
  if (!existsSync(book)) throw new Error(`There is no file ${book}`);
  if (!/^\.(xls[xm]|csv|tsv)$/i.test(extname(book))) {
    throw new Error(`${book} is no file the workbench reads: give an .xlsx, .xlsm or .csv file`);
  }
  return book;
}

async function start() {
  const book = chosenBook(process.argv.slice(2));
  await ensureInstalled();
  const { ensureBuilt } = await import('./build.mjs');
  const { ensureWorkbenchBuilt } = await import('./build-workbench.mjs');
  const { serveWorkbench } = await import('./serve.mjs');
  const addin = await ensureBuilt();
  const workbench = await ensureWorkbenchBuilt();
  const { url, close } = await serveWorkbench({ addin, workbench, book, examples });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => close().then(() => process.exit(0)));
  }
  openBrowser(url);
  console.log(`Ready: ${url}`);
}

start().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
