import { textOf } from '../../../src/origin';
import { safeWrites } from '../../../src/workbook/audit';
import { audited, bookOf, found, LINES, rvc, type Cell } from './books';

const book = (...results: readonly (readonly Cell[])[]) => bookOf({ Results: results, Bom: LINES });
const written = (finding: ReturnType<typeof found>[number] | undefined) =>
  finding?.fix?.writes.map(({ formula, before }) => [before, formula]);

describe('formulas that Excel has lost', () => {
  const bare = rvc().slice('=NAFTA.'.length);
  test.each([
    ['_xldudf_NAFTA_'],
    ['[2]!_xldudf_NAFTA_'],
    ['[1]!NAFTA.'],
    ["'https://example.com/a b/origin.xlam'!NAFTA."],
    ["'C:\\add-ins\\origin.xla'!_xldudf_NAFTA_"],
  ])('under %s are repaired, safely', (spelling) => {
    const damaged = `=${spelling}${bare}`;
    const [finding, ...more] = found(book(['RVC', [damaged, '#NAME?']]), 'damaged-formula');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', fix: { safe: true } });
    expect(finding?.issue.values).toEqual({ spelling });
    expect(written(finding)).toEqual([[damaged, rvc()]]);
  });

  test('and sound ones that show #NAME? are entered again', () => {
    const [finding] = found(book(['RVC', [rvc(), '#NAME?']]), 'name-unknown');
    expect(written(finding)).toEqual([[rvc(), rvc()]]);
    expect(finding?.fix?.safe).toBe(true);
  });

  test('texts that speak of them and functions of others are left alone', () => {
    const others = book(
      ['A', ['="_xldudf_NAFTA_CHECK("', '_xldudf_NAFTA_CHECK(']],
      ['B', ['=[1]!OTHER.CHECK(A1)', '#NAME?']],
      ['C', [rvc(), 0.7]],
    );
    expect(audited(others)).toEqual([]);
  });

  test('on a protected sheet are reported and not repaired', () => {
    const shut = bookOf(
      { Results: [[['=[1]!NAFTA.CHECK(1)', '#NAME?']]], Bom: LINES },
      { protected: ['Results'] },
    );
    const [finding] = found(shut, 'damaged-formula');
    expect(finding?.cells).toHaveLength(1);
    expect(finding?.fix).toBeNull();
  });

  test('many of one spelling are one finding with all cells', () => {
    const rows = Array.from({ length: 5 }, (): readonly Cell[] => [
      [`=[1]!NAFTA.${bare}`, '#NAME?'],
    ]);
    const [finding, ...more] = found(book(...rows), 'damaged-formula');
    expect(more).toEqual([]);
    expect(finding?.cells.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4]);
    expect(finding?.fix?.writes).toHaveLength(5);
  });
});

describe('formulas that do not follow the settings', () => {
  test('a literal that says what the setting says is linked safely', () => {
    const literal = rvc('2:4', '"US-2017-10"');
    const [finding] = found(book(['RVC', [literal, 0.7]]), 'setting-unlinked');
    expect(finding?.issue.values).toMatchObject({
      parameter: 'scenario',
      literal: '"US-2017-10"',
      name: 'NAFTA_SCENARIO',
    });
    expect(finding?.fix?.safe).toBe(true);
    expect(written(finding)).toEqual([[literal, rvc()]]);
  });

  test('one that says something else is linked only by itself', () => {
    const [finding] = found(book(['RVC', [rvc('2:4', '"nafta-1994"'), 0.7]]), 'setting-unlinked');
    expect(finding?.fix?.safe).toBe(false);
    expect(textOf(finding?.fix?.what ?? { ...finding!.issue })).toContain(
      'that cell says us-2017-10, so the figure may change',
    );
  });

  test('a good and a date are settings, too', () => {
    const formula =
      '=NAFTA.REQUIREMENT(NAFTA_SCENARIO, "RVC", "passenger vehicle", DATE(2020, 7, 1))';
    const findings = found(book(['Required', [formula, '#N/A']]), 'setting-unlinked');
    expect(
      findings.map(({ issue }) => [issue.values['parameter'], issue.values['literal']]),
    ).toEqual([
      ['good', '"passenger vehicle"'],
      ['date', 'DATE(2020, 7, 1)'],
    ]);
    expect(findings.map(({ fix }) => fix?.safe)).toEqual([true, false]);
  });

  test.each([
    ['the name', 'NAFTA_SCENARIO'],
    ['a cell', 'A1'],
    ['a computation', '"us-"&A1'],
  ])('%s is no literal', (_, scenario) => {
    expect(found(book(['us-2017-10', [rvc('2:4', scenario), 0.7]]), 'setting-unlinked')).toEqual(
      [],
    );
  });
});

describe('formulas unlike their neighbours', () => {
  const priced = (odd: Cell): readonly (readonly Cell[])[] => [
    ['Part', 'Country of origin', 'Line cost', 'HS code', 'Statement', 'Qty', 'Price'],
    ...Array.from({ length: 6 }, (_, index): readonly Cell[] => [
      `Part ${index}`,
      'CN',
      index === 3 ? odd : [`=F${index + 2}*G${index + 2}`, 20],
      '8708.30',
      '',
      2,
      10,
    ]),
  ];
  const withOdd = (odd: Cell) => bookOf({ Bom: priced(odd), Results: [[[rvc('2:7'), 0]]] });

  test('one formula in a column is shown with what its neighbours say', () => {
    const [finding] = found(withOdd(['=F5*G4', 20]), 'formula-unlike');
    expect(finding).toMatchObject({
      cells: [{ sheet: 'Bom', row: 4, column: 2 }],
      worth: { unit: 'money', amount: 20 },
      fix: { safe: false, writes: [{ before: '=F5*G4', formula: '=F5*G5' }] },
    });
    expect(finding?.issue.values).toEqual({ like: 'C2', usual: '=F2*G2' });
  });

  test('a typed number among formulas', () => {
    const [finding] = found(withOdd(17), 'value-among-formulas');
    expect(finding?.fix?.writes).toMatchObject([{ before: '17', formula: '=F5*G5' }]);
  });

  test('a formula copied down is like its neighbours, and three of a kind make no rule', () => {
    expect(found(withOdd(['=F5*G5', 20]), 'formula-unlike')).toEqual([]);
    const few = bookOf({
      Bom: LINES,
      Results: [[[rvc(), 0.7]], [[rvc(), 0.7]], [['=NAFTA.CHECK(1)', '#N/A']]],
    });
    expect(found(few, 'formula-unlike')).toEqual([]);
  });
});

test('a cell that two safe fixes would write is written once', () => {
  const formula = `=[1]!NAFTA.${rvc('2:4', '"us-2017-10"').slice('=NAFTA.'.length)}`;
  const writes = safeWrites(audited(book(['RVC', [formula, '#NAME?']])));
  expect(writes.map(({ before }) => before)).toEqual([formula]);
});
