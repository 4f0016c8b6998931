import type { Translation } from './translation';

/** Own proposals in French. */
export const proposalsFr: Pick<Translation, 'proposals'> = {
  proposals: {
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
