import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildXlsx } from '../support/xlsx-builder';
import {
  dress,
  looksIn,
  overflow,
  picture,
  showPage,
  smallTargets,
  violations,
} from './page-checks';
import { openWorkbench, type OpenWorkbench, startServer } from './workbench-page';

jest.setTimeout(180_000);

/** English words of the pane that a translation must not leave; names and ids are the same in all. */
const english = /\b(Qualifies|Fails|Undecided|required|Search|Choose|Compare|Costs|Sources|Good)\b/;

const pages = [
  'scenario',
  'results',
  'costs',
  'formulas',
  'compare',
  'audit',
  'share',
  'help',
] as const;

const languages = [
  ['en-US', 'en', /\d\d\.\d%/],
  ['es-MX', 'es', /\d\d\.\d\s?%/],
  ['fr-CA', 'fr', /\d\d,\d\s%/],
] as const;

describe.each(languages)('the pane in %s', (locale, language, percent) => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    server = await startServer();
    workbench = await openWorkbench(server, { viewport: { width: 1280, height: 1400 }, locale });
    await workbench.pane().waitForSelector('[role=combobox]');
    await narrow();
  });

  afterAll(async () => {
    await workbench?.close();
    await server?.stop();
  });

  /** as narrow as Excel makes it */
  const narrow = async () => {
    for (let step = 0; step < 2; step += 1) {
      await workbench.page.locator('#splitter').press('ArrowRight');
    }
    expect((await workbench.page.locator('#pane').boundingBox())?.width).toBe(320);
  };

  const show = async (name: string) => {
    const frame = workbench.pane();
    await showPage(frame, name);
    await frame.locator('[role=tabpanel]:visible, main:visible').first().waitFor();
    await frame.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    await workbench.page.waitForTimeout(300);
    return frame;
  };

  describe.each(looksIn(language))('%s', (theme, media) => {
    beforeAll(() => dress(workbench.pane(), media));

    test.each(pages)('%s: axe finds nothing, nothing is cut off', async (name) => {
      const frame = await show(name);
      await picture(workbench.page.locator('#pane'), `${language}-${theme}-${name}`);
      expect(await violations(frame)).toEqual([]);
      expect(await overflow(frame)).toBe(0);
      expect(await smallTargets(frame)).toEqual([]);
    });
  });

  test('has its language, and numbers as that language writes them', async () => {
    const frame = await show('results');
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await frame.locator('body').innerText()).toMatch(percent);
  });

  // the page Share lists the workbook's own sheets and headings, which nobody translates
  test.each(pages.filter((name) => name !== 'share'))(
    '%s leaves no word of another language',
    async (name) => {
      const frame = await show(name);
      const text = await frame.locator('[role=tabpanel]:visible, main:visible').first().innerText();
      if (language === 'en') expect(text).not.toMatch(/\b(Escenario|Scénario|Comparar)\b/);
      else expect(text).not.toMatch(english);
    },
  );

  test.each(pages)('%s at twice the size has no horizontal scroll bar', async (name) => {
    const frame = await show(name);
    // twice the size in twice the width is what a reader sees who enlarges the text
    for (let step = 0; step < 20; step += 1) {
      await workbench.page.locator('#splitter').press('ArrowLeft');
    }
    await frame.evaluate(() => (document.documentElement.style.zoom = '2'));
    expect(await overflow(frame)).toBeLessThanOrEqual(0);
    await picture(workbench.page.locator('#pane'), `${language}-twice-${name}`);
    await frame.evaluate(() => (document.documentElement.style.zoom = ''));
  });

  test('the tabs that have no room are one button away, at twice the size too', async () => {
    const frame = workbench.pane();
    for (const zoom of ['1', '2']) {
      await frame.evaluate((size) => (document.documentElement.style.zoom = size), zoom);
      for (const name of [...pages, 'scenario']) {
        await showPage(frame, name);
        const box = await frame.locator(`[data-tab=${name}]`).boundingBox();
        const bar = await frame.locator('[role=tablist]').boundingBox();
        expect(box && bar && box.y - bar.y).toBe(0);
      }
      expect(await overflow(frame)).toBeLessThanOrEqual(0);
    }
    await frame.evaluate(() => (document.documentElement.style.zoom = ''));
  });

  test('no page reports an error', () => expect(workbench.errors).toEqual([]));
});

describe.each(languages)('setting up in %s', (locale, language) => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  let server: Awaited<ReturnType<typeof startServer>>;
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    const file = join(folder, 'plain.xlsx');
    writeFileSync(file, buildXlsx({ sheets: [{ name: 'Costs', rows: [['Axle', 'MX', 100]] }] }));
    server = await startServer(file);
    workbench = await openWorkbench(server, { viewport: { width: 1280, height: 1400 }, locale });
    await workbench.pane().getByRole('radio').first().waitFor();
  });

  afterAll(async () => {
    await workbench?.close();
    await server?.stop();
    rmSync(folder, { recursive: true });
  });

  test.each(looksIn(language))(
    '%s: axe finds nothing, nothing is cut off',
    async (theme, media) => {
      const frame = workbench.pane();
      await dress(frame, media);
      await picture(workbench.page.locator('#pane'), `${language}-${theme}-set-up`);
      expect(await violations(frame)).toEqual([]);
      expect(await overflow(frame)).toBe(0);
    },
  );
});
