import type { StrangersBook } from './book';

/** Which column is the cost of a line, and what its amounts mean. */
export const money: readonly StrangersBook[] = [
  {
    what: 'amounts as text in every fashion',
    book: {
      sheets: [
        {
          name: 'Costs',
          rows: [
            ['Part', 'Cost', 'Origin'],
            ['A', 'US$ 12.50', 'MX'],
            ['B', '(3.20)', 'US'],
            ['C', '12,-', 'CN'],
            ['D', '1.234,56 €', 'DE'],
            ['E', "1'250.00", 'CH'],
            ['F', '1 250,00', 'FR'],
            ['G', 'TBD', 'US'],
            ['H', '?', 'US'],
            ['I', '£143.26', 'GB'],
            ['J', '-', 'US'],
            ['K', '12.50 USD', 'US'],
            ['L', 'MXN 250', 'MX'],
            ['M', '$1,250.00', 'US'],
            ['N', '1,234', 'US'],
          ],
        },
      ],
    },
    careful: [
      'Costs!A1:C15 cost=B origin=C part=A | doubt B2 amount-as-text, B3 amount-below-zero, B4 amount-as-text, B5 amount-as-text, B5 currency-differs, B6 amount-as-text, B7 amount-as-text, B8 amount-words, B9 amount-unreadable, B10 amount-as-text, B10 currency-differs, B11 amount-unreadable, B12 amount-as-text, B13 amount-as-text, B13 currency-differs, B14 amount-as-text, B14 currency-differs, B15 amount-two-ways',
    ],
  },
  {
    what: 'prices for one, for a hundred, for a thousand, in a column of units',
    book: {
      sheets: [
        {
          name: 'BOM',
          rows: [
            ['Part', 'Qty', 'UOM', 'Unit price', 'Origin'],
            ['Disc', 2, 'EA', 40, 'MX'],
            ['Bolt', 80, 'C', 12, 'US'],
            ['Washer', 500, 'per 1000', 9, 'CN'],
            ['Wire', 3, 'KG', 6, 'US'],
            ['Clip', 200, 'M', 15, 'US'],
          ],
        },
      ],
    },
    careful: [
      'BOM!A1:E6 cost=BxD unitPrice=D quantity=B origin=E part=A priceUnit=C | doubt D1 offer-product, C3 price-unit, C4 price-unit, C5 price-by-measure, C6 price-unit-unclear',
    ],
  },
  {
    what: 'a price unit as a number, and a line total that proves it',
    book: {
      sheets: [
        {
          name: 'Teile',
          rows: [
            ['Teil', 'Menge', 'Preis', 'Preiseinheit', 'Gesamtwert', 'Ursprungsland'],
            ['Scheibe', 2, 40, 1, 80, 'MX'],
            ['Schraube', 80, 12, 100, 9.6, 'US'],
            ['Ring', 500, 9, 1000, 4.5, 'CN'],
          ],
        },
      ],
    },
    careful: ['Teile!A1:F4 cost=E unitPrice=C quantity=B origin=F part=A priceUnit=D'],
  },
  {
    what: 'a heading that says the price holds for a hundred',
    book: {
      sheets: [
        {
          name: 'Pièces',
          rows: [
            ['Référence', 'Quantité', 'Prix au cent (€)', 'Pays de fabrication'],
            ['Vis', 80, 12, 'France'],
            ['Rondelle', 500, 9, 'Chine'],
          ],
        },
      ],
    },
    careful: [
      'Pièces!A1:D3 cost=BxC unitPrice=C quantity=B origin=D part=A | doubt C1 offer-product, C1 price-unit-of-column',
    ],
  },
  {
    what: 'old, target and selling prices beside the cost',
    book: {
      sheets: [
        {
          name: 'BOM',
          rows: [
            ['Part', 'Previous cost', 'Target cost', 'Actual cost', 'Selling price', 'Origin'],
            ['A', 90, 70, 80, 120, 'MX'],
            ['B', 45, 35, 40, 60, 'US'],
          ],
        },
      ],
    },
    careful: ['BOM!A1:F3 cost=D origin=F part=A'],
  },
  {
    what: 'a line cost in two currencies, each its own column',
    book: {
      sheets: [
        {
          name: 'BOM',
          rows: [
            ['Parte', 'Costo MXN', 'Costo USD', 'País'],
            ['A', 1600, 80, 'MX'],
            ['B', 800, 40, 'US'],
          ],
        },
      ],
    },
    careful: ['BOM!A1:D3 cost=B origin=D part=A | doubt C1 another-cost-column'],
  },
  {
    what: 'currencies named in a column, the total computed by another sheet',
    book: {
      sheets: [
        {
          name: 'Peças',
          rows: [
            ['Item', 'Descrição', 'Qtd', 'Vlr. Unit.', 'Moeda', 'Vlr. Total', 'Origem', 'NCM'],
            [1, 'Disco', 2, 40, 'USD', 80, 'México', '8708.30.90'],
            [2, 'Pastilha', 4, 10, 'BRL', 40, 'Brasil', '8708.30.90'],
            [3, 'Mangueira', 1, 11, 'USD', 11, 'Alemanha', '4009.42.00'],
          ],
        },
      ],
    },
    careful: [
      'Peças!A1:H4 cost=F unitPrice=D quantity=C origin=G hs=H description=B currency=E | doubt E3 currency-differs, G4 origin-read-as',
    ],
  },
  {
    what: 'total weight, total hours and total quantity beside the total cost',
    book: {
      sheets: [
        {
          name: 'BOM',
          rows: [
            ['Part', 'Total qty', 'Total weight', 'Total hours', 'Total', 'Origin'],
            ['A', 2, 4.5, 0.5, 80, 'MX'],
            ['B', 4, 1.5, 0.25, 40, 'US'],
          ],
        },
      ],
    },
    careful: ['BOM!A1:F3 cost=E quantity=B origin=F part=A'],
  },
  {
    what: 'a unit price right of the line total, quantities with their unit',
    book: {
      sheets: [
        {
          name: 'BOM',
          rows: [
            ['Item', 'Amount (USD)', 'Price/ea', 'Qty.', 'Mfg country'],
            ['Disc', 80, 40, '2 pcs', 'MX'],
            ['Pad', 40, 10, '4 pcs', 'US'],
            ['Hose', 11, 11, '1 pc', 'CN'],
          ],
        },
      ],
    },
    careful: [
      'BOM!A1:E4 cost=B unitPrice=C quantity=D origin=E part=A | doubt D2 amount-as-text, D3 amount-as-text, D4 amount-as-text',
    ],
  },
  {
    what: 'no price at all',
    book: {
      sheets: [
        {
          name: 'BOM',
          rows: [
            ['Part number', 'Description', 'Qty', 'Manufacturer', 'Country of origin'],
            ['A', 'Disc', 2, 'Acme', 'MX'],
            ['B', 'Pad', 4, 'Acme', 'US'],
          ],
        },
      ],
    },
    careful: [
      'BOM!A1:E3 quantity=C origin=E supplier=D part=A description=B | doubt table no-cost-column',
    ],
  },
];
