import type { CopyWords } from './copy-words';

const celdas = (count: number): string => (count === 1 ? '1 celda' : `${count} celdas`);

export const es: CopyWords = {
  sheet: 'Acerca de esta copia',
  leftOut: '(omitido)',
  renamed: (number) => `Hoja ${number}`,
  title: 'Acerca de esta copia',
  intro:
    'Este libro es una copia de celdas elegidas de otro: solo valores. Nada se recalcula en él, y no hace falta ningún complemento para leerlo.',
  madeOn: 'Hecha el',
  computedWith: 'Calculado con',
  judged: 'Con qué se evaluó',
  scenario: 'Ley o propuesta',
  terms: 'Términos',
  noTerms: 'ninguno además de la ley o propuesta misma',
  status: 'Situación',
  good: 'Bien',
  date: 'Fecha de los requisitos',
  noDate: 'ninguna indicada: cuenta el último escalón',
  sources: 'Fuentes',
  noScenario: 'Ninguna celda de esta copia depende de una ley o propuesta.',
  unreadable: (text) => `no se pudo leer: ${text}`,
  ranges: 'Qué se copió',
  rangeOf: (copied, original, rows) =>
    `${copied} viene de las columnas ${original}, ${rows === 1 ? '1 fila' : `${rows} filas`}`,
  results: 'Resultados de esta copia',
  moreResults: (count) => `y ${count} más en las hojas`,
  left: 'Qué se omitió',
  leftAlways:
    'Nunca se copian fórmulas, nombres, comentarios, hojas, filas y columnas ocultas, tablas dinámicas, gráficos, imágenes, vínculos, listas, reglas ni las propiedades del archivo.',
  leftAmounts: (count) => `${celdas(count)} con importes de dinero, o con cifras que los revelan`,
  leftNumbers: (count) => `${celdas(count)} con otros números`,
  leftStale: (count) => `${celdas(count)} cuyo valor no se recalculó`,
  leftHiddenRows: (count) => (count === 1 ? '1 fila oculta' : `${count} filas ocultas`),
  leftColumns: (count) =>
    count === 1 ? '1 columna de las hojas copiadas' : `${count} columnas de las hojas copiadas`,
  leftSheets: (count) => (count === 1 ? '1 hoja más' : `${count} hojas más`),
  leftSuppliers: (count) =>
    count === 1 ? '1 fila de otros proveedores' : `${count} filas de otros proveedores`,
  rounded: 'Las proporciones tienen los decimales que muestra el original, y no más.',
  chosen: 'Cómo se hizo',
  selection: 'Columnas',
  shown: 'Se muestra',
  shownIn: {
    results: 'palabras, códigos, fechas, porcentajes y resultados; ningún importe de dinero',
    numbers: 'lo mismo, y otros números; ningún importe de dinero',
    costs: 'todo lo de las columnas elegidas, también importes de dinero',
  },
  supplier: 'Proveedor',
  language: 'Idioma',
  marks: 'Marcas',
  integrity: 'Integridad (SHA-256)',
  integrityNote: 'de todo lo que muestra esta copia: cualquier cambio de una celda la cambia',
  keyed: 'Cifras (HMAC-SHA-256)',
  keyedNote: 'de las cifras detrás; solo el original, que guarda la clave, la puede verificar',
  noKey: 'ninguna: el original no tenía clave',
  howToCheck:
    'Para verificar esta copia, quien la hizo abre el original en NAFTA origin y elige «Verificar una copia», o ejecuta: nafta-origin check COPIA.xlsx --original LIBRO.xlsx',
  advice: 'Es un cálculo: ni asesoría legal ni certificación de origen.',
};
