import { allowedSpread, setLimit } from '../../src/scenario';

test('interest may be 700 basis points above the yield of federal debt, under both agreements', () => {
  expect(allowedSpread.limit.toString()).toBe('0.07');
  const sources = [allowedSpread.source, ...allowedSpread.alsoIn];
  expect(sources.map(({ title }) => title.split(',')[0])).toEqual([
    'SOR/94-14 s. 2(1)',
    'SOR/2020-155 s. 1(1)',
  ]);
  expect(sources.every(({ quote }) => quote.startsWith('more than 700 basis points'))).toBe(true);
});

test('a tenth of a set may be goods that do not originate, since USMCA', () => {
  expect(setLimit.limit.toString()).toBe('0.1');
  expect(setLimit.source.title).toBe('SOR/2020-155 s. 6(3)');
  expect(setLimit.from).toBe('2020-07-01');
});
