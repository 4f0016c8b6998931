import { block, openExample, setCell } from './open-example';

const BOOK = 'costo-freno.xlsx';
const [VNM, RVC, REQUIRED, , RVC_TV, REQUIRED_TV, QUALIFIES] = [1, 2, 3, 4, 5, 6, 7];

describe('the brake part of a supplier', () => {
  const summary = block(openExample(BOOK), 'Resumen!A6:H9');

  // one row per law or proposal: its own requirement as a part, by both methods, and the verdict
  it.each([
    ['nafta-1994', 0.6, 'no se admite', true],
    ['us-2017-10', 0.6, 'no se admite', '#N/A'],
    ['us-2017-10; parts = 85%', 0.85, 'no se admite', false],
    ['usmca-2020', 0.7, 'no se admite', '#N/A'],
  ])('%s asks %p by net cost, %p by transaction value: %p', (...row) => {
    const [scenario, required, requiredTv, qualifies] = row;
    const found = summary.find(([id]) => id === scenario) ?? [];
    expect([REQUIRED, REQUIRED_TV, QUALIFIES].map((column) => found[Number(column)])).toEqual([
      required,
      requiredTv,
      qualifies,
    ]);
  });

  it('has more content by transaction value, since profit counts there', () => {
    for (const row of summary) {
      expect(row[Number(RVC_TV)]).toBeGreaterThan(Number(row[Number(RVC)]));
      expect(row[Number(VNM)]).toBeGreaterThan(0);
    }
  });

  it('converts two currencies', () => {
    expect(block(openExample(BOOK), 'Costos!G5:I7')).toEqual([
      ['MXN', 168.4, expect.closeTo(9.4304, 10)],
      ['MXN', 96.2, expect.closeTo(5.3872, 10)],
      ['EUR', 2.35, expect.closeTo(2.585, 10)],
    ]);
  });

  it.each([
    ['blank', null],
    ['zero', 0],
  ])('a rate that is %s leaves no figure, and never a cost of zero', (_, rate) => {
    const book = openExample(BOOK);
    const [euro] = block(book, "'Tipos de cambio'!A8:B8");
    expect(euro?.[0]).toBe('EUR');
    setCell(book, "'Tipos de cambio'!B8", rate);
    expect(block(book, 'Costos!I7')).toEqual([['#N/A']]);
    expect(block(book, 'Resumen!C6:C9').flat()).toEqual(['#N/A', '#N/A', '#N/A', '#N/A']);
  });

  it('a currency without a row has no cost', () => {
    const book = openExample(BOOK);
    setCell(book, 'Costos!G5', 'CAD');
    expect(block(book, 'Costos!I5')).toEqual([['#N/A']]);
  });

  it('takes each statement from the sheet of statements', () => {
    const book = openExample(BOOK);
    expect(block(book, 'Costos!F5:F8').flat()).toEqual(['VCR 74%', 'VCR 71%', '', 'originaria']);
    // 45 % of the casting in place of 26 % is more than the margin
    setCell(book, 'Declaraciones!C6', 'VCR 55%');
    expect(block(book, 'Costos!F5')).toEqual([['VCR 55%']]);
    expect(block(book, 'Resumen!H6')).toEqual([[false]]);
  });

  it('says each test in Spanish; headers, results and codes are the same in all languages', () => {
    const rows = block(openExample(BOOK), 'Resumen!A19:I32');
    expect(rows[0]?.slice(0, 2)).toEqual(['Test', 'Measured']);
    expect(rows.find((row) => row[8] === 'rvc')?.[0]).toBe('Valor de contenido regional');
    expect(rows.at(-1)?.slice(0, 2)).toEqual(['Veredicto', 'Qualifies']);
  });

  it('names every proposal on the sheet of proposals, and holds no error', () => {
    const cells = block(openExample(BOOK), 'Propuestas!A6:L16');
    expect(cells.map(([id]) => id)).toContain('usmca-2020-us-reading');
    expect(cells.flat().filter((cell) => String(cell).startsWith('#'))).toEqual([]);
  });
});
