/** What the add-in says of a workbook, in French. */
export const fr = {
  protected:
    'Une feuille est protégée, ou le classeur n’autorise pas les changements. Retirez la protection (Révision > Ôter la protection) et réessayez. Rien n’a été changé.',
  structure:
    'La structure du classeur est protégée : aucune feuille ne peut être ajoutée. Retirez cette protection (Révision > Protéger le classeur) et réessayez. Rien n’a été changé.',
  changed:
    'Quelqu’un vient de changer la cellule de {name} : elle contient maintenant « {now} ». Regardez-la dans le volet et choisissez de nouveau. Rien n’a été changé.',
  editing:
    'Une cellule est en cours de modification. Appuyez sur Entrée ou Échap dans la cellule et réessayez. Rien n’a été changé.',
  'read-only':
    'Ce classeur est ouvert en lecture seule. Enregistrez une copie ou choisissez Activer la modification et réessayez. Rien n’a été changé.',
  'not-found':
    'Une feuille, un nom ou une cellule présents il y a un instant ont disparu. Actualisez le volet et réessayez. Rien n’a été changé.',
  exists:
    'Quelqu’un vient d’ajouter la même feuille ou le même nom. Actualisez le volet et réessayez. Rien n’a été changé.',
  busy: 'Excel est occupé et n’a pas répondu. Attendez la fin du calcul et réessayez. Rien n’a été changé.',
  'too-old':
    'Il manque à cette version d’Excel une commande dont le volet a besoin (ExcelApi 1.11). Mettez Excel à jour. Rien n’a été changé.',
  cancelled: 'Arrêté à votre demande. Rien n’a été changé.',
  refused: 'Excel a refusé la demande ({code} : {message}). Rien n’a été changé.',
  unread: '{reason} Le classeur n’a pas pu être lu : le volet montre ce qu’il avait lu avant.',
  'half-done':
    '{reason} Une partie a été faite et n’a pu être annulée. Appuyez sur Ctrl+Z jusqu’à ce que la feuille « {sheet} » soit comme avant.',
  'reference-broken': 'il renvoie à une cellule supprimée (#REF!)',
  'not-a-cell': 'il désigne {formula}, pas une cellule',
  'several-cells': 'il renvoie à {count} cellules ({address}), pas à une seule',
  'sheet-missing': 'il renvoie à la feuille « {sheet} », qui n’existe pas',
  occupied:
    '{cell} n’est plus ce qu’elle était, ou contient déjà quelque chose. Choisissez une cellule vide, ou actualisez le volet, et réessayez. Rien n’a été changé.',
  'confirm-shares':
    '{cell} nomme plusieurs pays : déclarez dans {cells} la part d’unités achetée de {countries}',
  'confirm-neighbours':
    '{cell} n’est pas faite comme ses voisines : {other} montre ce que donne leur formule',
  'several-selected':
    'Plusieurs zones séparées sont sélectionnées. Sélectionnez un seul bloc de cellules et réessayez. Rien n’a été changé.',
} as const;
