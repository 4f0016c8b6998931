import {
  officeValue,
  typedContent,
  valueType,
} from '../../../src/workbench/host/model/cell-values';

/** What Excel makes of a value that an add-in writes. */
const typed: readonly (readonly [unknown, string, unknown])[] = [
  [12.5, 'General', { value: 12.5 }],
  [true, 'General', { value: true }],
  ['', 'General', { value: null }],
  [null, 'General', null],
  ['steel', 'General', { value: 'steel' }],
  ['8703', 'General', { value: 8703 }],
  ['8703', '@', { value: '8703' }],
  ["'8703", 'General', { value: '8703' }],
  ['8703.23.00', 'General', { value: '8703.23.00' }],
  ['62.5%', 'General', { value: 0.625, numberFormat: '0.00%' }],
  ['62%', 'General', { value: 0.62, numberFormat: '0%' }],
  ['62%', '0.0', { value: 0.62 }],
  ['true', 'General', { value: true }],
  ['=A1', 'General', { formula: '=A1' }],
  ['=', 'General', { value: '=' }],
  ['#N/A', 'General', { formula: '=#N/A' }],
];

test.each(typed)('%j into a cell formatted %s is %j', (written, format, content) => {
  expect(typedContent(written, () => format)).toEqual(content);
});

test('an object is no value of a cell', () => {
  expect(() => typedContent({}, () => 'General')).toThrow('argument is invalid');
});

test.each([
  [null, '', 'Empty'],
  [{ error: '#N/A' as const }, '#N/A', 'Error'],
  [0, 0, 'Double'],
  ['', '', 'String'],
  [false, false, 'Boolean'],
])('a cell of %j reads %j, of type %s', (value, read, type) => {
  expect([officeValue(value), valueType(value)]).toEqual([read, type]);
});
