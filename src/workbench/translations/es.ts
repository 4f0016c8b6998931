import type { Sentences } from '../sentences';

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('es')} ${count === 1 ? one : many}`;

/** Everything the page itself says, in Spanish. */
export const es: Sentences = {
  language: 'es',
  page: {
    noWorkbook: 'Ningún libro',
    toolbar: 'Libro',
    open: 'Abrir…',
    examples: 'Ejemplos',
    save: 'Guardar una copia',
    undo: 'Deshacer',
    undoKeys: 'Deshacer (Ctrl+Z)',
    redo: 'Rehacer',
    redoKeys: 'Rehacer (Ctrl+Y)',
    insertRows: 'Insertar filas',
    insertRowsKeys: 'Insertar filas encima de la selección (Ctrl++)',
    deleteRows: 'Eliminar filas',
    deleteRowsKeys: 'Eliminar las filas seleccionadas (Ctrl+-)',
    insertColumns: 'Insertar columnas',
    insertColumnsAbout: 'Insertar columnas a la izquierda de la selección',
    deleteColumns: 'Eliminar columnas',
    deleteColumnsAbout: 'Eliminar las columnas seleccionadas',
    pane: 'Panel de origen',
    file: 'Archivo del libro',
    messages: 'Mensajes',
    dismiss: 'Cerrar',
    spreadsheet: 'Hoja de cálculo',
    paneWidth: 'Ancho del panel de tareas',
    taskPane: 'Panel de tareas',
    paneFrame: 'Panel de tareas de NAFTA origin',
    drop: 'Suelte el libro para abrirlo',
  },
  title: (book) => `${book} - NAFTA origin, banco de trabajo`,
  nothingToUndo: 'No hay nada que deshacer.',
  nothingToRedo: 'No hay nada que rehacer.',
  noBook: 'Abra un libro .xlsx o .xlsm o un archivo .csv, o suéltelo aquí.',
  starting: 'Se inicia la hoja de cálculo …',
  reading: (name) => `Leyendo ${name} …`,
  changed: 'con cambios sin guardar',
  saved: (name) => `guardado como ${name}`,
  handedOver: (name) =>
    `El complemento hizo un libro: ${name} está entre sus descargas. El libro abierto no ha cambiado.`,
  notAWorkbook: (name) =>
    `${name} no es un libro .xlsx o .xlsm ni un archivo .csv. El libro abierto no ha cambiado.`,
  textFile: (name) =>
    `${name} se lee como libro: los números escritos sin más son números, todo lo demás es texto y nada se calcula. La copia se guarda como .xlsx; el archivo mismo queda como está.`,
  keptOpen: (sentence) => `${sentence} El libro abierto no ha cambiado.`,
  unexpected: (detail) =>
    `El banco de trabajo no pudo hacerlo: ${detail}. No se cambió nada; guarde una copia antes de seguir.`,
  discard: (name) => `${name} tiene cambios sin guardar. ¿Abrir el otro libro de todos modos?`,
  notRecalculated: (count) =>
    `${plural(count, 'fórmula sin recalcular', 'fórmulas sin recalcular')}: quedan los valores del archivo, y nada de lo que depende de ellos está al día.`,
  more: (count) => `y ${count.toLocaleString('es')} más`,
  basedOn: (cells) => `depende de ${cells.join(', ')}`,
  staleCell: (reason) => `Sin recalcular: ${reason}`,
  noFunctions: (detail) =>
    `No se pudieron cargar las funciones NAFTA (${detail}); sus celdas conservan los valores del archivo.`,
  calculated: (count) => plural(count, 'fórmula recalculada', 'fórmulas recalculadas'),
  spilt: (anchor) => `La llena la fórmula de ${anchor}`,
  chooseFromList: 'Elegir de la lista',
  refused: {
    move: 'Filas, columnas y rangos no se pueden mover, ni insertar o eliminar de esta manera,',
    cut: 'Las celdas no se pueden cortar (cópielas y bórrelas)',
    sheets: 'Las hojas no se pueden agregar, quitar, renombrar ni mover',
    merge: 'Las celdas no se pueden combinar ni separar',
    hide: 'Filas y columnas no se pueden ocultar ni mostrar',
    freeze: 'Los paneles inmovilizados no se pueden cambiar',
    protection: 'La protección no se puede cambiar',
    names: 'Los nombres no se pueden cambiar',
    heights: 'El alto de las filas no se puede cambiar',
    formats: 'Del formato solo se pueden cambiar la negrita y el ancho de las columnas',
    command: 'Esta orden no se ofrece',
  },
  inExcel: (what) => `${what} en este banco de trabajo; Excel puede hacerlo con la copia guardada.`,
  changeInExcel:
    'Este cambio no se puede hacer en este banco de trabajo; Excel puede hacerlo con la copia guardada.',
};
