import type { CopyPreview } from '../../sharing';
import type { Translation } from './translation';

const varios = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

const lista = (parts: readonly (readonly [number, string, string])[], none: string): string => {
  const dicho = parts
    .filter(([count]) => count > 0)
    .map(([count, one, more]) => varios(count, one, more));
  return dicho.length === 0 ? none : dicho.join(', ');
};

const muestra = (count: number): string => `se muestra${count === 1 ? '' : 'n'} ${count}`;

/** Copies for suppliers and customers, in Spanish. */
export const shareEs = {
  share: {
    reading: 'Leyendo el libro',
    heading: 'Copia para un proveedor o un cliente',
    about:
      'Un libro nuevo con las columnas elegidas como valores, y una hoja que dice con qué se evaluó. Los costos se omiten, con todo lo que los revela.',
    level: 'Qué muestra',
    levels: {
      results: 'Resultados, palabras, códigos, fechas y porcentajes',
      numbers: 'También otros números, pero ningún importe de dinero',
      costs: 'Todo lo de las columnas elegidas, también importes de dinero',
    },
    column: (letter: string, heading: string, shown: number, leftOut: number) =>
      `${letter} ${heading} (${leftOut === 0 ? muestra(shown) : `${muestra(shown)}, se omite${leftOut === 1 ? '' : 'n'} ${leftOut}`})`,
    supplier: 'Líneas de',
    everySupplier: 'todos los proveedores',
    language: 'Idioma de la hoja que acompaña',
    languages: { en: 'inglés', es: 'español', fr: 'francés' },
    shows: (results: number, shown: CopyPreview['shown']) =>
      `Muestra ${lista(
        [
          [results, 'resultado', 'resultados'],
          [shown.percents, 'porcentaje', 'porcentajes'],
          [shown.codes, 'código, nombre o cantidad', 'códigos, nombres y cantidades'],
          [shown.dates, 'fecha', 'fechas'],
          [shown.numbers, 'otro número', 'otros números'],
          [shown.texts, 'texto', 'textos'],
        ],
        'nada',
      )}${shown.amounts === 0 ? '; ningún importe de dinero' : ''}.`,
    showsMoney: (count: number) =>
      `También muestra ${varios(count, 'importe', 'importes')} de dinero.`,
    moreResults: (count: number) => `y ${varios(count, 'resultado más', 'resultados más')}`,
    leftOut: (left: CopyPreview['leftOut']) =>
      `Se omiten: ${lista(
        [
          [left.amounts, 'celda con un importe de dinero', 'celdas con importes de dinero'],
          [left.numbers, 'celda con otro número', 'celdas con otros números'],
          [left.stale, 'celda que no se recalculó', 'celdas que no se recalcularon'],
          [left.columns, 'columna', 'columnas'],
          [left.hiddenRows, 'fila oculta', 'filas ocultas'],
          [left.suppliers, 'fila de otros proveedores', 'filas de otros proveedores'],
          [left.sheets, 'hoja', 'hojas'],
        ],
        'nada más',
      )}, y toda fórmula, nombre, comentario y propiedad.`,
    ofOneCost:
      'Cuidado: un porcentaje viene de un solo costo. Quien conoce ese costo puede saber entre qué se dividió.',
    withKey:
      'Agregar una clave a este libro, en una hoja propia, para saber después si las cifras eran las mismas',
    untouched: 'Sus celdas quedan como están.',
    make: 'Hacer la copia',
    again: 'Leer de nuevo',
    made: 'La copia está hecha: un libro nuevo que aún no se ha guardado, o un archivo entre sus descargas.',
    checkHeading: 'Verificar una copia',
    checkAbout:
      'Compara una copia que volvió con lo que este libro da ahora: sin cambios, cambiada, o hecha con otras cifras.',
    checkFile: 'La copia (.xlsx)',
    moreDifferences: (count: number) => `y ${varios(count, 'diferencia más', 'diferencias más')}`,
  },
} as const satisfies Translation;
