import { bookSheets } from '../../src/sharing/book-sheets';
import { naftaFunctions } from '../../src/sharing/nafta-functions';
import { mapSheet } from '../../src/costsheet/map';
import { openWorkbook } from '../../src/engine';
import {
  supplierLines,
  type MappedCells,
  type RequestChoices,
  type SupplierLine,
} from '../../src/workbook/request';
import { buildXlsx, type BuiltValue, type BuiltWorkbook } from './xlsx-builder';

const HEADS = [
  'Part number',
  'Description',
  'Supplier',
  'Country of origin',
  'HS code',
  'Qty',
  'Unit price',
  'Total cost',
  'Supplier statement',
];

const line = (
  part: string,
  description: string,
  supplier: string,
  origin: string,
  hs: string,
  quantity: number,
  price: number,
  statement = '',
): readonly BuiltValue[] => [
  part,
  description,
  supplier,
  origin,
  hs,
  quantity,
  price,
  quantity * price,
  statement,
];

/** Net cost 1,000: two parts of one supplier, one of another, an import. */
export const LINES: readonly (readonly BuiltValue[])[] = [
  line('BR-280', 'Brake disc, ventilated', 'Frenos México', 'MX', '8708.30', 4, 50.25),
  line('BR-290', 'Caliper, front left', 'Frenos México', 'MX', '8708.30', 2, 99.5),
  line('EN-100', 'Engine block', 'Great Lakes Castings', 'US', '8407.34', 1, 333.33),
  line('EL-010', 'Wiring harness', 'Shenzhen Wire', 'CN', '8544.30', 1, 120.75, 'non-originating'),
];

const CALL =
  'Bom!$H$2:$H$5,Bom!$D$2:$D$5,1000,NAFTA_SCENARIO,Bom!$E$2:$E$5,Bom!$I$2:$I$5,"passenger vehicle"';

/** A buyer's workbook: a bill of materials, results over it, settings. */
export const buyerBook = (more: Partial<BuiltWorkbook> = {}, lines = LINES): Uint8Array =>
  buildXlsx({
    names: [{ name: 'NAFTA_SCENARIO', formula: 'Settings!$B$1' }],
    ...more,
    sheets: [
      { name: 'Bom', rows: [HEADS, ...lines] },
      {
        name: 'Results',
        rows: [
          ['RVC', { f: `_xldudf_NAFTA_REGIONAL_VALUE_CONTENT(${CALL})`, v: 0.1 }],
          ['Qualifies', { f: `_xldudf_NAFTA_QUALIFIES(${CALL})`, v: false }],
        ],
      },
      { name: 'Settings', rows: [['Scenario', 'nafta-1994']] },
      ...(more.sheets ?? []),
    ],
  });

/** The cost tables of a workbook, as both command line and pane find them. */
export const mappedIn = (bytes: Uint8Array): readonly MappedCells[] =>
  bookSheets(openWorkbook(bytes, { customFunctions: [naftaFunctions()] })).flatMap((cells) =>
    mapSheet(cells).map((table) => ({ cells, table })),
  );

export const linesIn = (bytes: Uint8Array): readonly SupplierLine[] =>
  supplierLines(mappedIn(bytes));

export const CHOICES: RequestChoices = {
  supplier: null,
  buyer: 'Great Lakes Motors',
  language: 'en',
  madeOn: '2026-01-05',
  from: '2026-01-01',
  to: '2026-12-31',
  currency: 'USD',
};
