import type { StrangersBook } from './book';

/** Where a table stands: titles, offsets, merged headings, blocks, sheets, Excel tables. */
export const places: readonly StrangersBook[] = [
  {
    what: 'a title merged over the whole table, right above the heading',
    book: {
      sheets: [
        {
          name: 'BOM',
          rows: [
            ['Cost sheet of model X, total cost by part'],
            ['Part no.', 'Description', 'Qty', 'Unit cost', 'Total cost', 'Country of origin'],
            ['A-1', 'Disc', 2, 40, { f: 'C3*D3', v: 80 }, 'MX'],
            ['A-2', 'Pad', 4, 10, { f: 'C4*D4', v: 40 }, 'US'],
            ['A-3', 'Hose', 1, 7.5, { f: 'C5*D5', v: 7.5 }, 'CN'],
          ],
          after: '<mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>',
        },
      ],
    },
    careful: ['BOM!A2:F5 cost=E unitPrice=D quantity=C origin=F part=A description=B'],
  },
  {
    what: 'a heading in row 8 under labels, a total of the whole sheet above it',
    book: {
      sheets: [
        {
          name: 'Hoja1',
          rows: [
            ['Proveedora del Norte S.A. de C.V.'],
            ['Modelo', 'K-200'],
            ['Fecha', 43160, null, 'Costo total', { f: 'SUM(F9:F11)', v: 131 }],
            ['Moneda', 'USD'],
            [],
            ['Elaboró', 'J. Ruiz'],
            [],
            [
              'No. de parte',
              'Descripción',
              'Cant.',
              'U.M.',
              'P. Unit.',
              'Importe',
              'País de origen',
            ],
            ['10-1', 'Disco', 2, 'PZA', 40, { f: 'C9*E9', v: 80 }, 'México'],
            ['10-2', 'Balata', 4, 'PZA', 10, { f: 'C10*E10', v: 40 }, 'EE.UU.'],
            ['10-3', 'Manguera', 2, 'PZA', 5.5, { f: 'C11*E11', v: 11 }, 'China'],
          ],
        },
      ],
    },
    careful: [
      'Hoja1!A8:G11 cost=F unitPrice=E quantity=C origin=G part=A description=B priceUnit=D',
    ],
  },
  {
    what: 'a table that starts at B6, with a total to the side',
    book: {
      sheets: [
        {
          name: 'Costs',
          rows: [
            [null, 'Harness, cost build-up'],
            [],
            [null, 'Rev.', 'C'],
            [],
            [],
            [null, 'Item', 'Supplier', 'Ext. Cost', 'COO', null, null, 'Total', 131],
            [null, 'Wire', 'Acme', 80, 'US', null, null, 'Target', 120],
            [null, 'Plug', 'Bolt Co', 40, 'MX'],
            [null, 'Clip', 'Acme', 11, 'CN'],
          ],
        },
      ],
    },
    careful: ['Costs!B6:E9 cost=D origin=E supplier=C part=B'],
  },
  {
    what: 'two rows of headings, merged over and down',
    book: {
      sheets: [
        {
          name: 'BOM',
          rows: [
            ['Part', 'Name', 'Qty', 'Cost [USD]', null, 'Origin', null],
            [null, null, null, 'Piece', 'Extended', 'Country', 'HS code'],
            ['A-1', 'Disc', 2, 40, 80, 'MX', '8708.30'],
            ['A-2', 'Pad', 4, 10, 40, 'US', '8708.30'],
          ],
          after:
            '<mergeCells count="5"><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="C1:C2"/><mergeCell ref="D1:E1"/><mergeCell ref="F1:G1"/></mergeCells>',
        },
      ],
    },
    careful: ['BOM!A1:G4 cost=E unitPrice=D quantity=C origin=F hs=G part=A description=B'],
  },
  {
    what: 'a heading with line breaks, and a row that numbers the columns',
    book: {
      sheets: [
        {
          name: 'BOM',
          rows: [
            [
              'Part\nnumber',
              'Qty\nper veh.',
              'Unit\nprice\n(USD)',
              'Extended\ncost',
              'Country\nof\norigin',
            ],
            [1, 2, 3, 4, 5],
            ['A-1', 2, 40, 80, 'MX'],
            ['A-2', 4, 10, 40, 'US'],
            ['A-3', 1, 11, 11, 'CN'],
          ],
        },
      ],
    },
    careful: ['BOM!A1:E5 cost=D unitPrice=C quantity=B origin=E part=A | out 2 column numbers'],
  },
  {
    what: 'a sheet for each variant and a summary of them',
    book: {
      sheets: [
        {
          name: 'Summary',
          rows: [
            ['Variant', 'Total cost'],
            ['LX', { f: 'LX!C5', v: 120 }],
            ['EX', { f: 'EX!C5', v: 140 }],
          ],
        },
        ...['LX', 'EX'].map((name, index) => ({
          name,
          rows: [
            ['Component', 'Origin', 'Cost'],
            ['Disc', 'MX', 80],
            ['Pad', 'US', 40 + index * 20],
            [],
            ['TOTAL', null, { f: 'SUM(C2:C3)', v: 120 + index * 20 }],
          ],
        })),
      ],
    },
    careful: [
      'Summary!A1:B3 cost=B model=A | doubt table no-origin-column',
      'LX!A1:C3 cost=C origin=B part=A | out 5 total',
      'EX!A1:C3 cost=C origin=B part=A | out 5 total',
    ],
  },
  {
    what: 'two blocks below each other with their own totals, another beside them',
    book: {
      sheets: [
        {
          name: 'Form',
          rows: [
            ['Materials', null, null, null, null, null, 'Tooling'],
            ['Material', 'Qty', 'Price', 'Cost', null, null, 'Tool no.', 'Tool cost', 'Made in'],
            ['Steel', 2, 5, 10, null, null, 'Die', 900, 'US'],
            ['Paint', 1, 3, 3, null, null, 'Jig', 100, 'MX'],
            ['Sub total', null, null, { f: 'SUM(D3:D4)', v: 13 }],
            [],
            ['Fasteners'],
            ['Fastener', 'Qty', 'Price', 'Cost'],
            ['Bolt', 8, 0.25, 2],
            ['Nut', 8, 0.125, 1],
            ['Sub total', null, null, { f: 'SUM(D9:D10)', v: 3 }],
          ],
        },
      ],
    },
    careful: [
      'Form!A2:D4 cost=D unitPrice=C quantity=B description=A | out 5 total | doubt table no-origin-column',
      'Form!G2:I4 cost=H origin=I',
      'Form!A8:D10 cost=D unitPrice=C quantity=B | out 11 total | doubt table no-origin-column',
    ],
  },
  {
    what: 'an Excel table with structured formulas and a row of totals',
    book: {
      sheets: [
        {
          name: 'Data',
          rows: [
            ['Exported 2018-03-01'],
            [],
            ['Part', 'Qty', 'Price', 'Amount', 'Made in'],
            [
              'A-1',
              2,
              40,
              { f: 'Bom[[#This Row],[Qty]]*Bom[[#This Row],[Price]]', v: 80 },
              'Mexico',
            ],
            ['A-2', 4, 10, { f: 'Bom[[#This Row],[Qty]]*Bom[[#This Row],[Price]]', v: 40 }, 'USA'],
            ['Total', null, null, { f: 'SUBTOTAL(109,Bom[Amount])', v: 120 }],
          ],
        },
      ],
      tables: [
        {
          name: 'Bom',
          sheet: 'Data',
          ref: 'A3:E6',
          columns: ['Part', 'Qty', 'Price', 'Amount', 'Made in'],
          totals: true,
        },
      ],
    },
    careful: ['Data!A3:E5 cost=D unitPrice=C quantity=B origin=E part=A | out 6 total'],
  },
  {
    what: 'a pivot of a cost sheet beside the sheet itself',
    book: {
      sheets: [
        {
          name: 'Pivot',
          rows: [
            ['Row Labels', 'Sum of Cost'],
            ['CN', 11],
            ['MX', 80],
            ['Grand Total', 91],
          ],
        },
        {
          name: 'List',
          rows: [
            ['Part', 'Cost', 'Origin'],
            ['A', 80, 'MX'],
            ['B', 11, 'CN'],
          ],
        },
      ],
    },
    careful: ['List!A1:C3 cost=B origin=C part=A'],
  },
  {
    what: 'a ragged file with semicolons, a preamble and decimal commas',
    book: 'Stückliste;Bremse\r\nStand;01.03.2018\r\n\r\nPos.;Teilenummer;Benennung;Menge;Einzelpreis EUR;Gesamtpreis EUR;Ursprungsland\r\n10;4711;Scheibe;2;40,00;80,00;Mexiko\r\n20;4712;Belag;4;10,50;42,00;DE;Lieferant prüft\r\n30;4713;Schlauch;1;"1.011,25";"1.011,25";China\r\nGesamt;;;;;"1.133,25"\r\n',
    careful: [
      'table!A4:G7 cost=F unitPrice=E quantity=D origin=G part=B description=C | out 8 total | doubt E5 amount-as-text, F5 amount-as-text, G5 origin-read-as, E6 amount-as-text, F6 amount-as-text, E7 amount-as-text, F7 amount-as-text',
    ],
  },
  {
    what: 'a tab-separated export with quoted line breaks in its headings',
    book: 'Part No\t"Unit\nPrice"\tQty\t"Ext\nPrice"\tC/O\nA-1\t$40.00\t2\t$80.00\tMX\nA-2\t$10.00\t4\t$40.00\tUS\n',
    careful: [
      'table!A1:E3 cost=D unitPrice=B quantity=C origin=E part=A | doubt B2 amount-as-text, D2 amount-as-text, B3 amount-as-text, D3 amount-as-text',
    ],
  },
];
