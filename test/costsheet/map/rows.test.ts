import { mapSheet, rowKindText, type Finding } from '../../../src/costsheet/map';
import { textOf } from '../../../src/origin';
import { grid, type GridCell } from './grid';

const HEADER: GridCell[] = ['Part', 'Qty', 'Unit price', 'Cost', 'Origin', 'HS code'];
const line = (
  part: string,
  qty: GridCell,
  price: GridCell,
  cost: GridCell,
  origin: GridCell = 'MX',
  hs: GridCell = '8708.30',
): GridCell[] => [part, qty, price, cost, origin, hs];
const product = (row: number, value: number): GridCell => ({ f: `=B${row}*C${row}`, v: value });
const sum = (first: number, last: number, value: number): GridCell => ({
  f: `=SUM(D${first}:D${last})`,
  v: value,
});

const only = (rows: GridCell[][], options = {}) => {
  const [table] = mapSheet(grid([HEADER, ...rows], options));
  if (table === undefined) throw new Error('no table');
  return table;
};
/** Doubts as "D3 amount-words 80". */
const doubts = ({ findings }: { readonly findings: readonly Finding[] }): readonly string[] =>
  findings.map(({ row, column, issue, amount }) =>
    [row === null ? 'table' : `${'ABCDEF'[column ?? 0]}${row + 1}`, issue.code, amount ?? '']
      .join(' ')
      .trim(),
  );

describe('rows that are no lines', () => {
  test.each<[what: string, row: GridCell[], kind: string]>([
    ['a blank row', [null, '', null], 'blank row'],
    ['the heading again', [...HEADER], 'heading repeated'],
    ['a section', ['SECTION: ELECTRONICS'], 'section heading or note, no figures'],
    ['a subtotal', ['Subtotal', null, null, sum(2, 3, 110)], 'total or subtotal'],
    ['a sum without a label', [null, null, null, sum(2, 3, 110)], 'total or subtotal'],
    ['a total that was typed', ['Total general', null, null, 110], 'total or subtotal'],
    ['a German subtotal', ['Zwischensumme', null, null, 110], 'total or subtotal'],
    ['prepared formulas', [null, null, null, product(4, 0)], 'prepared formulas without a part'],
  ])('%s', (_, row, kind) => {
    const table = only([line('A', 2, 40, 80), line('B', 3, 10, 30), row, line('C', 1, 5, 5)]);
    expect(table.items.map((each) => each + 1)).toEqual([2, 3, 5]);
    expect(table.excluded.map((each) => `${each.row + 1} ${rowKindText(each.kind)}`)).toEqual([
      `4 ${kind}`,
    ]);
  });

  test('a part that is called Total is a line', () => {
    const table = only([line('Total station mount', 2, 40, 80), line('B', 3, 10, 30)]);
    expect(table.items).toHaveLength(2);
  });

  test('a total under the data ends the range before it', () => {
    const table = only([
      line('A', 2, 40, 80),
      line('B', 3, 10, 30),
      [],
      ['Total', null, null, sum(2, 3, 110)],
    ]);
    expect(table.span.bottom).toBe(2);
    expect(table.excluded.map(({ row }) => row + 1)).toEqual([5]);
  });

  test('a total beside the data is another column, not a line', () => {
    const rows = [
      HEADER,
      [...line('A', 2, 40, 80), null, null, 'Total', 110],
      line('B', 3, 10, 30),
    ];
    const [table] = mapSheet(grid(rows));
    expect(table?.span.right).toBe(5);
    expect(table?.items).toEqual([1, 2]);
  });

  test('two tables on one sheet are two', () => {
    const rows = [
      HEADER,
      line('A', 2, 40, 80),
      [],
      ['Processes'],
      ['Process', 'Quantity', 'Unit cost', 'Sub total'],
      ['Weld', 2, 3, 6],
      ['Paint', 4, 2, 8],
    ];
    expect(mapSheet(grid(rows)).map(({ span }) => [span.top, span.bottom])).toEqual([
      [0, 1],
      [4, 6],
    ]);
  });
});

