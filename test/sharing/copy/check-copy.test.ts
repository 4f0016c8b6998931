import { openWorkbook, type Edit } from '../../../src/engine';
import { BookStudy, checkCopy, newCopyKey, type CheckedCopy } from '../../../src/sharing';
import { COPIES_SHEET, COPY_KEY_NAME } from '../../../src/workbook';
import { buildXlsx } from '../../support/xlsx-builder';
import { calculated, copyOf, opened, studyOf } from './copies';
import { costBook, costBookBytes } from './cost-book';

const KEY = '0123456789abcdef'.repeat(4);

/** The book of costs with a key, and with one cell of the bill as the test wants it. */
function keyedBook(edit: Partial<Record<'cost' | 'part', string | number>> = {}, key = KEY) {
  const book = costBook();
  const sheets = book.sheets.map((sheet) =>
    sheet.name !== 'Bill'
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((row, index) =>
            index !== 2
              ? row
              : [
                  edit.part ?? row[0] ?? '',
                  ...row.slice(1, 4),
                  edit.cost ?? row[4] ?? '',
                  ...row.slice(5),
                ],
          ),
        },
  );
  return buildXlsx({
    ...book,
    sheets: [...sheets, { name: COPIES_SHEET, rows: [['Key', key]] }],
    names: [...(book.names ?? []), { name: COPY_KEY_NAME, formula: `'${COPIES_SHEET}'!$B$1` }],
  });
}

const wanted = {
  sheets: [
    { sheet: 'Results', columns: [0, 1] },
    { sheet: 'Bill', columns: [0, 1, 3] },
  ],
};

const check = (copy: Uint8Array, original: Uint8Array): Promise<CheckedCopy> =>
  checkCopy(opened(copy), studyOf(original));

const made = async (book: Uint8Array): Promise<Uint8Array> =>
  (await copyOf(studyOf(book), wanted)).bytes;

/** The copy as somebody saves it after an edit. */
function edited(copy: Uint8Array, ...edits: readonly Edit[]): Uint8Array {
  const workbook = openWorkbook(copy);
  workbook.apply(edits);
  return workbook.save();
}

const cell = (sheet: string, row: number, column: number, value: string | number): Edit => ({
  kind: 'cells',
  cells: [{ sheet, row, column, value }],
});

const texts = ({ differences }: CheckedCopy): readonly string[] =>
  differences.map(
    ({ code, values }) => `${code} ${String(values['cell'] ?? values['sheet'] ?? '')}`,
  );

test('unchanged, and made from the same figures', async () => {
  const checked = await check(await made(keyedBook()), keyedBook());
  expect(checked).toMatchObject({ sound: true, finding: { code: 'check-unchanged' } });
  expect(checked.differences).toEqual([]);
});

test('without a key only the cells can be compared', async () => {
  const checked = await check(await made(costBookBytes()), costBookBytes());
  expect(checked).toMatchObject({ sound: true, finding: { code: 'check-unchanged-no-key' } });
});

test('a row that is inserted above in the original changes nothing', async () => {
  const copy = await made(keyedBook());
  const original = calculated(keyedBook());
  const range = { sheet: 'Setup', row: 0, column: 0, rows: 1, columns: 16384 };
  original.apply([{ kind: 'insertCells', range, shift: 'down' }]);
  const checked = await checkCopy(opened(copy), new BookStudy(original));
  expect(checked.finding.code).toBe('check-unchanged');
});

test('a changed cell is named', async () => {
  const copy = edited(
    await made(keyedBook()),
    cell('Results', 1, 1, 0.99),
    cell('Bill', 2, 3, 'US'),
  );
  const checked = await check(copy, keyedBook());
  expect(checked).toMatchObject({ sound: false, finding: { code: 'check-changed' } });
  expect(texts(checked)).toEqual(['difference-cell Results!B2', 'difference-cell Bill!D3']);
});

test('made from other figures, though every cell shows the same', async () => {
  const copy = await made(keyedBook());
  const checked = await check(copy, keyedBook({ cost: 1234.6 }));
  expect(checked).toMatchObject({ sound: false, finding: { code: 'check-other-figures' } });
  expect(checked.differences).toEqual([]);
});

