/** @jest-environment jsdom */
import { textsFor } from '../../../src/taskpane/texts';
import { FakeWorkbook } from '../fake-workbook';
import { PanePage } from '../pane-page';

const page = new PanePage();
afterEach(() => page.close());

test('in a read-only workbook the pane says so, and offers no write', async () => {
  const workbook = new FakeWorkbook()
    .name('NAFTA_SCENARIO', "='NAFTA settings'!$B$4")
    .put('NAFTA settings!B4', 'nafta-1994')
    .put('Sheet1!A1', true, '=NAFTA.MEETS(NAFTA_SCENARIO,0.7,0.5,"engine")');
  workbook.readOnly = true;
  await page.open(workbook);
  expect(page.text()).toContain(textsFor('en-US').notices.readOnly);
  await page.click(page.named('[role=combobox]', 'Law or proposal'));
  expect(document.querySelectorAll('[role=option]')).toHaveLength(0);
  expect(workbook.writes).toEqual([]);
  expect(await page.violations()).toEqual([]);
});

test.each(['en', 'es', 'fr'])('in %s it says what cannot be done', (language) => {
  const said = { en: 'read-only', es: 'solo lectura', fr: 'lecture seule' }[language];
  expect(textsFor(language).notices.readOnly).toContain(said);
});
