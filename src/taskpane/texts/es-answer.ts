import type { Translation } from './translation';

const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

/** Answering a customer's request, in Spanish. */
export const answerEs: Pick<Translation, 'answer'> = {
  answer: {
    heading: 'Responder una solicitud',
    about:
      'Un cliente pregunta de dónde son sus partes: elija su archivo. Lo que este libro prueba se llena, parte por parte conforme usted lo confirma; ningún costo suyo va con él.',
    file: 'El archivo de su cliente',
    reading: 'Leyendo la solicitud y este libro',
    asked: (id, buyer, supplier) =>
      buyer === '' ? `Solicitud ${id} a ${supplier}` : `Solicitud ${id} de ${buyer} a ${supplier}`,
    period: (agreement, from, to) => `${agreement}, del ${from} al ${to}`,
    judgeBy: 'Juzgar por',
    asItSays: 'lo que dice el libro',
    pieces: 'Piezas para las que es una hoja de costos',
    currency: 'Moneda de sus hojas de costos',
    unitsHint: 'Solo hace falta si declara un monto.',
    askedIn: (currency) => `Solo hace falta si declara un monto, que se pide en ${currency}.`,
    place: (part) => `${part}: calculada en`,
    nowhere: 'en ninguna parte: dejarla en blanco',
    statement: (part) => `${part}: declaración`,
    confirm: (part, proof) => `${part} corresponde a ${proof}: llenarla`,
    kinds: {
      originating: 'originaria',
      rvc: 'originaria, con su VCR',
      'non-originating': 'no originaria',
      traced: 'valor rastreado, un monto',
    },
    more: (count) => `Mostrar ${many(count, 'parte más', 'partes más')}`,
    unseen: (count) =>
      `${many(count, 'parte más no se muestra', 'partes más no se muestran')}, y se deja en blanco.`,
    seen: 'Lo que verá su cliente',
    cell: 'Celda',
    before: 'Antes',
    now: 'Ahora',
    follows: (text) => `${text} (se deriva por sí sola)`,
    nothing: 'Todavía nada: confirme una parte.',
    nothingElse:
      'Todo lo demás del archivo queda como llegó. La certificación le corresponde a usted.',
    open: (count) => `Abrir la solicitud llenada (${many(count, 'respuesta', 'respuestas')})`,
    opened:
      'La solicitud llenada está abierta como libro nuevo, o es un archivo entre sus descargas. Complete la certificación y envíela.',
    again: 'Leer este libro otra vez',
  },
};
