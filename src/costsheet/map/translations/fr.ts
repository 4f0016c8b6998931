import type { english } from '../sentences';

export const fr: Readonly<Record<keyof typeof english, string>> = {
  'header-words': 'intitulée « {header} »',
  chosen: 'choisie par vous : « {header} »',
  'header-and-data': 'intitulée « {header} », et {share} de ses cellules se lisent ainsi',
  'data-only': 'sans intitulé parlant, mais {share} de ses cellules se lisent ainsi',
  'quantity-times-price':
    'intitulée « {header} » ; c’est quantité x prix unitaire sur {share} des lignes',
  'only-price':
    'intitulée « {header} » comme le prix d’une pièce, et aucune colonne ne compte les pièces : confirmez que chaque ligne en est une',
  'offered-product':
    'aucune colonne de coûts de ligne : quantité {quantity} x prix unitaire {price}',
  'row-blank': 'ligne vide',
  'row-heading-repeated': 'en-tête répété',
  'row-section': 'titre de section ou remarque, sans chiffres',
  'row-total': 'total ou sous-total',
  'row-unused': 'formules préparées sans pièce',
  'no-table': 'aucun tableau de coûts n’a été trouvé sur cette feuille',
  'sheet-too-large':
    'la feuille a {rows} lignes x {columns} colonnes jusqu’à sa dernière cellule utilisée, plus de {most} cellules : elle n’est pas parcourue ; effacez les cellules égarées loin des données',
  'no-cost-column':
    'aucune colonne de coût : ni intitulé ni chiffres ne disent ce que coûte une ligne ; choisissez une colonne ou ajoutez-en une',
  'no-origin-column':
    'aucune colonne d’origine : rien ne dit où les pièces ont été faites ; choisissez une colonne ou ajoutez-en une',
  'no-lines': 'aucune ligne avec une pièce ou un chiffre sous cet en-tête',
  'offer-product':
    'aucune colonne de coûts de ligne : quantité ({quantity}) x prix unitaire ({price}) peut être écrit dans une nouvelle colonne',
  'price-without-quantity':
    'on dirait des prix d’une pièce, et aucune colonne ne compte les pièces ; confirmez que chaque ligne en est une',
  'origin-not-countries':
    'la colonne intitulée « {header} » ne contient pas de pays : elle n’est pas prise pour l’origine',
  'hidden-row': 'cette ligne est masquée, et son coût compte',
  'amount-missing': 'aucun montant : la ligne est laissée hors de tout chiffre',
  'amount-zero': 'le montant est 0 : un prix manque, ou la ligne ne coûte rien',
  'amount-as-text': '« {cell} » est un texte qui ressemble au nombre {number}',
  'amount-two-ways': '« {cell} » est un texte qui peut vouloir dire {one} ou {other}',
  'amount-words': '« {cell} » se trouve à la place d’un montant',
  'amount-unreadable': '« {cell} » ne se lit pas comme un montant',
  'amount-error': 'la cellule montre l’erreur {cell}',
  'amount-below-zero': '{cell} est négatif',
  'cost-not-product': 'le coût est {cost}, mais quantité x prix unitaire fait {product}',
  'currency-missing': 'sans monnaie, alors que d’autres lignes en ont plusieurs : dites laquelle',
  'tariff-lost-first-zero':
    '{cell} est un nombre à nombre impair de chiffres : un premier zéro est perdu ; la nouvelle colonne écrit {code}',
  'currency-differs':
    'en {currency}, alors que la plupart des lignes sont en {most} : convertissez avant d’additionner',
  'origin-missing': 'un coût sans pays d’origine',
  'origin-unknown': '« {cell} » n’est pas un pays',
  'origin-ambiguous': '« {cell} » peut désigner {meanings}',
  'origin-several':
    '« {cell} » nomme plusieurs pays ; écrivez la part d’unités achetée à chacun, comme US 60%; CN 40%',
  'origin-two-systems':
    '« {cell} » est {iso} en codes ISO et {aala} dans la clé AALA : dites laquelle cette colonne emploie',
  'tariff-short': '{cell} a moins de six chiffres : il compte comme listé',
  'tariff-lost-zero':
    '{cell} est un nombre et a perdu un zéro de « {displayed} » ; écrivez le code comme texte',
  'tariff-as-number':
    '{cell} est un nombre, et un dernier zéro peut être perdu ; écrivez le code comme texte, comme 8708.30',
  'tariff-unreadable': '« {cell} » n’est pas un code tarifaire',
  'formula-differs': 'la formule {formula} diffère de celle de {like} ({usual})',
  'number-among-formulas':
    'un nombre saisi là où les autres cellules de la colonne {column} sont des formules',
  'total-misses': 'ce total n’additionne pas {cells}',
  'row-column-numbers': 'numéros ou unités des colonnes',
  'row-assembly': 'son coût est la somme des lignes au-dessous, qui comptent',
  'row-summary': 'un chiffre du produit entier, pas une ligne',
  'origin-of-supplier':
    'la colonne « {header} » dit où est le fournisseur, ce qui peut ne pas être où la pièce est faite : confirmez-la',
  'another-cost-column':
    'la colonne « {header} » ressemble à un coût autant que celle proposée : confirmez lequel est le coût de la ligne',
  'another-quantity-column':
    'la colonne « {header} » compte aussi des pièces : confirmez par quelle quantité le prix est multiplié',
  'price-unit-of-column':
    'l’en-tête « {header} » dit que le prix est pour {pieces} pièces : quantité x prix unitaire / {pieces} est proposé',
  'price-unit-of-column-unclear':
    'l’en-tête « {header} » peut être un prix au mille ou au mètre : dites pour combien',
  'price-unit':
    'le prix est pour {pieces} (« {cell} ») : quantité x prix unitaire / {pieces} est proposé',
  'price-by-measure':
    'le prix est pour une mesure (« {cell} ») : quantité x prix unitaire est juste si la quantité est aussi en {cell}',
  'price-unit-unclear': '« {cell} » peut être un prix au mille ou au mètre : dites pour combien',
  'origin-read-as':
    '« {cell} » signifie {read}, que les fonctions ne lisent pas : la nouvelle colonne écrit {read}',
  'model-missing': 'cette ligne a des chiffres et aucun modèle : son verdict ne nomme personne',
  'model-repeated':
    '« {cell} » se trouve aussi à la ligne {row} : chaque ligne est jugée pour elle-même',
  'figure-missing': 'pas de chiffre : là où un scénario le demande, ce modèle est Undecided',
  'figure-unread':
    '« {cell} » n’est pas un chiffre : il compte comme non déclaré, et le modèle est Undecided là où il est demandé',
  'class-unknown':
    '« {cell} » n’est pas une classe de produits connue des fonctions, comme light truck : le modèle ne peut pas être jugé',
  'share-in-percent': 'ses cellules disent 62,5 pour 62,5 % : chacune est divisée par 100',
  'share-above-all':
    '{cell} est plus que le tout, alors que d’autres cellules de la colonne sont des parts jusqu’à 1 : écrivez {cell} % ou la part juste',
  'rvc-differs':
    'la teneur en valeur régionale est déclarée à {stated}, mais les colonnes {netCost} et {vnm} donnent {computed}',
  'statement-read-as':
    '« {cell} » sous cet en-tête signifie {read} : la nouvelle colonne écrit {read}',
  'statement-unknown':
    '« {cell} » ne déclare rien que les fonctions lisent ; écrivez une déclaration comme originating, RVC 55% ou VNM 12.50, ou videz la cellule',
};
