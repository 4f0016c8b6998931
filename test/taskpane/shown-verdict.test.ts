import { shownVerdict, verdictAreas, type ShownCall } from '../../src/taskpane/model/shown-verdict';
import { cellArea, fullAddress, type CellRows, type CellValue } from '../../src/workbook';
import { evaluationTable } from '../../src/functions/evaluation-table';
import { evaluationOf } from '../../src/functions/evaluate';

const call = (id: string, shown: CellValue, row = 0): ShownCall => ({
  id,
  cell: cellArea('Results', row, 0),
  shown,
});

describe('a verdict as cells show it', () => {
  test.each([
    ['QUALIFIES', true, 'Qualifies'],
    ['QUALIFIES', false, 'Fails'],
    ['QUALIFIES', '#N/A', 'Undecided'],
    ['QUALIFIES', '#VALUE!', null],
    ['QUALIFIES', '#CALC!', null],
    ['QUALIFIES', 'TRUE', null],
    ['REGIONAL_VALUE_CONTENT', 1, null],
    ['CHECK', '', null],
  ] as const)('%s that shows %j: %s', (id, shown, verdict) => {
    expect(shownVerdict([call(id, shown)], new Map())).toBe(verdict);
  });

  test('none where two cells of one case differ', () => {
    expect(shownVerdict([call('QUALIFIES', true), call('QUALIFIES', false)], new Map())).toBeNull();
    expect(shownVerdict([call('QUALIFIES', true), call('CHECK', 'all stated')], new Map())).toBe(
      'Qualifies',
    );
  });

  test('the row "verdict" of what EVALUATION fills', () => {
    const found = evaluationOf([
      [[62], [38]],
      [['MX'], ['CN']],
      100,
      'nafta-1994',
      [['8708.30'], ['8708.30']],
    ]);
    if (!found.ok) throw new Error('unreadable');
    const table = evaluationTable(found.value);
    const one = call('EVALUATION', 'Test');
    const [measured, codes] = verdictAreas([one]);
    if (measured === undefined || codes === undefined) throw new Error('no columns');
    const rows = (column: number): CellRows => table.map((row) => [row[column] as CellValue]);
    const values = new Map([
      [fullAddress(measured), rows(1)],
      [fullAddress(codes), rows(8)],
    ]);
    expect(shownVerdict([one], values)).toBe(found.value.verdict);
    expect(shownVerdict([one], new Map([[fullAddress(codes), rows(8)]]))).toBeNull();
  });
});
