/** What is said of a customer's form, in French. */
export const fr = {
  'no-map':
    'Ce classeur n’a pas de tableau nommé {name}. Faites-en un avec les colonnes Sheet, Cell, Value et Label, une ligne par cellule du formulaire, et donnez ce nom à sa plage.',
  'no-column':
    '{name} n’a pas de colonne « {column} » dans sa première ligne. Il faut Sheet, Cell et Value ; Label est facultative.',
  'table-full':
    '{name} n’a plus de ligne vide, ou ses en-têtes manquent. Faites couvrir plus de lignes par le nom, avec Sheet, Cell et Value dans la première.',
  'no-rows': '{name} n’a aucune ligne qui nomme une cellule du formulaire.',
  'row-without-cell':
    '{name}, ligne {row} : Sheet ou Cell est vide. Indiquez les deux, par exemple Quote et B7.',
  'not-a-cell':
    '{name}, ligne {row} : « {cell} » n’est pas une cellule. Donnez une adresse, par exemple B7.',
  twice:
    '{name}, ligne {row} : {cell} est déjà remplie par la ligne {earlier}. N’en gardez qu’une.',
  'value-error':
    '{name}, ligne {row} : Value est {error}, donc {cell} ne peut pas être remplie. Corrigez d’abord la formule.',
  'value-stale':
    '{name}, ligne {row} : Value repose sur {cells}, qui n’a pas été recalculée. Ouvrez le classeur dans Excel, calculez, enregistrez et réessayez.',
  'value-too-long':
    '{name}, ligne {row} : Value a {length} caractères ; une cellule en contient 32 767. Raccourcissez-la.',
  'no-sheet': '{name}, ligne {row} : le formulaire n’a pas de feuille « {sheet} » ; il a {sheets}.',
  'form-formula':
    '{name}, ligne {row} : {cell} du formulaire contient une formule, qui est celle du client. Désignez une cellule de saisie.',
  'inside-merge':
    '{name}, ligne {row} : {cell} est à l’intérieur des cellules fusionnées {merge}. Désignez {first}.',
  'other-label':
    '{name}, ligne {row} : à côté de {cell} le formulaire dit {found}, et non « {label} ». Le formulaire a changé : cherchez où va maintenant cette valeur.',
  'not-in-list':
    '{name}, ligne {row} : {cell} du formulaire admet l’un de {choices} ; Value est « {value} ».',
  blank: '{name}, ligne {row} : Value est vide ; {cell} reste telle que le formulaire la donne.',
};
