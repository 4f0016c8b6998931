/** What is said when a request is answered, in French. */
export const fr = {
  'no-request':
    'le fichier n’est pas une demande de ce programme : il manque les feuilles d’une demande ou l’identifiant en C1. Demandez à votre client le fichier tel qu’il a été envoyé',
  'other-version':
    'le formulaire a la version {found} et ce programme remplit la version {known} : demandez à votre client une nouvelle demande',
  'altered-request':
    'ce que le fichier demande ne donne pas son identifiant {id} : des cellules verrouillées ont été modifiées depuis, et votre client ne pourrait pas lire la réponse. Demandez le fichier tel qu’il a été envoyé',
  'altered-cell':
    '{cell} dit « {found} » là où une demande dit « {asked} » : une cellule verrouillée a été modifiée. Demandez à votre client le fichier tel qu’il a été envoyé',
  'foreign-formula':
    '{cell} contient une formule qu’aucune demande n’a ({formula}) ; rien n’est calculé ni rempli. Demandez à votre client le fichier tel qu’il a été envoyé',
  'row-gone': 'sa ligne n’est plus dans le fichier',
  'already-answered': '{cell} dit déjà « {found} » et reste ; videz-la pour qu’elle soit remplie',
  'not-found':
    'rien dans le classeur ne nomme {part} ; dites quel calcul ou quel tableau de coûts la concerne',
  'matched-twice': '{part} est nommée à côté de plusieurs calculs ({places}) ; dites lequel compte',
  'left-out': 'laissée de côté par vous',
  'not-recalculated':
    '{cells} n’a pas pu être recalculée ici ; une valeur que personne n’a calculée ne prouve rien',
  'table-in-doubt':
    'le tableau de coûts {table} est douteux : {doubt}. Corrigez-le, ou jugez-le par une formule',
  'net-cost-missing':
    'la feuille du tableau de coûts {table} ne nomme aucun coût net ; écrivez « Coût net » et le montant à côté',
  'several-models':
    'le tableau de coûts {table} porte sur plusieurs produits ({found}), et un seul coût net n’est celui d’aucun ; jugez-les par EVALUATION_BY',
  'several-currencies':
    'le tableau de coûts {table} est en plusieurs monnaies ({found}) ; convertissez-le d’abord',
  'price-units':
    'le tableau de coûts {table} a des prix pour {found} ; laissez d’abord la page de la feuille de coûts écrire le coût de chaque ligne',
  'country-codes':
    'le tableau de coûts {table} a des codes de pays qu’un seul système connaît ({found}) ; laissez d’abord la page de la feuille de coûts les lire',
  'decimal-sign':
    'le tableau de coûts {table} a des montants qui peuvent signifier deux nombres ({found}) ; saisissez-les comme nombres',
  'good-missing':
    'ni la feuille ni la demande ne donnent pour {part} un code tarifaire de six chiffres : rien ne dit quelle règle elle a',
  'not-judged': 'elle ne peut pas être jugée au {day} : {reasons}',
  'not-the-agreement':
    'la feuille juge selon « {scenario} », et la demande porte sur {agreement} : jugez selon {id}',
  'terms-changed':
    'le scénario « {scenario} » énonce {terms}, ce que {agreement} ne dit pas : jugez selon l’accord tel qu’il est',
  'judged-as-vehicle':
    'la feuille la juge comme « {good} », et la demande porte sur une pièce : nommez la pièce, ou son code tarifaire, comme produit',
  'other-code':
    'la feuille la juge comme {good}, et la demande indique {asked} : voyez avec votre client quel code est le bon',
  'date-outside':
    'la feuille juge au {date}, et la demande porte sur {from} à {to} : mettez le jour de la feuille dans cette période',
  fails: 'elle échoue au {day} : {reasons}',
  undecided: 'elle reste indécise au {day} : {reasons}',
  qualifies: 'elle est admissible au {day}',
  'rvc-open': 'sa TVR se situe entre {worst} et {favourable} tant que des lignes ne déclarent rien',
  'rvc-not-passed':
    'elle est originaire, mais pas par sa TVR de {measured}, inférieure à l’exigence',
  'no-tracing':
    'aucune valeur n’est retracée : seul l’ALENA retrace les importations, et seulement dans les produits pour véhicules légers',
  'traced-open': 'la valeur retracée n’est pas établie tant que des lignes ne déclarent rien',
  'pieces-missing':
    'le montant est demandé par pièce, et rien ne dit pour combien de pièces la feuille de coûts est faite',
  'currency-missing': 'rien ne dit en quelle monnaie est la feuille de coûts',
  'currency-differs':
    'la feuille de coûts est en {own} et les montants sont demandés en {asked} : convertissez d’abord la feuille',
  'tells-a-cost':
    'la valeur retracée est l’un de vos propres coûts : la déclarer révélerait ce coût',
  'country-left': 'reste à vous : le pays de fabrication, qu’aucune feuille de coûts ne prouve',
  'criterion-left': 'reste à vous : le critère d’origine',
  'country-and-criterion-left':
    'restent à vous : le pays de fabrication et le critère d’origine, qu’aucune feuille de coûts ne prouve',
  'origin-outside':
    'votre client a enregistré l’origine {origin} : sans le pays de fabrication, la déclaration la contredit. Cela et le critère d’origine restent à vous',
  'fills-otherwise':
    'le fichier rempli différerait de la demande en {cell}, qui n’est pas parmi les réponses montrées ; rien n’est enregistré',
  'workbook-changed':
    'ce classeur a changé depuis que les réponses ont été montrées ; relisez-le et revoyez-les',
  'discloses-cost':
    '{cell} montrerait {value}, qui est un montant de votre propre classeur ; rien n’est enregistré',
} as const;
