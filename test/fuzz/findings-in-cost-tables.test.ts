import { mapSheet } from '../../src/costsheet/map';
import { grid } from '../costsheet/map/grid';

/** What arbitrary sheets have found in the search for cost tables: each case stays. */
test('a quantity times a price beyond all numbers is no amount', () => {
  const line = [1e300, 'Brake disc', null, 1e300];
  const tables = mapSheet(
    grid([
      ['Unit Price', 'Part', 'deposit', 'cantidad'],
      line,
      line,
      [null, 'Brake disc', null, null],
    ]),
  );
  const amounts = tables.flatMap(({ findings }) => findings.map(({ amount }) => amount));
  expect(tables.length).toBeGreaterThan(0);
  expect(amounts.filter((amount) => amount !== null && !Number.isFinite(amount))).toEqual([]);
});
