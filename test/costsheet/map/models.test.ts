import { mapSheet, withModelColumns, withRows, type MappedTable } from '../../../src/costsheet/map';
import { grid, type GridCell } from './grid';

const only = (rows: GridCell[][]): MappedTable => {
  const [table, ...more] = mapSheet(grid(rows));
  if (table === undefined || more.length > 0)
    throw new Error(`${more.length} tables more than one`);
  return table;
};
const columnsOf = ({ models }: MappedTable) =>
  models === null
    ? null
    : Object.fromEntries([...models.columns].map(([role, { column }]) => [role, column]));
const doubts = ({ findings }: MappedTable): readonly string[] =>
  findings.map(
    ({ row, column, issue }) => `${'ABCDEFGH'[column ?? 0]}${(row ?? 0) + 1} ${issue.code}`,
  );
const row = (model: string, ...figures: GridCell[]): GridCell[] => [model, ...figures];

describe('a sheet with a row for each model', () => {
  test.each<[language: string, head: string[], values: GridCell[], expected: object]>([
    [
      'English',
      ['Model', 'Class', 'Net cost (US$)', 'VNM', 'US share', 'Steel', 'LVC', 'Units sold'],
      ['light truck', 30000, 9000, 0.5, 0.72, 0.41, 12000],
      { model: 0, good: 1, netCost: 2, vnm: 3, usShare: 4, steel: 5, lvc: 6, volume: 7 },
    ],
    [
      'Spanish',
      [
        'Modelo',
        'Costo neto',
        'VMNO',
        'Contenido de EE. UU.',
        'Acero',
        'Aluminio',
        'VCL',
        'Volumen',
      ],
      [30000, 9000, 15000, 0.72, 0.8, 0.41, 12000],
      { model: 0, netCost: 1, vnm: 2, usValue: 3, steel: 4, aluminum: 5, lvc: 6, volume: 7 },
    ],
    [
      'French',
      ['Modèle', 'Coût net', 'Matières non originaires', 'TVR', 'Part des É.-U.', 'Acier', 'TVT'],
      [30000, 9000, 0.7, 0.5, 0.72, 0.41],
      { model: 0, netCost: 1, vnm: 2, rvc: 3, usShare: 4, steel: 5, lvc: 6 },
    ],
    [
      'German',
      ['Modell', 'Nettokosten', 'Nichtursprungswaren', 'Stahl', 'Glas', 'Stückzahl'],
      [30000, 9000, 0.72, 0.4, 12000],
      { model: 0, netCost: 1, vnm: 2, steel: 3, glass: 4, volume: 5 },
    ],
    [
      'Portuguese',
      ['Modelo', 'Valor de transação', 'Materiais não originários', 'Aço', 'Produção'],
      [30000, 9000, 0.72, 12000],
      { model: 0, transactionValue: 1, vnm: 2, steel: 3, volume: 4 },
    ],
  ])('%s headings', (_, head, values, expected) => {
    const table = only([head, row('Alpha', ...values), row('Beta', ...values)]);
    expect(columnsOf(table)).toEqual(expected);
    expect(table.columns.size).toBe(0);
    expect(table.items).toEqual([1, 2]);
  });

  test('titles, a total, an average and notes around them are no models', () => {
    const table = only([
      ['Fleet 2026'],
      [],
      ['Vehicle', 'Net cost', 'VNM', 'Volume'],
      row('Alpha', 100, 40, 10),
      row('Beta', 200, 50, 20),
      row('Weighted average', 150, 45, null),
      row('Total', null, null, { f: '=SUM(D4:D5)', v: 30 }),
      [],
      ['Source: the plant, net cost by the books'],
    ]);
    expect(table.items).toEqual([3, 4]);
    expect(table.excluded).toEqual([
      { row: 5, kind: 'summary' },
      { row: 6, kind: 'total' },
    ]);
    expect(table.span).toMatchObject({ top: 2, bottom: 4 });
  });

  test('what is required is no figure of a model, nor is a share of two countries', () => {
    const head = ['Model', 'RVC required', 'RVC', 'US/Canada content', 'US content', 'Model year'];
    const table = only([
      head,
      row('Alpha', 0.75, 0.8, 0.6, 0.4, 2026),
      row('Beta', 0.75, 0.7, 0.5, 0.3, 2026),
    ]);
    expect(columnsOf(table)).toEqual({ model: 0, rvc: 2, usShare: 4 });
  });

  test('percents that are written as such are found by their column, and mixed ones are named', () => {
    const head = ['Model', 'RVC %', 'US share', 'LVC'];
    const table = only([head, row('Alpha', 62.5, 0.5, 41), row('Beta', 80, 0.4, 0.45)]);
    expect([...(table.models?.inPercent ?? [])]).toEqual([1]);
    expect(doubts(table)).toEqual(['B1 share-in-percent', 'D2 share-above-all']);
  });

  test('a figure that is missing, a word, an error or text is named, and the model stays', () => {
    const table = only([
      ['Model', 'Net cost', 'VNM', 'US share', 'Class'],
      row('Alpha', 100, 40, 0.5, 'light truck'),
      row('Beta', 'TBD', '?', null, 'SUV'),
      row('Gamma', '1.234,50', -4, { error: '#DIV/0!' }, 'light truck'),
      row('Gamma', '1,234', 10, '55 %', '8703.23'),
      row('', 100, 20, 0.6, 'light truck'),
    ]);
    expect(table.items).toEqual([1, 2, 3, 4, 5]);
    expect(doubts(table)).toEqual([
      'B3 figure-unread',
      'C3 figure-unread',
      'D3 figure-missing',
      'E3 class-unknown',
      'B4 amount-as-text',
      'C4 amount-below-zero',
      'D4 amount-error',
      'A5 model-repeated',
      'B5 amount-two-ways',
      'A6 model-missing',
    ]);
  });

  test('a stated content that its own figures do not give is worth the difference', () => {
    const head = ['Model', 'Net cost', 'VNM', 'RVC'];
    const table = only([head, row('Alpha', 100, 40, 0.6), row('Beta', 100, 40, 0.7)]);
    expect(table.findings).toMatchObject([
      { row: 2, column: 3, issue: { code: 'rvc-differs' }, amount: expect.closeTo(10) as number },
    ]);
  });
});

