import type { FunctionTexts, ParameterTexts } from './function-texts';

/** Labour value content, metals and core parts, in Spanish (Mexico). */
export const vehicleTestsEs: FunctionTexts = {
  LABOR_VALUE_CONTENT: {
    description:
      'Valor de contenido laboral por costo neto: (materiales + mano de obra de alto salario) / costo neto + crédito de tecnología + crédito de ensamble. El resultado es el dato VCL.',
    source: 'T-MEC, Apéndice, artículo 7; SOR/2020-155 s. 12, 18(6)(a), (9)-(14), (20)-(21)',
    help: [
      'Una fracción: dele formato 0.0%. Un material cuenta con todo su valor donde su planta paga el salario, también uno no originario. El transporte de alto salario puede sumarse a los materiales si no está ya en ellos. Los salarios y las capacidades están abajo, en la tabla de valor de contenido laboral.',
      'Crédito de tecnología: rnd_and_it_wages / production_wages, como máximo 10 puntos; sin salario mínimo, sin capital. Sin production_wages da #N/A. Crédito de ensamble: 5 puntos. Ambos topes son iguales para todo vehículo y toda fecha.',
      'El resultado es el dato VCL. El dato VCL materiales es la misma llamada sin los tres últimos argumentos; puede omitirse donde se alcanza el total, porque los créditos solos no cubren la diferencia hasta su mínimo.',
      'De las propuestas de 2018 solo se informó un porcentaje: ahí cuentan materiales y mano de obra sobre el costo neto, y un crédito da #N/A. Un escenario sin valor de contenido laboral da #N/A.',
    ],
  },
  LABOR_VALUE_CONTENT_PURCHASES: {
    description:
      'Valor de contenido laboral por compras anuales: (compras de alto salario + mano de obra) / (todas las compras + mano de obra) + créditos. El resultado es el dato VCL.',
    source: 'T-MEC, Apéndice, artículo 7; SOR/2020-155 s. 12, 18(6)(b), (9)-(14), (20)-(21)',
    help: [
      'La otra fórmula de la ley: elige el productor. La mano de obra está en numerador y denominador o en ninguno, así que omitirla nunca sube el resultado.',
      'Créditos, datos y propuestas como en LABOR_VALUE_CONTENT.',
    ],
  },
  METAL_SHARE: {
    description:
      'Parte de bienes originarios en las compras de un metal del productor de vehículos, por valor: el dato Acero o Aluminio. Sin originating va por el origen, una cota superior.',
    source: 'T-MEC, Apéndice, artículo 6; SOR/2020-155 s. 17(1)-(7), tabla S',
    help: [
      'Compras de bienes de la tabla S a nivel corporativo, con las que el productor negocia para sus proveedores y los estampados de la carrocería en blanco y del bastidor. Cuál de los cinco periodos de s. 17(7) lo elige el productor.',
      'Sin originating una compra cuenta donde se hizo en el territorio: una cota superior, pues el acero laminado ahí de un planchón importado no tiene que ser originario. Una celda de originating en blanco no es originaria.',
      'Desde 2027-07-01, y donde no se da fecha, cuenta melt_origins: el acero debe fundirse y colarse en el territorio. Sin melt_origins no se pregunta por la fundición, lo que es correcto para el aluminio y una cota superior para el acero. Donde origen y fundición están repartidos, solo cuenta lo que debe coincidir.',
      'El resultado es el dato Acero o Aluminio. Una parte de 0 se lee ahí como dato en blanco, así que el veredicto queda sin decidir hasta escribir 0 como texto.',
    ],
  },
  CORE_PARTS: {
    description:
      'Si las autopartes esenciales de un auto o camión ligero son originarias: cada una por todo el VMN o por componentes de la columna 2, en promedio, o todas como superparte. Última fila: el veredicto.',
    source: 'T-MEC, Apéndice, artículos 3.7-3.9; SOR/2020-155 s. 14(4)-(13), 16(10), tabla A.2',
    help: [
      'Desborda Part, Way, Net cost, VNM, RVC, Required, Result, Source, Note, Code. En cada parte el productor puede contar todo el VMN o solo los componentes no originarios de la columna 2, sin tener en cuenta los demás; las líneas de una parte se promedian como cociente de sumas. O todas son una superparte, con sus costos netos y VMN sumados. Basta cualquier vía; el Way de la última fila es all, column 2, mixed o super-core. El término core parts = all | column 2 | super-core la fija.',
      'Una parte que falta deja el resultado en Undecided, nunca aprobado. La ley pide las partes usadas en el vehículo: un vehículo eléctrico no necesita motor, los eléctricos e híbridos necesitan batería avanzada, y también un vehículo cuyo motor tiene none como costo neto. Cualquier otro vehículo se juzga sin batería si ninguna línea la nombra.',
      'Un VMN no declarado puede ser nada o todo el costo neto: el resultado se decide solo donde ambos coinciden. Sin column_2_vnms una parte que falla por todo el VMN queda por eso en Undecided, salvo core parts = all. Una parte declarada originaria pasa como está y queda fuera del promedio de su parte.',
      'El valor de contenido regional de una parte, o de la superparte de un vehículo, no debe estar por debajo del requisito; un promedio debe excederlo (s. 14(12)). Un promedio exactamente en él es Undecided. Solo método de costo neto. Una batería avanzada también puede originar por cambio arancelario.',
      'Como el dato Autopartes esenciales: =LET(t, NAFTA.CORE_PARTS(...), r, INDEX(t, ROWS(t), 7), IF(r="Undecided", "", r="Pass")).',
      'En la hoja de costos del vehículo, una parte que pasó por la columna 2, por promedio o en la superparte se declara como core 80%; si entonces cuenta como originaria por entero lo dice el término core roll-up. Ninguna de estas vías está abierta a una parte que se vende por separado: s. 14(9).',
    ],
  },
};

