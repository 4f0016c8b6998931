const points = (shown: string): string => (/^[01],\d$/.test(shown) ? 'point' : 'points');

/** Results and what-if in French. */
export const resultsFr = {
  results: {
    heading: 'Résultats',
    cases: 'Cas',
    showMore: (next: number, left: number) =>
      next === left ? `Afficher ${left} de plus` : `Afficher ${next} de plus sur ${left}`,
    none: 'Aucune formule ne juge encore une feuille de coûts. Insérez-en une ou confirmez d’abord une feuille de coûts.',
    short: (shown: string) => `il manque ${shown} ${points(shown)}`,
    spare: (shown: string) => `${shown} ${points(shown)} de marge`,
    headroom: {
      spare: (amount: string) => `${amount} de valeur non originaire de plus passeraient encore.`,
      short: (amount: string) => `${amount} de valeur non originaire de trop.`,
      usSpare: (amount: string) => `${amount} de valeur américaine en moins passeraient encore.`,
      usShort: (amount: string) => `Il manque ${amount} de valeur américaine.`,
      exact: 'Exactement à la limite : aucun montant de plus ne passe.',
      lowest: (amount: string) =>
        `Le coût net le plus bas auquel la teneur régionale suffit encore est ${amount}.`,
    },
    tryLine: 'Essayer',
    tryLineOf: (line: number) => `Essayer une autre valeur à la ligne ${line}`,
  },
  whatIf: {
    heading: 'Et si',
    intro: 'Essayez un changement : rien n’est écrit avant que vous le disiez.',
    part: 'Ce qui change',
    parts: {
      origins: 'Origine d’une ligne',
      statements: 'Déclaration d’une ligne',
      costs: 'Coût d’une ligne',
      cell: 'Une cellule : un cours de change, un prix, le coût net',
    },
    line: 'Ligne',
    lineWrong: 'Choisissez une ligne de la liste.',
    moreLines: (count: number) => `et ${count} de plus : tapez une pièce ou un mot`,
    noLine: 'Aucune ligne n’a ces mots.',
    cell: 'Cellule',
    cellWrong:
      'Donnez une cellule, comme Cours!B3, ou sélectionnez-la et appuyez sur « Sélection ».',
    inFormula: 'C’est écrit dans la formule même, pas dans une cellule.',
    now: (address: string, shown: string) => `${address} contient ${shown}.`,
    nowFormula: (address: string, formula: string) =>
      `${address} contient la formule ${formula}. On peut l’essayer, pas l’écraser.`,
    blank: 'rien',
    value: 'Nouvelle valeur',
    hints: {
      origins: 'Comme US, MX ou US 60%; CN 40%',
      statements: 'Comme originaire, TVR 55%, VMN 12,50',
      costs: 'Un montant, comme 1250,40',
      cell: 'Un nombre comme 0,055, ou un texte',
    },
    numberWrong: 'Écrivez un seul nombre, sans séparateur de milliers, comme 1250,40.',
    formulaWrong: 'Une formule ne peut pas être essayée ici : donnez un nombre ou un texte.',
    go: 'Essayer',
    working: 'Le classeur est calculé une seconde fois',
    stopped: 'Interrompu avant la fin : rien n’est affirmé et rien n’a été écrit.',
    uncertain: (address: string, formula: string) =>
      `${address} contient ${formula}, qui ne peut pas être calculé ici ; rien n’est donc affirmé sur le changement.`,
    differs: (address: string) =>
      `${address} affiche autre chose que ce que sa formule donne ici ; rien n’est donc affirmé sur le changement. Recalculez et réessayez.`,
    tooLarge: 'Ce classeur a trop de cellules pour être calculé ici une seconde fois.',
    spilt: (address: string) =>
      `${address} est rempli par la formule d’une autre cellule. Changez ce à quoi cette formule renvoie.`,
    changed: (address: string, before: string, after: string) =>
      `${address} : ${before} → ${after}`,
    result: 'Avant et après',
    inForce: (label: string) => `En vigueur : ${label}`,
    turn: (before: string, after: string) => `${before} → ${after}`,
    others: 'Autres cas qui changent :',
    write: 'Écrire ceci',
    refused: (address: string) =>
      `${address} contient une formule et n’est pas écrasé. Changez la cellule à laquelle la formule renvoie.`,
    written: (address: string) => `Écrit dans ${address}. Une annulation le reprend.`,
  },
};
