import { fullAddress, localAddress, meet, parseArea, quoteSheet } from '../../src/workbook/area';

describe('addresses', () => {
  test.each([
    ['B4', 'S', 'S!B4'],
    ["'NAFTA settings'!$B$4", 'S', "'NAFTA settings'!B4"],
    ["'It''s'!A1:C3", 'S', "'It''s'!A1:C3"],
    ['C3:A1', 'S', 'S!A1:C3'],
    ['A:A', 'S', 'S!A:A'],
    ['$2:$4', 'S', 'S!2:4'],
    ['XFD1048576', 'S', 'S!XFD1048576'],
  ])('%s', (text, sheet, expected) => {
    const area = parseArea(text, sheet);
    expect(area && fullAddress(area)).toBe(expected);
  });

  test.each([
    'XFE1',
    'A1048577',
    'A0',
    'A',
    '7',
    '#REF!',
    'Book!A',
    '[2]S!A1',
    'S1:S3!A1',
    'A1:B2:C3',
    '',
  ])('%j is no address of one sheet', (text) => expect(parseArea(text, 'S')).toBeNull());

  test.each([
    ['Costs', 'Costs'],
    ['NAFTA settings', "'NAFTA settings'"],
    ['RVC62', "'RVC62'"],
    ['R1C1', "'R1C1'"],
    ['2018', "'2018'"],
  ])('the sheet %s is spelt %s', (name, spelt) => expect(quoteSheet(name)).toBe(spelt));

  test('absolute', () => {
    const area = parseArea('A1:B2', 'S');
    expect(area && localAddress(area, '$')).toBe('$A$1:$B$2');
  });

  test.each([
    ['A1:B2', 'B2:C3', true],
    ['A1:B2', 'C3', false],
    ['A:A', 'A7', true],
  ])('%s and %s meet: %s', (one, two, expected) => {
    const [first, second] = [parseArea(one, 'S'), parseArea(two, 's')];
    expect(first && second && meet(first, second)).toBe(expected);
  });
});
