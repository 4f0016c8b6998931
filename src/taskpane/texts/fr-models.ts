import type { Translation } from './translation';

const many = (count: number, one: string, more: string): string =>
  `${count} ${count < 2 ? one : more}`;

/** A table in which each row is one model, in French. */
export const modelsFr: Pick<Translation, 'models'> = {
  models: {
    rows: 'Chaque ligne est',
    kinds: { lines: 'une pièce avec son coût', models: 'un modèle avec ses chiffres' },
    roles: {
      model: 'Modèle',
      good: 'Classe du produit',
      netCost: 'Coût net',
      transactionValue: 'Valeur transactionnelle',
      vnm: 'Valeur des matières non originaires',
      rvc: 'Teneur en valeur régionale',
      usShare: 'Part des États-Unis',
      usValue: 'Valeur des États-Unis',
      lvc: 'Teneur en valeur travail',
      steel: 'Acier',
      aluminum: 'Aluminium',
      glass: 'Verre',
      coreParts: 'Pièces essentielles',
      volume: 'Volume en unités',
    },
    needed:
      'Choisissez la colonne des modèles, et une teneur en valeur régionale ou un coût net avec la valeur des matières non originaires.',
    heading: 'Tableau de la flotte',
    intro:
      'Une feuille qui s’imprime sur une page en paysage : une ligne par modèle avec son verdict, ce qui manque, et combien de modèles, et quelle part du volume, sont admissibles. Ses cellules suivent le scénario et votre tableau.',
    plan: (count) =>
      `Une nouvelle feuille avec ${many(count, 'modèle', 'modèles')} ; vos cellules restent telles quelles. Un chiffre qui manque laisse son modèle indécis.`,
    tooMany: (count, most) =>
      `Le tableau a ${count} modèles ; un tableau de flotte en admet ${most}. Divisez le tableau, ou insérez MEETS à la page Formules et recopiez vers le bas.`,
    write: 'Écrire le tableau de la flotte',
    done: (sheet) => `Écrit : ${sheet}. Annuler le retire.`,
  },
};
