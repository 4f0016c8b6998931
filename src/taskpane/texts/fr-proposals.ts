import type { Translation } from './translation';

/** Own proposals in French. */
export const proposalsFr: Pick<Translation, 'proposals'> = {
  proposals: {
    editor: {
      heading: (name: string) => `Chiffres de ${name}`,
      intro:
        'Changez des chiffres ici ou dans la feuille ; rien n’est écrit avant que vous le disiez.',
      value: 'Valeur',
      from: 'À partir du (année-mois-jour)',
      formula: 'Une formule : changez-la dans la feuille.',
      odd: 'Étrange, pris tel quel :',
      write: (count: number) => `Écrire ${count < 2 ? `${count} chiffre` : `${count} chiffres`}`,
      written: 'Écrit dans le tableau. Une annulation le reprend.',
    },
    make: 'Faire une proposition propre à partir de celle-ci',
    explain:
      'Ajoute une feuille avec chaque terme en ligne. Changez-la là, puis choisissez-la ci-dessus.',
    named: (label) => `Notre version de ${label}`,
    option: 'Proposition propre de ce classeur',
    follows: (name) => `Le scénario suit le tableau ${name}.`,
    doubts: 'Étrange dans cette proposition, pris tel quel :',
    unread: (name) => `Le tableau ${name} ne peut pas être lu :`,
  },
};
