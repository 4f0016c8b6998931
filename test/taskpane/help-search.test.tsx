/** @jest-environment jsdom */
import { catalogue } from '../../src/functions/catalogue';
import { searchHelp } from '../../src/taskpane/model/help-search';
import { textsFor } from '../../src/taskpane/texts';
import { FakeWorkbook } from './fake-workbook';
import { PanePage } from './pane-page';

const page = new PanePage();
afterEach(() => page.close());

const { vocabulary } = textsFor('en');
const found = (query: string) => searchHelp(query, catalogue, vocabulary);

describe('searching', () => {
  test('nothing typed finds everything', () => {
    expect(found(' ').functions).toHaveLength(catalogue.length);
    expect(found('').words).toHaveLength(10);
  });

  test.each([
    ['qualifies', 'QUALIFIES'],
    ['net cost total', 'NET_COST'],
    ['US share', 'US_CONTENT_SHARE'],
    ['hs_codes vnm', 'NON_ORIGINATING_VALUE'],
  ])('%j finds %s', (query, id) =>
    expect(found(query).functions.map((one) => one.id)).toContain(id),
  );

  test('a word is found by its meaning, whatever its accents', () =>
    expect(found('RÓLL').words.map(({ word }) => word)).toEqual(['roll-up']));

  test('what is not there finds nothing', () =>
    expect(found('xyzzy')).toEqual({ functions: [], words: [] }));
});

test('the help of the pane is searched while typing', async () => {
  await page.open(new FakeWorkbook());
  await page.tab('Help');
  expect(page.text()).toContain('an originating part counts as wholly originating');
  expect(page.text()).toContain('REGIONAL_VALUE_CONTENT');
  expect(await page.violations()).toEqual([]);
  await page.type('Search', 'tracing');
  expect(page.text()).toContain('following listed imports');
  expect(page.text()).not.toContain('an originating part counts as wholly originating');
  await page.type('Search', 'xyzzy');
  expect(page.text()).toContain('Nothing found.');
});
