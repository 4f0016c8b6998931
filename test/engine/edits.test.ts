import type { Change } from '../../src/engine/types';
import { at, book, rangeOf } from './book';

const table = {
  name: 'Bom',
  range: rangeOf('A1:C4'),
  columns: ['Part', 'Cost', 'Twice [x]'],
  headerRow: true,
  totalsRow: false,
};

const open = () =>
  book({
    sheets: {
      Sheet1: {
        A1: 'Part',
        B1: 'Cost',
        C1: 'Twice [x]',
        A2: 'door',
        B2: 10,
        C2: '=Bom[[#This Row],[Cost]]*2',
        A3: 'seat',
        B3: 20,
        C3: '=[@Cost]*2',
        A4: 'door',
        B4: 30,
        C4: '=Bom[@Cost]*2',
        E1: '=SUM(Bom[Cost])',
        E2: '=SUMIFS(Bom[Cost],Bom[Part],"door")',
        E3: '=COUNTA(Bom[#Headers])',
        E4: '=ROWS(Bom[#All])',
        E5: "=SUM(Bom[[Cost]:[Twice '[x']]])",
        E6: '=SUM(Bom[Missing])',
        E7: '=Rate*2',
        E8: "='It''s'!A1+1",
        E9: '=COUNTA(Bom)',
      },
      "It's": { A1: 5, A2: '=Rate' },
    },
    tables: [table],
    names: [
      { name: 'Rate', formula: "'It''s'!$A$1" },
      { name: 'Rate', formula: '7', scope: "It's" },
    ],
  });

test('tables, names of both scopes and quoted sheets', () => {
  const one = open();
  expect(['C2', 'C3', 'C4'].map(one.value)).toEqual([20, 40, 60]);
  expect(['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9'].map(one.value)).toEqual([
    60,
    40,
    3,
    4,
    180,
    '#REF!',
    10,
    6,
    9,
  ]);
  expect(one.value("'It''s'!A2")).toBe(7);
});

test('references are resolved to ranges', () => {
  const { opened } = open();
  expect(opened.resolve('Bom[Cost]')).toEqual(rangeOf('B2:B4'));
  expect(opened.resolve('rate')).toEqual(rangeOf("'It''s'!A1"));
  expect(opened.resolve('$B$2:B3')).toEqual(rangeOf('B2:B3'));
  expect(opened.resolve('nonsense')).toBeNull();
  expect(opened.resolve('1+')).toBeNull();
});

test('an edit reports what changed, undo and redo walk back and forth', () => {
  const one = open();
  const seen: Change[] = [];
  const stop = one.opened.onChange((change) => seen.push(change));
  const change = one.set({ B2: 11 });
  expect(change.edited).toEqual([rangeOf('B2')]);
  expect(change.structure).toBe(false);
  expect(change.cells).toEqual(expect.arrayContaining([at('B2'), at('C2'), at('E1'), at('E2')]));
  expect(one.value('E1')).toBe(61);
  one.opened.undo();
  expect(one.value('E1')).toBe(60);
  one.opened.redo();
  expect(one.value('E1')).toBe(61);
  expect(seen).toHaveLength(3);
  stop();
  one.opened.undo();
  expect(seen).toHaveLength(3);
  expect(one.opened.undo()).toBeNull();
});

test('sheets, names and validations come and go with undo', () => {
  const one = open();
  one.set({ G1: '=Settings!A1', G2: '=NEW_NAME' });
  expect([one.value('G1'), one.value('G2')]).toEqual(['#REF!', '#NAME?']);
  const change = one.opened.apply([
    { kind: 'addSheet', name: 'Settings' },
    { kind: 'cells', cells: [{ ...at('A1', 'Settings'), value: 'us' }] },
    { kind: 'addName', name: 'NEW_NAME', formula: '=Settings!$A$1' },
    {
      kind: 'addValidation',
      validation: { range: rangeOf('A1', 'Settings'), source: '"us,mx"', style: 'warning' },
    },
  ]);
  expect(change.structure).toBe(true);
  expect([one.value('G1'), one.value('G2')]).toEqual(['us', 'us']);
  expect(one.changes()).toMatchObject({
    addedSheets: ['Settings'],
    addedNames: [{ name: 'NEW_NAME', formula: 'Settings!$A$1' }],
    addedValidations: [{ source: '"us,mx"' }],
  });
  one.opened.undo();
  expect(one.opened.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', "It's"]);
  expect([one.value('G1'), one.value('G2')]).toEqual(['#REF!', '#NAME?']);
  one.opened.redo();
  expect([one.value('G1'), one.value('G2')]).toEqual(['us', 'us']);
});

test('a changed name recalculates what uses it', () => {
  const one = open();
  one.opened.apply([{ kind: 'changeName', name: 'RATE', formula: 'Sheet1!$B$2' }]);
  expect(one.value('E7')).toBe(20);
  expect(one.changes().changedNames).toEqual([expect.objectContaining({ formula: 'Sheet1!$B$2' })]);
  one.opened.apply([{ kind: 'deleteName', name: 'Rate' }]);
  expect(one.value('E7')).toBe('#NAME?');
  expect(one.changes().deletedNames).toEqual(['Rate']);
});

test('what cannot be done is refused and leaves everything as it was', () => {
  const one = open();
  expect(() => one.set({ B2: 1, A9: '=SUM(' })).toThrow(/cannot be entered/);
  expect(one.value('B2')).toBe(10);
  expect(one.opened.undo()).toBeNull();
  expect(() => one.opened.apply([{ kind: 'addSheet', name: 'sheet1' }])).toThrow(/already/);
  expect(() => one.opened.apply([{ kind: 'addSheet', name: 'a/b' }])).toThrow(/1 to 31/);
  expect(() => one.opened.apply([{ kind: 'deleteName', name: 'Nope' }])).toThrow(/no name/);
  expect(() => one.set({ 'Nowhere!A1': 1 })).toThrow(/no sheet/);
});

test('formulas are saved as files spell them', () => {
  const one = open();
  one.set({
    G1: '=[@Cost]',
    G2: '=LET(x,1,x+1)',
    G4: '=SUM(G6#)',
    G6: '=SORT(UNIQUE(Bom[Part]))',
    C2: '=[@Cost]*3',
  });
  const written = new Map(
    one
      .changes()
      .cells.get('Sheet1')
      ?.map((cell) => [`${cell.row}:${cell.column}`, cell]),
  );
  expect(written.get('1:2')?.formula).toBe('Bom[[#This Row],[Cost]]*3');
  expect(written.get('1:6')?.formula).toBe('_xlfn.LET(_xlpm.x,1,_xlpm.x+1)');
  expect(written.get('3:6')?.formula).toBe('SUM(_xlfn.ANCHORARRAY(G6))');
  expect(written.get('5:6')).toMatchObject({
    formula: '_xlfn._xlws.SORT(_xlfn.UNIQUE(Bom[Part]))',
    array: { rows: 2, columns: 1, dynamic: true },
    value: 'door',
  });
  expect(written.get('6:6')).toMatchObject({ formula: null, value: 'seat' });
});
