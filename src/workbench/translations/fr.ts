import type { Sentences } from '../sentences';

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('fr')} ${count < 2 ? one : many}`;

/** Everything the page itself says, in French. */
export const fr: Sentences = {
  language: 'fr',
  page: {
    noWorkbook: 'Aucun classeur',
    toolbar: 'Classeur',
    open: 'Ouvrir…',
    examples: 'Exemples',
    save: 'Enregistrer une copie',
    undo: 'Annuler',
    undoKeys: 'Annuler (Ctrl+Z)',
    redo: 'Rétablir',
    redoKeys: 'Rétablir (Ctrl+Y)',
    insertRows: 'Insérer des lignes',
    insertRowsKeys: 'Insérer des lignes au-dessus de la sélection (Ctrl++)',
    deleteRows: 'Supprimer des lignes',
    deleteRowsKeys: 'Supprimer les lignes sélectionnées (Ctrl+-)',
    insertColumns: 'Insérer des colonnes',
    insertColumnsAbout: 'Insérer des colonnes à gauche de la sélection',
    deleteColumns: 'Supprimer des colonnes',
    deleteColumnsAbout: 'Supprimer les colonnes sélectionnées',
    pane: 'Volet de l’origine',
    file: 'Fichier du classeur',
    messages: 'Messages',
    dismiss: 'Fermer',
    spreadsheet: 'Feuille de calcul',
    paneWidth: 'Largeur du volet Office',
    taskPane: 'Volet Office',
    paneFrame: 'Volet Office de NAFTA origin',
    drop: 'Déposez le classeur pour l’ouvrir',
  },
  title: (book) => `${book} - NAFTA origin, établi`,
  nothingToUndo: 'Il n’y a rien à annuler.',
  nothingToRedo: 'Il n’y a rien à rétablir.',
  noBook: 'Ouvrez un classeur .xlsx ou .xlsm ou un fichier .csv, ou déposez-le ici.',
  starting: 'Démarrage de la feuille de calcul …',
  reading: (name) => `Lecture de ${name} …`,
  changed: 'modifié, pas enregistré',
  saved: (name) => `enregistré sous ${name}`,
  handedOver: (name) =>
    `Le complément a fait un classeur : ${name} est dans vos téléchargements. Le classeur ouvert n’a pas changé.`,
  notAWorkbook: (name) =>
    `${name} n’est ni un classeur .xlsx ou .xlsm ni un fichier .csv. Le classeur ouvert n’a pas changé.`,
  textFile: (name) =>
    `${name} est lu comme un classeur : les nombres écrits simplement sont des nombres, tout le reste est du texte et rien n’y est calculé. La copie est enregistrée en .xlsx ; le fichier lui-même reste tel quel.`,
  keptOpen: (sentence) => `${sentence} Le classeur ouvert n’a pas changé.`,
  unexpected: (detail) =>
    `L’établi n’a pas pu le faire : ${detail}. Rien n’a changé ; enregistrez une copie avant de continuer.`,
  discard: (name) =>
    `${name} a des modifications qui ne sont pas enregistrées. Ouvrir l’autre classeur quand même ?`,
  notRecalculated: (count) =>
    `${plural(count, 'formule non recalculée', 'formules non recalculées')} : les valeurs du fichier restent, et rien de ce qui en dépend n’est à jour.`,
  more: (count) => `et ${count.toLocaleString('fr')} de plus`,
  basedOn: (cells) => `dépend de ${cells.join(', ')}`,
  staleCell: (reason) => `Non recalculé : ${reason}`,
  noFunctions: (detail) =>
    `Les fonctions NAFTA n’ont pas pu être chargées (${detail}) ; leurs cellules gardent les valeurs du fichier.`,
  calculated: (count) => plural(count, 'formule recalculée', 'formules recalculées'),
  spilt: (anchor) => `Rempli par la formule de ${anchor}`,
  chooseFromList: 'Choisir dans la liste',
  refused: {
    move: 'Lignes, colonnes et plages ne peuvent pas être déplacées, ni insérées ou supprimées de cette manière,',
    cut: 'Les cellules ne peuvent pas être coupées (copiez-les et effacez-les)',
    sheets: 'Les feuilles ne peuvent pas être ajoutées, retirées, renommées ou déplacées',
    merge: 'Les cellules ne peuvent pas être fusionnées ou séparées',
    hide: 'Lignes et colonnes ne peuvent pas être masquées ou affichées',
    freeze: 'Les volets figés ne peuvent pas être changés',
    protection: 'La protection ne peut pas être changée',
    names: 'Les noms ne peuvent pas être changés',
    heights: 'La hauteur des lignes ne peut pas être changée',
    formats: 'Du format, seuls le gras et la largeur des colonnes peuvent être changés',
    command: 'Cette commande n’est pas offerte',
  },
  inExcel: (what) => `${what} dans cet établi ; Excel peut le faire avec la copie enregistrée.`,
  changeInExcel:
    'Ce changement n’est pas possible dans cet établi ; Excel peut le faire avec la copie enregistrée.',
};
