import { metalsOf, tableSAluminum, tableSSteel } from '../../src/scenario';

/** SOR/2020-155 Part 6, Table S, as printed. */
const steel =
  '7208.25 7208.26 7208.27 7208.36 7208.37 7208.38 7208.39 7208.51 7208.52 7208.53 7208.54 7209.15 7209.16 7209.17 7209.18 7209.25 7209.26 7209.27 7209.28 7209.90 7210.30 7210.49 7210.69 7210.90 7211.14 7211.19 7211.23 7212.20 7212.30 7213.20 7213.99 7214.30 7214.91 7214.99 7225.30 7225.40 7225.50 7225.91 7225.92 7225.99 7226.91 7226.92 7226.99 7227.20 7227.90 7228.10 7228.20 7228.30 7228.60 7306.30 7306.50 7306.61 7306.69 7306.90'.split(
    ' ',
  );
const aluminum = ['76.01', '76.02', '76.04', '76.05', '76.06', '76.08'];
const stampings = ['ex 8708.29', 'ex 8708.99'];

test('the table is Table S as printed: 56 entries of steel and 8 of aluminum', () => {
  expect(tableSSteel.map(({ entry }) => entry)).toEqual([...steel, ...stampings]);
  expect(tableSAluminum.map(({ entry }) => entry)).toEqual([...aluminum, ...stampings]);
});

test('every entry is found by its own code, the stampings under both metals and marked', () => {
  for (const entry of steel) {
    expect(metalsOf(entry.replace('.', ''))).toEqual([{ metal: 'steel', entry, described: false }]);
  }
  for (const entry of aluminum) {
    expect(metalsOf(`${entry.replace('.', '')}20`)).toEqual([
      { metal: 'aluminum', entry, described: false },
    ]);
  }
  for (const entry of stampings) {
    const found = metalsOf(entry.replace(/\D/gu, ''));
    expect(found).toEqual([
      { metal: 'steel', entry, described: true },
      { metal: 'aluminum', entry, described: true },
    ]);
  }
});

test.each(['720810', '7208', '731815', '760310', '760711', '870830'])(
  '%s is none of them',
  (code) => expect(metalsOf(code)).toEqual([]),
);

test('no code is no metal of the table', () => {
  expect(metalsOf(null)).toEqual([]);
});
