import { book } from './book';

const sheet = (cells: Parameters<typeof book>[0]['sheets'][string]) =>
  book({ sheets: { Sheet1: cells } });

test.each<[string, string | number | boolean | null]>([
  ['=1+2*3', 7],
  ['=-2^2', 4],
  ['=2^3^2', 64],
  ['=50%', 0.5],
  ['="a"&1&TRUE', 'a1TRUE'],
  ['=0.1+0.2=0.3', true],
  ['=0.5-0.4-0.1', 0],
  ['="2"+1', 3],
  ['="x"+1', '#VALUE!'],
  ['=1/0', '#DIV/0!'],
  ['="a"<"B"', true],
  ['=1<"a"', true],
  ['=ROUND(2.675,2)', 2.68],
  ['=ROUND(-2.5,0)', -3],
  ['=MOD(-7,3)', 2],
  ['=TEXT(0.6218,"0.00%")', '62.18%'],
  ['=TEXT(45000,"yyyy-mm-dd")', '2023-03-15'],
  ['=IFERROR(1/0,"none")', 'none'],
  ['=SUMPRODUCT({1,2;3,4}*2)', 20],
  ['=SUM({1;-2.5;-3})', -4.5],
  ['=SUM({5})-3', 2],
  ['=LET(x,2,y,x*3,x+y)', 8],
  ['=SUM(1,"2",TRUE)', 4],
  ['=XLOOKUP(2,{1,2,3},{"a","b","c"})', 'b'],
  ['=SWITCH(2,1,"a",2,"b","c")', 'b'],
  ['=CHOOSE(2,"a","b")', 'b'],
  ['=TEXTJOIN("-",TRUE,CHOOSE({1,2},{1;2},{3;4}))', '1-3-2-4'],
  ['=TEXTJOIN("-",TRUE,CHOOSE({1;2},{1,2},{3,4}))', '1-2-3-4'],
  ['=ROWS(CHOOSE({1;2},{1,2},{3,4}))', 2],
  ['=SEARCH("b?d","abcd")', 2],
  ['=NO_SUCH_NAME', '#NAME?'],
  ['=DATE(2024,2,30)', 45352],
  ['=TEXTJOIN("-",TRUE,"a","","b")', 'a-b'],
])('%s is %s', (formula, expected) => {
  expect(sheet({ A1: formula }).value('A1')).toBe(expected);
});

test('a plain formula takes its own row of a range, a typed one spills', () => {
  const one = sheet({ A1: 1, A2: 2, A3: 3, B2: '=A1:A3*10' });
  expect(one.value('B2')).toBe(20);
  one.set({ D1: '=A1:A3*10' });
  expect(['D1', 'D2', 'D3'].map(one.value)).toEqual([10, 20, 30]);
  one.set({ F1: '=SUM(D1#)' });
  expect(one.value('F1')).toBe(60);
  one.set({ A2: 5 });
  expect(one.value('F1')).toBe(90);
});

test('a blocked spill says so, and spills when the room is free', () => {
  const one = sheet({ B3: 'in the way' });
  one.set({ B1: '=SEQUENCE(3)' });
  expect(one.value('B1')).toBe('#SPILL!');
  one.set({ B3: null });
  expect(one.value('B3')).toBe(3);
  one.set({ B2: 7 });
  expect([one.value('B1'), one.value('B2'), one.value('B3')]).toEqual(['#SPILL!', 7, null]);
  one.opened.undo();
  expect(one.value('B2')).toBe(2);
});

test('a spill that the file stored does not stand in its own way', () => {
  const one = sheet({
    A1: { formula: '=_xlfn.SEQUENCE(2)', cached: 1, array: { rows: 2, columns: 1, dynamic: true } },
    A2: { filled: 2 },
    B1: '=SUM(A1:A2)',
  });
  expect([one.value('A1'), one.value('A2'), one.value('B1')]).toEqual([1, 2, 3]);
  expect(one.opened.formula({ sheet: 'Sheet1', row: 0, column: 0 })).toBe('=SEQUENCE(2)');
  expect(one.opened.spillAnchor({ sheet: 'Sheet1', row: 1, column: 0 })).toMatchObject({ row: 0 });
});

test('every cell of a cycle is #CIRC!, and breaking it heals all', () => {
  const one = sheet({ A1: '=B1', B1: '=C1+1', C1: '=A1', D1: '=A1', E1: '=E1' });
  expect(['A1', 'B1', 'C1', 'D1', 'E1'].map(one.value)).toEqual(Array(5).fill('#CIRC!'));
  one.set({ C1: 4 });
  expect(['A1', 'B1', 'D1'].map(one.value)).toEqual([5, 5, 5]);
});

test('only what depends on an edit is calculated', () => {
  const one = sheet({ A1: 1, B1: '=A1+1', C1: '=B1+1', D1: '=SUM(E1:E9)' });
  expect(one.set({ A1: 5 })).toMatchObject({ calculated: 2 });
  expect(one.value('C1')).toBe(7);
  expect(one.set({ E4: 5 })).toMatchObject({ calculated: 1 });
});

test('a reference that is only measured is no cycle', () => {
  const one = sheet({ A3: '=ROW(A3)', A4: '=ROWS(A$1:A4)', A5: '=ROW()' });
  expect(['A3', 'A4', 'A5'].map(one.value)).toEqual([3, 4, 5]);
});
