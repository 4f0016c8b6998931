import type { Cell, Sheet } from '../ooxml/write-book';
import { text } from '../sheets/cells';
import { looks } from '../sheets/looks';
import { BANNER } from './banner';
import { BILL_OF_MATERIALS, isConversion, type BillLine } from './bill-of-materials';

const BILL_TOP = 4;
const BILL_COLUMNS = [
  'Line',
  'System',
  'Part',
  'Tariff code',
  'Supplier',
  'Origin',
  'Statement',
  'Cost',
];

/** The cost sheet, one line per part, as the table Bom. */
export function billSheet(): Sheet {
  const last = BILL_TOP + BILL_OF_MATERIALS.length;
  const suppliers = supplierNames();
  return {
    name: 'BOM',
    tabColor: '2E7D5B',
    widths: [6, 30, 44, 13, 17, 18, 24, 13],
    heights: { 0: 28, 1: 24 },
    merges: ['A2:H2'],
    frozenRows: BILL_TOP,
    landscape: true,
    printTitles: '$4:$4',
    textNumbers: `D${BILL_TOP + 1}:D${last}`,
    table: { name: 'Bom', ref: `A${BILL_TOP}:H${last}`, columns: BILL_COLUMNS },
    rows: [
      [text('Bill of materials and conversion cost, US dollars per vehicle', looks.title)],
      [text(BANNER, looks.banner)],
      [],
      BILL_COLUMNS.map((head) => text(head, looks.head)),
      ...BILL_OF_MATERIALS.map((line, index): readonly (Cell | null)[] => [
        { value: index + 1, style: looks.text },
        text(line.system),
        text(line.part),
        line.tariffCode === '' ? null : text(line.tariffCode),
        text(suppliers(line)),
        text(line.origin),
        line.statement === '' ? null : text(line.statement),
        { value: line.cost, style: looks.money },
      ]),
    ],
  };
}

/** One invented supplier for each system and origin: "Supplier MX-04". */
function supplierNames(): (line: BillLine) => string {
  const known = new Map<string, string>();
  const count = new Map<string, number>();
  return (line) => {
    if (isConversion(line)) return 'own plant';
    const country = /^[A-Z]{2}$/.test(line.origin) ? line.origin : 'mixed';
    const key = `${line.system}|${country}`;
    const name = known.get(key);
    if (name !== undefined) return name;
    const number = (count.get(country) ?? 0) + 1;
    count.set(country, number);
    const fresh = `Supplier ${country}-${String(number).padStart(2, '0')}`;
    known.set(key, fresh);
    return fresh;
  };
}
