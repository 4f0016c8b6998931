import type { Translation } from './translation';

const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

/** A table in which each row is one model, in Spanish. */
export const modelsEs: Pick<Translation, 'models'> = {
  models: {
    rows: 'Cada fila es',
    kinds: { lines: 'una parte con su costo', models: 'un modelo con sus cifras' },
    roles: {
      model: 'Modelo',
      good: 'Clase del bien',
      netCost: 'Costo neto',
      transactionValue: 'Valor de transacción',
      vnm: 'Valor de materiales no originarios',
      rvc: 'Valor de contenido regional',
      usShare: 'Parte de EE. UU.',
      usValue: 'Valor de EE. UU.',
      lvc: 'Valor de contenido laboral',
      steel: 'Acero',
      aluminum: 'Aluminio',
      glass: 'Vidrio',
      coreParts: 'Partes esenciales',
      volume: 'Volumen',
    },
    needed:
      'Elija la columna de modelos, y un valor de contenido regional o un costo neto con el valor de materiales no originarios.',
    heading: 'Tabla de la flota',
    intro:
      'Una hoja que se imprime en una página horizontal: una fila por modelo con su veredicto, lo que falta, y cuántos modelos, y cuánto del volumen, califican. Sus celdas siguen al escenario y a su tabla.',
    plan: (count) =>
      `Una hoja nueva con ${many(count, 'modelo', 'modelos')}; sus propias celdas quedan como están. Una cifra que falta deja a su modelo sin decidir.`,
    tooMany: (count, most) =>
      `La tabla tiene ${count} modelos; una tabla de flota admite ${most}. Divida la tabla, o inserte MEETS en la página Fórmulas y rellene hacia abajo.`,
    write: 'Escribir la tabla de la flota',
    done: (sheet) => `Escrita: ${sheet}. Deshacer la quita.`,
  },
};
