import type { FunctionTexts, ParameterTexts } from './function-texts';

/** The functions on the producer's books, in Spanish (Mexico). */
export const accountsEs: FunctionTexts = {
  TOTAL_COST: {
    description:
      'Costo total: todos los costos del producto, del periodo y otros de los libros, menos ganancias y más pérdidas cambiarias relacionadas con la producción del bien.',
    source: 'SOR/94-14 s. 2(6), 6(12); SOR/2020-155 s. 1(6), 7(12)',
    help: [
      'La utilidad y sus impuestos no forman parte del costo total. Las ganancias y pérdidas que nada tienen que ver con el bien quedan fuera. NET_COST quita los costos excluidos.',
      'Una ganancia o pérdida cambiaria nunca cambia el valor de un material.',
    ],
  },
  ALLOCATED_COST: {
    description:
      'Un costo repartido entre bienes por una base de asignación, con la forma de las bases. Las partes suman el costo exactamente.',
    source: 'SOR/94-14, lista VII, apéndices A a C; SOR/2020-155, lista 5, apéndices A a C',
    help: [
      'Apéndice A: toda base que refleje beneficio, causa o capacidad de soportar, como horas o costos de mano de obra directa, unidades, horas máquina, ventas, superficie. Apéndice B: mano de obra directa más material directo como base. Apéndice C: mano de obra directa más material directo más gastos generales directos. Donde usa para su gestión interna un método basado en uno de esos criterios, cuenta ese método; un método se mantiene todo el año fiscal.',
      'Los costos excluidos se reparten con la misma base: repártalos en una segunda columna y réstelos. Lo que sobra después del último decimal va a los restos mayores, primero al bien anterior. Los ejemplos de la ley redondean la razón a tres decimales; aquí nada se redondea antes del último decimal.',
    ],
  },
  PRINCIPAL_MATURITY: {
    description:
      'Plazo promedio ponderado del principal de un préstamo, en años: suma de (principal x años) / préstamo, redondeado a un decimal como manda la ley.',
    source: 'SOR/94-14, lista XI s. 1; SOR/2020-155, lista 9 s. 1',
    help: [
      'Solo principal: el interés no forma parte de un pago aquí. La mitad se redondea hacia arriba; ninguna otra cifra de los reglamentos se redondea.',
      'Tasa variable que se ajusta a más de un año: un periodo de interés a la vez, con el principal al comienzo como préstamo y el principal que aún se debe al final como un pago al final.',
    ],
  },
  COMPARABLE_YIELD: {
    description:
      'Rendimiento de obligaciones federales de un plazo, por interpolación lineal entre los más cercanos por debajo y por encima; más allá del mayor, el del mayor.',
    source: 'SOR/94-14, lista XI s. 1, 2; SOR/2020-155, lista 9 s. 1, 2',
    help: [
      'Las obligaciones son las del gobierno federal del país donde está el productor. Para una tasa que se ajusta dentro del año, nearest = VERDADERO toma el plazo más cercano al intervalo de ajuste.',
    ],
  },
  NON_ALLOWABLE_INTEREST: {
    description:
      'La parte de un costo de intereses por encima de la tasa admitida, que es el rendimiento federal comparable más 700 puntos base; se quita del costo total.',
    source:
      'TLCAN, artículo 415; SOR/94-14 s. 2(1), 6(14), lista XI; SOR/2020-155 s. 1(1), 7(14), lista 9',
    help: [
      'Interés x (tasa - rendimiento - 7 puntos) / tasa, y 0 hasta la tasa admitida, incluida. Así se lee la definición: la parte que excede, no todo el interés de tal contrato; los ejemplos de los reglamentos no tienen caso por encima del límite. Indique el interés de un contrato, o de un periodo de interés si la tasa es variable.',
    ],
  },
  FUNGIBLE_MATERIALS: {
    description:
      'Origen y valor de lo que sale de un inventario de materiales fungibles originarios y no originarios, línea por línea, por PEPS (FIFO), UEPS (LIFO) o promedio.',
    source: 'SOR/94-14 s. 7(16), listas IX y X; SOR/2020-155 s. 8(18), listas 7 y 8',
    help: [
      'Desborda Line, Quantity withdrawn, Non-originating quantity, Non-originating share, Non-originating value, Stock left, Code, una fila por línea del registro y un total: póngala en la fila de encabezados de las columnas de al lado. Retirar más de lo que hay da #N/A con la línea.',
      'El método promedio toma la parte de unidades no originarias, y el valor promedio de todas las unidades, antes de cada retiro (lista X s. 8): para bienes con requisito de VCR. La ley imprime esa parte con dos decimales en su ejemplo; aquí no se redondea. La parte de un mes, tres meses o un periodo de promedio (s. 6, 7) son las unidades no originarias de existencia inicial y entradas entre todas ellas: un simple cociente.',
      'Un solo método por inventario y año fiscal. Existencia inicial: las últimas entradas que la forman, o toda como no originaria (s. 9). Los movimientos de una fecha conservan el orden de las líneas. Los materiales idénticos que son todos no originarios se valoran igual por la lista IX: declare N en todos. La identificación específica no necesita fórmula.',
    ],
  },
  AVERAGE_RVC_BY: {
    description:
      'Valor de contenido regional promediado de cada categoría, una fila por categoría: sumas de costo neto y de valor no originario, y un solo VCR de ellas.',
    source: 'TLCAN, artículo 403(3)-(4); SOR/94-14 s. 11, 12; SOR/2020-155 s. 16, 20(6)-(7)',
    help: [
      'Desborda Category, Net cost, VNM, RVC, Goods, Code. Qué bienes pueden estar en una categoría, y en qué periodo, está más abajo, en promedios.',
      'Las partes de categorías mezcladas toman para todas la manera más estricta de contar el valor no originario: la de vehículos ligeros si uno de los bienes es para uno ligero, si no la de pesados si uno es para uno pesado, si no la ordinaria (s. 12(10)). El valor de cada bien debe formarse así antes de promediar: NON_ORIGINATING_VALUE con tracing = listed, heavy u ordinary.',
    ],
  },
  SET_DE_MINIMIS: {
    description:
      'VERDADERO si los bienes de un juego que no son originarios no pasan de 10 % del valor del juego. Solo T-MEC; para juegos por la regla 3 de las Reglas Generales.',
    source: 'SOR/2020-155 s. 6(3)-(4)',
    help: [
      'Un juego de herramientas, o un botiquín de automóvil. El juego debe cumplir además los otros requisitos. Los bienes sin declaración se leen de ambas maneras: #N/A donde depende de ellos. El TLCAN no tenía tal tolerancia.',
    ],
  },
};

