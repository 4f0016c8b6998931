import { bookOf, found, LINES, rvc, type Cell } from './books';

const result: readonly (readonly Cell[])[] = [['RVC', [rvc(), 0]]];
const withLines = (lines: readonly (readonly Cell[])[], results = result, hidden: number[] = []) =>
  bookOf({ Bom: lines, Results: results }, { hidden, scenario: 'nafta-1994' });
const [HEAD = [], ...ROWS] = LINES;
const replaced = (row: number, cells: readonly Cell[]) =>
  withLines([HEAD, ...ROWS.map((one, index) => (index === row ? cells : one))]);

describe('blank cells that count as 0', () => {
  test('a line that says where it is from and not what it costs', () => {
    const [finding] = found(replaced(1, ['Brakes', 'MX', '', '8708.30', 'VNM 0']), 'cost-blank');
    expect(finding?.cells).toMatchObject([{ sheet: 'Bom', row: 2, column: 2 }]);
  });

  test('a blank row inside a range is no line', () => {
    expect(found(replaced(1, ['']), 'cost-blank')).toEqual([]);
    expect(found(replaced(1, ['BRAKES', '', '', '', '']), 'cost-blank')).toEqual([]);
  });

  test('a price that is missing makes its cost 0', () => {
    const lines: readonly (readonly Cell[])[] = [
      [...HEAD, 'Qty', 'Price'],
      ['Battery', 'CN', ['=F2*G2', 30], '8708.30', '', 1, 30],
      ['Brakes', 'MX', ['=F3*G3', 0], '8708.30', 'VNM 0', 2, ''],
      ['Paint', 'US', ['=F4*G4', 0], '3208.90', 'VNM 0', 2, 0],
    ];
    const findings = found(withLines(lines), 'cost-of-blank');
    // a price that says 0 is stated
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      cells: [{ row: 2, column: 6 }],
      issue: { values: { cell: 'C3' } },
    });
  });

  test('a deduction that is blank takes nothing off the net cost', () => {
    const results: readonly (readonly Cell[])[] = [
      [120, '', 5],
      [['=NAFTA.NET_COST(A1, B1, C1)', 115]],
    ];
    const [finding, ...more] = found(bookOf({ Results: results, Bom: LINES }), 'amount-blank');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'note',
      cells: [{ row: 0, column: 1 }],
      issue: { values: { function: 'NET_COST', parameter: 'sales_promotion' } },
    });
  });
});

describe('lines of which nothing is stated', () => {
  const unstated = replaced(1, ['Brakes', 'MX', 60, '8708.30', '']);

  test('are worth what they cost, and leave the verdict undecided where it matters', () => {
    const [finding] = found(unstated, 'lines-unstated-undecided');
    expect(finding).toMatchObject({
      severity: 'warning',
      cells: [{ row: 2, column: 2 }],
      worth: { unit: 'money', amount: 60 },
    });
  });

  test('are a note where the verdict is the same both ways', () => {
    const small = replaced(1, ['Brakes', 'MX', 0.5, '8708.30', '']);
    expect(found(small, 'lines-unstated-undecided')).toEqual([]);
    expect(found(small, 'lines-unstated')).toMatchObject([{ worth: { amount: 0.5 } }]);
  });

  test('a line from outside needs no statement', () => {
    expect(found(replaced(0, ['Battery', 'CN', 30, '8708.30', '']), 'lines-unstated')).toEqual([]);
  });
});

describe('prices of one piece given as costs', () => {
  const priced: readonly (readonly Cell[])[] = [
    ['Part', 'Country of origin', 'Unit price', 'HS code', 'Statement', 'Qty', 'Line cost'],
    ['Battery', 'CN', 30, '8708.30', 'non-originating', 1, 30],
    ['Brakes', 'MX', 15, '8708.30', 'VNM 0', 4, 60],
    ['Paint', 'US', 2.5, '3208.90', 'VNM 0', 2, 5],
  ];

  test('are worth the other pieces, and the column of line costs is offered', () => {
    const [finding] = found(withLines(priced), 'unit-price');
    expect(finding).toMatchObject({
      severity: 'error',
      worth: { unit: 'money', amount: 47.5 },
      issue: { values: { header: 'Unit price', quantity: 'F' } },
    });
    expect(finding?.fix?.safe).toBe(false);
    expect(finding?.fix?.writes.map(({ formula }) => formula)).toEqual([
      rvc().replace('Bom!$C$2:$C$4', 'Bom!$G$2:$G$4'),
    ]);
  });

  test('a price without a quantity is a question', () => {
    const alone = priced.map((row) => row.slice(0, 5));
    expect(found(withLines(alone), 'unit-price')).toEqual([]);
    expect(found(withLines(alone), 'price-uncounted')).toHaveLength(1);
  });

  test('one piece each, or line costs, are no finding', () => {
    const ones = priced.map((row, index) =>
      index === 0
        ? row
        : row.map((cell, column) => (column === 5 ? 1 : column === 6 ? (row[2] ?? '') : cell)),
    );
    expect(found(withLines(ones), 'unit-price')).toEqual([]);
    expect(found(withLines(LINES), 'unit-price')).toEqual([]);
    expect(found(withLines(LINES), 'price-uncounted')).toEqual([]);
  });
});

