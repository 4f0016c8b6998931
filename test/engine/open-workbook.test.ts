import { newWorkbook, openWorkbook } from '../../src/engine';
import { buildXlsx } from '../support/xlsx-builder';
import { at } from './book';

test('a new workbook can be written in, saved and opened again', () => {
  const workbook = newWorkbook();
  workbook.apply([
    { kind: 'addSheet', name: 'NAFTA settings' },
    {
      kind: 'cells',
      cells: [
        { ...at('A1'), value: 2 },
        { ...at('A2'), formula: '=A1*21', numberFormat: '0.00', bold: true },
        { ...at('C1'), formula: '=SEQUENCE(3)*A1' },
        { ...at('B2', 'NAFTA settings'), value: 'us-2017-10' },
        { ...at('E1'), formula: '=SUM(A1:A2*2)' },
      ],
    },
    { kind: 'addName', name: 'NAFTA_SCENARIO', formula: "'NAFTA settings'!$B$2" },
  ]);
  const again = openWorkbook(workbook.save());
  expect(again.value(at('A2'))).toBe(42);
  expect(again.text(at('A2'))).toBe('42.00');
  expect(again.format(at('A2')).bold).toBe(true);
  expect([again.value(at('C1')), again.value(at('C3'))]).toEqual([2, 6]);
  expect(again.spillAnchor(at('C3'))).toEqual(at('C1'));
  expect(again.value(at('E1'))).toBe(88);
  expect(again.resolve('NAFTA_SCENARIO')).toMatchObject({
    sheet: 'NAFTA settings',
    row: 1,
    column: 1,
  });
  again.apply([{ kind: 'cells', cells: [{ ...at('A1'), value: 5 }] }]);
  expect(again.value(at('C3'))).toBe(15);
  expect(openWorkbook(again.save(), { recalculate: false }).value(at('C3'))).toBe(15);
});

test('opening and saving without a difference writes nothing', () => {
  const bytes = buildXlsx({
    sheets: [{ name: 'Sheet1', rows: [[1, { f: 'A1+1', v: 2 }]] }],
  });
  const saved = openWorkbook(bytes).save();
  expect(openWorkbook(saved, { recalculate: false }).value(at('B1'))).toBe(2);
});

test('TODAY follows the clock and is calculated with each edit', () => {
  let now = new Date(2026, 0, 31, 12);
  const workbook = newWorkbook({ now: () => now });
  workbook.apply([{ kind: 'cells', cells: [{ ...at('A1'), formula: '=TODAY()' }] }]);
  expect(workbook.value(at('A1'))).toBe(46053);
  now = new Date(2026, 1, 1, 12);
  workbook.apply([{ kind: 'cells', cells: [{ ...at('B1'), value: 1 }] }]);
  expect(workbook.value(at('A1'))).toBe(46054);
});
