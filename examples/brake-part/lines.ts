/**
 * An illustrative brake caliper made in Mexico for a passenger vehicle, per piece. The buyer keeps its
 * books in US dollars and buys in three currencies. Everything is invented but the tariff codes.
 */
export interface PartLine {
  readonly part: string;
  readonly tariffCode: string;
  readonly supplier: string;
  readonly origin: string;
  /** of a cost that is not a material; what suppliers state stands on a sheet of its own */
  readonly statement: string;
  readonly currency: string;
  readonly price: number;
}

const OWN_PLANT = 'planta propia';

/** Part | tariff code | supplier | origin | currency | price. */
const MATERIALS = `
  Cuerpo de la mordaza, hierro nodular, maquinado | 8708.30 | Fundición Ejemplo, S.A. de C.V. | MX | MXN | 168.40
  Soporte de anclaje, hierro nodular | 8708.30 | Fundición Ejemplo, S.A. de C.V. | MX | MXN | 96.20
  Pistón de acero, rectificado y cromado | 8708.30 | Kolben Beispiel GmbH | Alemania | EUR | 2.35
  Sello del pistón, EPDM | 4016.93 | Sellos Muestra, S. de R.L. | MX | MXN | 6.90
  Guardapolvo del pistón | 4016.93 | Sellos Muestra, S. de R.L. | MX | MXN | 8.40
  Pernos guía con funda, par | 7318.15 | Example Fasteners Inc. | US 60%; CN 40% | USD | 0.92
  Pastillas (balatas) con respaldo, juego | 8708.30 | Example Friction Inc. | EE. UU. | USD | 6.80
  Láminas antirruido, juego | 8708.30 | Example Friction Inc. | EE. UU. | USD | 0.64
  Accionador eléctrico del freno de estacionamiento | 8501.31 | Sample Motors Co., Ltd. | Corea del Sur | USD | 6.10
  Muelle antivibración | 7320.90 | Example Fasteners Inc. | China | USD | 0.38
  Tornillo purgador con capuchón | 7318.15 | Example Fasteners Inc. | US 50%; TW 50% | USD | 0.26
  Sensor de desgaste | 9031.80 | Sample Sensors K.K. | Japón | USD | 0.74
  Arandelas de cobre, par | 7415.21 | Metales Muestra, S.A. | MX 50%; CN 50% | USD | 0.12
  Grasa para pernos guía | 3403.19 | Example Friction Inc. | EE. UU. | USD | 0.09
  Recubrimiento de cinc y níquel | 3208.90 | Sellos Muestra, S. de R.L. | MX | MXN | 5.10`;

/** Cost | origin | statement | currency | amount: what the plant adds itself. */
const CONVERSION = `
  Mano de obra directa | MX | mano de obra | MXN | 41.50
  Gastos indirectos de fabricación | MX | gastos indirectos | MXN | 63.80
  Herramental, por pieza | EE. UU. | gastos indirectos | USD | 0.85`;

const cells = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));

const materials = cells(MATERIALS).map(
  ([part = '', tariffCode = '', supplier = '', origin = '', currency = '', price = '']) => ({
    part,
    tariffCode,
    supplier,
    origin,
    statement: '',
    currency,
    price: Number(price),
  }),
);

const conversion = cells(CONVERSION).map(
  ([part = '', origin = '', statement = '', currency = '', price = '']) => ({
    part,
    tariffCode: '',
    supplier: OWN_PLANT,
    origin,
    statement,
    currency,
    price: Number(price),
  }),
);

/** Every line, in the order of the sheet: materials first. */
export const PART_LINES: readonly PartLine[] = [...materials, ...conversion];

export interface SupplierStatement {
  readonly supplier: string;
  readonly line: number;
  /** in the words that the functions read */
  readonly stated: string;
  readonly law: string;
}

/** What three suppliers have stated, by line of the cost sheet. Amounts are US dollars per piece. */
export const STATEMENTS: readonly SupplierStatement[] = [
  ['Fundición Ejemplo, S.A. de C.V.', 1, 'VCR 74%', 'TLCAN, RU 9(2)(f)'],
  ['Fundición Ejemplo, S.A. de C.V.', 2, 'VCR 71%', 'TLCAN, RU 9(2)(f)'],
  ['Sellos Muestra, S. de R.L.', 4, 'originaria', 'TLCAN, RU 9(2)(g)'],
  ['Sellos Muestra, S. de R.L.', 5, 'originaria', 'TLCAN, RU 9(2)(g)'],
  ['Sellos Muestra, S. de R.L.', 15, 'VMN 0', 'sin material no originario'],
  ['Example Friction Inc.', 7, 'VCR 68%', 'TLCAN, RU 9(2)(f)'],
  ['Example Friction Inc.', 8, 'VMN 0.18', 'valor no originario dentro de la pieza'],
  ['Example Friction Inc.', 14, 'originaria por salto', 'TLCAN, RU 14(5)(a)(ii)'],
].map(([supplier, line, stated, law]) => ({
  supplier: String(supplier),
  line: Number(line),
  stated: String(stated),
  law: String(law),
}));

/** Currency, US dollars per unit. */
export const RATES: readonly (readonly [currency: string, rate: number])[] = [
  ['USD', 1],
  ['MXN', 0.056],
  ['EUR', 1.1],
];
