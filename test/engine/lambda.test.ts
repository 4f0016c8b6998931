import { openWorkbook } from '../../src/engine';
import type { CellValue } from '../../src/engine';
import { buildXlsx } from '../support/xlsx-builder';
import { at, book } from './book';

const sheets = { Sheet1: { A1: 1, A2: 2, A3: 3, B1: 10, B2: 20, B3: 30, D2: 'x' } };

const names = [
  { name: 'Twice', formula: 'LAMBDA(x,x*2)' },
  {
    name: 'Factorial',
    formula: '_xlfn.LAMBDA(_xlpm.n,IF(_xlpm.n<=1,1,_xlpm.n*Factorial(_xlpm.n-1)))',
  },
  { name: 'Fibonacci', formula: 'LAMBDA(n,IF(n<2,n,Fibonacci(n-1)+Fibonacci(n-2)))' },
  { name: 'Endless', formula: 'LAMBDA(n,Endless(n+1)+1)' },
  { name: 'Tree', formula: 'LAMBDA(n,IF(n=0,1,SUM(MAP(SEQUENCE(2),LAMBDA(i,Tree(n-1))))))' },
  { name: 'Evenly', formula: 'LAMBDA(n,IF(n=0,TRUE,Oddly(n-1)))' },
  { name: 'Oddly', formula: 'LAMBDA(n,IF(n=0,FALSE,Evenly(n-1)))' },
  { name: 'Itself', formula: 'Itself(1)' },
  { name: 'Scaled', formula: 'LAMBDA(x,x*Sheet1!$A$3)' },
  { name: 'Seven', formula: '7' },
];

const calculated = (formula: string): CellValue | (CellValue | string)[][] => {
  const one = book({ sheets, names });
  one.set({ F1: formula });
  const spill = one.opened.resolve('F1#', at('F1'));
  if (!spill || spill.rows * spill.columns === 1) return one.value('F1');
  return one.opened
    .values(spill)
    .map((row) => row.map((v) => (typeof v === 'object' && v !== null ? v.error : v)));
};

test.each<[string, ReturnType<typeof calculated>]>([
  ['=LAMBDA(x,x+1)(3)', 4],
  ['=LAMBDA(x,y,x*y)(A2,B1)', 20],
  ['=LAMBDA(3)()', 3],
  ['=LAMBDA(x,LAMBDA(y,x+y))(1)(2)', 3],
  ['=LET(f,LAMBDA(a,a*2),f(f(A3)))', 12],
  ['=LET(x,1,f,LAMBDA(x,x+10),y,5,f(x)+x+y)', 17],
  ['=LET(x,1,LET(x,2,y,3,x*10+y))', 23],
  ['=LET(k,B1,f,LAMBDA(x,x*k),m,100,f(2)+m)', 120],
  ['=LAMBDA(x,x+1)', '#CALC!'],
  ['=LAMBDA(x,x)+1', '#CALC!'],
  ['=LAMBDA(x,y,x)(1)', '#VALUE!'],
  ['=LAMBDA(x,x)(1,2)', '#VALUE!'],
  ['=LET(x,5,x(1))', '#VALUE!'],
  ['=LAMBDA(x,x)(1/0)', '#DIV/0!'],
  ['=IFERROR(LAMBDA(x,x)(1/0),7)', 7],
  ['=SUM(LAMBDA(r,r)(A1:A3))', 6],
  ['=LAMBDA(x,[y],IF(ISOMITTED(y),"none",x+y))(1)', 'none'],
  ['=LAMBDA(x,[y],IF(ISOMITTED(y),"none",x+y))(1,)', 'none'],
  ['=LAMBDA(x,[y],IF(ISOMITTED(y),"none",x+y))(1,2)', 3],
  ['=LAMBDA(x,[y],IF(ISOMITTED(y),"none","given"))(1,D1)', 'given'],
  ['=LAMBDA(x,[y],x+y)(1)', 1],
  ['=Twice(A3)', 6],
  ['=Scaled(5)', 15],
  ['=Factorial(5)', 120],
  ['=Factorial(170)', 7.257415615307994e306],
  ['=Fibonacci(15)', 610],
  ['=Evenly(100)', true],
  ['=Tree(4)', 16],
  ['=Endless(1)', '#NUM!'],
  ['=Itself', '#CIRC!'],
  ['=Seven(1)', '#VALUE!'],
  ['=MAP(A1:A3,LAMBDA(a,a*a))', [[1], [4], [9]]],
  ['=MAP(A1:A3,B1:B3,LAMBDA(a,b,a+b))', [[11], [22], [33]]],
  ['=MAP(A1:A3,Twice)', [[2], [4], [6]]],
  ['=MAP(A1:A3,B1:B2,LAMBDA(a,b,a+b))', [[11], [22], ['#N/A']]],
  ['=MAP(A1:A2,LAMBDA(a,A1:A2))', [['#CALC!'], ['#CALC!']]],
  ['=MAP(A1:A3,LAMBDA(a,ROW(a)))', [[1], [2], [3]]],
  ['=MAP(A1:A3,LAMBDA(a,b,a))', [['#VALUE!'], ['#VALUE!'], ['#VALUE!']]],
  ['=MAP(A1:A3,5)', '#VALUE!'],
  ['=REDUCE(0,A1:B2,LAMBDA(s,v,s+v))', 33],
  ['=REDUCE("",A1:B2,LAMBDA(s,v,s&v&";"))', '1;10;2;20;'],
  ['=REDUCE(0,A1:A3,LAMBDA(s,v,VSTACK(s,v*2)))', [[0], [2], [4], [6]]],
  ['=SCAN(0,A1:A3,LAMBDA(s,v,s+v))', [[1], [3], [6]]],
  [
    '=SCAN(1,A1:B2,LAMBDA(s,v,s*v))',
    [
      [1, 10],
      [20, 400],
    ],
  ],
  ['=BYROW(A1:B3,LAMBDA(r,SUM(r)))', [[11], [22], [33]]],
  ['=BYCOL(A1:B3,LAMBDA(c,MAX(c)))', [[3, 30]]],
  ['=BYROW(A1:B2,LAMBDA(r,r))', [['#CALC!'], ['#CALC!']]],
  [
    '=MAKEARRAY(2,3,LAMBDA(r,c,r*10+c))',
    [
      [11, 12, 13],
      [21, 22, 23],
    ],
  ],
  ['=MAKEARRAY(0,3,LAMBDA(r,c,1))', '#VALUE!'],
  ['=SUM(MAP(A1:A3,LAMBDA(a,SUMIFS(B1:B3,A1:A3,a))))', 60],
])('%s', (formula, expected) => {
  expect(calculated(formula)).toEqual(expected);
});

