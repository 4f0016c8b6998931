/** Certificates of origin, in French. */
export const certificateFr = {
  certificate: {
    heading: 'Certificat d’origine',
    about:
      'Un nouveau classeur à imprimer, avec les produits admissibles selon le droit en vigueur ces jours-là. Il n’est ni signé ni daté : cela revient au certificateur.',
    from: 'Premier jour',
    to: 'Dernier jour d’une période globale, douze mois au plus (vide : une seule expédition)',
    language: 'Langue du certificat',
    look: 'Chercher les produits admissibles',
    looking: 'Examen des produits',
    under: (agreement: string) => `Certifié selon ${agreement}`,
    none: 'Aucun produit ne peut être certifié.',
    good: (cell: string, description: string, tariff: string, criterion: string) =>
      [cell, description, tariff, `critère ${criterion}`].filter((one) => one !== '').join(', '),
    refused: 'Non certifiés',
    people: 'Le certificat dit aussi',
    blank: 'Ce qui n’est pas connu reste une cellule jaune à remplir par le certificateur.',
    details: 'Écrire une feuille pour les noms, descriptions et codes',
    detailsWritten:
      'La feuille « NAFTA certifier » est prête. Remplissez-la, puis cherchez de nouveau : ses cellules vont dans le certificat.',
    open: 'Ouvrir le certificat',
    opened:
      'Le certificat est ouvert comme nouveau classeur. Vérifiez-le, remplissez ce qui est jaune, imprimez-le et signez-le.',
  },
};
