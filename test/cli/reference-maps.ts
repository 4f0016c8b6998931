/**
 * What a careful person maps in the cost sheets of other people: sheet, range, columns of cost, origin
 * and tariff code, and what is said of the whole table.
 */
export type ExpectedTable = readonly [
  sheet: string,
  range: string,
  cost: string | null,
  origin: string | null,
  hs: string | null,
  said: string,
];

const NO_ORIGIN = 'no-origin-column';
const EMPTY_FORM = 'no-origin-column no-lines';

export const expectedMaps: Readonly<Record<string, readonly ExpectedTable[]>> = {
  // quantities and part numbers, no prices
  'allen_exaspim_BOM.xlsx': [['in', 'A1:F93', null, null, null, 'no-cost-column no-origin-column']],
  // forms with several blocks a sheet, each with its sub total; then price lists
  'fsae_master2013.xlsx': [
    ['TM-A0001-AA', 'A10:E10', 'E', null, null, EMPTY_FORM],
    ['TM-A0001-AA', 'A23:J23', 'J', null, null, EMPTY_FORM],
    ['TM-A0001-AA', 'A33:I33', 'I', null, null, EMPTY_FORM],
    ['TM-A0001-AA', 'A50:J50', 'J', null, null, EMPTY_FORM],
    ['TM-A0001-AA', 'A62:I64', 'I', null, null, NO_ORIGIN],
    ['TM-00001-AA', 'A11:J11', 'J', null, null, EMPTY_FORM],
    ['TM-00001-AA', 'A21:I21', 'I', null, null, EMPTY_FORM],
    ['TM-00001-AA', 'A38:J38', 'J', null, null, EMPTY_FORM],
    ['TM-00001-AA', 'A50:I52', 'I', null, null, NO_ORIGIN],
    ['tblMaterials2013', 'A2:N804', 'L', null, null, NO_ORIGIN],
    ['tblProcesses2013', 'A2:J153', 'C', null, null, NO_ORIGIN],
    ['tblFasteners2013', 'A3:R65', 'N', null, null, NO_ORIGIN],
    ['tblToolings2013', 'A2:F14', 'D', null, null, NO_ORIGIN],
    ['Cross Reference List', 'A2:D10', null, null, null, 'no-cost-column no-origin-column'],
  ],
  'p2b_automotive_bom_smoke_test.csv': [
    ['p2b_automotive_bom_smoke_test', 'A1:G19', 'E', 'F', 'G', ''],
  ],
  // section rows, "$1.25", China beside CN beside México; a unit cost and no quantity
  'p2b_messy_bom.csv': [['p2b_messy_bom', 'A1:F13', 'D', 'E', 'F', '']],
  'p2b_multi_sheet_bom.xlsx': [
    ['BOM', 'A1:G7', 'E', 'F', 'G', ''],
    ['Parts', 'A1:D2', 'D', null, null, NO_ORIGIN],
  ],
  // French, totals of sections inside the data, an order price beside the line cost
  'syrnitram_ground_drone_BOM.xlsx': [
    ['BOM_bat+ch', 'A1:H20', 'E', null, null, NO_ORIGIN],
    ['BOM_bat', 'A1:H21', 'E', null, null, NO_ORIGIN],
    ['BOM', 'A1:H21', 'E', null, null, NO_ORIGIN],
  ],
  // Spanish, two currencies, weights beside prices; the first sheet has quantities and prices only
  'udesa_dyna1_BOM.xlsx': [
    ['Totales', 'A1:E5', null, null, null, NO_ORIGIN],
    ['Modulo Link 1', 'A1:L33', 'K', null, null, NO_ORIGIN],
    ['Modulo Link 2', 'A1:L33', 'K', null, null, NO_ORIGIN],
    ['Link 3', 'A1:L6', 'K', null, null, NO_ORIGIN],
    ['Cuerpo', 'A1:L57', 'K', null, null, NO_ORIGIN],
  ],
};