test('what a LAMBDA reads is recalculated, also through a name and a changed name', () => {
  const one = book({ sheets, names });
  one.set({ F1: '=Scaled(5)', F2: '=LET(f,LAMBDA(x,x+B1),f(1))' });
  one.set({ A3: 4, B1: 100 });
  expect([one.value('F1'), one.value('F2')]).toEqual([20, 101]);
  one.opened.apply([{ kind: 'changeName', name: 'Scaled', formula: '=LAMBDA(x,x-1)' }]);
  expect(one.value('F1')).toBe(4);
  one.opened.apply([{ kind: 'deleteName', name: 'Scaled' }]);
  expect(one.opened.stale(at('F1'))?.reason).toBe('Scaled is not calculated here');
  one.opened.apply([{ kind: 'addName', name: 'Scaled', formula: '=LAMBDA(x,x*1000)' }]);
  expect(one.opened.stale(at('F1'))).toBeNull();
  expect(one.value('F1')).toBe(5000);
});

test.each([
  ['=MAP(A1:A3,LAMBDA(a,a*2))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.a,_xlpm.a*2))'],
  [
    '=LET(f,LAMBDA(a,[b],ISOMITTED(b)),f(1))',
    '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlop.b,_xlfn.ISOMITTED(_xlpm.b)),_xlpm.f(1))',
  ],
  ['=LAMBDA(x,x)(1)', '_xlfn.LAMBDA(_xlpm.x,_xlpm.x)(1)'],
])('%s is spelt in files as Excel spells it, and read back', (formula, spelt) => {
  const one = book({ sheets });
  one.set({ F1: formula });
  const [written] = one.changes().cells.get('Sheet1') ?? [];
  expect(written?.formula).toBe(spelt);
  const again = book({ sheets: { Sheet1: { F1: `=${spelt}` } } });
  expect(again.opened.formula(at('F1'))).toBe(formula);
});

test('a name with a LAMBDA survives saving in the spelling of files', () => {
  const workbook = openWorkbook(buildXlsx({ sheets: [{ name: 'Sheet1', rows: [[4]] }] }));
  workbook.apply([
    { kind: 'addName', name: 'Double', formula: '=LAMBDA(x,x*2)' },
    { kind: 'cells', cells: [{ ...at('B1'), formula: '=Double(A1)' }] },
  ]);
  const again = openWorkbook(workbook.save());
  expect(again.names[0]?.formula).toBe('_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)');
  expect(again.value(at('B1'))).toBe(8);
});

test('too many calls leave the value of the file, marked, and do not hang', () => {
  const one = book({
    sheets: { Sheet1: { A1: { formula: '=Fibonacci(60)', cached: 5 } } },
    names,
  });
  expect(one.value('A1')).toBe(5);
  expect(one.opened.stale(at('A1'))?.reason).toMatch(/calls its own functions over 1000000 times/);
});

test('a name with relative references moves with the cell that uses it', () => {
  const one = book({
    sheets: {
      Sheet1: { A1: 1, A2: 2, A3: 3, C1: '=Left', C2: '=Left', C3: '=SUM(Above)', XFD1: '=Right' },
    },
    names: [
      { name: 'Left', formula: 'Sheet1!$A1' },
      { name: 'Above', formula: 'Sheet1!$A$1:$A1' },
      { name: 'Right', formula: 'Sheet1!B1' },
    ],
  });
  expect(['C1', 'C2', 'C3'].map(one.value)).toEqual([1, 2, 6]);
  one.set({ A2: 20 });
  expect(['C1', 'C2', 'C3'].map(one.value)).toEqual([1, 20, 24]);
  expect(one.opened.stale(at('XFD1'))?.reason).toContain("beyond the sheet's edge");
});
