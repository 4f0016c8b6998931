/** @jest-environment jsdom */
import { act } from 'react';
import { fitting } from '../../src/taskpane/view/fitting-tabs';
import { partWorkbook } from './fake-workbook';
import { PanePage } from './pane-page';

const page = new PanePage();
afterEach(() => page.close());

const press = (key: string): Promise<void> =>
  act(async () => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
const chosen = (): readonly (string | null)[] =>
  [...document.querySelectorAll('[role=tab][aria-selected=true]')].map((one) => one.textContent);

test('one tab stands in the order of the keyboard, arrows, Home and End move', async () => {
  await page.open(partWorkbook('us-2017-10', false));
  expect(document.querySelectorAll('[role=tab][tabindex="0"]')).toHaveLength(1);
  page.named<HTMLElement>('[role=tab]', 'Scenario').focus();
  for (const [key, name] of [
    ['ArrowRight', 'Results'],
    ['ArrowRight', 'Cost sheet'],
    ['ArrowRight', 'Formulas'],
    ['ArrowRight', 'Compare'],
    ['End', 'Help'],
    ['ArrowRight', 'Scenario'],
    ['ArrowLeft', 'Help'],
    ['Home', 'Scenario'],
  ] as const) {
    await press(key);
    expect(chosen()).toEqual([name]);
    expect(document.activeElement?.textContent).toBe(name);
  }
  const panel = document.querySelector('[role=tabpanel]');
  expect(panel?.getAttribute('aria-labelledby')).toBe(document.activeElement?.id);
  expect(await page.violations()).toEqual([]);
});

describe('the tabs that have room', () => {
  test.each([
    ['all of them', [50, 50, 50], 0, 150, [0, 1, 2]],
    ['the first ones', [50, 50, 50, 50], 0, 149, [0, 1]],
    ['the chosen one, wherever it stands', [50, 50, 50, 50], 3, 149, [3, 0]],
    ['no smaller one behind one that is left out', [50, 90, 10], 0, 120, [0]],
    ['the chosen one alone, even too wide', [50, 200], 1, 100, [1]],
  ] as const)('%s', (_, widths, chosen, room, shown) =>
    expect([...fitting(widths, chosen, room)]).toEqual(shown),
  );
});
