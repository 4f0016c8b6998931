import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Frame, Page } from 'playwright-core';
import { contentType, hostedLibrary, officeFile } from './office-files';

const origin = 'http://localhost:3001';
const bundled = async (file: string): Promise<string> => {
  const result = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
  });
  return result.outputFiles[0]?.text ?? '';
};

/** Opens a pane of a folder in a page that serves it on plain http, with nothing but the library's address replaced. */
export const openInFrameHost = async (page: Page, paneFolder: string): Promise<Frame> => {
  const scripts = new Map([
    ['/host.js', await bundled(join(__dirname, 'seam-e-page.ts'))],
    ['/bridge.js', await bundled(join(__dirname, '../../../src/workbench/host/bridge.ts'))],
  ]);
  const bodyOf = (path: string): string | Buffer | undefined => {
    if (path === '/')
      return '<!doctype html><title>Host</title><body><script src="/host.js"></script>';
    if (path.startsWith('/officejs/')) return officeFile(path.slice('/officejs/'.length));
    if (path === '/pane/taskpane.html')
      return readFileSync(join(paneFolder, 'taskpane.html'), 'utf8').replace(
        `<script src="${hostedLibrary}`,
        '<script src="/bridge.js"></script><script src="/officejs/',
      );
    if (path.startsWith('/pane/')) return readFileSync(join(paneFolder, path.slice(6)));
    return scripts.get(path);
  };
  await page.context().route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const body = url.origin === origin ? bodyOf(url.pathname) : undefined;
    if (body === undefined) await route.abort('internetdisconnected');
    else
      await route.fulfill({
        body,
        contentType: contentType(url.pathname === '/' ? '.html' : url.pathname),
      });
  });
  await page.goto(`${origin}/`);
  for (;;) {
    const frame = page.frames().find((each) => each.url().includes('/pane/taskpane.html'));
    if (frame) {
      await frame.waitForLoadState();
      return frame;
    }
    await page.waitForEvent('framenavigated');
  }
};
