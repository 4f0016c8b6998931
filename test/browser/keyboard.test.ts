import type { Frame } from 'playwright-core';
import { eventually, openWorkbench, type OpenWorkbench, startServer } from './workbench-page';

jest.setTimeout(180_000);

/** Everything that the keyboard stops at, in order, until the focus leaves the pane. */
const MOST_STOPS = 120;

describe('the pane by keyboard alone', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    server = await startServer();
    workbench = await openWorkbench(server);
    await workbench.pane().waitForSelector('[role=combobox]');
  });

  afterAll(async () => {
    await workbench?.close();
    await server?.stop();
  });

  const press = (key: string) => workbench.page.keyboard.press(key);
  const type = (text: string) => workbench.page.keyboard.type(text);

  /** What has the focus in the pane, by its accessible name; null outside the pane. */
  const focused = (frame: Frame) =>
    frame.evaluate(() => {
      const active = document.activeElement;
      if (!document.hasFocus() || active === null || active === document.body) return null;
      const by = active.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const label = 'labels' in active ? (active.labels as NodeListOf<HTMLElement> | null) : null;
      const names = [
        active.getAttribute('aria-label'),
        ...by.map((id) => document.getElementById(id)?.textContent),
        label?.[0]?.textContent,
        active.textContent,
      ];
      return (names.find((name) => name) ?? active.tagName).replace(/\*$/, '').trim();
    });

  /** Goes on with Tab until something with that name has the focus. */
  async function tabTo(name: string | RegExp): Promise<void> {
    const frame = workbench.pane();
    const stops: string[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      const found = (await focused(frame)) ?? '';
      stops.push(found);
      if (typeof name === 'string' ? found === name : name.test(found)) return;
      await press('Tab');
    }
    throw new Error(`the keyboard does not come to ${name}: ${stops.join(' > ')}`);
  }

  const anyPage = /^(Scenario|Results|Cost sheet|Formulas|Compare|Audit|Share|Help)$/;

  /** From any tab to the one with that name: the arrows come to those that have no room, too. */
  async function toPage(name: string): Promise<void> {
    for (let step = 0; step < 8; step += 1) {
      if ((await focused(workbench.pane())) === name) return;
      await press('ArrowRight');
    }
    throw new Error(`the arrows do not come to ${name}`);
  }

  const enterPane = () => workbench.page.locator('#splitter').focus();
  const scenario = async () => (await workbench.texts('Summary', 'B10'))[0]?.[0];

  test('no order of its own: the focus follows the page', async () => {
    const frame = workbench.pane();
    const out = await frame.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[tabindex]')]
        .filter(({ tabIndex }) => tabIndex > 0)
        .map(({ outerHTML }) => outerHTML.slice(0, 100)),
    );
    expect(out).toEqual([]);
  });

  test('the scenario is switched and taken back', async () => {
    await enterPane();
    await tabTo('Law or proposal');
    await press('Enter');
    await press('ArrowDown');
    await press('Enter');
    await eventually(workbench.page, async () => (await scenario()) === 'us-2017-10');
    // the keyboard stays where it was
    expect(await focused(workbench.pane())).toBe('Law or proposal');
    await workbench.pane().getByRole('button', { name: 'Back to NAFTA 1994' }).waitFor();
    await tabTo('Back to NAFTA 1994');
    await press('Enter');
    await eventually(workbench.page, async () => (await scenario()) === 'nafta-1994');
    // the pane has read what the cell says now
    await workbench.pane().getByRole('button', { name: 'Back to US 85/50' }).waitFor();
    expect(await focused(workbench.pane())).toMatch(/^Back to/);
  });

  test('what happens is said to those who do not see it', async () => {
    const said = workbench.pane().locator('[role=status][aria-live=polite]').first();
    const before = await said.innerText();
    await enterPane();
    await tabTo('Law or proposal');
    await press('Enter');
    await press('End');
    await press('Enter');
    await eventually(workbench.page, async () => (await said.innerText()) !== before);
    await press('Enter');
    await press('Home');
    await press('Enter');
    await eventually(workbench.page, async () => (await said.innerText()) === before);
  });

  test('every stop shows that it has the focus', async () => {
    const { page } = workbench;
    const frame = workbench.pane();
    const place = page.locator('#pane');
    await enterPane();
    await press('Tab');
    const unseen: string[] = [];
    let stops = 0;
    for (; stops < MOST_STOPS; stops += 1) {
      const name = await focused(frame);
      if (name === null) break;
      await page.waitForTimeout(250);
      const shown = await place.screenshot();
      await frame.evaluate(() => {
        const active = document.activeElement as HTMLElement;
        active.dataset['stop'] = '';
        active.blur();
      });
      await page.waitForTimeout(250);
      if (shown.equals(await place.screenshot())) unseen.push(name);
      await frame.evaluate(() => {
        const stop = document.querySelector<HTMLElement>('[data-stop]');
        stop?.removeAttribute('data-stop');
        stop?.focus();
      });
      await press('Tab');
    }
    expect(stops).toBeGreaterThan(8);
    expect(unseen).toEqual([]);
  });

  test('a formula is put together and inserted', async () => {
    await enterPane();
    await tabTo('Scenario');
    await toPage('Formulas');
    await workbench.pane().getByLabel('Costs').first().waitFor();
    await tabTo('Costs');
    await type('Bom[Cost]');
    await press('Escape');
    await tabTo('Origins');
    await type('Bom[Origin]');
    await press('Escape');
    await tabTo('Net cost');
    await type('NetCost');
    await tabTo('Insert');
    await press('Enter');
    await eventually(
      workbench.page,
      async () => (await workbench.texts('Summary', 'I1')).flat()[0] !== '',
    );
  });

  test.each([
    ['Results', 'What changes'],
    ['Cost sheet', 'Cost of the line'],
    ['Compare', 'Case'],
    ['Help', 'Search'],
  ])('%s is reached, and what it asks', async (tab, field) => {
    await enterPane();
    await tabTo(anyPage);
    await toPage(tab);
    await workbench.pane().getByLabel(field).first().waitFor();
    await tabTo(field);
  });

  test('no page reports an error', () => expect(workbench.errors).toEqual([]));
});
