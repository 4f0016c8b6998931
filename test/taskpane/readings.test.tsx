/** @jest-environment jsdom */
import { readingChoices } from '../../src/taskpane/model/open-readings';
import type { ReadingEntry } from '../../src/taskpane/model/tools';
import { tools } from '../../src/taskpane/tools';
import { partWorkbook } from './fake-workbook';
import { PanePage } from './pane-page';

const never = (): never => {
  throw new Error('no scenario has an open reading');
};
const page = new PanePage();
afterEach(() => page.close());

const [{ source } = never()] = tools.scenarios.flatMap(({ readings }) => readings);
const entry: ReadingEntry = {
  term: 'us base',
  reading: 'net cost',
  alternatives: [
    { text: 'materials', term: 'us base = materials' },
    { text: 'the whole supply chain', term: null },
  ],
  settledBy: 'us base',
  source,
};
const shown = (expression: string): readonly string[] =>
  readingChoices(entry, expression).map(
    ({ text, expression: written, chosen }) => `${chosen ? '*' : ' '}${text} -> ${written}`,
  );

describe('readings as expressions', () => {
  test('the scenario’s own reading needs no term', () =>
    expect(shown('us-2017-10')).toEqual([
      '*net cost -> us-2017-10',
      ' materials -> us-2017-10; us base = materials',
    ]));

  test('other terms stay, the settled one is replaced', () =>
    expect(shown('us-2017-10; US  base = Materials; rvc = 80%')).toEqual([
      ' net cost -> us-2017-10; rvc = 80%',
      '*materials -> us-2017-10; rvc = 80%; us base = materials',
    ]));

  test('what is stated and not in the list stays visible as the choice', () =>
    expect(shown('us-2017-10; us base = regional value')).toEqual([
      ' net cost -> us-2017-10',
      ' materials -> us-2017-10; us base = materials',
      '*us base = regional value -> us-2017-10; us base = regional value',
    ]));

  test('a question that no term settles has no choices', () =>
    expect(readingChoices({ ...entry, settledBy: null }, 'us-2017-10')).toEqual([]));

  test('every expression that the product offers can be read', () => {
    for (const { id, readings } of tools.scenarios) {
      for (const one of readings) {
        for (const { expression } of readingChoices(one, id)) {
          expect([expression, tools.problemOf(expression)]).toEqual([expression, null]);
        }
      }
    }
  });
});

describe('readings in the pane', () => {
  test('stand with their source, and a choice is one write', async () => {
    const workbook = partWorkbook('us-2017-10', false);
    await page.open(workbook);
    expect(page.text()).toMatch(/Open readings \(\d\)/);
    expect(await page.violations()).toEqual([]);
    const radio = document.querySelector<HTMLInputElement>(
      'input[type=radio][value^="us-2017-10; us base"]',
    );
    if (radio === null) throw new Error('no choice for the base');
    await page.click(radio);
    expect(workbook.writes).toEqual([['NAFTA_SCENARIO', radio.value]]);
    expect(page.text()).toContain('was US 85/50');
  });
});

describe('what breaks it', () => {
  test('the lines of a failing case are ranked, and their cells can be selected', async () => {
    const workbook = partWorkbook('us-2017-10', false);
    await page.open(workbook);
    await page.tab('Results');
    expect(page.text()).toContain('What breaks it');
    // originating, 8708.30 counts at its own 60 %: 0.6 x 38 = 22.8
    expect(page.text()).toContain('Line 2 22.8 more would count, then 84.8%');
    expect(page.text()).toContain('Even all of them together would not reach what is required.');
    await page.click(page.button('Line 2: Select Sheet1!C3'));
    expect(workbook.selected.at(-1)).toMatchObject({ row: 2, column: 2 });
  });

  test('a case that qualifies has none', async () => {
    await page.open(partWorkbook('nafta-1994', true).put('Sheet1!C3', 37.5));
    await page.tab('Results');
    expect(page.text()).toContain('Qualifies');
    expect(page.text()).not.toContain('What breaks it');
  });
});