describe('what functions of ours show is no cost table', () => {
  const evaluation: GridCell[][] = [
    [
      { f: '=NAFTA.EVALUATION(D2:D3, E2:E3, 200, NAFTA_SCENARIO)', v: 'Test' },
      ...['Measured', 'Required', 'Margin', 'Margin in value', 'Result', 'Source', 'Note', 'Code'],
    ],
    ['RVC', 0.6, 0.625, -0.025, -5, 'Fail', 'Article 403', 'origin of the parts, cost', 'rvc'],
    ['Verdict', 'Fails', '', '', '', 'Fail', '', '', 'verdict'],
  ];

  test('alone on a sheet', () => {
    expect(mapSheet(grid([['Summary'], [], ...evaluation]))).toEqual([]);
  });

  test('under a cost table, which ends before it, and beside one', () => {
    const lines = [HEADER, line('A', 2, 40, 80), line('B', 3, 10, 30)];
    const under = mapSheet(grid([...lines, [], ...evaluation]));
    expect(under.map(({ span, items }) => [span.bottom, items])).toEqual([[2, [1, 2]]]);
    const beside = mapSheet(
      grid(lines.map((row, index) => [...row, null, ...(evaluation[index] ?? [])])),
    );
    expect(beside.map(({ span }) => span.right)).toEqual([5]);
  });

  test('nor is a fleet table that links to such tables', () => {
    const linked = (v: GridCell): GridCell => ({
      f: '=IFERROR(INDEX(Results!$B$23:$B$122,MATCH("rvc",Results!$I$23:$I$122,0)),"")',
      v: v as number,
    });
    const fleet: GridCell[][] = [
      ['Model', 'Net cost', 'RVC', 'Sheet'],
      ['Alpha', 100, linked(0.7), 'Results Alpha'],
      ['Beta', 90, linked(0.6), 'Results Beta'],
    ];
    expect(mapSheet(grid(fleet))).toEqual([]);
  });
});

