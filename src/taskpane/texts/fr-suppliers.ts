const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

/** Requests to suppliers and their replies, in French. */
export const suppliersFr = {
  suppliers: {
    reading: 'Recherche des fournisseurs',
    askHeading: 'Interroger un fournisseur',
    askAbout:
      'Un nouveau classeur avec les pièces d’un fournisseur et rien d’autre : ni coût ni quantité. Il fonctionne sans le complément, et ce qui a été demandé reste sur la feuille « NAFTA requests ».',
    none: 'Aucun tableau de coûts ne nomme le fournisseur de ses lignes. Intitulez une colonne « Fournisseur ».',
    supplier: 'Fournisseur',
    language: 'Langue de la demande',
    languages: { en: 'English', es: 'español', fr: 'français' },
    from: 'Période du',
    to: 'au',
    buyer: 'Demandée par',
    open: 'Ouvrir la demande',
    opened: (id: string) =>
      `La demande ${id} est ouverte comme nouveau classeur. Enregistrez-la et envoyez-la.`,
    zip: (count: number) => `Les ${count} fournisseurs en un zip`,
    zipName: (day: string) => `demandes ${day}.zip`,
    zipProgress: (done: number, all: number) => `Demandes écrites : ${done} sur ${all}`,
    zipMade: (count: number) =>
      count === 1
        ? '1 demande est dans le zip parmi vos téléchargements, avec un index.'
        : `${count} demandes sont dans le zip parmi vos téléchargements, avec un index.`,
    zipStopped: 'Arrêté : aucun zip n’a été fait, et rien n’a été noté.',
    mergeHeading: 'Reprendre des réponses',
    mergeAbout:
      'Choisissez les fichiers que les fournisseurs ont renvoyés. Chaque réponse est comparée à ce classeur ; rien n’est écrit avant que vous l’acceptiez.',
    files: 'Fichiers de réponses',
    classes: {
      new: 'nouvelle',
      changed: 'modifiée',
      same: 'identique',
      expired: 'échue',
      implausible: 'invraisemblable',
      contradictory: 'contradictoire',
      missing: 'manquante',
      refused: 'non lue',
    },
    fields: { origin: 'origine', hs: 'code tarifaire', statement: 'déclaration' },
    change: (before: string, after: string) => (before === '' ? after : `de ${before} à ${after}`),
    lines: (count: number) => many(count, 'ligne', 'lignes'),
    effects: 'Ce que changent les réponses acceptées',
    noEffect: 'Aucun résultat du classeur ne change sous aucun scénario.',
    effect: (scenario: string, cell: string, before: string, after: string) =>
      `${scenario}, ${cell} : de ${before} à ${after}`,
    asItStands: 'tel quel',
    write: (count: number) => `Écrire ${many(count, 'cellule', 'cellules')}`,
    written: (count: number) =>
      `${many(count, 'cellule écrite', 'cellules écrites')}. Annuler rétablit l’état antérieur.`,
    expired: 'Déclarations dont la période est passée',
    expiredLine: (supplier: string, part: string, to: string, cell: string) =>
      `${supplier}, ${part} : valable au ${to} (${cell})`,
  },
};
