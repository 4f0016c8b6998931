import type { BuiltSheet } from '../../support/xlsx-builder';
import type { StrangersBook } from './book';

/** A workbook of one sheet S that is mapped as one table. */
const one = (
  what: string,
  rows: BuiltSheet['rows'],
  careful: string,
  after = '',
): StrangersBook => ({
  what,
  book: { sheets: [{ name: 'S', rows, after }] },
  careful: [careful],
});

/** What arrives every day: small sheets, each with a habit of its own. */
export const everyday: readonly StrangersBook[] = [
  one(
    'a standard cost extended, part numbers as P/N, levels without assemblies',
    [
      ['Lv', 'P/N', 'Part Name', "Q'ty", 'Std Cost', 'Ext. Std Cost', 'Ctry'],
      [1, 'A-1', 'Disc', 2, 40, 80, 'MX'],
      [1, 'A-2', 'Pad', 4, 10, 40, 'US'],
    ],
    'S!A1:G3 cost=F quantity=D origin=G part=B description=C level=A',
  ),
  one(
    'purchase, freight and duty beside the landed cost',
    [
      ['Part', 'Purchased', 'Freight in', 'Duty', 'Landed cost', 'Origin'],
      ['A', 70, 6, 4, 80, 'MX'],
      ['B', 36, 3, 1, 40, 'US'],
    ],
    'S!A1:F3 cost=E origin=F part=A',
  ),
  one(
    'totals above the table',
    [
      ['Total cost', 131],
      ['Net cost', 200],
      [],
      ['Part', 'Cost', 'Origin'],
      ['A', 80, 'MX'],
      ['B', 40, 'US'],
      ['C', 11, 'CN'],
    ],
    'S!A4:C7 cost=B origin=C part=A',
  ),
  one(
    'ISO codes of three letters and tariff numbers of ten digits as numbers',
    [
      ['Item #', 'Extended Amount', 'Country of Mfg.', 'HTS#'],
      ['A', 80, 'MEX', 8708305090],
      ['B', 40, 'USA', 8708305090],
      ['C', 4, 'CHN', '4009.42.0050'],
    ],
    'S!A1:D4 cost=B origin=C hs=D part=A',
  ),
  one(
    'a Spanish estimate on two pages, with tax under it',
    [
      ['Clave', 'Concepto', 'Unidad', 'Cantidad', 'P.U.', 'Importe', 'Procedencia'],
      ['1', 'Disco', 'PZA', 2, 40, 80, 'México'],
      ['2', 'Balata', 'PZA', 4, 10, 40, 'E.U.A.'],
      ['SUMA Y SIGUE', null, null, null, null, 120],
      ['Clave', 'Concepto', 'Unidad', 'Cantidad', 'P.U.', 'Importe', 'Procedencia'],
      ['3', 'Tubo', 'KG', 2, 5, 10, 'China'],
      ['SUBTOTAL', null, null, null, null, 130],
      ['IVA 16%', null, null, null, null, 20.8],
      ['TOTAL', null, null, null, null, 150.8],
    ],
    'S!A1:G6 cost=F unitPrice=E quantity=D origin=G description=B priceUnit=C | out 4 total, 5 heading repeated, 7 total, 8 summary, 9 total',
  ),
  one(
    'a German price for a hundred, and the line total that settles it',
    [
      [
        'Pos.',
        'Sachnummer',
        'Benennung',
        'Menge',
        'ME',
        'Preis/100',
        'Gesamt EUR',
        'Herkunftsland',
        'Lieferant',
      ],
      [1, 'S1', 'Schraube', 80, 'ST', 12, 9.6, 'Deutschland', 'Bossard'],
      [2, 'S2', 'Scheibe', 2, 'ST', 4000, 80, 'Mexiko', 'Acme'],
    ],
    'S!A1:I3 cost=G unitPrice=F quantity=D origin=H supplier=I part=B description=C priceUnit=E | doubt H2 origin-read-as, H3 origin-read-as',
  ),
  one(
    'French subtotals in the column of the part',
    [
      ['Repère', 'Désignation', 'Quantité', 'Prix unitaire HT', 'Prix total HT', 'Pays'],
      ['1', 'Disque', 2, 40, 80, 'Mexique'],
      ['Sous-total freins', null, null, null, 80, null],
      ['2', 'Pneu', 4, 50, 200, 'Chine'],
      ['Sous-total roues', null, null, null, 200],
      ['Total HT', null, null, null, 280],
    ],
    'S!A1:F4 cost=E unitPrice=D quantity=C origin=F description=B | out 3 total, 5 total, 6 total',
  ),
  one(
    'Portuguese headings',
    [
      [
        'Código',
        'Descrição do material',
        'Unid.',
        'Quant.',
        'Custo unitário',
        'Custo total',
        'País de fabricação',
      ],
      ['C1', 'Disco', 'PC', 2, 40, 80, 'México'],
      ['C2', 'Pastilha', 'PC', 4, 10, 40, 'Estados Unidos'],
    ],
    'S!A1:G3 cost=F unitPrice=E quantity=D origin=G part=A description=B',
  ),
  one(
    'a share of the total beside the cost',
    [
      ['Part', 'Cost', '% of total', 'Origin'],
      ['A', 80, 0.6667, 'MX'],
      ['B', 40, 0.3333, 'US'],
    ],
    'S!A1:D3 cost=B origin=D part=A',
  ),
  one(
    'a quantity for each model and one unit price',
    [
      ['Part', 'Unit cost', 'Qty LX', 'Qty EX', 'Origin'],
      ['A', 40, 2, 2, 'MX'],
      ['B', 10, 4, 0, 'US'],
    ],
    'S!A1:E3 cost=CxB unitPrice=B quantity=C origin=E part=A | doubt B1 offer-product, D1 another-quantity-column',
  ),
  one(
    'a row of units under the headings',
    [
      ['part', 'qty', 'price', 'amount', 'origin'],
      ['', 'pcs', 'USD', 'USD', ''],
      ['A', 2, 40, 80, 'MX'],
      ['B', 4, 10, 40, 'US'],
    ],
    'S!A1:E4 cost=D unitPrice=C quantity=B origin=E part=A | out 2 column numbers',
  ),
  one(
    'a system merged over its parts',
    [
      ['System', 'Part', 'Cost', 'Origin'],
      ['Brakes', 'Disc', 80, 'MX'],
      [null, 'Pad', 40, 'US'],
      ['Wheels', 'Tire', 200, 'CN'],
      [null, 'Rim', 90, 'MX'],
    ],
    'S!A1:D5 cost=C origin=D part=B',
    '<mergeCells count="2"><mergeCell ref="A2:A3"/><mergeCell ref="A4:A5"/></mergeCells>',
  ),
  one(
    'shares by country in columns of their own',
    [
      ['Part', 'Cost', 'US %', 'MX %', 'CN %'],
      ['A', 80, 0.5, 0.5, 0],
      ['B', 40, 1, 0, 0],
    ],
    'S!A1:E3 cost=B part=A | doubt table no-origin-column',
  ),
  one(
    'titles of two cells over the heading, costs exported as text',
    [
      ['BILL OF MATERIALS'],
      ['Vehicle: LX 2018', '', '', 'Currency: USD'],
      ['Component', 'Supplier', 'Ext Cost ($)', 'Ctry of Orig.'],
      ['Disc', 'Acme', '80.00', 'MX'],
      ['Pad', 'Bolt', '40.00', 'US'],
    ],
    'S!A3:D5 cost=C origin=D supplier=B part=A | doubt C4 amount-as-text, C5 amount-as-text',
  ),
  one(
    'an exchange rate typed into every formula, once differently',
    [
      ['Part', 'Price (CNY)', 'Qty', 'USD', 'Made in'],
      ['A', 100, 2, { f: 'B2*0.15*C2', v: 30 }, 'China'],
      ['B', 200, 1, { f: 'B3*0.15*C3', v: 30 }, 'China'],
      ['C', 50, 4, { f: 'B4*0.14*C4', v: 28 }, 'China'],
      ['D', 50, 4, { f: 'B5*0.15*C5', v: 30 }, 'China'],
      ['E', 50, 4, { f: 'B6*0.15*C6', v: 30 }, 'China'],
      ['F', 50, 4, { f: 'B7*0.15*C7', v: 30 }, 'China'],
    ],
    'S!A1:E7 cost=D unitPrice=B quantity=C origin=E part=A | doubt D4 formula-differs',
  ),
];