export const accountParametersEs: ParameterTexts = {
  'TOTAL_COST.costs':
    'Costos del producto, del periodo y otros de los libros, uno por celda. En blanco o 0: se omite.',
  exchange_gains: 'Ganancias cambiarias relacionadas con la producción del bien.',
  exchange_losses: 'Pérdidas cambiarias relacionadas con la producción del bien.',
  cost: 'El costo por repartir, mayor que 0.',
  bases:
    'Base de asignación de cada bien: horas de mano de obra, horas máquina, unidades, ventas. En blanco: ningún bien.',
  decimals: 'Decimales del reparto, 2 para centavos. Omitido: cuantos caben en una celda.',
  loan: 'Importe del préstamo; con tasa variable, el principal al comienzo del periodo.',
  years: 'Años desde el contrato, o el periodo, hasta cada pago.',
  payments:
    'Principal de cada pago; con tasa variable también lo que aún se debe al final del periodo.',
  maturity: 'Plazo en años: la celda con PRINCIPAL_MATURITY.',
  maturities: 'Plazos de las obligaciones federales, en años.',
  yields: 'Rendimiento de cada plazo, como 0.047 o 4.7%.',
  nearest:
    'VERDADERO: el plazo más cercano, para una tasa que se ajusta dentro del año. Si no, entre dos.',
  interest: 'Costo de intereses del contrato, mayor que 0.',
  rate: 'Tasa de interés del contrato, como 0.06 o 6%.',
  comparable_yield: 'Rendimiento federal del mismo plazo: la celda con COMPARABLE_YIELD.',
  method: 'FIFO (PEPS), LIFO (UEPS) o average (promedio).',
  'FUNGIBLE_MATERIALS.quantities':
    'Unidades de cada movimiento: entradas y existencia inicial mayores que 0, retiros menores que 0.',
  'FUNGIBLE_MATERIALS.origins':
    'De cada entrada: originaria (O) o no originaria (N). En blanco junto a un retiro.',
  unit_values: 'Valor por unidad de cada entrada, como valoran los materiales las secciones 7 u 8.',
  dates: 'Fecha de cada movimiento. Omitido: el orden de las líneas.',
  categories: 'La categoría de promedio de cada bien.',
  'AVERAGE_RVC_BY.net_costs': 'Costo neto de cada bien.',
  values: 'Valor de cada bien del juego.',
  'SET_DE_MINIMIS.origins':
    'De cada bien: originario (O) o no originario (N). En blanco: no declarado.',
  set_value: 'Valor del juego. Omitido: lo que suman los bienes.',
};
