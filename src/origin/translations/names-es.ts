/** Names and short phrases that sentences and tables are filled with, in Spanish, by the English ones. */
export const es: Readonly<Record<string, string>> = {
  'Regional value content': 'Valor de contenido regional',
  'Rule of origin': 'Regla de origen',
  'Tariff shift': 'Salto arancelario',
  'De minimis waiver of the RVC requirement (not more than)':
    'Dispensa de minimis del requisito de VCR (como máximo)',
  'Labour value content': 'Valor de contenido laboral',
  'Labour value content, materials and manufacturing':
    'Valor de contenido laboral, materiales y manufactura',
  'Steel purchases': 'Compras de acero',
  'Aluminum purchases': 'Compras de aluminio',
  'Glass purchases': 'Compras de vidrio',
  'Core parts originate': 'Autopartes esenciales originarias',
  // core parts
  Engine: 'Motor',
  Transmission: 'Transmisión',
  'Body and chassis': 'Carrocería y chasis',
  Axles: 'Ejes',
  Suspension: 'Suspensión',
  Steering: 'Dirección',
  'Advanced battery': 'Batería avanzada',
  'Super-core': 'Superparte esencial',
  // bases
  'net cost': 'costo neto',
  'transaction value': 'valor de transacción',
  'total cost': 'costo total',
  materials: 'materiales',
  'regional value': 'valor regional',
  'customs value': 'valor en aduana',
  // facts, as they may be written on a sheet
  LVC: 'VCL',
  'LVC materials': 'VCL materiales',
  Steel: 'Acero',
  Aluminum: 'Aluminio',
  Glass: 'Vidrio',
  'Core parts': 'Autopartes esenciales',
  'Transaction value': 'Valor de transacción',
  'Total cost': 'Costo total',
  'Customs value': 'Valor en aduana',
  'US content': 'Contenido de EE. UU.',
  // rows of tables
  'Judged as': 'Juzgado como',
  Scenario: 'Escenario',
  'Lines over net cost': 'Líneas sobre costo neto',
  'Lowest net cost at which the regional value content still passes':
    'Costo neto más bajo con el que aún pasa el valor de contenido regional',
  'no required percentage to solve for': 'no hay porcentaje exigido que despejar',
  Note: 'Nota',
  Verdict: 'Veredicto',
  'as chosen': 'como se eligió',
  // what may be written beside a fact
  'a percentage from 0% to 100%, such as 55%': 'un porcentaje de 0% a 100%, como 55%',
  'an amount of 0 or more (a true zero as the text 0)':
    'un importe de 0 o más (un cero verdadero como el texto 0)',
  'an amount above 0': 'un importe mayor que 0',
  'yes or no': 'sí o no',
  'a date, or text such as 2020-07-01': 'una fecha, o un texto como 2020-07-01',
  'a date whose day and month are read, or text such as 2020-04-01':
    'una fecha de la que se leen día y mes, o un texto como 2020-04-01',
  'new or refit': 'new o refit',
  'US, CA or MX': 'US, CA o MX',
  // before another name
  'US share of ': 'Parte de EE. UU.: ',
  'the scenario expression: ': 'la expresión de scenario: ',
  // between the names of a good
  ', judged as ': ', juzgado como ',
  // words in what the core puts together
  'at least ': 'al menos ',
  yes: 'sí',
  no: 'no',
  line: 'línea',
  ' and ': ' y ',
  ' more': ' más',
  ' row': ' fila',
  ' column': ' columna',
  'a percentage such as': 'un porcentaje como',
  ', or none': ', o none',
  ' or leave it blank': ' o déjelo en blanco',
};
