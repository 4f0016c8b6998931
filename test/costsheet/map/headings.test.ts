import { columnName, mapSheet, type ColumnRole } from '../../../src/costsheet/map';
import { grid, type GridCell } from './grid';

/** The columns of the first table, as "cost=D origin=E". */
function mapped(rows: readonly (readonly GridCell[])[]): string {
  const [table] = mapSheet(grid(rows));
  if (table === undefined) return 'no table';
  return [...table.columns].map(([role, { column }]) => `${role}=${columnName(column)}`).join(' ');
}

const roles: [language: string, header: string[], line: GridCell[], expected: string][] = [
  [
    'English',
    ['Part No.', 'Description', 'Qty', 'Unit Price', 'Extended Cost', 'Country of Origin', 'HTS'],
    ['B-1', 'Brake disc', 2, 40, 80, 'MX', '8708.30'],
    'cost=E quantity=C unitPrice=D origin=F hs=G part=A description=B',
  ],
  [
    'Spanish',
    [
      'No. de parte',
      'Descripción',
      'Cantidad',
      'Precio unitario',
      'Importe',
      'País de origen',
      'Fracción arancelaria',
    ],
    ['B-1', 'Disco de freno', 2, 40, 80, 'México', '8708.30'],
    'cost=E quantity=C unitPrice=D origin=F hs=G part=A description=B',
  ],
  [
    'French',
    ['Référence', 'Désignation', 'Qté', 'Prix unitaire', 'Prix total', "Pays d'origine", 'Code SH'],
    ['B-1', 'Disque de frein', 2, 40, 80, 'Mexique', '8708.30'],
    'cost=E quantity=C unitPrice=D origin=F hs=G part=A description=B',
  ],
  [
    'German',
    [
      'Teilenummer',
      'Bezeichnung',
      'Menge',
      'Einzelpreis',
      'Gesamtpreis',
      'Ursprungsland',
      'Zolltarifnummer',
    ],
    ['B-1', 'Bremsscheibe', 2, 40, 80, 'MX', '8708.30'],
    'cost=E quantity=C unitPrice=D origin=F hs=G part=A description=B',
  ],
  [
    'Portuguese',
    [
      'Código da peça',
      'Descrição',
      'Qtde',
      'Preço unitário',
      'Valor total',
      'País de origem',
      'NCM',
    ],
    ['B-1', 'Disco de freio', 2, 40, 80, 'BR', '8708.30'],
    'cost=E quantity=C unitPrice=D origin=F hs=G part=A description=B',
  ],
];

test.each(roles)('headings in %s', (_, header, line, expected) => {
  expect(mapped([header, line, [...line], [...line]])).toBe(expected);
});

const LINE: GridCell[] = ['B-1', 80, 'MX'];

test.each<[where: string, rows: GridCell[][], expected: string]>([
  [
    'in row 8 under a block of titles',
    [
      ['Cost sheet 2018'],
      ['Plant', 'Saltillo'],
      ['Car', 'Model A'],
      [],
      ['Version', 3],
      [],
      [],
      ['Part', 'Cost', 'Origin'],
      LINE,
      LINE,
    ],
    'A8:C10',
  ],
  [
    'from B6',
    [[], [], [], [], [], [null, 'Part', 'Cost', 'Origin'], [null, ...LINE], [null, ...LINE]],
    'B6:D8',
  ],
  ['in two rows', [['', 'Cost', 'Country'], ['Part', 'USD', 'of origin'], LINE, LINE], 'A1:C4'],
])('a heading %s', (_, rows, expected) => {
  const [table] = mapSheet(grid(rows));
  expect(table).toBeDefined();
  const { top, bottom, left, right } = table?.span ?? { top: 0, bottom: 0, left: 0, right: 0 };
  expect(`${columnName(left)}${top + 1}:${columnName(right)}${bottom + 1}`).toBe(expected);
  expect(table?.columns.has('cost')).toBe(true);
  expect(table?.columns.has('origin')).toBe(true);
});

