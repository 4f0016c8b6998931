import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame, Locator } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The three looks of a page; without motion, so that no colour is measured on its way. */
export const themes = [
  ['light', { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'reduce' }],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' }],
] as const;

/** Colours do not depend on words: each look once, each language once, all where pictures are kept. */
export const looksIn = (language: string) =>
  themes.filter(
    ([name]) => language === 'en' || name === 'light' || process.env['SCREENSHOTS'] !== undefined,
  );

export type Media = (typeof themes)[number][1];

/** Gives the page a look, and waits until the pane has taken it on. */
export async function dress(frame: Frame, media: Media): Promise<void> {
  await frame.page().emulateMedia(media);
  await frame.waitForFunction((dark) => {
    const page = document.querySelector('.fui-FluentProvider > div');
    const red = page && /\d+/.exec(getComputedStyle(page).backgroundColor)?.[0];
    return Number(red) < 128 === dark;
  }, media.colorScheme === 'dark');
  await frame.page().waitForTimeout(300);
}

/** Shows a page of the pane by the id of its tab, which may stand behind the button "More". */
export async function showPage(frame: Frame, id: string): Promise<void> {
  const tab = frame.locator(`[data-tab=${id}]`);
  const more = frame.locator('[role=tablist] + button');
  // the row is measured anew after a change of its width: either of the two comes into sight
  await tab.or(more).filter({ visible: true }).first().waitFor();
  while (!(await tab.isVisible())) await more.click({ timeout: 1_000 }).catch(() => undefined);
  await tab.click();
  await frame.locator(`[data-tab=${id}][aria-selected=true]`).waitFor();
}

/** What axe finds wrong, by rule. */
export async function violations(frame: Frame): Promise<readonly unknown[]> {
  await frame.evaluate(axe);
  const found: AxeResults = await frame.evaluate('axe.run(document)');
  return found.violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html, any }) => [html, any[0]?.message]),
  ]);
}

/** By how many pixels the page is wider than its window. */
export const overflow = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Controls that a finger misses: below 24 pixels in a direction; links inside a text are exempt. */
export const smallTargets = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const controls = document.querySelectorAll(
      'button, input, select, summary, [role=tab], [role=combobox], [role=option]',
    );
    return [...controls].flatMap((control) => {
      const { width, height } = control.getBoundingClientRect();
      // a field inside a larger frame of its own is hit by the frame
      const frame = control.parentElement?.getBoundingClientRect();
      const tall = control.tagName === 'INPUT' ? Math.max(height, frame?.height ?? 0) : height;
      const unseen = width === 0 || height === 0;
      return unseen || (width >= 24 && tall >= 24)
        ? []
        : [`${Math.round(width)} by ${Math.round(tall)}: ${control.outerHTML.slice(0, 120)}`];
    });
  });

/** Keeps a picture where the variable SCREENSHOTS names a folder, for people to look at. */
export async function picture(place: Locator, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await place.screenshot({ path: join(folder, `${name}.png`) });
}
