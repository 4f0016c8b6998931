import type { CellValue } from '../../src/engine';
import { book } from './book';

/** Too few rows for an index each: what they give together, a long range must give as well. */
const CHUNK = 50;
const ROWS = 200;

const pool: readonly CellValue[] = [
  ...[5, 0, -3.5, 12, 'US', 'us', 'Us ', '12', '12.0', '5%', 0.05, '', 'x*', 'axe', true, false],
  ...[
    null,
    'TRUE',
    '=5',
    { error: '#N/A' },
    'straße',
    'STRASSE',
    1e15,
    '1E15',
    '2026-01-05',
    46027,
  ],
] as const;

const cells: Record<string, CellValue> = {};
for (let row = 0; row < ROWS; row++) {
  cells[`A${row + 1}`] = pool[(row * 7 + (row >> 3)) % pool.length] ?? null;
  cells[`B${row + 1}`] = row;
  cells[`C${row + 1}`] = row % 3;
}

const criteria =
  '5|0|12|"12"|"=12"|"US"|"us"|"=US"|"Us "|"x*"|"x~*"|"<>US"|">5"|""|TRUE|"TRUE"|D1|"5%"|0.05|"STRASSE"|1E15|"2026-01-05"|"none"|"#N/A"'.split(
    '|',
  );

const one = book({ sheets: { Sheet1: cells } });

const chunks = (make: (from: number, to: number) => string): string =>
  Array.from({ length: ROWS / CHUNK }, (_, n) => make(n * CHUNK + 1, (n + 1) * CHUNK)).join('+');

test.each(criteria)('%s finds in a long column what it finds in its parts', (wanted) => {
  const sums = (f: string) => chunks((a, b) => `SUMIFS(B${a}:B${b},A${a}:A${b},${f})`);
  const both = chunks((a, b) => `COUNTIFS(C${a}:C${b},1,A${a}:A${b},${wanted})`);
  const firsts = chunks((a, b) => `IFERROR((MATCH(${wanted},A${a}:A${b},0)+${a - 1})/1E9,0)`);
  one.set({
    F1: `=SUMIFS(B1:B200,A1:A200,${wanted})`,
    F2: `=SUMIFS(B1:B200,A1:A200,${wanted})`,
    F3: `=${sums(wanted)}`,
    F4: `=COUNTIFS(C1:C200,1,A1:A200,${wanted})`,
    F5: `=COUNTIFS(C:C,1,A:A,${wanted})`,
    F6: `=${both}`,
    G1: `=MATCH(${wanted},A1:A200,0)`,
    G4: `=VLOOKUP(${wanted},A1:B200,2,FALSE)`,
    G5: `=${firsts}`,
  });
  expect([one.value('F1'), one.value('F2')]).toEqual([one.value('F3'), one.value('F3')]);
  expect(one.value('F4')).toBe(one.value('F6'));
  if (!/^(""|"=?"|D1|"<>US")$/.test(wanted)) expect(one.value('F5')).toBe(one.value('F6'));
  const place = one.value('G1');
  expect(one.value('G4')).toBe(typeof place === 'number' ? place - 1 : place);
  expect(one.value('G5') === 0).toBe(place === '#N/A');
});

test('an edit of the column is seen at once', () => {
  const sheets = { Sheet1: { ...cells } };
  const fresh = book({ sheets });
  fresh.set({
    F1: '=COUNTIF(A1:A200,"new")',
    F2: '=COUNTIF(A1:A200,"new")',
    F3: '=MATCH("new",A1:A200,0)',
  });
  expect(['F1', 'F2', 'F3'].map(fresh.value)).toEqual([0, 0, '#N/A']);
  fresh.set({ A150: 'NEW' });
  expect(['F1', 'F2', 'F3'].map(fresh.value)).toEqual([1, 1, 150]);
  fresh.set({ A20: 'new', A150: 'old' });
  expect(['F1', 'F2', 'F3'].map(fresh.value)).toEqual([1, 1, 20]);
  fresh.opened.undo();
  expect(['F1', 'F2', 'F3'].map(fresh.value)).toEqual([1, 1, 150]);
});

test('a column that is calculated from what was found in it above stays right', () => {
  const running: Record<string, CellValue> = { A1: 'k', B1: 1 };
  for (let row = 2; row <= 150; row++) {
    running[`A${row}`] = 'k';
    running[`B${row}`] =
      `=SUMIFS(B$1:B${row - 1},A$1:A${row - 1},"k",B$1:B${row - 1},">0")-${row - 2}`;
  }
  const fresh = book({ sheets: { Sheet1: running } });
  expect(fresh.value('B150')).toBe(1);
  fresh.set({ B1: 2 });
  expect(fresh.value('B2')).toBe(2);
});
