import type { Translation } from './translation';

const many = (count: number, one: string, more: string): string =>
  count < 2 ? `${count} ${one}` : `${count} ${more}`;

/** Writing the evaluation as sheets that print, in French. */
export const resultsSheetFr: Pick<Translation, 'resultsSheet'> = {
  resultsSheet: {
    heading: 'Feuille de résultats',
    intro:
      'Une feuille qui s’imprime sur une page en paysage : verdict, chaque critère avec sa source, chaque proposition, les lectures, et les lignes qui l’empêchent. Ses cellules suivent le scénario.',
    goTo: 'Faire une feuille de résultats',
    shape: 'Ce qui est évalué',
    shapes: {
      one: 'Un véhicule ou une pièce',
      models: 'Chaque modèle d’une colonne, et la flotte',
      sheets: 'Un tableau par modèle, et la flotte',
    },
    modelColumn: 'Colonne des modèles',
    netCost: 'Coût net',
    netCosts: 'Coûts nets : deux colonnes, modèle et montant',
    blank: 'Vide, c’est une cellule à remplir sur la feuille.',
    ownNetCosts:
      'Le coût net est lu dans la cellule à côté de « Coût net » sur chaque feuille ; à défaut, c’est une cellule à remplir.',
    wrong: (columns) =>
      columns === 1
        ? 'Une cellule, un montant ou un nom, comme Résumé!B4, 24500 ou CoutNet.'
        : 'Deux colonnes, comme Résumé!A2:B9, ou un nom pour elles.',
    charts:
      'Aussi une feuille de graphiques : chaque proposition qui exige quelque chose, à côté de l’exigence',
    noCharts: 'Seul Excel dessine des graphiques : ici, la page Comparer les montre.',
    plan: (names) => `Nouvelles feuilles pour : ${names}.`,
    more: (count) => `et ${count} de plus`,
    fleet: 'D’abord un tableau de la flotte, chaque ligne liée à sa feuille.',
    columns: (ranges) => `Nouvelles colonnes à côté des données : ${ranges}.`,
    noColumns: 'Aucune colonne n’est écrite : les formules lisent le tableau tel quel.',
    withoutModel: (lines) =>
      `${many(lines, 'ligne n’a', 'lignes n’ont')} pas de modèle : aucun verdict ne ${lines < 2 ? 'la' : 'les'} compte. Le tableau de la flotte dit combien.`,
    needed: 'Choisissez d’abord ci-dessus un coût et une origine.',
    noModels: 'Choisissez une colonne de modèles qui n’est pas vide.',
    write: (sheets) => `Écrire ${many(sheets, 'feuille de résultats', 'feuilles de résultats')}`,
    working: (done, of) => `Calcul ${Math.min(done + 1, of)} sur ${of}`,
    stop: 'Arrêter',
    done: (sheets) => `Écrites : ${sheets}. Annuler les retire.`,
  },
};
