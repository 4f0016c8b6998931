import type { ParameterTexts } from './function-texts';

/** What Excel shows of a parameter while it is typed, in Spanish; `FUNCTION.name` for one function. */
export const parametersEs: ParameterTexts = {
  costs:
    'Costo de cada línea, entregada en la planta, en una sola moneda. En blanco o 0: la línea se omite.',
  origins: 'Dónde se hizo cada parte: MX, MEX, México, o partes de unidades como US 60%; CN 40%.',
  net_cost: 'Costo neto del bien, mayor que 0. Vea NAFTA.NET_COST.',
  scenario:
    'La ley o propuesta: la celda NAFTA_SCENARIO, un texto como us-2017-10; rvc = 80%, o el rango de la tabla de una propuesta propia.',
  scenarios: 'Leyes y propuestas por comparar, una por celda. En blanco: todas, por fecha.',
  hs_codes:
    'Código arancelario de cada línea: 8708.30 u 870830. En blanco: cuenta como de la lista de rastreo.',
  'IS_TRACED.hs_codes': 'Códigos arancelarios: 8708.30 u 870830.',
  'PART_CLASS.hs_codes': 'Códigos arancelarios: 8708.30 u 870830.',
  statements:
    'Lo que declara el proveedor: originaria, VCR 55%, VMN 12.50, no originaria, mano de obra. En blanco: no declarado.',
  good: 'Qué se juzga: passenger vehicle (si se omite), heavy truck, engine for heavy truck, 8708.30.',
  date: 'Fecha de los requisitos. Omitida: la última etapa del escenario.',
  facts:
    'Dos columnas, nombre y valor: VCL, Acero, Valor de transacción, Salto arancelario, etcétera.',
  us_values:
    'Qué de cada línea es valor de EE. UU.: un importe, 40% o ninguno. En blanco: según el origen.',
  base_value:
    'La base de la parte: costo neto, o la base que nombra el escenario. No se usa con us base = materials.',
  country: 'Un país: US, CN, México, Alemania.',
  total_cost: 'Costo total: del producto, del periodo y otros. Mayor que 0.',
  sales_promotion:
    'Costos de promoción de ventas, comercialización y servicio posterior a la venta que contiene.',
  royalties: 'Regalías que contiene.',
  shipping_packing: 'Costos de embarque y empaque que contiene.',
  non_allowable_interest: 'Intereses por encima de la tasa admitida que contiene.',
  vnm: 'Valor de los materiales no originarios, no negativo.',
  vnms: 'Valor de los materiales no originarios de cada bien.',
  measure: 'Qué se pide: RVC, RVC TV, US, LVC, STEEL, ALUMINUM, GLASS o DE MINIMIS.',
  labels: 'Etiquetas de país como están en la hoja.',
  system: 'iso (si se omite) o aala, donde CN es Canadá y CH es China.',
  groups: 'El modelo al que pertenece cada línea.',
  net_costs: 'Dos columnas: el modelo y su costo neto.',
  'AVERAGE_RVC.net_costs': 'Costo neto de cada bien.',
  quantities: 'Unidades de cada bien, donde los importes son por unidad.',
  rvc: 'Valor de contenido regional, como 0.625 o 62.5%. En blanco: sin decidir.',
  'TRACED_VALUE.rvc': 'El VCR declarado (fila f), o el requisito propio del material (fila g).',
  us_share: 'Parte de EE. UU., como 0.5 o 50%.',
  transaction_value: 'Valor de transacción ajustado a L.A.B. (F.O.B.), mayor que 0.',
  row: 'Fila de 9(2), de a a i: quién importó, quién tenía el título, qué se declara.',
  price: 'Lo pagado por el material, o el importe declarado: filas e a i.',
  customs_value: 'Valor en aduana: filas a a d.',
  freight: 'Flete, seguro y empaque hasta el primer lugar de recepción o del título.',
  duties_and_fees:
    'Filas a a d: aranceles, impuestos y agente aduanal, no recuperados. Filas e, f, g, i: impuestos que el precio no incluye.',
  value: 'Valor de transacción L.A.B. (F.O.B.), o si no el costo total, mayor que 0.',
  'DUTY.customs_value': 'Valor en aduana del bien, mayor que 0.',
  qualifies: 'VERDADERO o FALSO: la celda con NAFTA.QUALIFIES.',
  importer: 'País de importación: US, CA o MX.',
  overlay: 'Un arancel adicional: us-232 o ca-surtax.',
  us_content: 'us-232: contenido de EE. UU. del valor, un importe, 40% o ninguno.',
  approved: 'us-232: VERDADERO cuando Comercio aprobó el contenido de EE. UU., si no FALSO.',
  ca_mx_content: 'ca-surtax: contenido canadiense y mexicano que se reclama. En blanco: ninguno.',
  exporter: 'País donde el bien es originario. ca-surtax lo necesita.',
};
