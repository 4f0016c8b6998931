import { parseArea, type Area } from '../../src/workbook';
import { localAddress } from '../../src/workbook/area';
import { cutOut, stacked } from '../../src/workbook/office/stacked-areas';

const area = (address: string): Area => {
  const found = parseArea(address, 'S');
  if (found === null) throw new Error(address);
  return found;
};
const stacks = (...addresses: readonly string[]): readonly string[] =>
  stacked(addresses.map(area), 100).map((one) => localAddress(one.area));

test.each([
  [['B2', 'B3', 'B4'], ['B2:B4']],
  [['B4', 'B2', 'B3', 'B3'], ['B2:B4']],
  // side by side, or with another width, they are ranges of their own
  [
    ['B2', 'C2'],
    ['B2', 'C2'],
  ],
  [
    ['B2:C2', 'B3'],
    ['B2:C2', 'B3'],
  ],
  // a few rows between them are read along, many are not
  [['B2', 'B10'], ['B2:B10']],
  [
    ['B2', 'B40'],
    ['B2', 'B40'],
  ],
  [['B2:B9', 'B5:B20'], ['B2:B20']],
  // never more cells than may be read at once
  [
    ['B1:B90', 'B91:B120'],
    ['B1:B90', 'B91:B120'],
  ],
])('%j are read as %j', (addresses, expected) => {
  expect(stacks(...addresses)).toEqual(expected);
});

test('each area gets its own rows again', () => {
  const [stack] = stacked([area('B3'), area('B2:B3')], 100);
  if (stack === undefined) throw new Error('nothing to read');
  const rows = [['two'], ['three']];
  expect(stack.parts.map(({ index }) => index)).toEqual([1, 0]);
  expect(cutOut(rows, stack.area, area('B3'))).toEqual([['three']]);
  expect(cutOut(rows, stack.area, area('B2:B3'))).toEqual(rows);
});
