/** @jest-environment jsdom */
import { FakeWorkbook, partWorkbook } from './fake-workbook';
import { PanePage } from './pane-page';

const page = new PanePage();
afterEach(() => page.close());

/** A sheet with headers, not set up, without a formula. */
const sheet = (): FakeWorkbook =>
  new FakeWorkbook()
    .put('Sheet1!A1', 'Part')
    .put('Sheet1!B1', 'Cost')
    .put('Sheet1!C1', 'Origin')
    .put('Sheet1!D1', 'Statement')
    .put('Sheet1!A2', 'Axle')
    .put('Sheet1!B2', 62)
    .put('Sheet1!C2', 'MX')
    .put('Sheet1!D2', 'VNM 0')
    .put('Sheet1!A3', 'Brake')
    .put('Sheet1!B3', 38)
    .put('Sheet1!C3', 'CN')
    .put('Sheet1!D3', 'non-originating')
    .put('Sheet1!A4', 'Total')
    .put('Sheet1!B4', 100)
    .put('Sheet1!A6', 'Net cost')
    .put('Sheet1!B6', 100);

const setUp = (workbook: FakeWorkbook): FakeWorkbook =>
  workbook
    .put('NAFTA settings!B4', 'us-2017-10')
    .put('NAFTA settings!B5', 'passenger vehicle')
    .name('NAFTA_SCENARIO', "='NAFTA settings'!$B$4")
    .name('NAFTA_GOOD', "='NAFTA settings'!$B$5")
    .name('NAFTA_DATE', "='NAFTA settings'!$B$6");

describe('inserting a formula', () => {
  test('columns are found by their headers, the result is shown before it is written', async () => {
    const workbook = setUp(sheet());
    await page.open(workbook);
    await page.tab('Formulas');
    expect(page.text()).toContain(
      '=NAFTA.QUALIFIES($B$2:$B$3, $C$2:$C$3, $B$6, NAFTA_SCENARIO, , $D$2:$D$3, NAFTA_GOOD, NAFTA_DATE)',
    );
    expect(page.text()).toContain('It will show FALSE.');
    expect(workbook.formulaWrites).toEqual([]);
    expect(await page.violations()).toEqual([]);
  });

  test('a share is computed by the core and gets the format of a percentage', async () => {
    const workbook = setUp(sheet());
    await page.open(workbook);
    await page.tab('Formulas');
    await page.choose('What should it answer?', 'REGIONAL_VALUE_CONTENT');
    // (100 - 38) / 100
    expect(page.text()).toContain('It will show 62.0%.');
    await page.click(page.button('Insert'));
    expect(workbook.formulaWrites).toMatchObject([
      [{ before: '', numberFormat: '0.0%', cell: { sheet: 'Sheet1', row: 0, column: 5 } }],
    ]);
    expect(workbook.selected.at(-1)).toMatchObject({ row: 0, column: 5 });
    expect(page.text()).toContain('Inserted into Sheet1!F1.');
  });

  test('a table must find all its cells blank', async () => {
    const workbook = setUp(sheet());
    await page.open(workbook);
    await page.tab('Formulas');
    await page.choose('What should it answer?', 'EVALUATION');
    expect(page.text()).toMatch(/It will fill \d+ rows; the verdict is Fails\./);
    await page.click(page.button('Insert'));
    expect(workbook.formulaWrites[0]?.[0]?.fills).toMatchObject({ column: 5, columns: 9 });
  });

  test('a header may be typed, the selection taken, a broken text is refused', async () => {
    const workbook = setUp(sheet());
    await page.open(workbook);
    await page.tab('Formulas');
    await page.type('Costs', 'cost');
    expect(page.text()).toContain('=NAFTA.QUALIFIES($B$2:$B$3,');
    workbook.chosen = { sheet: 'Sheet1', row: 1, column: 1, rows: 1, columns: 1 };
    await page.click(page.button('Selection: Use the selected cells for Costs'));
    expect(page.text()).toContain('=NAFTA.QUALIFIES($B$2,');
    expect(page.text()).toContain('#VALUE!');
    await page.type('Costs', 'B2:B3),1');
    expect(page.text()).toContain('Costs is not one reference.');
    expect(page.button('Insert').disabled).toBe(true);
    await page.type('Costs', '');
    expect(page.text()).toContain('Choose Costs to see the result.');
    await page.type('Costs', 'B2:B3*2');
    expect(page.text()).toContain('Excel has to compute B2:B3*2 first');
    expect(page.button('Insert').disabled).toBe(false);
  });

  test('missing settings are asked for and made in the same step', async () => {
    const workbook = sheet();
    await page.open(workbook);
    await page.tab('Formulas');
    expect(page.button('Insert').disabled).toBe(true);
    expect(await page.violations()).toEqual([]);
    await page.type('Good', 'engine');
    expect(page.text()).toContain('It will show');
    await page.click(page.button('Insert'));
    expect(workbook.plans).toHaveLength(1);
    expect(workbook.formulaWrites).toHaveLength(1);
  });
});

describe('linking formulas', () => {
  const literal = 'NAFTA.QUALIFIES(C2:C3, D2:D3, G2, "nafta-1994", B2:B3, E2:E3)';

  test('are listed with what they name, and linked in one step', async () => {
    const workbook = partWorkbook('us-2017-10', false, literal);
    await page.open(workbook);
    await page.tab('Formulas');
    expect(page.text()).toContain('1 formula names a scenario in the text');
    expect(page.text()).toContain('names nafta-1994');
    expect(page.text()).toContain('they are judged under US 85/50');
    expect(await page.violations()).toEqual([]);
    await page.click(page.button('Link 1 formula'));
    expect(workbook.formulaWrites.map((writes) => writes.map(({ formula }) => formula))).toEqual([
      ['=NAFTA.QUALIFIES(C2:C3, D2:D3, G2, NAFTA_SCENARIO, B2:B3, E2:E3)'],
    ]);
    expect(page.text()).toContain('Every formula follows the cell NAFTA_SCENARIO');
  });

  test('a protected sheet is left as it is, with a sentence', async () => {
    const workbook = partWorkbook('us-2017-10', false, literal);
    workbook.shut.add('Sheet1');
    await page.open(workbook);
    await page.tab('Formulas');
    expect(page.text()).toContain('on a protected sheet');
    expect(page.text()).toContain('Take the protection off');
    expect(() => page.button('Link 1 formula')).toThrow();
  });
});