export const vehicleTestParametersEs: ParameterTexts = {
  'LABOR_VALUE_CONTENT.net_cost':
    'Costo neto del vehículo, o de todos los vehículos del periodo, mayor que 0.',
  high_wage_materials:
    'Costo neto de los materiales hechos en plantas que pagan el salario, originarios o no.',
  high_wage_labor:
    'Salarios sin prestaciones del trabajo de producción directa en el ensamble, en una planta que paga el salario.',
  'LABOR_VALUE_CONTENT_PURCHASES.high_wage_labor':
    'Salarios de producción directa en el ensamble: cuentan en ambos lugares. En blanco: en ninguno.',
  high_wage_purchases:
    'Compras anuales de materiales hechos en plantas que pagan el salario, originarios o no.',
  total_purchases:
    'Compras anuales de todas las partes y materiales para la planta de ensamble, mayor que 0.',
  rnd_and_it_wages:
    'Salarios de investigación, desarrollo e informática en los tres países, todo el productor, un año.',
  production_wages:
    'Salarios de los trabajadores de producción directa en los tres países, todo el productor, el mismo año.',
  assembly_credit:
    'VERDADERO si una planta de alto salario de motores, transmisiones o baterías tiene la capacidad. En blanco: FALSO.',
  purchases:
    'Valor de cada compra de acero o de aluminio, un metal por llamada. En blanco o 0: la línea se omite.',
  'METAL_SHARE.origins': 'Dónde se hizo cada compra: MX, MEX, México, o US 60%; CN 40%.',
  originating:
    'VERDADERO u originaria si el vendedor lo declara. En blanco: no originaria. Omitido: por origen.',
  melt_origins:
    'Solo acero: dónde se fundió y coló. En blanco: fuera del territorio. Omitido: no se pregunta.',
  'METAL_SHARE.date': 'Fecha del requisito: antes de 2027-07-01 melt_origins no cambia nada.',
  parts:
    'Cuál de las siete partes es cada línea: motor, transmisión, carrocería, ejes, suspensión, dirección, batería.',
  'CORE_PARTS.net_costs':
    'Costo neto de cada línea, o none: el vehículo no lleva esa parte. En blanco: la línea se omite.',
  'CORE_PARTS.vnms':
    'Todo el valor no originario de cada línea. En blanco: no declarado; un cero verdadero es el texto 0.',
  column_2_vnms:
    'Valor no originario de los componentes de la columna 2. En blanco: no declarado; un cero verdadero es el texto 0.',
  'CORE_PARTS.quantities': 'Unidades de cada línea, donde los importes son por unidad.',
  'CORE_PARTS.statements':
    'originaria si un proveedor certificó la parte; para una batería también originaria por salto, no originaria.',
  'CORE_PARTS.good':
    'passenger vehicle (si nada se dice), light truck, electric vehicle, hybrid vehicle, 8703.23.',
};
