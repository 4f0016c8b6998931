import type { Translation } from './translation';

const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

/** Comparison, readings, what breaks it, search and vocabulary in Spanish. */
export const comparingEs: Pick<
  Translation,
  'compare' | 'readings' | 'breaks' | 'search' | 'vocabulary'
> = {
  compare: {
    heading: 'Comparar propuestas',
    none: 'Aún no hay ningún caso que comparar. Inserte primero una fórmula.',
    case: 'Caso',
    caption: (address, good, version) => `${address}, se juzga como ${good}; versión ${version}`,
    follows: (label) => `La hoja misma sigue ${label}.`,
    onDay: (day) => `Requisitos al ${day}.`,
    noDay: 'Sin fecha declarada: cada propuesta en su última etapa.',
    verdicts: 'Veredictos',
    verdictOn: (day, standing) => `${day === '' ? '' : ` (${day})`}: ${standing}`,
    rvc: 'Valor de contenido regional',
    usShare: 'Parte de Estados Unidos',
    proposal: 'Propuesta',
    figure: 'Medido y exigido',
    of: (figure, limit) => `${figure}, se exige ${limit}`,
    between: (worst, best, limit) => `${worst} a ${best}, se exige ${limit}`,
    chart: (address: string, day: string, version: string) =>
      `${address}. ${day} Versión ${version}.`,
    leftOut: (labels: string) =>
      `Sin ese requisito, o sin calcular, y por eso no aparecen: ${labels}.`,
    legend:
      'La línea vertical es lo que se exige. Una parte pálida depende de lo que nadie declaró.',
    rest: 'Otras propuestas',
  },
  readings: {
    heading: (count) => `Lecturas abiertas (${count})`,
    intro:
      'El registro público las deja abiertas. La elección se escribe en la celda del escenario.',
    source: 'Fuente',
    uncomputed: (readings) => `También posible, no calculado: ${readings}.`,
  },
  breaks: {
    heading: 'Lo que lo hace fallar',
    rvc: 'Cambiadas a originarias, en este orden, estas líneas alcanzarían el contenido exigido:',
    usShare:
      'Cambiadas a valor de EE. UU., en este orden, estas líneas alcanzarían la parte exigida:',
    notEnough: 'Ni todas juntas alcanzarían lo que se exige.',
    line: (line) => `Línea ${line}`,
    value: (amount) => `${amount} no cuenta`,
    together: (figure) => `entonces ${figure}`,
  },
  search: {
    heading: 'Funciones y palabras',
    label: 'Buscar',
    hint: 'Una función, un parámetro o una palabra, como rastreo o costo neto',
    found: (count) =>
      count === 0 ? 'No se encontró nada.' : many(count, 'resultado', 'resultados'),
    functions: 'Funciones',
    words: 'Palabras',
    loading: 'Cargando la ayuda de funciones',
    optional: 'opcional',
  },
  vocabulary: [
    {
      word: 'originario',
      meaning: 'cumple su regla de origen y así puede entrar libre de arancel',
    },
    { word: 'territorio', meaning: 'los Estados Unidos con Puerto Rico, Canadá y México' },
    {
      word: 'costo neto',
      meaning:
        'costo total menos promoción de ventas, regalías, embarque y empaque, e intereses no admisibles',
    },
    { word: 'VMN (VNM)', meaning: 'valor de los materiales no originarios' },
    {
      word: 'VCR (RVC)',
      meaning:
        'valor de contenido regional; por el método de costo neto, (costo neto - VMN) / costo neto',
    },
    {
      word: 'rastreo (tracing)',
      meaning:
        'seguir las importaciones listadas hasta las partes que las contienen, para que cuenten dentro de una parte originaria',
    },
    {
      word: 'roll-up',
      meaning:
        'una parte originaria cuenta como originaria por entero en el bien al que se incorpora',
    },
    {
      word: 'declaración',
      meaning:
        'lo que un proveedor dice de un material: originario, su VCR, su VMN, el valor rastreado que lleva dentro',
    },
    {
      word: 'salto arancelario',
      meaning:
        'el cambio de clasificación arancelaria entre los materiales no originarios y el bien',
    },
    {
      word: 'de minimis',
      meaning: 'una pequeña parte de valor no originario que dispensa del requisito',
    },
  ],
};
