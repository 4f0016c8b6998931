import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const programs = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((root) => {
    const folder = process.env[root];
    return folder === undefined
      ? []
      : [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ];
  }),
];

/** The path of an installed Chromium, Chrome or Edge; CHROME_PATH comes first. */
export const chromiumPath = (): string => {
  const chosen = process.env['CHROME_PATH'];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const found = [
    ...(chosen ? [chosen] : []),
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...programs,
  ].find((path) => existsSync(path));
  if (!found)
    throw new Error('No Chromium, Chrome or Edge was found. Install one, or set CHROME_PATH.');
  return found;
};

/** Nothing starts that would call home. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface OpenChromium {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
  /** addresses of all requests, those answered by a route included */
  readonly requests: string[];
  /** errors that pages threw or wrote to the console */
  readonly errors: string[];
  close(): Promise<void>;
}

export interface ChromiumOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly locale?: string;
}

/** A fresh browser with one page; close it in the end. */
export const openChromium = async (options: ChromiumOptions = {}): Promise<OpenChromium> => {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    headless: true,
    args: quiet,
  });
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: options.locale ?? 'en-US',
    ...(options.viewport ? { viewport: options.viewport } : {}),
  });
  const requests: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('weberror', (error) => errors.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return {
    browser,
    context,
    page: await context.newPage(),
    requests,
    errors,
    close: () => browser.close(),
  };
};
