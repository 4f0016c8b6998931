import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { build } from 'esbuild';
import type { Frame, Page, Route } from 'playwright-core';
import { contentType, hostedLibrary, officeFile } from './office-files';
import { declaredRequirements, type RequirementSets } from './requirement-sets';
import type { SeamAOptions } from './seam-a-options';

export interface WebHostOptions {
  /** the folder with the built, unmodified add-in */
  readonly distFolder: string;
  readonly addinOrigin?: string;
  readonly page?: string;
  readonly requirements?: RequirementSets;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly locale?: string;
  readonly displayLanguage?: string;
  /** bytes of an .xlsx */
  readonly workbook?: Uint8Array;
}

export interface WebHost {
  /** the add-in's frame; wait for what it shows */
  readonly frame: Frame;
  /** addresses that neither the add-in, nor the library, nor the host page answers */
  readonly refused: readonly string[];
}

const hostOrigin = 'https://localhost:4443';

let hostScript: Promise<string> | undefined;

/** The page that stands for Excel, as one classic script; built once for all tests of a file. */
const builtHost = (): Promise<string> => {
  hostScript ??= build({
    entryPoints: [join(__dirname, 'seam-a-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
  }).then((result) => result.outputFiles[0]?.text ?? '');
  return hostScript;
};

/**
 * Opens the built add-in in a page that stands for Excel on the web. Every address is answered here: the add-in from
 * its folder, Microsoft's library from the package, anything else is refused and listed. Afterwards
 * `page.evaluate(() => window.excel)` is the host's end.
 */
export const openInWebHost = async (page: Page, options: WebHostOptions): Promise<WebHost> => {
  const addinOrigin = options.addinOrigin ?? 'https://localhost:3000';
  const script = await builtHost();
  const refused: string[] = [];
  await page
    .context()
    .route('**/*', (route) => answer(route, script, addinOrigin, options, refused));
  await page.goto(`${hostOrigin}/`);
  const settings: SeamAOptions = {
    addinOrigin,
    page: options.page ?? 'taskpane.html',
    requirements: {
      CustomFunctions: '1.7',
      RichApiRuntime: '1.2',
      ...(options.requirements ?? declaredRequirements),
    },
    settings: options.settings ?? {},
    locale: options.locale ?? 'en-US',
    displayLanguage: options.displayLanguage ?? options.locale ?? 'en-US',
    ...(options.workbook ? { workbook: Buffer.from(options.workbook).toString('base64') } : {}),
  };
  await page.evaluate((given) => {
    const start: unknown = Reflect.get(window, 'startExcel');
    if (typeof start === 'function') Reflect.apply(start, undefined, [given]);
  }, settings);
  return { frame: await addinFrame(page, addinOrigin), refused };
};

const addinFrame = async (page: Page, addinOrigin: string): Promise<Frame> => {
  const find = (): Frame | undefined =>
    page.frames().find((frame) => frame.url().startsWith(`${addinOrigin}/`));
  for (let frame = find(); ; frame = find()) {
    if (frame) return frame;
    await page.waitForEvent('framenavigated');
  }
};

const answer = async (
  route: Route,
  script: string,
  addinOrigin: string,
  options: WebHostOptions,
  refused: string[],
): Promise<void> => {
  const url = new URL(route.request().url());
  if (url.origin === hostOrigin) {
    const isScript = url.pathname === '/host.js';
    const body = isScript
      ? script
      : '<!doctype html><meta charset="utf-8"><title>Excel</title><script src="/host.js"></script><body>';
    await route.fulfill({ body, contentType: contentType(isScript ? '.js' : '.html') });
    return;
  }
  const body = url.href.startsWith(hostedLibrary)
    ? officeFile(url.pathname.slice(new URL(hostedLibrary).pathname.length))
    : url.origin === addinOrigin
      ? fileIn(options.distFolder, url.pathname)
      : undefined;
  if (body) {
    await route.fulfill({ body, contentType: contentType(url.pathname) });
    return;
  }
  refused.push(url.href);
  await (url.origin === addinOrigin
    ? route.fulfill({ status: 404, body: '' })
    : route.abort('internetdisconnected'));
};

const fileIn = (folder: string, pathname: string): Buffer | undefined => {
  const path = normalize(join(folder, decodeURIComponent(pathname)));
  const inside = path.startsWith(normalize(folder + sep));
  return inside && existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined;
};
