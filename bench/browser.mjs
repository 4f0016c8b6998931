/** Pages in Chromium whose requests are all answered on this machine: nothing comes from the network. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../scripts/chromium.mjs';
import { projectFolder } from '../scripts/install.mjs';

/** Where pages load Microsoft's library from; it is answered from its package. */
export const hosted = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const office = join(projectFolder, 'node_modules', '@microsoft', 'office-js', 'dist');
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** A browser without a window; throws with a sentence where none is installed. */
export const openBrowser = () =>
  chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

/** What a request is answered with: a file of the add-in's folder, or of Microsoft's library. */
export function answerFrom(folder, address) {
  const plain = address.split('?')[0];
  const path = plain.startsWith(hosted)
    ? join(office, plain.slice(hosted.length))
    : join(folder, new URL(address).pathname);
  if (!existsSync(path) || !statSync(path).isFile()) return { status: 404 };
  const contentType = types[extname(path)] ?? 'application/octet-stream';
  return { body: readFileSync(path), contentType };
}

/** The pane's page with other scripts. */
export function pageWith(scripts) {
  const page = readFileSync(join(projectFolder, 'src', 'taskpane', 'taskpane.html'), 'utf8');
  return page.replace(/<script[\s\S]*?<\/script>/g, '').replace('</head>', `${scripts}</head>`);
}