describe('doubts', () => {
  const two = [line('A', 2, 40, 80), line('B', 3, 10, 30)];
  test.each<[what: string, rows: GridCell[][], expected: string[]]>([
    [
      'a number that is text',
      [...two, line('C', 1, 5, '$1.25')],
      ['D4 amount-as-text 1.25', 'D4 cost-not-product 3.75'],
    ],
    [
      'a European decimal',
      [...two, line('C', 1, '1.234,50 €', '1.234,50 €')],
      ['C4 amount-as-text 1234.5', 'D4 amount-as-text 1234.5'],
    ],
    [
      'a text of two meanings',
      [...two, line('C', null, null, '1,234')],
      ['D4 amount-two-ways 1232.766'],
    ],
    ['TBD', [...two, line('C', null, null, 'TBD')], ['D4 amount-words']],
    ['?', [...two, line('C', null, null, '?')], ['D4 amount-unreadable']],
    ['a part without a cost', [...two, line('C', 4, null, null)], ['D4 amount-missing']],
    ['a cost of zero', [...two, line('C', 4, null, 0)], ['D4 amount-zero']],
    ['an error', [...two, line('C', null, null, { error: '#REF!' })], ['D4 amount-error']],
    [
      'a negative cost',
      [...two, line('C', 1, -5, -5)],
      ['C4 amount-below-zero -5', 'D4 amount-below-zero -5'],
    ],
    [
      'a cost that is not quantity times price',
      [...two, line('C', 5, 5, 25), line('D', 5, 5, 25), line('E', 5, 5, 27)],
      ['D6 cost-not-product 2'],
    ],
    ['no origin', [...two, line('C', 1, 5, 5, null)], ['E4 origin-missing 5']],
    ['an unknown country', [...two, line('C', 1, 5, 5, 'Atlantis')], ['E4 origin-unknown 5']],
    ['an ambiguous country', [...two, line('C', 1, 5, 5, 'Korea')], ['E4 origin-ambiguous 5']],
    [
      'two countries without shares',
      [...two, line('C', 1, 5, 5, 'CN/MX')],
      ['E4 origin-several 5'],
    ],
    [
      'a code of two systems',
      [...two, line('C', 1, 5, 5, 'CN'), line('D', 1, 7, 7, 'J')],
      ['E4 origin-two-systems 5', 'E5 origin-unknown 7'],
    ],
    [
      'a tariff code with a fraction',
      [...two, line('C', 1, 5, 5, 'MX', 8708.3)],
      ['F4 tariff-as-number 5'],
    ],
    [
      'a tariff code that is too short',
      [...two, line('C', 1, 5, 5, 'MX', '8708')],
      ['F4 tariff-short 5'],
    ],
    ['no tariff code', [...two, line('C', 1, 5, 5, 'MX', 'n/a')], ['F4 tariff-unreadable 5']],
  ])('%s', (_, rows, expected) => {
    expect(doubts(only(rows))).toEqual(expected);
  });

  test('a tariff code that lost its zero is seen by what the cell shows', () => {
    const table = only([...two, line('C', 1, 5, 5, 'MX', 40110)], { texts: { '3,5': '0401.10' } });
    expect(doubts(table)).toEqual(['F4 tariff-lost-zero 5']);
  });

  test('a hidden line counts, and says so', () => {
    expect(doubts(only([...two, line('C', 1, 5, 5)], { hidden: [3] }))).toEqual([
      'D4 hidden-row 5',
    ]);
  });

  test('amounts in several currencies, by their signs', () => {
    const table = only([...two, line('C', 1, 5, 5)], {
      texts: { '1,3': '$80', '2,3': '$30', '3,3': '€5' },
    });
    expect(doubts(table)).toEqual(['D4 currency-differs 5']);
  });

  test('amounts in several currencies, by a column', () => {
    const [table] = mapSheet(
      grid([
        ['Part', 'Cost', 'Currency', 'Origin'],
        ['A', 80, 'USD', 'MX'],
        ['B', 30, 'USD', 'MX'],
        ['C', 5, 'EUR', 'DE'],
      ]),
    );
    expect(
      table?.findings.map(({ row, column, issue, amount }) => [row, column, issue.code, amount]),
    ).toEqual([[3, 2, 'currency-differs', 5]]);
  });

  test('one formula unlike its neighbours, and a typed number among formulas', () => {
    const rows = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((row) =>
      line(`P${row}`, 2, 5, product(row, 10)),
    );
    rows[2] = line('P4', 2, 5, { f: '=B4*C4*0.14', v: 1.4 });
    rows[5] = line('P7', 2, 5, 12);
    expect(doubts(only(rows))).toEqual([
      'D4 cost-not-product 8.6',
      'D4 formula-differs 1.4',
      'D7 cost-not-product 2',
      'D7 number-among-formulas 12',
    ]);
  });

  test('a total that misses the last line is told with what it misses', () => {
    const table = only([...two, line('C', 1, 5, 5), ['Total', null, null, sum(2, 3, 110)]]);
    expect(doubts(table)).toEqual(['D5 total-misses 5']);
    expect(
      textOf(
        table.findings[0]?.issue ?? {
          code: '',
          kind: 'note',
          values: {},
          sentence: { kind: 'note', en: '' },
        },
      ),
    ).toBe('this total does not add D4');
  });

  test('a total of one section does not owe the other section', () => {
    const table = only([
      ...two,
      ['Subtotal', null, null, sum(2, 3, 110)],
      ['ELECTRONICS'],
      line('C', 1, 5, 5),
      ['Subtotal', null, null, sum(6, 6, 5)],
    ]);
    expect(doubts(table)).toEqual([]);
  });
});
