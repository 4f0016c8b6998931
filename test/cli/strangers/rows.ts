import type { StrangersBook } from './book';

/** Rows that are lines, and rows that are not. */
export const rows: readonly StrangersBook[] = [
  {
    what: 'pages with the heading again, carried amounts and page numbers',
    book: {
      sheets: [
        {
          name: 'Stückliste',
          rows: [
            ['Teilenr.', 'Bezeichnung', 'Menge', 'Stückpreis', 'Gesamtpreis', 'Ursprung'],
            ['S-1', 'Scheibe', 2, 40, 80, 'MX'],
            ['S-2', 'Belag', 4, 10, 40, 'US'],
            [null, 'Übertrag', null, null, 120],
            ['Seite 1 von 2'],
            ['Teilenr.', 'Bezeichnung', 'Menge', 'Stückpreis', 'Gesamtpreis', 'Ursprung'],
            [null, 'Übertrag', null, null, 120],
            ['S-3', 'Schlauch', 1, 11, 11, 'CN'],
            [null, 'Summe', null, null, 131],
          ],
        },
      ],
    },
    careful: [
      'Stückliste!A1:F8 cost=E unitPrice=D quantity=C origin=F part=A description=B | out 4 total, 5 section, 6 heading repeated, 7 total, 9 total',
    ],
  },
  {
    what: 'a cost that is summed across its own row, and totals below',
    book: {
      sheets: [
        {
          name: 'Parts',
          rows: [
            ['Part', 'Material', 'Labor', 'Overhead', 'Total cost', 'Country of origin'],
            ['Disc', 60, 10, 10, { f: 'SUM(B2:D2)', v: 80 }, 'MX'],
            ['Pad', 30, 5, 5, { f: 'SUM(B3:D3)', v: 40 }, null],
            ['Hose', 6, 3, 2, { f: 'SUM(B4:D4)', v: 11 }, 'CN'],
            ['Total', 96, 18, 17, { f: 'SUM(E2:E4)', v: 131 }],
            ['Net cost', null, null, null, 25000],
            ['Profit', null, null, null, 2000],
            ['Selling price', null, null, null, 27000],
          ],
        },
      ],
    },
    careful: [
      'Parts!A1:F4 cost=E origin=F part=A | out 5 total, 6 summary, 7 summary, 8 summary | doubt F3 origin-missing',
    ],
  },
  {
    what: 'assemblies whose cost is the sum of the lines under them',
    book: {
      sheets: [
        {
          name: 'Indented BOM',
          rows: [
            ['Level', 'Part number', 'Description', 'Qty', 'Cost', 'Origin'],
            [1, 'A-100', 'Brake assembly', 1, { f: 'SUM(E3:E4)', v: 120 }, 'MX'],
            [2, 'A-110', 'Disc', 2, 80, 'MX'],
            [2, 'A-120', 'Pad', 4, 40, 'US'],
            [1, 'A-200', 'Hose assembly', 1, { f: 'E6+E7', v: 11 }, 'CN'],
            [2, 'A-210', 'Hose', 1, 8, 'CN'],
            [2, 'A-220', 'Clip', 2, 3, 'CN'],
            [1, 'A-300', 'Label', 1, 1, 'US'],
          ],
        },
      ],
    },
    careful: [
      'Indented BOM!A1:F8 cost=E quantity=D origin=F part=B description=C level=A | out 2 assembly, 5 assembly',
    ],
  },
  {
    what: 'typed assembly costs that equal the deeper lines under them',
    book: {
      sheets: [
        {
          name: 'BOM',
          rows: [
            ['Nivel', 'Clave', 'Descripción', 'Costo total', 'Origen'],
            [0, 'V-1', 'Vehículo', 132, 'MX'],
            [1, 'A-100', 'Freno', 120, 'MX'],
            [2, 'A-110', 'Disco', 80, 'MX'],
            [2, 'A-120', 'Balata', 40, 'US'],
            [1, 'A-200', 'Manguera', 12, 'CN'],
          ],
        },
      ],
    },
    careful: [
      'BOM!A1:E6 cost=D origin=E part=B description=C level=A | out 2 assembly, 3 assembly',
    ],
  },
  {
    what: 'section subtotals named after their section, at the head of it and under it',
    book: {
      sheets: [
        {
          name: 'BOM',
          rows: [
            ['Ref', 'Désignation', 'Qté', 'PU', 'Montant', "Pays d'origine"],
            ['FREINS', null, null, null, { f: 'SUM(E3:E4)', v: 120 }],
            ['F1', 'Disque', 2, 40, { f: 'C3*D3', v: 80 }, 'Mexique'],
            ['F2', 'Plaquette', 4, 10, { f: 'C4*D4', v: 40 }, 'États-Unis'],
            ['ROUES'],
            ['R1', 'Pneu', 4, 50, { f: 'C6*D6', v: 200 }, 'Chine'],
            ['Roues - total', null, null, null, { f: 'SUM(E6:E6)', v: 200 }],
            ['Total général HT', null, null, null, { f: 'E2+E7', v: 320 }],
            ['TVA 20 %', null, null, null, { f: 'E8*0.2', v: 64 }],
            ['Total TTC', null, null, null, { f: 'E8+E9', v: 384 }],
          ],
        },
      ],
    },
    careful: [
      'BOM!A1:F6 cost=E unitPrice=D quantity=C origin=F part=A description=B | out 2 total, 5 section, 7 total, 8 total, 9 summary, 10 total',
    ],
  },
  {
    what: 'a note and a signature under the data',
    book: {
      sheets: [
        {
          name: 'BOM',
          rows: [
            ['Part', 'Qty', 'Line cost', 'Origin'],
            ['A', 2, 80, 'MX'],
            ['B', 4, 40, 'US'],
            ['C', 1, 11, 'CN'],
            [],
            ['Note: prices FOB Laredo, valid until June'],
            ['Prepared by', 'J. Ruiz', 'Date', 43160],
          ],
        },
      ],
    },
    careful: ['BOM!A1:D4 cost=C quantity=B origin=D part=A'],
  },
  {
    what: 'one long list with a column of models',
    book: {
      sheets: [
        {
          name: 'All models',
          rows: [
            ['Vehicle', 'Part number', 'Part name', 'Vendor', 'Cost per vehicle', 'Origin', 'HTS'],
            ['LX', 'A-1', 'Disc', 'Acme', 80, 'MX', '8708.30'],
            ['LX', 'A-2', 'Pad', 'Acme', 40, 'US', '8708.30'],
            ['EX', 'A-1', 'Disc', 'Acme', 85, 'MX', '8708.30'],
            ['EX', 'A-3', 'Hose', 'Bolt', 11, 'CN', '4009.42'],
          ],
        },
      ],
    },
    careful: ['All models!A1:G5 cost=E origin=F hs=G supplier=D part=B description=C model=A'],
  },
  {
    what: 'lines between blank rows, and a total far below',
    book: {
      sheets: [
        {
          name: 'Sheet1',
          rows: [
            ['Componente', 'Costo', 'Origen'],
            ['Disco', 80, 'MX'],
            [],
            ['Balata', 40, 'US'],
            [],
            [],
            ['Manguera', 11, 'CN'],
            [],
            [],
            [],
            ['Suma', { f: 'SUM(B2:B7)', v: 131 }],
          ],
        },
      ],
    },
    careful: ['Sheet1!A1:C7 cost=B origin=C part=A | out 3 blank, 5 blank, 6 blank, 11 total'],
  },
];
