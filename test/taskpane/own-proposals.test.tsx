/** @jest-environment jsdom */
import { act } from 'react';
import { textsFor } from '../../src/taskpane/texts';
import { tools } from '../../src/taskpane/tools';
import { toolsIn } from '../../src/taskpane/tools-in';
import { partWorkbook } from './fake-workbook';
import { PanePage } from './pane-page';

const page = new PanePage();
afterEach(() => page.close());

const MAKE = 'Make an own proposal from this one';

/** The workbook as Excel shows it once the cell follows the table. */
async function withProposal(edit: (put: (row: number, value: string | number) => void) => void) {
  const workbook = partWorkbook('us-2017-10', false);
  const model = await page.open(workbook);
  await page.click(page.button(MAKE));
  edit((row, value) => workbook.put(`'NAFTA proposal'!B${row}`, value));
  await act(() => model.refresh());
  return { workbook, model };
}

test('a button writes the scenario as a sheet and shows it; the scenario stays', async () => {
  const { workbook, model } = await withProposal(() => undefined);
  expect(workbook.plans.map(({ sheet }) => sheet)).toEqual(['NAFTA proposal']);
  expect(workbook.selected.at(-1)?.sheet).toBe('NAFTA proposal');
  expect(workbook.writes).toEqual([]);
  expect(model.state().proposals).toMatchObject([
    {
      name: 'NAFTA_PROPOSAL',
      title: 'own proposal: Our version of US 85/50, based on us-2017-10',
      problems: [],
    },
  ]);
  expect(await page.violations()).toEqual([]);
});

test('it is in the list, and choosing it lets the one cell follow its table', async () => {
  const { workbook, model } = await withProposal(() => undefined);
  await act(() => model.followProposal('NAFTA_PROPOSAL'));
  expect(workbook.writes).toEqual([['NAFTA_SCENARIO', '=NAFTA.OWN_PROPOSAL(NAFTA_PROPOSAL)']]);
});

test('once followed it is named, with what is odd about it, and back leads to the law', async () => {
  const { workbook, model } = await withProposal((put) => put(7, 0.005));
  const text = model.state().proposals[0]?.text ?? '';
  await act(() => model.followProposal('NAFTA_PROPOSAL'));
  // Excel shows the text that the formula gives
  workbook.put('NAFTA settings!B4', text);
  await act(() => model.refresh());
  expect(model.state().previous).toBe('us-2017-10');
  expect(page.text()).toContain('The scenario follows the table NAFTA_PROPOSAL.');
  expect(page.text()).toContain('is less than 1 %');
  expect(page.text()).not.toContain(MAKE);
  expect(await page.violations()).toEqual([]);
  await act(() => model.back());
  expect(workbook.writes.at(-1)).toEqual(['NAFTA_SCENARIO', 'us-2017-10']);
});

test('a table that cannot be read says why, row by row, and cannot be chosen', async () => {
  const { workbook, model } = await withProposal((put) => put(7, 85));
  expect(page.text()).toContain('The table NAFTA_PROPOSAL cannot be read:');
  expect(page.text()).toContain('is above 1 and has no percent sign');
  await act(() => model.followProposal('NAFTA_PROPOSAL'));
  expect(workbook.writes).toEqual([]);
});

test('without a rule there is nothing to begin with', () => {
  expect(tools.templateOf('no-agreement')).toBeNull();
  expect(tools.templateOf('nonsense')).toBeNull();
  expect(tools.templateOf('us-2017-10; rvc = 80%')?.length).toBeGreaterThan(5);
});

test.each(['es', 'fr'] as const)('what is said of a table is said in %s', (language) => {
  const { problems } = toolsIn(language).proposalOf([['rvc', 80]]);
  expect(problems.join()).toContain(language === 'es' ? 'línea 1' : 'ligne 1');
  const { proposals } = textsFor(language);
  expect(proposals.make).not.toBe(textsFor('en').proposals.make);
});

describe('its figures as fields', () => {
  const figure = (legend: string, index: number): HTMLInputElement => {
    const group = [...document.querySelectorAll('fieldset')].find(
      (one) => one.querySelector('legend')?.textContent === legend,
    );
    const input = group?.querySelectorAll('input')[index];
    if (input === undefined) throw new Error(`no field of ${legend}`);
    return input;
  };
  const type = (input: HTMLInputElement, text: string): Promise<void> =>
    act(async () => {
      const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      setter?.call(input, text);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const said = (input: HTMLInputElement): string =>
    input.closest('.fui-Field')?.querySelector('[role=alert]')?.textContent ?? '';

  test('a figure and its day are written into their cells, in one step', async () => {
    const { workbook } = await withProposal(() => undefined);
    const value = figure('us share · passenger vehicle', 0);
    expect(value.value).toBe('50%');
    await type(value, '40%');
    await type(figure('us share · passenger vehicle', 1), '2019-01-01');
    await page.click(page.button('Write 2 figures'));
    const [writes = []] = workbook.formulaWrites;
    expect(writes.map(({ formula, before }) => [formula, before])).toEqual([
      ['0.4', '0.5'],
      ['2019-01-01', ''],
    ]);
    expect(page.text()).toContain('Written into the table.');
    expect(await page.violations()).toEqual([]);
  });

  test.each([
    ['a word that is no share', 'half', /half/],
    ['a number that may be 40 or 40 %', '40', /40/],
  ])('%s is refused beside its field, and nothing can be written', async (_, text, message) => {
    const { workbook } = await withProposal(() => undefined);
    await type(figure('us share · passenger vehicle', 0), text);
    expect(said(figure('us share · passenger vehicle', 0))).toMatch(message);
    await page.click(page.button('Write 1 figure'));
    expect(workbook.formulaWrites).toEqual([]);
  });

  test('what is odd is said before it is written', async () => {
    await withProposal(() => undefined);
    await type(figure('us share · passenger vehicle', 0), '0.5%');
    expect(page.text()).toContain('is less than 1 %');
  });
});