describe('ranges that end before the data', () => {
  const longer: readonly (readonly Cell[])[] = [
    ...LINES,
    ['Glass', 'CN', 12, '7007.11', 'non-originating'],
    ['Seats', 'MX', 8, '9401.20', 'VNM 0'],
  ];

  test('miss lines, and all ranges of the call are extended together', () => {
    const [finding] = found(withLines(longer), 'rows-missed');
    expect(finding).toMatchObject({
      severity: 'error',
      cells: [{ row: 4 }, { row: 5 }],
      worth: { unit: 'money', amount: 20 },
      fix: { safe: true },
    });
    expect(finding?.fix?.writes.map(({ formula }) => formula)).toEqual([rvc('2:6')]);
  });

  test('a table or a name that ends above a line is read by its cells instead', () => {
    const body = { sheet: 'Bom', row: 1, column: 0, rows: 3, columns: 5 };
    const [columns] = LINES as readonly (readonly string[])[];
    const names = { Costs: "='Bom'!$C$2:$C$4" };
    const judged =
      '=NAFTA.REGIONAL_VALUE_CONTENT(Costs, Bom[Country of origin], 100, NAFTA_SCENARIO)';
    const book = bookOf(
      { Bom: longer, Results: [['RVC', [judged, 0]]] },
      {
        survey: {
          tables: [{ name: 'Bom', body, columns: columns ?? [] }],
          names: [
            { name: 'Costs', formula: names.Costs, scope: null },
            { name: 'NAFTA_SCENARIO', formula: "='NAFTA settings'!$B$4", scope: null },
          ],
        },
      },
    );
    const [finding] = found(book, 'rows-missed');
    expect(finding).toMatchObject({ worth: { amount: 20 }, fix: { safe: true } });
    expect(finding?.fix?.writes).toMatchObject([
      {
        before: judged,
        formula: '=NAFTA.REGIONAL_VALUE_CONTENT(Bom!$C$2:$C$6, Bom!$B$2:$B$6, 100, NAFTA_SCENARIO)',
      },
    ]);
  });

  test('a range of one cell becomes a range of several', () => {
    const one: readonly (readonly Cell[])[] = [
      ['RVC', ['=NAFTA.REGIONAL_VALUE_CONTENT(Bom!C2, Bom!B2, 100, NAFTA_SCENARIO)', 0]],
    ];
    const [finding] = found(withLines(LINES.slice(0, 3), one), 'rows-missed');
    expect(finding?.fix?.writes.map(({ formula }) => formula)).toEqual([
      '=NAFTA.REGIONAL_VALUE_CONTENT(Bom!$C$2:$C$3, Bom!$B$2:$B$3, 100, NAFTA_SCENARIO)',
    ]);
  });

  test('without headings the cells right below are looked at', () => {
    const bare = withLines(longer.slice(1), [['RVC', [rvc('1:3'), 0]]]);
    expect(found(bare, 'rows-missed')).toMatchObject([{ worth: { amount: 20 } }]);
  });

  test('a total, or a line that another formula reads, is not missed', () => {
    const total = [...LINES, ['Total', '', ['=SUM(C2:C4)', 95]] as const];
    expect(found(withLines(total), 'rows-missed')).toEqual([]);
    const two: readonly (readonly Cell[])[] = [
      ['First', [rvc('2:4'), 0]],
      ['Second', [rvc('5:6'), 0]],
    ];
    expect(found(withLines(longer, two), 'rows-missed')).toEqual([]);
  });

  test('lines after a gap are shown and left to a person', () => {
    const gap = [...LINES, [''], ['Glass', 'CN', 12, '7007.11', 'non-originating'] as const];
    expect(found(withLines(gap), 'rows-missed')).toMatchObject([{ fix: { safe: false } }]);
  });
});

describe('hidden lines', () => {
  test('that count are worth what they cost', () => {
    expect(found(withLines(LINES, result, [2]), 'lines-hidden')).toMatchObject([
      { cells: [{ row: 2 }], worth: { unit: 'money', amount: 60 } },
    ]);
  });

  test('outside of the range, or without a cost, do not count', () => {
    expect(found(withLines(LINES, result, [0]), 'lines-hidden')).toEqual([]);
    const blank = [HEAD, ...ROWS.map((row, index) => (index === 1 ? [''] : row))];
    expect(found(withLines(blank, result, [2]), 'lines-hidden')).toEqual([]);
  });
});
