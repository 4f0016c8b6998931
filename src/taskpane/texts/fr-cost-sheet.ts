import type { Translation } from './translation';

const many = (count: number, one: string, more: string): string =>
  count < 2 ? `${count} ${one}` : `${count} ${more}`;

/** Finding and confirming a cost table, in French. */
export const costSheetFr: Pick<Translation, 'costSheet'> = {
  costSheet: {
    heading: 'Feuille de coûts',
    reading: 'Recherche de tableaux de coûts',
    none: 'Aucun tableau de coûts trouvé : aucune ligne d’en-têtes comme Pièce, Coût, Origine.',
    unsearched: (sheets) => `Trop grandes pour être parcourues : ${sheets}.`,
    table: 'Tableau',
    tableOf: (range, lines) => `${range}, ${many(lines, 'ligne', 'lignes')}`,
    confirm:
      'Confirmez ou corrigez ce que contient chaque colonne. Rien n’est écrit avant que vous pressiez le bouton.',
    roles: {
      cost: 'Coût de la ligne',
      origin: 'Pays d’origine',
      hs: 'Code tarifaire',
      statement: 'Déclaration du fournisseur',
    },
    noColumn: 'aucune',
    product: (quantity, price) => `quantité ${quantity} x prix unitaire ${price}`,
    sure: (percent, reason) => `sûr à ${percent} : ${reason}`,
    leftOut: (rows) => `${many(rows, 'ligne laissée', 'lignes laissées')} de côté`,
    leftOutRow: (row, why) => `ligne ${row} : ${why}`,
    doubts: (count) => `En doute (${count})`,
    noDoubts: 'Rien dans ces colonnes n’est en doute.',
    wholeTable: 'Tout le tableau',
    worth: (amount) => `${amount} en jeu`,
    more: (count) => `et ${count} de plus`,
    plan: (range) =>
      `De nouvelles colonnes sont écrites dans ${range}, une formule par ligne ; vos propres cellules restent telles quelles.`,
    heads: {
      cost: 'NAFTA coût',
      origin: 'NAFTA origine',
      hs: 'NAFTA code tarifaire',
      statement: 'NAFTA déclaration',
    },
    write: 'Écrire les colonnes',
    written: (range) => `Écrites dans ${range}. Une seule annulation les retire.`,
    goOn: 'Les utiliser dans une formule',
    needed: 'Choisissez d’abord un coût et une origine.',
  },
};
