import { at, book } from './book';

const stale = (one: ReturnType<typeof book>, cell: string) => one.opened.stale(at(cell));

test('what cannot be calculated keeps the value of the file and marks all that rests on it', () => {
  const one = book({
    sheets: {
      Sheet1: {
        A1: { formula: '=OFFSET(B1,1,0)', cached: 42 },
        A2: '=A1+1',
        A3: '=SUM(A2:A2,C1:C5)',
        A4: '=B1',
        B1: { formula: '=[1]Other!A1', cached: 'US' },
        C1: { formula: '=NOT.KNOWN(1)' },
        D1: '=1+1',
      },
    },
  });
  expect(one.value('A1')).toBe(42);
  expect(one.value('A2')).toBe(43);
  expect(one.value('A4')).toBe('US');
  expect(one.value('C1')).toBe('#NAME?');
  expect(stale(one, 'A1')).toMatchObject({
    basedOn: [],
    reason: expect.stringContaining('OFFSET'),
  });
  expect(stale(one, 'A2')?.basedOn).toEqual(['Sheet1!A1']);
  expect(stale(one, 'A3')?.basedOn).toEqual(expect.arrayContaining(['Sheet1!A1', 'Sheet1!C1']));
  expect(stale(one, 'D1')).toBeNull();
  expect(one.opened.staleCells().map((cell) => [cell.row, cell.column])).toEqual([
    [0, 0],
    [0, 1],
    [0, 2],
    [1, 0],
    [2, 0],
    [3, 0],
  ]);
});

test('replacing the cell takes the marks away, undo brings value and marks back', () => {
  const one = book({
    sheets: { Sheet1: { A1: { formula: '=INDIRECT("B1")', cached: 5 }, A2: '=A1*2' } },
  });
  one.set({ A1: 7 });
  expect(one.value('A2')).toBe(14);
  expect(stale(one, 'A2')).toBeNull();
  one.opened.undo();
  expect(one.value('A2')).toBe(10);
  expect(stale(one, 'A2')?.basedOn).toEqual(['Sheet1!A1']);
});

test('without recalculation the values of the file stand, and the marks are there', () => {
  const one = book(
    {
      sheets: {
        Sheet1: {
          A1: { formula: '=OFFSET(B1,0,0)', cached: 5 },
          A2: { formula: '=A1*2', cached: 11 },
          B2: { formula: '=B1*2', cached: 99 },
        },
      },
    },
    { recalculate: false },
  );
  expect([one.value('A2'), one.value('B2')]).toEqual([11, 99]);
  expect(stale(one, 'A2')?.basedOn).toEqual(['Sheet1!A1']);
  one.set({ B1: 4 });
  expect([one.value('A2'), one.value('B2')]).toEqual([11, 8]);
});

test('a long chain of marks neither overflows nor hangs', () => {
  const cells: Record<string, string | { formula: string; cached: number }> = {
    A1: { formula: '=OFFSET(B1,0,0)', cached: 1 },
  };
  for (let row = 2; row <= 20000; row++) cells[`A${row}`] = `=A${row - 1}+1`;
  const one = book({ sheets: { Sheet1: cells } });
  expect(one.value('A20000')).toBe(20000);
  expect(stale(one, 'A20000')?.basedOn).toEqual(['Sheet1!A1']);
});

test.each([
  ['=INDIRECT("B1")', 'INDIRECT is not calculated here'],
  ['=SUM(OFFSET(B1,0,0,3,1))', 'OFFSET is not calculated here'],
  ['=SUM(MAP(B1:B3,LAMBDA(x,OFFSET(x,1,0))))', 'OFFSET is not calculated here'],
  ['=LET(f,LAMBDA(x,INDIRECT("B"&x)),f(1))', 'INDIRECT is not calculated here'],
  ['=Moved(1)', 'OFFSET is not calculated here'],
])('%s keeps the value of the file and says why', (formula, reason) => {
  const one = book({
    sheets: { Sheet1: { A1: { formula, cached: 9 }, A2: '=A1+1', B1: 1, B2: 2, B3: 3 } },
    names: [{ name: 'Moved', formula: 'LAMBDA(x,OFFSET(Sheet1!$B$1,x,0))' }],
  });
  one.set({ B1: 100 });
  expect([one.value('A1'), one.value('A2')]).toEqual([9, 10]);
  expect(stale(one, 'A1')).toMatchObject({ reason, basedOn: [] });
  expect(stale(one, 'A2')?.basedOn).toEqual(['Sheet1!A1']);
});
