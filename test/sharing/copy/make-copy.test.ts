import { newCopyKey, selectionText, type CopyRequest } from '../../../src/sharing';
import { costBookBytes } from './cost-book';
import { copyOf, opened, requestFor, shownOn, studyOf } from './copies';

test('shows results and words, and leaves out whatever shows a cost', async () => {
  const { bytes } = await copyOf(studyOf(costBookBytes()));
  expect(shownOn(opened(bytes), 'Results')).toEqual([
    ['Verdict for the customer', ''],
    ['RVC', '93.87%'],
    ['Qualifies', 'TRUE'],
    ['Net cost', '(left out)'],
    ['In words', '(left out)'],
    ['First line', '(left out)'],
    ['Share of the first line', '(left out)'],
    ['Typed again', '(left out)'],
    ['By our own function', '(left out)'],
    ['Verdict in words', 'qualifies'],
    ['Volume', '(left out)'],
    ['Made on', '2025-12-01'],
  ]);
});

test('a share has the decimals that it shows and no more: all of them would tell the two amounts', async () => {
  const { bytes } = await copyOf(studyOf(costBookBytes()));
  expect(opened(bytes).value({ sheet: 'Results', row: 1, column: 1 })).toBe(0.9387);
});

test('chooses by itself the sheets with results', () => {
  const study = studyOf(costBookBytes());
  expect(selectionText(requestFor(study).sheets)).toBe('Results!A:B');
});

const bill = [{ sheet: 'Bill', columns: [0, 1, 2, 3, 4, 5, 6] }];

test.each([
  ['results', ['A-100', 'Acme', '8708.30', 'CN', '(left out)', '(left out)', '2']],
  ['numbers', ['A-100', 'Acme', '8708.30', 'CN', '(left out)', '(left out)', '2']],
  ['costs', ['A-100', 'Acme', '8708.30', 'CN', '1234.5', 'price was 1,234.50 in May', '2']],
] as const)('a copy of the bill that shows %s', async (shown, line) => {
  const { bytes } = await copyOf(studyOf(costBookBytes()), { sheets: bill, shown });
  expect(shownOn(opened(bytes), 'Bill')[2]).toEqual(line);
});

test('other numbers are shown when they are asked for', async () => {
  const { bytes } = await copyOf(studyOf(costBookBytes()), { shown: 'numbers' });
  expect(shownOn(opened(bytes), 'Results')[10]).toEqual(['Volume', '12000']);
});

test('only the lines of one supplier', async () => {
  const study = studyOf(costBookBytes());
  const { bytes, preview } = await copyOf(study, {
    sheets: [{ sheet: 'Bill', columns: [0, 1, 3] }],
    supplier: 'acme',
  });
  expect(shownOn(opened(bytes), 'Bill')).toEqual([
    ['Bill of materials', '', ''],
    ['Part', 'Supplier', 'Origin'],
    ['A-100', 'Acme', 'CN'],
    ['A-200', 'Acme', 'MX'],
  ]);
  expect(preview.leftOut.suppliers).toBe(3);
});

test('hidden sheets are not offered', () => {
  const { sheets } = studyOf(costBookBytes());
  expect(sheets.map(({ name }) => name)).toEqual(['Results', 'Bill', 'Totals']);
});

test('a copy holds values alone, and no sheet of the add-in', async () => {
  const { bytes } = await copyOf(studyOf(costBookBytes()));
  const copy = opened(bytes);
  expect(copy.sheets.map(({ name }) => name)).toEqual(['About this copy', 'Results']);
  expect(copy.names).toEqual([]);
  for (const { name: sheet, rows, columns } of copy.sheets)
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1)
        expect(copy.formula({ sheet, row, column })).toBeNull();
});

test.each<[Partial<CopyRequest>, string]>([
  [{ sheets: [] }, 'copy-nothing-chosen'],
  [{ sheets: [{ sheet: 'Nowhere', columns: [0] }] }, 'copy-no-sheet'],
  [{ sheets: [{ sheet: 'Setup', columns: [0] }] }, 'copy-no-sheet'],
  [{ sheets: [{ sheet: 'Bill', columns: [40] }] }, 'copy-no-columns'],
  [{ sheets: bill, supplier: 'Gamma' }, 'copy-no-supplier'],
  [{ supplier: 'Acme' }, 'copy-no-suppliers'],
])('%j is refused: %s', async (wanted, code) => {
  await expect(copyOf(studyOf(costBookBytes()), wanted)).rejects.toMatchObject({ issue: { code } });
});

test('the same request on the same workbook gives the same bytes', async () => {
  const one = await copyOf(studyOf(costBookBytes()));
  const two = await copyOf(studyOf(costBookBytes()));
  expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
});

test('a key is 256 bits, another one each time', () => {
  expect(newCopyKey()).toMatch(/^[0-9a-f]{64}$/);
  expect(newCopyKey()).not.toBe(newCopyKey());
});
