import type { Translation } from './translation';

const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

/** Answering a customer's request, in French. */
export const answerFr: Pick<Translation, 'answer'> = {
  answer: {
    heading: 'Répondre à une demande',
    about:
      'Un client demande d’où viennent vos pièces : choisissez son fichier. Ce que ce classeur prouve y est inscrit, pièce par pièce à mesure que vous le confirmez ; aucun de vos coûts ne part avec.',
    file: 'Le fichier de votre client',
    reading: 'Lecture de la demande et de ce classeur',
    asked: (id, buyer, supplier) =>
      buyer === '' ? `Demande ${id} à ${supplier}` : `Demande ${id} de ${buyer} à ${supplier}`,
    period: (agreement, from, to) => `${agreement}, du ${from} au ${to}`,
    judgeBy: 'Juger selon',
    asItSays: 'ce que dit le classeur',
    pieces: 'Nombre de pièces d’une feuille de coûts',
    currency: 'Monnaie de vos feuilles de coûts',
    unitsHint: 'Nécessaire seulement si vous déclarez un montant.',
    askedIn: (currency) =>
      `Nécessaire seulement si vous déclarez un montant, demandé en ${currency}.`,
    place: (part) => `${part} : calculée en`,
    nowhere: 'nulle part : la laisser vide',
    statement: (part) => `${part} : déclaration`,
    confirm: (part, proof) => `${part} correspond à ${proof} : la remplir`,
    kinds: {
      originating: 'originaire',
      rvc: 'originaire, avec sa TVR',
      'non-originating': 'non originaire',
      traced: 'valeur retracée, un montant',
    },
    more: (count) => `Montrer ${many(count, 'pièce de plus', 'pièces de plus')}`,
    unseen: (count) =>
      `${many(count, 'autre pièce n’est pas montrée', 'autres pièces ne sont pas montrées')} : laissé vide.`,
    seen: 'Ce que verra votre client',
    cell: 'Cellule',
    before: 'Avant',
    now: 'Maintenant',
    follows: (text) => `${text} (en découle)`,
    nothing: 'Rien encore : confirmez une pièce.',
    nothingElse: 'Tout le reste du fichier demeure tel qu’il est venu. L’attestation vous revient.',
    open: (count) => `Ouvrir la demande remplie (${many(count, 'réponse', 'réponses')})`,
    opened:
      'La demande remplie est ouverte comme nouveau classeur, ou c’est un fichier parmi vos téléchargements. Complétez l’attestation et envoyez-la.',
    again: 'Relire ce classeur',
  },
};
