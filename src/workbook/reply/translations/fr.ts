/** What is said of a supplier's reply, in French. */
export const fr = {
  'unreadable-file': 'le fichier n’est pas lu : {reason}',
  macros:
    'le fichier contient des macros ({part}), ce qu’aucune demande n’a : demandez le .xlsx sans elles. Rien n’en est lu',
  'external-links':
    'le fichier est lié à d’autres classeurs ({part}), ce qu’aucune demande n’est : demandez des réponses tapées. Rien n’en est lu',
  connections:
    'le fichier va chercher des données ailleurs ({part}), ce qu’aucune demande ne fait : demandez des réponses tapées. Rien n’en est lu',
  'embedded-objects':
    'le fichier contient des objets incorporés ({part}), ce qu’aucune demande n’a : demandez le .xlsx sans eux. Rien n’en est lu',
  hyperlinks:
    'le fichier contient {count} liens vers des adresses extérieures, par exemple « {target} » ; aucun n’est suivi',
  'no-request':
    'aucune feuille ne porte l’identifiant d’une demande en C1 : ce n’est pas une réponse à une demande de nous, ou ses premières lignes ont été modifiées',
  'other-request':
    'la demande {id} n’est pas de ce classeur : elle vient d’un autre, ou son fournisseur, ses pièces ou ses codes ont changé et aucune feuille « NAFTA requests » ne la contient',
  'other-version':
    'le formulaire a la version {found}, ce programme lit la {known} : envoyez de nouveau la demande',
  'altered-head':
    '{cell} dit « {found} » où la demande disait « {asked} » : des lignes ou des colonnes ont été déplacées ou modifiées. Rien de la réponse n’est lu',
  'missing-sheet': 'la feuille « {sheet} » n’est pas dans la réponse',
  'already-merged': 'ce même fichier a déjà été repris, le {day}',
  'altered-certification':
    '{cell} dit « {found} » où la demande disait « {asked} » : une cellule verrouillée de l’attestation a été modifiée',
  'certification-missing':
    'des pièces sont déclarées originaires, et il manque à l’attestation : {fields}',
  unsigned: 'personne n’est nommé comme signataire',
  'extra-rows':
    '{count} lignes qu’aucune demande ne contenait ont été ajoutées ({rows}) ; elles ne sont pas lues',
  'outside-cells':
    '{count} cellules hors du formulaire contiennent quelque chose, par exemple {cell} ; elles ne sont pas lues',
  'extra-sheets': 'des feuilles qui ne sont pas lues ont été ajoutées : {sheets}',
  'altered-cell':
    '{cell} dit « {found} » où la demande disait « {asked} » : une cellule verrouillée a été modifiée, la ligne n’est pas lue',
  'duplicate-row':
    'la ligne {key} est là plus d’une fois ({rows}) : on ne sait laquelle compte, aucune n’est lue',
  'row-gone': 'la ligne {key} n’est plus dans la réponse',
  'holds-formula':
    '{cell} contient une formule ({formula}) à la place d’une réponse tapée ; elle n’est ni calculée ni lue',
  'holds-error': '{cell} affiche une erreur à la place d’une réponse',
  'too-long':
    '{cell} contient {length} caractères à la place d’une réponse courte (au plus {most})',
  'not-a-country':
    '{cell} : « {found} » ne nomme aucun pays ; on demande deux lettres, par exemple MX',
  'not-a-code':
    '{cell} : « {found} » n’est pas un code de six chiffres ou plus, par exemple 8708.30',
  'not-a-number': '{cell} : « {found} » n’est pas un nombre',
  'not-a-day':
    '{cell} : « {found} » n’est pas un jour ; on demande une date, par exemple 2026-01-31',
  'unknown-statement':
    '{cell} : « {found} » n’est pas une déclaration de la liste, ni une que les fonctions lisent',
  'nothing-stated': 'rien n’est déclaré',
  'statement-missing': 'la ligne a d’autres réponses, et {cell} ne déclare rien',
  'figure-missing': '« {statement} » demande un chiffre dans {cell}',
  'currency-missing': 'un montant est déclaré, et rien ne dit dans quelle monnaie',
  'criterion-missing': 'aucun critère d’origine n’est déclaré ({cell})',
  'share-above-one':
    '{cell} est {found}, c’est-à-dire {percent} % ; un pourcentage va de 0 à 100 %. Si {found} % est voulu, il faut le taper avec son signe',
  'share-below-zero': '{cell} est {found} ; un pourcentage n’est pas négatif',
  'share-tiny':
    '{cell} est {percent} % : demandez si {found} voulait dire un pourcentage cent fois plus grand',
  'amount-negative': '{cell} est {found} ; un montant n’est pas négatif',
  'vnm-above-net-cost': 'la VMN {vnm} dépasse le coût net {netCost}',
  'above-cost':
    '{amount} pour {pieces} pièces font {total}, plus que ne coûte la ligne {line} ({cost})',
  'pieces-unknown':
    'le montant est par pièce, et les pièces de la ligne {line} ne peuvent pas être lues',
  'currency-unconfirmed': 'déclaré en {currency} ; la feuille de coûts ne dit pas sa monnaie',
  'days-reversed': 'valable du {from}, et seulement au {to} : intervertissez les jours',
  'period-too-long': 'valable du {from} au {to} : plus de douze mois',
  'period-elsewhere': 'valable du {from} au {to}, mais demandée du {askedFrom} au {askedTo}',
  expired: 'valable au {to}, ce qui est passé le {today}',
  'not-begun': 'valable du {from}, ce qui n’a pas commencé le {today}',
  'originating-outside':
    '« {statement} » est déclaré d’une pièce faite en {country} : seule une pièce faite dans le territoire est originaire',
  'accumulation-outside':
    '« {statement} » est déclaré d’une pièce faite en {country} : seuls des producteurs du territoire cumulent (DORS/94-14 art. 14(1))',
  'criterion-without-origin':
    'le critère d’origine {criterion} est déclaré d’une pièce déclarée non originaire',
  'currency-differs':
    'déclaré en {currency}, et la ligne {line} est en {known} : demandez le montant en {known}',
  'two-replies': 'une autre réponse ({file}) dit « {other} » de la même pièce',
  'needs-origin':
    'au dossier la pièce est faite en {known} ; la déclaration ne vaut qu’avec l’origine déclarée {country}',
  'line-gone': 'aucune ligne du classeur n’a plus cette pièce de {supplier}',
  'no-column': 'le tableau de coûts n’a pas de colonne pour cela ; intitulez-en une « {head} »',
  'formula-cell': '{cell} du classeur contient une formule ; rien n’est écrit dessus',
  'origin-left':
    '{part} : la déclaration est laissée de côté, car l’origine déclarée n’est pas acceptée',
} as const;
