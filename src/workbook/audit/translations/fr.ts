/** What the audit of a workbook says, in French. */
export const fr = {
  'damaged-formula':
    'Excel a perdu le complément dans cette formule ({spelling}) : elle montre le dernier calcul, ou #NAME?',
  'fix-repair': 'l’écrire de nouveau par le nom du complément : {formula}',
  'name-unknown':
    'la cellule montre #NAME? bien que sa formule soit bonne : Excel ne connaissait pas le complément quand il l’a calculée',
  'fix-enter-again': 'entrer de nouveau la même formule, pour qu’Excel la calcule',
  'setting-unlinked':
    '{parameter} est écrit dans la formule ({literal}) : il ne suit pas la cellule {name}',
  'fix-link': 'mettre {name} à sa place; cette cellule dit maintenant la même chose',
  'fix-link-changing':
    'mettre {name} à sa place; cette cellule dit {current}, le chiffre peut donc changer',
  'cost-blank':
    'aucun coût sur une ligne qui indique une origine, un code ou une déclaration : elle compte pour 0',
  'cost-of-blank': 'cette cellule est vide, le coût en {cell} est donc 0',
  'amount-blank': 'cette cellule est vide et compte pour 0 dans {function} ({parameter})',
  'lines-unstated':
    'fabriquées dans le territoire, rien de déclaré par le fournisseur (nombre de lignes : {count}); lues des deux façons, le verdict est le même',
  'lines-unstated-undecided':
    'fabriquées dans le territoire, rien de déclaré par le fournisseur (nombre de lignes : {count}); lues des deux façons, le verdict reste indécis',
  'unit-price':
    'donnés comme coûts, mais « {header} » contient des prix à la pièce, et la colonne {quantity} compte les pièces',
  'price-uncounted':
    'donnés comme coûts, mais « {header} » ressemble à un prix à la pièce, et aucune colonne ne compte les pièces : confirmez que chaque ligne en est une',
  'fix-cost-column': 'prendre les coûts de la colonne {column}, « {header} »',
  'rows-missed':
    'la plage {range} finit trop tôt : lignes au-dessous qu’aucune formule ne lit : {count}',
  'fix-extend': 'étendre les plages jusqu’à la ligne {row}',
  'lines-hidden':
    'lignes masquées ou filtrées dont les coûts comptent (nombre de lignes : {count})',
  'formula-unlike': 'la formule diffère de ses voisines, comme {like} ({usual})',
  'value-among-formulas':
    'une valeur saisie là où les voisines sont des formules, comme {like} ({usual})',
  'fix-as-neighbours': 'en faire {formula}, comme ses voisines',
  'volatile-precedent':
    '{function} est recalculé à chaque modification, et avec lui toutes les formules NAFTA qui en dépendent : {count}',
  'precedents-cut':
    'plus de {most} formules se trouvent en amont de celles de NAFTA : les fonctions qui changent à chaque modification sont cherchées dans ce nombre',
  'range-repeated':
    '{range} est remise à {count} formules : environ {megabytes} Mo à chaque changement de scénario, et Excel remet 5 Mo à la fois; laissez un seul EVALUATION_BY la lire, ou donnez des chiffres au lieu de lignes',
  'not-recalculated':
    'pas recalculée, ou reposant sur une cellule qui ne l’a pas été : ce qu’elle montre peut être ancien',
  outdated: 'cellules qui ne montrent pas ce que leurs formules donnent maintenant : {count}',
  'other-version': 'fait avec {made}, vous avez {own} : chiffres qui diffèrent : {count}',
  'other-version-agrees':
    'fait avec {made}, vous avez {own} : chaque chiffre montré est celui que donne {own}',
  'not-compared':
    'pas comparées avec {own}, car seul Excel peut calculer ce qu’elles reçoivent : {count}',
  'fix-recalculate': 'entrer de nouveau ces formules, pour que {own} les calcule',
  'sheet-unread':
    'la feuille « {sheet} » a plus de cellules qu’on n’en lit : rien n’y a été examiné',
} as const;
