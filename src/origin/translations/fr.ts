/** The core's sentences in French, by code, in the terms of the ALÉNA and the ACEUM. */
export const fr = {
  'origin-contradiction':
    'statements, ligne {line} : « {statement} » se dit d’une matière faite sur le territoire, mais origins dit {origin} ; corrigez l’un des deux',
  'free-above-cost':
    'statements, ligne {line} : libre {amount} dépasse le coût de la ligne ({cost}) ; indiquez au plus le coût',
  'us-value-above-cost':
    'us_values, ligne {line} : {amount} dépasse le coût de la ligne ({cost}) ; indiquez au plus le coût, ou un pourcentage',
  'vnm-above-cost':
    '{lines} : la valeur non originaire déclarée dépasse le coût de la ligne ; elle est prise telle quelle',
  'rvc-below-requirement':
    '{lines} : la TVR déclarée est inférieure à l’exigence propre de la pièce, qui ne peut donc être originaire par la TVR ; le pire cas compte tout le coût',
  'counted-as-listed-without-code':
    '{lines} : sans code tarifaire, compté comme figurant sur la liste de traçage',
  'counted-as-listed-short-code':
    '{lines} : le code tarifaire est trop court pour décider, compté comme figurant sur la liste de traçage',
  'matched-narrower-entry':
    '{lines} : la liste ne nomme qu’une partie de cette sous-position (chiffres nationaux ou description) ; compté comme listé, confirmez-le',
  'counted-as-component':
    '{lines} : sans code tarifaire, ou trop court pour décider : compté comme moteur ou boîte de vitesses de l’annexe 403.2',
  'perhaps-component':
    '{lines} : le code peut couvrir une sous-composante ou un montage de l’annexe 403.2, les deux lectures sont comptées ; déclarez VNM, 0 si ce n’en est pas',
  'rolled-up-heavy':
    '{lines} : originaire, rien n’est compté ; s’il contient des matières répertoriées à l’annexe 403.2, déclarez VNM',
  'requirement-range':
    '{lines} : sans six chiffres du code tarifaire, l’exigence propre de la pièce n’est pas connue ; la plus haute et la plus basse possibles sont comptées',
  'unstated-lines':
    '{lines} : fait sur le territoire, rien n’est déclaré de ce qu’il contient ({amount} en doute)',
  'rvc-fails':
    'la teneur en valeur régionale est de {measured}, il faut {required} : il manque {points} points ({amount} de valeur non originaire en trop)',
  'rvc-undecided':
    'la teneur en valeur régionale se situe entre {worst} et {favourable}, il faut {required} : {amount} en doute ; déclarez ce que savent les fournisseurs de {lines}',
  'rvc-not-published':
    'le scénario ne publie aucun pourcentage exigé ; ajoutez « rvc = ...% » au scénario',
  'us-share-fails':
    'la part américaine est de {measured} de {base}, il faut {required} : il manque {points} points ({amount})',
  'us-share-undecided':
    'la part américaine se situe entre {worst} et {favourable} de {base}, il faut {required}',
  'us-base-missing':
    'la part américaine sur {base} demande le fait « {fact} » ; ajoutez-le à facts',
  'us-base-not-positive':
    'la part américaine ne peut être calculée : {base} est {value}, pas au-dessus de 0',
  'us-conversion-missing':
    'la part américaine soustractive demande le fait « Coût de transformation non américain » : les lignes font {total}, moins que la base de {base}',
  'fact-missing': '{test} est exigé ({required}) et n’est pas déclaré ; ajoutez le fait « {fact} »',
  'fact-fails': '{test} est déclaré à {measured}, il faut {required}',
  'shift-missing':
    'la conformité du produit au changement de classification tarifaire de sa règle décide et n’est pas déclarée ; ajoutez le fait « Saut tarifaire » (oui ou non)',
  'shift-fails':
    'le fait « Saut tarifaire » dit que le produit ne satisfait pas au changement de classification tarifaire de sa règle',
  'shift-heading':
    '{lines} : une matière de l’extérieur est dans la position même {heading} du véhicule, le changement de classification ne peut être tenu pour satisfait ; ajoutez le fait « Saut tarifaire »',
  'shift-taken-as-met':
    'le changement de toute autre position est tenu pour satisfait : aucune ligne de l’extérieur ne porte la position {heading}',
  'shift-stated': 'selon le fait « Saut tarifaire »',
  'shift-not-needed':
    'la règle offre le changement de classification tarifaire ou la TVR ; l’autre voie décide',
  'route-unknown':
    'les voies qu’offre la règle de ce produit ne sont pas dans le tableau ; réussir par la TVR seule ne décide pas',
  'no-tests': 'le scénario ne fixe aucun critère qui puisse être calculé pour ce produit',
  'waiver-no-value':
    'ni « Valeur transactionnelle » ni « Coût total » n’est déclaré, la dispense est tenue pour non satisfaite',
  'waiver-base': 'toutes les matières non originaires sur {base}',
  'waiver-met':
    'l’exigence de TVR est levée : toute la valeur non originaire tient dans {limit} de {base}',
  'waiver-undecided':
    'que toute la valeur non originaire tienne dans la dispense de minimis dépend de ce qui n’est pas déclaré',
  'lvc-minimum-with-total':
    'sans fait propre : dans un total atteint, la technologie et l’assemblage comptent pour {share} au plus',
  'core-part-not-in':
    '{test} : considérée comme absente du véhicule ; s’il en a une, ajoutez sa ligne',
  'core-part-missing':
    '{test} : aucune ligne ; ajoutez son coût net et sa VMN, ou écrivez none comme coût net si le véhicule n’en a pas',
  'core-part-stated': '{test} : originaire, selon la déclaration',
  'core-part-fails':
    '{test}, VMN par {way} : la teneur en valeur régionale est de {measured}, {required} est exigé',
  'core-part-unstated':
    '{test}, VMN par {way} : non déclarée pour {lines}, donc entre rien et tout le coût net ; indiquez-la, un vrai zéro par le texte 0',
  'core-average-on-the-line':
    '{test}, VMN par {way} : la moyenne est exactement à {required} ; la loi demande qu’une moyenne le dépasse et qu’une pièce seule ne soit pas au-dessous',
  'core-part-shift':
    '{test} : un changement de classement tarifaire suffit aussi ; écrivez originaire par saut dans statements s’il est satisfait, non originaire sinon',
  'core-part-no-shift':
    '{test} : un changement de classement tarifaire seul ne la rend pas originaire ; sa teneur en valeur régionale décide',
  'super-core-incomplete':
    'l’ensemble de pièces essentielles demande le coût net de toute pièce que le véhicule contient',
  'net-cost-corrected':
    'coût net corrigé de {amount} pour les déclarations d’accumulation (leur coût net moins le coût de leurs lignes)',
  'net-cost-not-positive':
    'le coût net est {value} après correction pour les déclarations d’accumulation ; il doit être supérieur à 0',
  'transaction-value-missing':
    'la méthode de la valeur transactionnelle demande le fait « Transaction value », ajusté pour exclure l’expédition internationale',
  'by-transaction-value': 'selon la méthode de la valeur transactionnelle, sur {amount}',
  'lines-below':
    'les lignes font {share} du coût net : est-ce des prix unitaires, ou des milliers ?',
  'lines-above':
    'les lignes font {share} du coût net, plus que le tout : est-ce des prix unitaires, ou manque-t-il quelque chose au coût net ?',
  'no-lines':
    'costs : aucune ligne n’a un coût supérieur à 0, il n’y a rien à juger ; vérifiez la plage',
  'traced-needs': 'la rangée {row} de 9(2) demande {parameter} ; indiquez-le',
  'accumulating-by-net-cost':
    'statements, {lines} : qui cumule de la production doit suivre la méthode du coût net ; ôtez method = TV',
  'designation-twice':
    'materials, ligne {line} : « {name} » figure deux fois ; donnez une ligne à chaque matière et nommez dans used_in toutes celles qui la contiennent, séparées par ;',
  'designation-unknown':
    'used_in, ligne {line} : « {name} » n’est pas parmi les matières ; ajoutez-la, ou laissez la cellule vide pour le produit lui-même',
  'designation-circle':
    'used_in, ligne {line} : « {name} » serait incorporée à elle-même ; corrigez la chaîne',
  'figure-missing': '{test} est exigé ({required}) et le chiffre est vide',
  'average-empty':
    'net_costs : aucun produit n’a un coût net supérieur à 0, il n’y a rien à moyenner',
  'technology-without-spend':
    'le fait « Dépenses de technologie » n’est pas déclaré : calculé sans technologie',
  'technology-part-unstated':
    'le fait « Technologie dans le coût net » n’est pas déclaré : toute la dépense, ou rien, peut être déjà dans le coût net',
  'technology-missing':
    'la technologie pourrait atteindre l’exigence ; ajoutez le fait « Dépenses de technologie »',
} as const;
