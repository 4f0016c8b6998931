import fc from 'fast-check';
import * as costsheet from '../../src/costsheet';

const place = { parameter: 'cells', line: 2 };
const readers: Readonly<Record<string, (cell: unknown) => { readonly ok: boolean }>> = {
  readCost: (cell) => costsheet.readCost(cell, place),
  readCountry: (cell) => costsheet.readCountry(cell, place),
  'readCountry, aala': (cell) => costsheet.readCountry(cell, place, 'aala'),
  readOrigin: (cell) => costsheet.readOrigin(cell, place),
  readStatement: (cell) => costsheet.readStatement(cell, place),
  readTariffCode: (cell) => costsheet.readTariffCode(cell, place),
  readUsValue: (cell) => costsheet.readUsValue(cell, place),
  readDate: (cell) => costsheet.readDate(cell, place),
  readPositive: (cell) => costsheet.readPositive(cell, place),
  readNotNegative: (cell) => costsheet.readNotNegative(cell, place),
  readFacts: (cell) => costsheet.readFacts(cell),
  'readFacts, pairs': (cell) =>
    costsheet.readFacts([
      ['Steel', cell],
      [cell, 'yes'],
    ]),
};

const word = fc.constantFrom(
  'US',
  'RVC',
  'VNM',
  'AC',
  'free',
  'core',
  'Korea',
  '%',
  ';',
  '/',
  '-',
  '.',
  ',',
);
const cell = fc.oneof(
  fc.anything(),
  fc.double(),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.oneof(word, fc.nat().map(String)), { maxLength: 8 }).map((words) => words.join(' ')),
  fc.array(fc.oneof(word, fc.nat().map(String)), { maxLength: 8 }).map((words) => words.join('')),
);

describe('whatever stands in a cell, a reader answers with a value or with issues', () => {
  it.each(Object.keys(readers))('%s', (name) => {
    const read = readers[name];
    fc.assert(
      fc.property(cell, (input) => {
        const outcome = read?.(input);
        expect(typeof outcome?.ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });

  it.each(Object.keys(readers).filter((name) => !name.includes(',')))(
    '%s: 0, null and "" are one',
    (name) => {
      const read = readers[name];
      expect(read?.(null)).toEqual(read?.(0));
      expect(read?.('')).toEqual(read?.(0));
    },
  );
});
