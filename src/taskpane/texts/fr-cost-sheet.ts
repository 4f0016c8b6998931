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
    fixHeads: {
      share: (place) => `NAFTA part ${place}`,
      neighbours: (header) => `NAFTA ${header} selon voisines`,
      total: 'NAFTA total corrigé',
      confirm: 'NAFTA à confirmer',
    },
    fixed: (columns) =>
      `Parmi elles, ce qui corrige ou demande : ${columns}. Chaque doute y est dit jusqu’à ce que sa cellule soit réglée.`,
    questions: {
      heading: 'Ce que vous seul pouvez dire',
      choose: 'Choisissez',
      codes: 'Codes de pays de la colonne d’origine',
      codesHint: (codes) => `Ils diffèrent pour ${codes}.`,
      codesAsked:
        'Certaines lettres ne sont des codes que de la clé AALA : dites quel système la colonne emploie.',
      iso: 'ISO : CN Chine, CH Suisse, DE Allemagne',
      aala: 'AALA : CN Canada, CH Chine, DE Danemark, M Mexique',
      decimal: (cell) => `Signe décimal de textes comme « ${cell} »`,
      decimalOpen: 'inconnu : non lues',
      decimalPoint: 'point, comme dans 1,234.50',
      decimalComma: 'virgule, comme dans 1.234,50',
      pieces: (unit) => `Un prix marqué « ${unit} » est pour combien de pièces ?`,
      piecesOpen: 'Ses lignes sont #N/A tant que vous ne le dites pas.',
      base: (currencies) => `Plusieurs monnaies (${currencies}) : convertir en`,
      baseHint:
        'Un montant sans signe est pris dans celle-ci ; une cellule vide d’une colonne de monnaies est #N/A.',
      rateLegend: (currency) => `Taux de ${currency}`,
      rate: (currency, base) => `1 ${currency} fait combien de ${base} ?`,
      rateHint: 'Laissé vide, les lignes dans cette monnaie sont #N/A.',
      rateWrong: (text) => `« ${text} » n’est pas un nombre supérieur à 0.`,
      date: 'Date du taux',
      source: 'Source du taux',
      ratesOfBook: (table, base) =>
        `Les taux de ${table} sont employés ; ils convertissent en ${base}.`,
      ratesLacking: (currencies) =>
        `Il n’y a pas de taux pour ${currencies} : ajoutez-y une ligne, sinon ces lignes sont #N/A.`,
    },
    conversion: {
      currency: 'NAFTA monnaie',
      rate: 'NAFTA taux',
      rateOf: 'NAFTA taux de',
      rateInto: (base) => `NAFTA taux : ${base} pour 1 unité`,
      date: 'NAFTA date du taux',
      source: 'NAFTA source du taux',
      itself: 'la monnaie même',
    },
    write: 'Écrire les colonnes',
    written: (range) => `Écrites dans ${range}. Une seule annulation les retire.`,
    goOn: 'Les utiliser dans une formule',
    needed: 'Choisissez d’abord un coût et une origine.',
  },
};
