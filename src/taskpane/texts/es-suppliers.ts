const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

/** Requests to suppliers and their replies, in Spanish. */
export const suppliersEs = {
  suppliers: {
    reading: 'Buscando proveedores',
    askHeading: 'Preguntar a un proveedor',
    askAbout:
      'Un libro nuevo con las partes de un proveedor y nada más: sin costos ni cantidades. Funciona sin el complemento, y lo que se preguntó queda en la hoja «NAFTA requests».',
    none: 'Ninguna tabla de costos nombra al proveedor de sus líneas. Encabece una columna con «Proveedor».',
    supplier: 'Proveedor',
    language: 'Idioma de la solicitud',
    languages: { en: 'English', es: 'español', fr: 'français' },
    from: 'Periodo desde',
    to: 'hasta',
    buyer: 'Solicitada por',
    open: 'Abrir la solicitud',
    opened: (id: string) => `La solicitud ${id} está abierta como libro nuevo. Guárdela y envíela.`,
    zip: (count: number) => `Los ${count} proveedores en un zip`,
    zipName: (day: string) => `solicitudes ${day}.zip`,
    zipProgress: (done: number, all: number) => `Solicitudes escritas: ${done} de ${all}`,
    zipMade: (count: number) =>
      count === 1
        ? '1 solicitud está en el zip entre sus descargas, con un índice.'
        : `${count} solicitudes están en el zip entre sus descargas, con un índice.`,
    zipStopped: 'Detenido: no se hizo ningún zip y nada se anotó.',
    mergeHeading: 'Incorporar respuestas',
    mergeAbout:
      'Elija los archivos que devolvieron los proveedores. Cada respuesta se compara con este libro; nada se escribe antes de que lo acepte.',
    files: 'Archivos de respuestas',
    classes: {
      new: 'nueva',
      changed: 'cambiada',
      same: 'igual',
      expired: 'vencida',
      implausible: 'inverosímil',
      contradictory: 'contradictoria',
      missing: 'faltante',
      refused: 'no leída',
    },
    fields: { origin: 'origen', hs: 'fracción', statement: 'declaración' },
    change: (before: string, after: string) => (before === '' ? after : `de ${before} a ${after}`),
    lines: (count: number) => many(count, 'línea', 'líneas'),
    effects: 'Qué cambian las respuestas aceptadas',
    noEffect: 'Ningún resultado del libro cambia bajo ningún escenario.',
    effect: (scenario: string, cell: string, before: string, after: string) =>
      `${scenario}, ${cell}: de ${before} a ${after}`,
    asItStands: 'tal como está',
    write: (count: number) => `Escribir ${many(count, 'celda', 'celdas')}`,
    written: (count: number) =>
      `${many(count, 'celda escrita', 'celdas escritas')}. Deshacer lo revierte.`,
    expired: 'Declaraciones cuyo periodo terminó',
    expiredLine: (supplier: string, part: string, to: string, cell: string) =>
      `${supplier}, ${part}: válida hasta ${to} (${cell})`,
  },
};
