import { block, openExample, setCell } from './open-example';

const BOOK = 'flotte.xlsx';

const table = block(openExample(BOOK), 'Verdicts!A5:L17');
const [heads = []] = table;
const under = (scenario: string, label: string): unknown =>
  table.find(([first]) => String(first).startsWith(label))?.[heads.indexOf(scenario)];

describe('a fleet, one row per model', () => {
  // "If" stands exactly on the line: 24,000 net cost, 9,000 from outside
  it.each([
    ['nafta-1994', 'If', true],
    ['usmca-2020', 'If', false],
    ['us-2017-10', 'Érable', true],
    ['us-2017-10', 'Frêne', false],
    ['usmca-2020', 'Douglas', '#N/A'],
    ['ca-2018-01', 'Érable', '#N/A'],
    ['no-agreement', 'Érable', false],
  ])('%s: %s is %p', (scenario, model, verdict) => expect(under(scenario, model)).toBe(verdict));

  it('counts what meets, fails and is undecided', () => {
    for (const scenario of heads.slice(1).map(String)) {
      const counts = ['Satisfont', 'Échouent', 'Indécis'].map((row) =>
        Number(under(scenario, row)),
      );
      expect(counts.reduce((sum, count) => sum + count)).toBe(9);
    }
  });

  it.each([
    [9000, true],
    [9000.01, false],
  ])('%p from outside: %p under NAFTA', (outside, verdict) => {
    const book = openExample(BOOK);
    setCell(book, 'NAFTA_SCENARIO', 'nafta-1994');
    setCell(book, 'Flotte!G14', outside);
    // the net cost stays 24,000
    setCell(book, 'Flotte!F14', 11400 - outside);
    expect(block(book, 'Flotte!A14:P14')[0]?.[15]).toBe(verdict);
  });

  it('a fact that is stated decides', () => {
    const book = openExample(BOOK);
    expect(block(book, 'Flotte!P9')).toEqual([['#N/A']]);
    setCell(book, 'Flotte!M9', 0.7);
    expect(block(book, 'Flotte!P9')).toEqual([[true]]);
    setCell(book, 'Flotte!M9', 0.6999);
    expect(block(book, 'Flotte!P9')).toEqual([[false]]);
  });

  it('follows the scenario in force', () => {
    const book = openExample(BOOK);
    const met = () =>
      block(book, 'Flotte!P6:P14')
        .flat()
        .filter((cell) => cell === true).length;
    expect(met()).toBe(3);
    setCell(book, 'NAFTA_SCENARIO', 'nafta-1994');
    expect(met()).toBe(8);
  });

  it('compares the model that is chosen, and agrees with the table', () => {
    const book = openExample(BOOK);
    setCell(book, 'Comparer!B4', 'Érable, grand VUS');
    const rows = block(book, 'Comparer!A21:L31');
    const verdicts = rows.map((row) => [row[0], row[8]]);
    expect(verdicts).toContainEqual(['usmca-2020', 'Qualifies']);
    for (const [scenario, verdict] of verdicts) {
      const met = under(String(scenario), 'Érable');
      expect([scenario, verdict === 'Qualifies']).toEqual([scenario, met === true]);
    }
  });
});
