import type { Language } from '../origin';

/** What stands above the table of an own proposal: clear to a reader who has no add-in. */
export const proposalWords: Readonly<
  Record<Language, { readonly title: string; readonly note: string }>
> = {
  en: {
    title: 'Own proposal',
    note: 'Change values, add rows inside the table: From is the first day of a step, Good the class it is for. Rows that you delete are taken from the scenario it is based on.',
  },
  es: {
    title: 'Propuesta propia',
    note: 'Cambie valores y agregue filas dentro de la tabla: From es el primer día de una etapa, Good la clase a la que se refiere. Las filas que borre se toman del escenario en que se basa.',
  },
  fr: {
    title: 'Proposition propre',
    note: 'Changez des valeurs, ajoutez des lignes dans le tableau : From est le premier jour d’une étape, Good la classe visée. Les lignes que vous supprimez sont reprises du scénario de base.',
  },
};
