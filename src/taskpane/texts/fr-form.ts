/** A customer's form, in French. */
export const formFr = {
  form: {
    heading: 'Remplir le formulaire d’un client',
    about:
      'Choisissez le fichier qu’un client a envoyé. Un tableau de ce classeur dit quelle cellule reçoit quoi, en formules ; le même tableau le remplit la prochaine fois. Rien d’autre du formulaire ne change.',
    file: 'Fichier du formulaire',
    reading: 'Lecture du formulaire',
    noTable:
      'Ce classeur n’a pas encore de tableau pour un formulaire. La première ligne le prépare.',
    writes: (count: number) =>
      count === 1 ? 'Une cellule sera écrite' : `${count} cellules seront écrites`,
    write: (cell: string, before: string, value: string) =>
      before === '' ? `${cell} : ${value}` : `${cell} : ${value} (maintenant ${before})`,
    open: 'Ouvrir le formulaire rempli',
    opened: 'Le formulaire rempli est ouvert comme nouveau classeur. Enregistrez-le et envoyez-le.',
    addHeading: 'Ajouter une cellule au tableau',
    cell: 'Cellule du formulaire',
    typed: 'une autre cellule',
    other: 'Feuille et cellule, par exemple Quote!B7',
    notACell: 'Écrivez une feuille et une cellule, par exemple Quote!B7.',
    value: 'Valeur : une formule comme =Results!B2, ou un texte',
    selection: 'Prendre la cellule sélectionnée',
    add: 'Ajouter au tableau',
    added: (cell: string) => `${cell} est dans le tableau.`,
  },
};
