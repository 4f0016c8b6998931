import type { Translation } from './translation';

/** Own proposals in Spanish. */
export const proposalsEs: Pick<Translation, 'proposals'> = {
  proposals: {
    editor: {
      heading: (name: string) => `Cifras de ${name}`,
      intro: 'Cambie cifras aquí o en la hoja; nada se escribe hasta que usted lo diga.',
      value: 'Valor',
      from: 'Desde (año-mes-día)',
      formula: 'Una fórmula: cámbiela en la hoja.',
      odd: 'Llama la atención y se toma tal cual:',
      write: (count: number) => `Escribir ${count === 1 ? '1 cifra' : `${count} cifras`}`,
      written: 'Escrito en la tabla. Se deshace en un paso.',
    },
    make: 'Hacer una propuesta propia a partir de esta',
    explain: 'Agrega una hoja con cada término como fila. Cámbiela ahí y después elíjala arriba.',
    named: (label) => `Nuestra versión de ${label}`,
    option: 'Propuesta propia de este libro',
    follows: (name) => `El escenario sigue la tabla ${name}.`,
    doubts: 'Raro en esta propuesta, se toma como está:',
    unread: (name) => `La tabla ${name} no se puede leer:`,
  },
};