test('a merged cell over two columns speaks for both', () => {
  const [table] = mapSheet(
    grid(
      [
        ['Part', 'Material cost', null, 'Origin'],
        [null, 'unit', 'total', null],
        ['B-1', 40, 80, 'MX'],
        ['B-2', 10, 30, 'CN'],
      ],
      { merges: [[0, 1, 2]] },
    ),
  );
  expect(table?.columns.get('cost')?.column).toBe(2);
  expect(table?.columns.get('unitPrice')?.column).toBe(1);
});

const money: [headers: string[], lines: GridCell[][], role: ColumnRole, column: string | null][] = [
  // the total, not the price of one, whatever the order
  [
    ['Part', 'Total price', 'Unit price', 'Qty'],
    [
      ['A', 80, 40, 2],
      ['B', 30, 10, 3],
    ],
    'cost',
    'B',
  ],
  // proven by the figures where the heading says nothing
  [
    ['Part', 'Qty', 'Price', 'X'],
    [
      ['A', 2, 40, 80],
      ['B', 3, 10, 30],
    ],
    'cost',
    'D',
  ],
  // a weight is no money
  [
    ['Part', 'Cost', 'Total weight', 'Origin'],
    [
      ['A', 80, 4, 'MX'],
      ['B', 30, 3, 'CN'],
    ],
    'cost',
    'B',
  ],
  // nor is what the customer pays
  [
    ['Part', 'Selling price', 'Cost', 'Origin'],
    [
      ['A', 90, 80, 'MX'],
      ['B', 40, 30, 'CN'],
    ],
    'cost',
    'C',
  ],
  [
    ['Part', 'Qty', 'Unit price', 'Origin'],
    [
      ['A', 2, 40, 'MX'],
      ['B', 3, 10, 'CN'],
    ],
    'cost',
    null,
  ],
];

test.each(money)('of %j the line cost is found', (headers, lines, role, column) => {
  const [table] = mapSheet(grid([headers, ...lines]));
  const found = table?.columns.get(role);
  expect(found === undefined ? null : columnName(found.column)).toBe(column);
});

test('quantity times unit price is offered where no column holds line costs', () => {
  const [table] = mapSheet(
    grid([
      ['Part', 'Qty', 'Unit price'],
      ['A', 2, 40],
      ['B', 3, 10],
    ]),
  );
  expect(table?.product).toEqual({ quantity: 1, unitPrice: 2 });
  expect(table?.findings.map(({ issue }) => issue.code)).toContain('offer-product');
});

test('a price without a count of pieces is proposed, and doubted', () => {
  const [table] = mapSheet(
    grid([
      ['Part', 'Unit cost', 'Country'],
      ['A', 40, 'MX'],
      ['B', 10, 'CN'],
    ]),
  );
  expect(table?.columns.get('cost')).toMatchObject({ column: 1, confidence: 0.4 });
  expect(table?.findings.map(({ issue }) => issue.code)).toContain('price-without-quantity');
});

test('a provenance of "bought" and "on loan" is no origin', () => {
  const [table] = mapSheet(
    grid([
      ['Part', 'Cost', 'Provenance'],
      ['A', 40, 'acheté'],
      ['B', 10, 'prêté'],
      ['C', 5, 'acheté'],
    ]),
  );
  expect(table?.columns.has('origin')).toBe(false);
  expect(table?.findings.map(({ issue }) => issue.code)).toEqual(
    expect.arrayContaining(['origin-not-countries', 'no-origin-column']),
  );
});

test('a provenance of countries is the origin', () => {
  const [table] = mapSheet(
    grid([
      ['Part', 'Cost', 'Provenance'],
      ['A', 40, 'Chine'],
      ['B', 10, 'Mexique'],
    ]),
  );
  expect(table?.columns.get('origin')?.column).toBe(2);
});

test('a sheet without a cost table has none', () => {
  expect(mapSheet(grid([['This is the summary'], ['Author', 'M. Ruiz']]))).toEqual([]);
});

test('a table without costs says so', () => {
  const [table] = mapSheet(
    grid([
      ['Item no.', 'Part number', 'Qty'],
      [1, 'A', 2],
      [2, 'B', 3],
      [3, 'C', 1],
    ]),
  );
  expect(table?.findings.map(({ issue }) => issue.code)).toEqual(
    expect.arrayContaining(['no-cost-column', 'no-origin-column']),
  );
  expect(table?.columns.get('part')?.column).toBe(1);
});