test('made from other figures, and the cells that would differ now', async () => {
  const checked = await check(await made(keyedBook()), keyedBook({ cost: 9000 }));
  expect(checked.finding.code).toBe('check-other-figures');
  expect(texts(checked)).toContain('difference-cell Results!B2');
});

test('changed, and the original holds other figures', async () => {
  const copy = edited(await made(keyedBook()), cell('Bill', 2, 0, 'A-999'));
  const checked = await check(copy, keyedBook({ cost: 9000 }));
  expect(checked.finding.code).toBe('check-changed-and-figures');
});

test('a mark that is computed anew after a change does not pass for the original one', async () => {
  const other = await made(keyedBook({ part: 'A-999' }));
  const marks = opened(await made(keyedBook()));
  const forged = opened(other);
  const row = rowOf(forged, 'Figures (HMAC-SHA-256)');
  const mark = String(marks.value({ sheet: 'About this copy', row, column: 1 }));
  const checked = await check(edited(other, cell('About this copy', row, 1, mark)), keyedBook());
  expect(checked).toMatchObject({ sound: false, finding: { code: 'check-forged' } });
  expect(texts(checked)).toEqual(['difference-cell Bill!A3']);
});

test('a copy of another key is not taken for one of this workbook', async () => {
  const copy = await made(keyedBook({}, 'f'.repeat(64)));
  expect((await check(copy, keyedBook())).finding.code).toBe('check-forged');
});

test.each<[string, readonly Edit[], string]>([
  ['a sheet that was added', [{ kind: 'addSheet', name: 'More' }], 'difference-extra-sheet More'],
  [
    'a sheet that was deleted',
    [{ kind: 'deleteSheet', name: 'Bill' }],
    'difference-lost-sheet Bill',
  ],
  [
    'a formula in the place of a value',
    [{ kind: 'cells', cells: [{ sheet: 'Results', row: 1, column: 1, formula: '=0.9387' }] }],
    'difference-formula Results!B2',
  ],
  [
    'a word of the statement',
    [cell('About this copy', 3, 1, '2020-01-01')],
    'difference-statement About this copy',
  ],
])('%s is told', async (_, edits, difference) => {
  const checked = await check(edited(await made(keyedBook()), ...edits), keyedBook());
  expect(checked).toMatchObject({ sound: false, finding: { code: 'check-changed' } });
  expect(texts(checked)).toEqual([difference]);
});

test('a look that changes what is displayed is a change', async () => {
  const format: Edit = {
    kind: 'cells',
    cells: [{ sheet: 'Results', row: 1, column: 1, value: 0.9387, numberFormat: '"99.9%"' }],
  };
  const checked = await check(edited(await made(keyedBook()), format), keyedBook());
  expect(checked.finding.code).toBe('check-changed');
});

test('a workbook that is no copy is refused', async () => {
  await expect(check(costBookBytes(), keyedBook())).rejects.toMatchObject({
    issue: { code: 'check-no-statement' },
  });
});

test('a damaged key is refused, and no copy made without it', async () => {
  await expect(made(keyedBook({}, 'short'))).rejects.toMatchObject({
    issue: { code: 'copy-key-damaged' },
  });
});

test.each(['en', 'es', 'fr'] as const)('a statement in %s is read again', async (language) => {
  const study = studyOf(keyedBook());
  const { bytes } = await copyOf(study, { ...wanted, language });
  expect((await checkCopy(opened(bytes), study)).finding.code).toBe('check-unchanged');
});

test('nobody who has the copy can try costs against its marks: they need the key', async () => {
  const one = await copyOf(studyOf(keyedBook()), wanted);
  const two = await copyOf(studyOf(keyedBook({}, newCopyKey())), wanted);
  expect(one.marks.integrity).toBe(two.marks.integrity);
  expect(one.marks.keyed).not.toBe(two.marks.keyed);
});

function rowOf(workbook: ReturnType<typeof opened>, label: string): number {
  const rows = workbook.sheets[0]?.rows ?? 0;
  return Array.from({ length: rows }, (_, row) => row).findIndex(
    (row) => workbook.value({ sheet: 'About this copy', row, column: 0 }) === label,
  );
}
