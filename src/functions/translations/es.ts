/** The sentences of the Excel layer in Spanish, by code. Names of parameters stay as they are. */
export const es = {
  undecided: 'sin decidir: ',
  'more-issues': 'y {count} más: vea NAFTA.CHECK',
  'check-head': '{verdict} como {good} según {readings}',
  'judged-as': 'según {readings}',
  'judged-as-default': 'no declarado, se toma el valor por omisión; según {readings}',
  'row-own': 'Propuesta propia: {term}',
  'row-reading': 'Lectura: {term}',
  'also-read-as': 'también se lee como: {others}',
  'row-worst-case': '{test}, peor caso de lo no declarado',
  'lines-over-net-cost': 'las líneas suman {share} del costo neto',
  'argument-missing': 'falta {parameter}: indique un rango o un valor',
  'shapes-differ':
    '{parameter} tiene {shape}, {first} tiene {firstShape}; dé a ambos la misma forma, línea por línea',
  'too-many-lines':
    '{parameter} tiene {count} líneas, más de {most}; use una columna de tabla o un rango recortado como C:.C',
  'ragged-range': '{parameter} tiene filas de distinta longitud',
  'error-value': '{parameter}, línea {line} contiene el error {error}; corrija primero esa celda',
  'error-not-available':
    '{parameter}, línea {line} contiene el error #N/A; corrija primero esa celda',
  'not-one-value': '{parameter} toma un valor, se recibió un rango de {shape}; indique una celda',
  'scenario-not-text':
    'scenario: se recibió {received}; indique un texto como nafta-1994, o la celda llamada NAFTA_SCENARIO',
  'good-not-text':
    'good: se recibió {received}; indique un texto como passenger vehicle, o un código arancelario como 8708.30',
  'country-share-of': 'falta country: indique un país como US o México',
  'net-cost-not-positive':
    'el costo neto sería {value}; total_cost menos los costos excluidos debe ser mayor que 0',
  'result-too-large': 'el resultado es demasiado grande para una celda; revise los importes',
  'no-costs':
    'costs: ninguna línea tiene un costo mayor que 0, así que no hay nada que contar; revise el rango',
  'no-headroom':
    'el escenario no publica ningún porcentaje exigido para este bien, así que no hay holgura; agregue «rvc = ...%» al escenario',
  'group-missing': 'groups, línea {line}: un costo sin grupo; escriba el modelo al que pertenece',
  'group-without-net-cost':
    'net_costs no tiene fila para el grupo «{group}»; agregue el grupo y su costo neto',
  'group-twice': 'net_costs, línea {line}: el grupo «{group}» aparece dos veces; deje una fila',
  'net-costs-shape': 'net_costs toma dos columnas: el grupo y su costo neto',
  'share-not-number': '{parameter}: se recibió {received}; indique una parte como 0.625 o 62.5%',
  'row-unknown': 'row: se recibió «{received}»; use una letra de a a i, la fila de 9(2)',
  'units-missing':
    'decide {unit} y no está declarado: las unidades de los seis meses anteriores vendidas a personas relacionadas (el texto 0 si ninguna) y todas las vendidas',
  'related-above-all': 'related_units es más que all_units; corrija uno de los dos',
  'rvc-rule-missing':
    'rvc_rule, línea {line}: no está declarado si la regla de este material pide un valor de contenido regional; escriba sí o no',
  'not-yes-or-no': '{parameter}, línea {line}: se recibió «{received}»; escriba sí o no',
  'quantity-missing':
    'quantities, línea {line}: falta la cantidad de este bien; indíquela o vacíe la línea',
  'average-net-cost-missing':
    'net_costs, línea {line}: un valor de materiales no originarios sin costo neto; indique el costo neto',
  'labour-nothing': '{parameter} y high_wage_labor están en blanco; indique al menos uno',
  'labour-above-whole':
    '{parameter} y high_wage_labor son más que {whole}; indique ambos para los mismos vehículos y el mismo periodo',
  'production-wages-missing':
    'falta production_wages: rnd_and_it_wages se divide entre los salarios de los trabajadores de producción directa; indique ambos para el mismo año',
  'credit-not-known':
    '{parameter}: no se informó de ningún crédito para esta propuesta; omítalo para contar solo salarios y materiales',
  'no-purchases':
    'purchases: ninguna línea tiene un valor mayor que 0, así que no hay nada que contar; revise el rango',
  'metal-contradiction':
    'originating, línea {line}: declarada originaria, pero origins dice {origin}; corrija uno de los dos',
  'originating-unknown':
    '{parameter}, línea {line}: se recibió «{received}»; escriba VERDADERO u originaria, FALSO o no originaria',
  'core-part-blank': 'parts, línea {line}: un costo neto sin parte; escriba una de {parts}',
  'core-part-unknown':
    'parts, línea {line}: «{received}» no es una autoparte esencial; la más parecida es {nearest}; escriba una de {parts}',
  'core-statement':
    'statements, línea {line}: se recibió «{received}»; una autoparte esencial es originaria, originaria por salto o no originaria, o la celda está en blanco',
  'code-short':
    'hs_codes, línea {line}: {received} tiene menos de seis dígitos; deciden seis, por ejemplo 8708.30',
  'measure-unknown': 'measure: se recibió «{received}»; use uno de {measures}',
  'system-unknown': 'system: se recibió «{received}»; use iso o aala',
  'qualifies-missing': 'falta qualifies: indique la celda con NAFTA.QUALIFIES, o VERDADERO o FALSO',
  'truth-malformed': '{parameter}: se recibió {received}; indique VERDADERO o FALSO',
  'importer-outside': 'importer: se recibió {received}; indique US, CA o MX',
  'us-content-missing':
    'falta us_content: con una aprobación el arancel recae en el valor sin contenido de EE. UU.; indique el importe, 40% o none',
  'content-doubtful':
    '{parameter}: {received} puede ser una parte o un importe de dinero; escriba una parte como texto, como 40%',
  'content-above-value':
    '{parameter}: {received} es más que el valor en aduana; indique qué de él es contenido así',
} as const;
