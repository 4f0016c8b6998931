import { book } from '../engine/book';
import { engineFunctions } from './engine-functions';

const NAMES = [
  { name: 'NAFTA_SCENARIO', formula: '=Sheet1!$A$1' },
  { name: 'NAFTA_PROPOSAL', formula: '=Sheet1!$A$3:$C$8' },
];

/** A car with imports of 20 of 100; the cell of the scenario follows a table. */
const opened = (rvc: string | number, imports = 20) =>
  book(
    {
      names: NAMES,
      sheets: {
        Sheet1: {
          A1: '=NAFTA.OWN_PROPOSAL(NAFTA_PROPOSAL)',
          A3: 'Name',
          B3: 'Value',
          C3: 'Source',
          A4: 'based on',
          B4: 'us-2017-10',
          A5: 'rvc',
          B5: rvc,
          C5: 'a letter',
          A6: 'us share',
          B6: 'none',
          E1: imports,
          E2: 100 - imports,
          F1: 'CN',
          F2: 'US',
          G2: 'RVC 100%',
          H1: '=NAFTA.QUALIFIES(E1:E2, F1:F2, 100, NAFTA_SCENARIO, , G1:G2)',
        },
      },
    },
    { customFunctions: [engineFunctions] },
  );

test.each([
  [0.8, 20, true],
  [0.8, 20.01, false],
  ['79.99%', 20.01, true],
])('rvc %p, imports %p: the formula that reads the one cell says %p', (rvc, imports, verdict) => {
  const workbook = opened(rvc, imports);
  expect(workbook.value('H1')).toBe(verdict);
  expect(workbook.value('A1')).toMatch(/^own proposal, based on us-2017-10; rvc = /);
});

test('an edit of the table recalculates what follows it', () => {
  const workbook = opened(0.8);
  workbook.set({ B5: 0.81 });
  expect(workbook.value('H1')).toBe(false);
});

test('a table that cannot be read is an error of the cell, and of what follows it', () => {
  expect(opened(80).value('A1')).toBe('#VALUE!');
  expect(opened(80).value('H1')).toBe('#VALUE!');
});