describe('a sheet with a line for each part', () => {
  test.each<[what: string, rows: GridCell[][]]>([
    [
      'a long bill of materials with a model column',
      [
        ['Model', 'Part', 'Cost', 'Origin', 'RVC'],
        ['Alpha', 'Disc', 60, 'MX', 0.6],
        ['Beta', 'Pad', 20, 'CN', 0.7],
      ],
    ],
    [
      'models that repeat',
      [
        ['Model', 'Net cost', 'VNM', 'Origin'],
        ['Alpha', 60, 20, 'MX'],
        ['Alpha', 20, 20, 'CN'],
        ['Alpha', 20, 20, 'CN'],
      ],
    ],
    [
      'a model without a figure to judge it by',
      [
        ['Model', 'Net cost', 'Origin'],
        ['Alpha', 60, 'MX'],
        ['Beta', 20, 'CN'],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(only(rows).models).toBeNull();
  });
});

test('a person may say what the rows and the columns are', () => {
  const sheet = grid([
    ['Model', 'Net cost', 'VNM', 'Cost of everything', 'Origin'],
    row('Alpha', 100, 40, 120, 'MX'),
    row('Beta', 200, 50, 230, 'US'),
  ]);
  const [table] = mapSheet(sheet);
  if (table === undefined) throw new Error('no table');
  const lines = withRows(sheet, table, 'lines');
  expect([lines.models, lines.columns.get('origin')?.column]).toEqual([null, 4]);
  expect(columnsOf(withRows(sheet, lines, 'models'))).toEqual({ model: 0, netCost: 1, vnm: 2 });
  const other = withModelColumns(
    sheet,
    table,
    new Map([
      ['model', 0],
      ['netCost', 3],
      ['vnm', 2],
    ]),
  );
  expect(columnsOf(other)).toEqual({ model: 0, netCost: 3, vnm: 2 });
  expect(other.models?.columns.get('netCost')).toMatchObject({ confidence: 1 });
});
