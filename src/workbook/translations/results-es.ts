import type { ResultsWords } from '../results/results-words';

/** What stands on a results sheet, in Spanish. */
export const resultsEs: ResultsWords = {
  sheet: (title) => `Resultados ${title}`,
  title: (title) => `Reglas de origen: ${title}`,
  labels: {
    verdict: 'Veredicto',
    model: 'Vehículo o parte',
    netCost: 'Costo neto',
    scenario: 'Escenario',
    terms: 'Exige',
    good: 'Juzgado como',
    doubts: 'En duda',
    sources: 'Fuentes',
    written: 'Escrita',
  },
  notComputed: 'Sin calcular: vea la línea En duda',
  tables: {
    EVALUATION: 'Evaluación según el escenario de la celda NAFTA_SCENARIO',
    COMPARE: 'Todas las leyes y propuestas',
    READINGS: 'Lecturas de lo que el escenario deja abierto',
    BREAKING_LINES: 'Las menos líneas que lo impiden',
  },
  sources:
    'Columna Source. V1: leído en la ley, V2: en un informe, M: sin verificar, O: abierto. Una tabla que muestra #SPILL! (#DESBORDAMIENTO!) necesita filas vacías debajo.',
  written: (day, version) =>
    `${day}, ${version}. Las celdas siguen al escenario; el pie de página dice cuál era ese día.`,
  footer: (scenario, day) => `Escenario al escribirla el ${day}: ${scenario}`,
  charts: {
    sheet: (title) => `Gráficos ${title}`,
    title: (title) => `Reglas de origen, todas las leyes y propuestas: ${title}`,
    rvc: 'Valor de contenido regional y lo que se exige',
    usShare: 'Parte de Estados Unidos y lo que se exige',
  },
  fleet: {
    sheet: 'Flota',
    title: 'Reglas de origen: todos los modelos',
    heads: {
      model: 'Modelo',
      netCost: 'Costo neto',
      rvc: 'VCR',
      rvcRequired: 'VCR exigido',
      usShare: 'Parte de EE. UU.',
      usRequired: 'EE. UU. exigida',
      verdict: 'Veredicto',
      fails: 'Lo que no pasa',
      sheet: 'Hoja',
    },
    unassigned: 'Líneas sin modelo',
    unassignedNote:
      'líneas con costo cuyo modelo está vacío o no tiene fila arriba: ningún veredicto las cuenta',
  },
  models: {
    heads: {
      good: 'Clase',
      transactionValue: 'Valor de transacción',
      vnm: 'VMNO',
      volume: 'Volumen',
      missing: 'Lo que falta',
      meets: 'MEETS',
      models: 'Modelos',
      ofVolume: 'Parte del volumen',
    },
    usBase: 'Parte de EE. UU. de',
    notComputed: 'Sin calcular',
    all: 'Todos',
    otherMissing: 'un hecho como las partes esenciales, o una cifra que el escenario no publica',
    withoutVolume: 'modelos no declaran volumen y no están en ninguna cifra de volumen',
    notes: {
      all: [
        'Cada cifra sigue a su celda en la tabla de modelos; una celda sombreada es para una cifra que la tabla no tiene.',
        'Una cifra en blanco, una palabra o un error no está declarada: donde el escenario la pide, el modelo es Undecided.',
      ],
      vnm: 'El VMNO se toma como la tabla lo declara. Un escenario que rastrea partes listadas, o que cuenta todo material, puede contar otro importe: declare entonces el VCR que da.',
      usValue:
        'El valor de EE. UU. se compara con el costo neto; donde el escenario lo compara con otra cosa, declare la parte de EE. UU.',
    },
  },
};
