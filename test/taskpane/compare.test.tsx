/** @jest-environment jsdom */
import { FakeWorkbook, partWorkbook } from './fake-workbook';
import { PanePage } from './pane-page';

const page = new PanePage();
afterEach(() => page.close());

const tableOf = (caption: string): readonly string[] => {
  const table = [...document.querySelectorAll('table')].find(
    (one) => one.caption?.textContent === caption,
  );
  return [...(table?.querySelectorAll('tbody tr') ?? [])].map(
    (row) =>
      `${row.querySelector('th')?.textContent ?? ''}: ${row.querySelector('td')?.textContent ?? ''}`,
  );
};
const verdicts = (): readonly string[] =>
  [...document.querySelectorAll('ul[aria-label=Verdicts] li')].map((one) => one.textContent ?? '');

describe('comparing proposals', () => {
  test('the same case stands under each, with its own requirement', async () => {
    const workbook = partWorkbook('nafta-1994', false);
    await page.open(workbook);
    await page.tab('Compare');
    // 62 % regional content, nothing from the United States
    expect(tableOf('Regional value content')).toEqual(
      expect.arrayContaining([
        'NAFTA 1994: 62.0%, 62.5% required',
        'US 85/50: 62.0%, 85.0% required',
      ]),
    );
    expect(verdicts().find((text) => text.startsWith('US 85/50'))).toMatch(/2017.*: Fails$/);
    expect(await page.violations()).toEqual([]);
    expect(workbook.writes).toEqual([]);
  });

  test('a proposal without a US requirement is left out of that chart', async () => {
    await page.open(partWorkbook('nafta-1994', false));
    await page.tab('Compare');
    const shares = tableOf('Share from the United States');
    expect(shares).toContain('US 85/50: 0.0%, 50.0% required');
    expect(shares.some((row) => row.startsWith('NAFTA 1994'))).toBe(false);
  });

  test('the caption says which case, which good and which version', async () => {
    await page.open(partWorkbook('us-2017-10', false));
    await page.tab('Compare');
    expect(page.text()).toMatch(/Sheet1!I2, judged as passenger vehicle; version \d/);
    expect(page.text()).toContain('The sheet itself follows US 85/50.');
    expect(page.text()).toContain('No date stated: each proposal at its last step.');
  });

  test('another proposal is a click away', async () => {
    await page.open(partWorkbook('nafta-1994', false));
    await page.tab('Compare');
    const before = verdicts().length;
    const other = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].find(
      (box) => !box.checked,
    );
    if (other === undefined) throw new Error('every proposal is chosen already');
    await page.click(other);
    expect(verdicts()).toHaveLength(before + 1);
    expect(await page.violations()).toEqual([]);
  });

  test('without a case there is nothing to compare', async () => {
    await page.open(new FakeWorkbook());
    await page.tab('Compare');
    expect(page.text()).toContain('There is no case to compare yet.');
  });
});
