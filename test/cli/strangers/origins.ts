import type { StrangersBook } from './book';

/** Which column says where a part was made, and what its labels mean. */
export const origins: readonly StrangersBook[] = [
  {
    what: 'origins written as sentences, with several countries, in five languages',
    book: {
      sheets: [
        {
          name: 'BOM',
          rows: [
            ['Part', 'Cost', 'Origin'],
            ['A', 10, 'Made in Mexico'],
            ['B', 10, 'MEX/USA 60/40'],
            ['C', 10, 'Hecho en México'],
            ['D', 10, 'Ursprung: DE'],
            ['E', 10, 'Fabriqué en France'],
            ['F', 10, 'Vereinigte Staaten'],
            ['G', 10, 'Estados Unidos'],
            ['H', 10, 'MX (60%), US (40%)'],
            ['I', 10, 'CN/MX'],
            ['J', 10, 'TBD'],
            ['K', 10, 'Coreia do Sul'],
            ['L', 10, 'Korea'],
            ['M', 10, 'Made in U.S.A.'],
          ],
        },
      ],
    },
    careful: [
      'BOM!A1:C14 cost=B origin=C part=A | doubt C2 origin-read-as, C3 origin-read-as, C4 origin-read-as, C5 origin-read-as, C6 origin-read-as, C7 origin-read-as, C9 origin-read-as, C10 origin-several, C11 origin-unknown, C12 origin-read-as, C13 origin-ambiguous, C14 origin-read-as',
    ],
  },
  {
    what: 'a provenance that says bought or on loan, beside the country of manufacture',
    book: {
      sheets: [
        {
          name: 'Liste',
          rows: [
            ['Pièce', 'Coût total', 'Provenance', 'Pays de fabrication'],
            ['A', 80, 'Achat', 'Mexique'],
            ['B', 40, 'Prêt', 'Chine'],
            ['C', 11, 'Achat', 'Canada'],
          ],
        },
      ],
    },
    careful: ['Liste!A1:D4 cost=B origin=D part=A'],
  },
  {
    what: 'a procedencia of national and imported, and no country',
    book: {
      sheets: [
        {
          name: 'Lista',
          rows: [
            ['Pieza', 'Costo total', 'Procedencia'],
            ['A', 80, 'Nacional'],
            ['B', 40, 'Importado'],
            ['C', 11, 'Nacional'],
          ],
        },
      ],
    },
    careful: ['Lista!A1:C4 cost=B part=A | doubt table no-origin-column, C1 origin-not-countries'],
  },
  {
    what: "the supplier's country is not where the part was made",
    book: {
      sheets: [
        {
          name: 'BOM',
          rows: [
            ['Part', 'Ext cost', 'Supplier', 'Supplier country'],
            ['A', 80, 'Acme', 'US'],
            ['B', 40, 'Bolt', 'MX'],
          ],
        },
      ],
    },
    careful: ['BOM!A1:D3 cost=B origin=D supplier=C part=A | doubt D1 origin-of-supplier'],
  },
  {
    what: 'the country of origin among countries of export and of destination',
    book: {
      sheets: [
        {
          name: 'BOM',
          rows: [
            [
              'Part',
              'Destination country',
              'Country of export',
              'Supplier country',
              'Cost',
              'Country of origin',
            ],
            ['A', 'US', 'MX', 'MX', 80, 'CN'],
            ['B', 'US', 'CA', 'CA', 40, 'CA'],
          ],
        },
      ],
    },
    careful: ['BOM!A1:F3 cost=E origin=F part=A'],
  },
  {
    what: 'the AALA key, where CN is Canada and CH China',
    book: {
      sheets: [
        {
          name: 'BOM',
          rows: [
            ['Part', 'Cost', 'Origin'],
            ['A', 80, 'M'],
            ['B', 40, 'CN'],
            ['C', 11, 'CH'],
            ['D', 5, 'J'],
          ],
        },
      ],
    },
    careful: [
      'BOM!A1:C5 cost=B origin=C part=A | doubt C2 origin-unknown, C3 origin-two-systems, C4 origin-two-systems, C5 origin-unknown',
    ],
  },
  {
    what: 'tariff codes as numbers that lost their zeros, of different lengths',
    book: {
      sheets: [
        {
          name: 'BOM',
          rows: [
            ['Part', 'Cost', 'Origin', 'HTS'],
            ['A', 80, 'MX', 8708.3],
            ['B', 40, 'US', 87083050],
            ['C', 11, 'CN', '8708.30.50.90'],
            ['D', 5, 'CN', 401699],
            ['E', 5, 'CN', '8708'],
            ['F', 5, 'CN', '87.08.30'],
          ],
        },
      ],
    },
    careful: ['BOM!A1:D7 cost=B origin=C hs=D part=A | doubt D2 tariff-as-number, D6 tariff-short'],
  },
  {
    what: 'no heading over the countries',
    book: {
      sheets: [
        {
          name: 'BOM',
          rows: [
            ['Part', 'Cost', null],
            ['A', 80, 'MX'],
            ['B', 40, 'US'],
            ['C', 11, 'CN'],
          ],
        },
      ],
    },
    careful: ['BOM!A1:C4 cost=B origin=C part=A'],
  },
  {
    what: 'a column that asks whether a part originates, answered by yes and no in Spanish',
    book: {
      sheets: [
        {
          name: 'Lista',
          rows: [
            ['No.', 'Parte', 'Proveedor', 'País', 'Costo total', 'Originario T-MEC (S/N)'],
            [1, 'A-100', 'Motores SA', 'MX', 1200, 'S'],
            [2, 'A-101', 'TransCo', 'JP', 850, 'N'],
            [3, 'A-102', 'Lear', 'MX', 300, null],
            [4, 'A-103', 'Lear', 'MX', 300, 'pendiente'],
            [5, 'A-104', 'Lear', 'US', 300, 'RVC 55%'],
          ],
        },
      ],
    },
    careful: [
      'Lista!A1:F6 cost=E origin=D supplier=C part=B statement=F | doubt F2 statement-read-as, F3 statement-read-as, F5 statement-unknown',
    ],
  },
  {
    what: 'marks under the name of the agreement, and a supplier that qualifies, which states nothing',
    book: {
      sheets: [
        {
          name: 'BOM',
          rows: [
            ['Part', 'Qualified USMCA supplier', 'Cost', 'COO', 'USMCA'],
            ['A-100', 'Y', 1200, 'MX', 'x'],
            ['A-101', 'N', 850, 'JP', null],
            ['A-102', 'Y', 300, 'US', 'x'],
          ],
        },
      ],
    },
    careful: [
      'BOM!A1:E4 cost=C origin=D supplier=B part=A statement=E | doubt E2 statement-read-as, E4 statement-read-as',
    ],
  },
];
