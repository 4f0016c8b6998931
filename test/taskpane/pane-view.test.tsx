/** @jest-environment jsdom */
import axe from 'axe-core';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { PaneModel } from '../../src/taskpane/model/pane-model';
import { textsFor } from '../../src/taskpane/texts';
import { tools } from '../../src/taskpane/tools';
import { OutsidePage } from '../../src/taskpane/view/outside-page';
import { Pane } from '../../src/taskpane/view/pane';
import { Shell } from '../../src/taskpane/view/shell';
import { FakeWorkbook, partWorkbook } from './fake-workbook';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

let root: Root | undefined;
let model: PaneModel | undefined;

async function shown(workbook: FakeWorkbook): Promise<PaneModel> {
  document.body.innerHTML = '<div id="pane"></div>';
  const element = document.getElementById('pane');
  if (element === null) throw new Error('no place for the pane');
  const made = new PaneModel(workbook, tools);
  model = made;
  root = createRoot(element);
  await act(async () => {
    root?.render(
      <Shell locale="en-US" texts={textsFor('en-US')}>
        <Pane model={made} />
      </Shell>,
    );
    await made.start();
  });
  return made;
}

afterEach(async () => {
  await act(async () => root?.unmount());
  model?.stop();
});

const page = (): string => document.body.textContent ?? '';
const button = (name: string): HTMLButtonElement => {
  const found = [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (found === undefined) throw new Error(`no button "${name}"`);
  return found;
};
const click = (element: HTMLElement): Promise<void> => act(async () => element.click());
const openResults = async (): Promise<void> => {
  const tab = document.querySelector<HTMLElement>('[data-tab=results]');
  if (tab === null) throw new Error('no tab for the results');
  await click(tab);
};
const violations = async (): Promise<readonly string[]> => {
  // colours need a real page: the browser tests look at those
  const { violations: found } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
};

describe('a workbook with a verdict', () => {
  test('opens with the verdict, in a live region', async () => {
    await shown(partWorkbook('us-2017-10', false));
    const status = document.querySelector('[role=status]');
    expect(status?.textContent).toContain('1 formula, fails US 85/50 by 50.0 points');
    expect(status?.getAttribute('aria-live')).toBe('polite');
    expect(await violations()).toEqual([]);
  });

  test('shows figure, requirement and gap of each test, and its sources', async () => {
    await shown(partWorkbook('us-2017-10', false));
    await openResults();
    for (const text of ['62.0%', '85.0% required', '23.0 points short', '50.0% required']) {
      expect(page()).toContain(text);
    }
    const links = [...document.querySelectorAll('details a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links.length).toBeGreaterThan(0);
    expect(links.every((link) => link?.startsWith('http'))).toBe(true);
  });

  test('a figure just under its limit is not rounded onto it', async () => {
    await shown(partWorkbook('nafta-1994', false).put('Sheet1!C3', 37.53));
    await openResults();
    expect(page()).toContain('62.47%');
    expect(page()).toContain('0.03 points short');
  });

  test('its cell can be selected', async () => {
    const workbook = partWorkbook('us-2017-10', false);
    await shown(workbook);
    await openResults();
    await click(button('Select Sheet1!I2'));
    expect(workbook.selected).toMatchObject([{ sheet: 'Sheet1', row: 1, column: 8 }]);
  });

  test('a switch offers the way back', async () => {
    const workbook = partWorkbook('us-2017-10', false);
    const made = await shown(workbook);
    await act(() => made.switchScenario('nafta-1994'));
    expect(page()).toContain('was US 85/50');
    await click(button('Back to US 85/50'));
    expect(workbook.writes.map(([, value]) => value)).toEqual(['nafta-1994', 'us-2017-10']);
  });

  test('a cell that shows a pass the pane does not find is not called a pass', async () => {
    await shown(partWorkbook('us-2017-10', true));
    await openResults();
    expect(page()).toContain('1 formula, not up to date');
    expect(page()).toContain('Sheet1!I2 shows TRUE');
    expect(page()).not.toContain('Qualifies');
  });

  test('manual calculation is said, with the way out', async () => {
    const workbook = partWorkbook('us-2017-10', false);
    workbook.mode = { mode: 'manual', finished: false };
    await shown(workbook);
    expect(page()).toContain('Calculation is manual.');
    await click(button('Calculate'));
    expect(workbook.calculations).toBe(1);
  });

  test('an expression that cannot be read is shown with the reason, not replaced', async () => {
    const workbook = partWorkbook('us-2017-11', '#N/A');
    await shown(workbook);
    expect(page()).toContain('us-2017-11');
    expect(page()).toMatch(/did you mean us-2017-10/i);
    expect(workbook.writes).toEqual([]);
    expect(await violations()).toEqual([]);
  });
});

describe('a workbook that is not set up', () => {
  test('asks what it is about before it writes', async () => {
    const workbook = new FakeWorkbook();
    await shown(workbook);
    expect(page()).toContain('What is this workbook about?');
    expect(await violations()).toEqual([]);
    await click(button('Set up'));
    expect(workbook.plans).toEqual([]);
    const engine = document.querySelector<HTMLInputElement>('input[value=engine]');
    if (engine === null) throw new Error('no choice for an engine');
    await click(engine);
    await click(button('Set up'));
    expect(workbook.plans).toHaveLength(1);
    expect(page()).toContain('Your first formula');
  });

  test('offers the repair of a broken name and says why', async () => {
    const workbook = partWorkbook('us-2017-10', false).name('NAFTA_GOOD', '=#REF!');
    await shown(workbook);
    expect(page()).toContain(
      'Point NAFTA_GOOD to a new cell (it points to a cell that was deleted (#REF!))',
    );
  });
});

test('outside Excel the page says what to do', async () => {
  document.body.innerHTML = '<div id="pane"></div>';
  const element = document.getElementById('pane');
  if (element === null) throw new Error('no place for the page');
  root = createRoot(element);
  for (const [outside, title] of [
    ['browser', 'Open this page inside Excel'],
    ['blocked', 'Excel could not be reached'],
    ['silent', 'Excel does not answer'],
    ['too old', 'This Excel is too old'],
  ] as const) {
    await act(async () =>
      root?.render(
        <Shell locale="en-US" texts={textsFor('en-US')}>
          <OutsidePage outside={outside} />
        </Shell>,
      ),
    );
    expect(document.querySelector('h1')?.textContent).toBe(title);
    expect(await violations()).toEqual([]);
  }
  expect(document.documentElement.lang).toBe('en');
});
