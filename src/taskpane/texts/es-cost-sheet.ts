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
    write: 'Escribir las columnas',
    written: (range) => `Escritas en ${range}. Un solo deshacer las quita.`,
    goOn: 'Usarlas en una fórmula',
    needed: 'Elija primero un costo y un origen.',
  },
};
