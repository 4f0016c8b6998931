import { BILL_OF_MATERIALS, isConversion } from '../../examples/vehicle/bill-of-materials';
import type { CellValue, Workbook } from '../../src/engine';
import { openExample, setCell } from './open-example';

const summary = (book: Workbook, row: number, column: number): CellValue =>
  book.value({ sheet: 'Summary', row: row - 1, column });
const [RVC, REQUIRED, MARGIN, US_SHARE, US_REQUIRED, QUALIFIES] = [1, 2, 3, 4, 5, 6];
const rows = { nafta: 6, us: 7, usmca: 8 };

describe('the illustrative vehicle', () => {
  const book = openExample('vehicle-cost.xlsx');

  it('qualifies under NAFTA 1994 by what its suppliers state', () => {
    expect(summary(book, rows.nafta, REQUIRED)).toBe(0.625);
    expect(summary(book, rows.nafta, MARGIN)).toBeGreaterThan(0);
    expect(summary(book, rows.nafta, QUALIFIES)).toBe(true);
  });

  it('fails both legs of the proposal of October 2017', () => {
    expect(summary(book, rows.us, REQUIRED)).toBe(0.85);
    expect(summary(book, rows.us, RVC)).toBeLessThan(0.85);
    expect(summary(book, rows.us, US_REQUIRED)).toBe(0.5);
    expect(summary(book, rows.us, US_SHARE)).toBeLessThan(0.5);
    expect(summary(book, rows.us, QUALIFIES)).toBe(false);
  });

  it('has a verdict under USMCA by the facts on the sheet', () =>
    expect(summary(book, rows.usmca, QUALIFIES)).toBe(true));

  it('follows a switch of the scenario', () => {
    const switched = openExample('vehicle-cost.xlsx');
    setCell(switched, 'NAFTA_SCENARIO', 'us-2017-10');
    expect(summary(switched, 11, RVC)).toBe(summary(book, rows.us, RVC));
    expect(summary(switched, 14, RVC)).toBe(false);
  });
});

describe('the bill of materials', () => {
  const materials = BILL_OF_MATERIALS.filter((line) => !isConversion(line));
  const sum = (origins: readonly string[]) =>
    materials
      .filter(({ origin }) => origins.includes(origin))
      .reduce((total, { cost }) => total + cost, 0);
  const all = materials.reduce((total, { cost }) => total + cost, 0);

  it('has 150 lines or more', () => expect(materials.length).toBeGreaterThanOrEqual(150));

  it.each([
    ['the United States and Canada', ['US', 'CA'], 0.35, 0.54],
    ['Mexico', ['MX'], 0.22, 0.57],
  ])('has a share of %s as such vehicles have on the AALA list', (_, origins, least, most) => {
    expect(sum(origins) / all).toBeGreaterThan(least);
    expect(sum(origins) / all).toBeLessThan(most);
  });

  it.each(materials.map((line) => [line.part, line] as const))('%s is complete', (_, line) => {
    expect(line.tariffCode).toMatch(/^\d{4}\.\d{2}$/);
    expect(line.cost).toBeGreaterThan(0);
  });
});
