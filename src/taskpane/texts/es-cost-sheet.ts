import type { Translation } from './translation';

const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

/** Finding and confirming a cost table, in Spanish. */
export const costSheetEs: Pick<Translation, 'costSheet'> = {
  costSheet: {
    heading: 'Hoja de costos',
    reading: 'Buscando tablas de costos',
    none: 'No se encontró ninguna tabla de costos: ninguna fila de encabezados como Parte, Costo, Origen.',
    unsearched: (sheets) => `Demasiado grandes para buscar en ellas: ${sheets}.`,
    table: 'Tabla',
    tableOf: (range, lines) => `${range}, ${many(lines, 'línea', 'líneas')}`,
    confirm:
      'Confirme o corrija qué contiene cada columna. Nada se escribe antes de que pulse el botón.',
    roles: {
      cost: 'Costo de la línea',
      origin: 'País de origen',
      hs: 'Fracción arancelaria',
      statement: 'Declaración del proveedor',
    },
    noColumn: 'ninguna',
    product: (quantity, price) => `cantidad ${quantity} x precio unitario ${price}`,
    sure: (percent, reason) => `seguro al ${percent}: ${reason}`,
    leftOut: (rows) => `${many(rows, 'fila queda', 'filas quedan')} fuera`,
    leftOutRow: (row, why) => `fila ${row}: ${why}`,
    doubts: (count) => `En duda (${count})`,
    noDoubts: 'Nada de estas columnas está en duda.',
    wholeTable: 'Toda la tabla',
    worth: (amount) => `${amount} en juego`,
    more: (count) => `y ${count} más`,
    plan: (range) =>
      `Se escriben columnas nuevas en ${range}, una fórmula por línea; sus propias celdas quedan como están.`,
    heads: {
      cost: 'NAFTA costo',
      origin: 'NAFTA origen',
      hs: 'NAFTA fracción',
      statement: 'NAFTA declaración',
    },
    fixHeads: {
      share: (place) => `NAFTA parte ${place}`,
      neighbours: (header) => `NAFTA ${header} según vecinas`,
      total: 'NAFTA total corregido',
      confirm: 'NAFTA por confirmar',
    },
    fixed: (columns) =>
      `Entre ellas, lo que corrige o pregunta: ${columns}. Cada duda se dice ahí hasta que su celda quede resuelta.`,
    questions: {
      heading: 'Lo que solo usted puede decir',
      choose: 'Elija',
      codes: 'Códigos de país de la columna de origen',
      codesHint: (codes) => `Difieren en ${codes}.`,
      codesAsked:
        'Algunas letras son códigos solo de la clave AALA: diga qué sistema usa la columna.',
      iso: 'ISO: CN China, CH Suiza, DE Alemania',
      aala: 'AALA: CN Canadá, CH China, DE Dinamarca, M México',
      decimal: (cell) => `Signo decimal de textos como «${cell}»`,
      decimalOpen: 'no se sabe: sin leer',
      decimalPoint: 'punto, como en 1,234.50',
      decimalComma: 'coma, como en 1.234,50',
      pieces: (unit) => `¿Por cuántas piezas es un precio marcado «${unit}»?`,
      piecesOpen: 'Sus líneas son #N/A hasta que lo diga.',
      base: (currencies) => `Varias monedas (${currencies}): convertir a`,
      baseHint:
        'Un importe sin signo se toma en ella; una celda en blanco de una columna de monedas es #N/A.',
      rateLegend: (currency) => `Tipo de cambio de ${currency}`,
      rate: (currency, base) => `¿Cuántos ${base} es 1 ${currency}?`,
      rateHint: 'En blanco, las líneas en esta moneda son #N/A.',
      rateWrong: (text) => `«${text}» no es un número mayor que 0.`,
      date: 'Fecha del tipo de cambio',
      source: 'Fuente del tipo de cambio',
      ratesOfBook: (table, base) =>
        `Se usan los tipos de cambio de ${table}; convierten a ${base}.`,
      ratesLacking: (currencies) =>
        `No tiene tipo para ${currencies}: agregue ahí una fila, o esas líneas son #N/A.`,
    },
    conversion: {
      currency: 'NAFTA moneda',
      rate: 'NAFTA tipo de cambio',
      rateOf: 'NAFTA tipo de cambio de',
      rateInto: (base) => `NAFTA tipo: ${base} por 1 unidad`,
      date: 'NAFTA fecha del tipo',
      source: 'NAFTA fuente del tipo',
      itself: 'la moneda misma',
    },
    write: 'Escribir las columnas',
    written: (range) => `Escritas en ${range}. Un solo deshacer las quita.`,
    goOn: 'Usarlas en una fórmula',
    needed: 'Elija primero un costo y un origen.',
  },
};
