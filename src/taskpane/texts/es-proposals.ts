import type { Translation } from './translation';

/** Own proposals in Spanish. */
export const proposalsEs: Pick<Translation, 'proposals'> = {
  proposals: {
    make: 'Hacer una propuesta propia a partir de esta',
    explain: 'Agrega una hoja con cada término como fila. Cámbiela ahí y después elíjala arriba.',
    named: (label) => `Nuestra versión de ${label}`,
    option: 'Propuesta propia de este libro',
    follows: (name) => `El escenario sigue la tabla ${name}.`,
    doubts: 'Raro en esta propuesta, se toma como está:',
    unread: (name) => `La tabla ${name} no se puede leer:`,
  },
};
