/** The sentences of the Excel layer in French, by code. Names of parameters stay as they are. */
export const fr = {
  undecided: 'indécis : ',
  'more-issues': 'et {count} de plus : voir NAFTA.CHECK',
  'check-head': '{verdict} en tant que {good} selon {readings}',
  'judged-as': 'selon {readings}',
  'judged-as-default': 'non déclaré, pris par défaut ; selon {readings}',
  'row-own': 'Proposition propre : {term}',
  'row-reading': 'Lecture : {term}',
  'also-read-as': 'se lit aussi comme : {others}',
  'row-worst-case': '{test}, pire cas de ce qui n’est pas déclaré',
  'lines-over-net-cost': 'les lignes font {share} du coût net',
  'argument-missing': '{parameter} est absent : donnez une plage ou une valeur',
  'shapes-differ':
    '{parameter} a {shape}, {first} a {firstShape} ; donnez-leur la même forme, ligne par ligne',
  'too-many-lines':
    '{parameter} a {count} lignes, plus de {most} ; utilisez une colonne de tableau ou une plage ajustée comme C:.C',
  'ragged-range': '{parameter} a des lignes de longueurs différentes',
  'error-value':
    '{parameter}, ligne {line} contient l’erreur {error} ; corrigez d’abord cette cellule',
  'error-not-available':
    '{parameter}, ligne {line} contient l’erreur #N/A ; corrigez d’abord cette cellule',
  'not-one-value':
    '{parameter} prend une valeur, une plage de {shape} a été reçue ; donnez une cellule',
  'scenario-not-text':
    'scenario : reçu {received} ; donnez un texte comme nafta-1994, ou la cellule nommée NAFTA_SCENARIO',
  'good-not-text':
    'good : reçu {received} ; donnez un texte comme passenger vehicle, ou un code tarifaire comme 8708.30',
  'country-share-of': 'country est absent : donnez un pays comme US ou Mexique',
  'net-cost-not-positive':
    'le coût net serait de {value} ; total_cost moins les coûts exclus doit être supérieur à 0',
  'result-too-large': 'le résultat est trop grand pour une cellule ; vérifiez les montants',
  'no-costs':
    'costs : aucune ligne n’a de coût supérieur à 0, il n’y a donc rien à compter ; vérifiez la plage',
  'no-headroom':
    'le scénario ne publie aucun pourcentage exigé pour ce produit, il n’y a donc pas de marge ; ajoutez « rvc = ...% » au scénario',
  'group-missing':
    'groups, ligne {line} : un coût sans groupe ; écrivez le modèle auquel il appartient',
  'group-without-net-cost':
    'net_costs n’a pas de ligne pour le groupe « {group} » ; ajoutez le groupe et son coût net',
  'group-twice':
    'net_costs, ligne {line} : le groupe « {group} » figure deux fois ; gardez une ligne',
  'net-costs-shape': 'net_costs prend deux colonnes : le groupe et son coût net',
  'share-not-number': '{parameter} : reçu {received} ; donnez une part comme 0,625 ou 62,5 %',
  'row-unknown': 'row : reçu « {received} » ; utilisez une lettre de a à i, la rangée de 9(2)',
  'units-missing':
    '{unit} décide et n’est pas déclaré : les unités des six mois précédents vendues à des personnes liées (le texte 0 si aucune) et toutes les unités vendues',
  'related-above-all': 'related_units dépasse all_units ; corrigez l’un des deux',
  'rvc-rule-missing':
    'rvc_rule, ligne {line} : il n’est pas déclaré si la règle de cette matière exige une teneur en valeur régionale ; écrivez oui ou non',
  'not-yes-or-no': '{parameter}, ligne {line} : reçu « {received} » ; écrivez oui ou non',
  'quantity-missing':
    'quantities, ligne {line} : la quantité de ce produit manque ; indiquez-la ou videz la ligne',
  'average-net-cost-missing':
    'net_costs, ligne {line} : une valeur de matières non originaires sans coût net ; indiquez le coût net',
  'labour-nothing': '{parameter} et high_wage_labor sont vides ; indiquez au moins l’un des deux',
  'labour-above-whole':
    '{parameter} et high_wage_labor dépassent {whole} ; indiquez les deux pour les mêmes véhicules et la même période',
  'production-wages-missing':
    'production_wages est absent : rnd_and_it_wages est divisé par les salaires des travailleurs affectés à la production directe ; indiquez les deux pour la même année',
  'credit-not-known':
    '{parameter} : aucun crédit n’a été rapporté pour cette proposition ; omettez-le pour compter salaires et matières seuls',
  'no-purchases':
    'purchases : aucune ligne n’a de valeur supérieure à 0, il n’y a donc rien à compter ; vérifiez la plage',
  'metal-contradiction':
    'originating, ligne {line} : déclarée originaire, mais origins indique {origin} ; corrigez l’un des deux',
  'originating-unknown':
    '{parameter}, ligne {line} : reçu « {received} » ; écrivez VRAI ou originaire, FAUX ou non originaire',
  'core-part-blank': 'parts, ligne {line} : un coût net sans pièce ; écrivez l’une de {parts}',
  'core-part-unknown':
    'parts, ligne {line} : « {received} » n’est pas une pièce essentielle ; la plus proche est {nearest} ; écrivez l’une de {parts}',
  'core-statement':
    'statements, ligne {line} : reçu « {received} » ; une pièce essentielle est originaire, originaire par saut ou non originaire, ou la cellule est vide',
  'code-short':
    'hs_codes, ligne {line} : {received} a moins de six chiffres ; six décident, par exemple 8708.30',
  'measure-unknown': 'measure : reçu « {received} » ; utilisez l’un de {measures}',
  'system-unknown': 'system : reçu « {received} » ; utilisez iso ou aala',
  'qualifies-missing':
    'qualifies est absent : donnez la cellule avec NAFTA.QUALIFIES, ou VRAI ou FAUX',
  'truth-malformed': '{parameter} : reçu {received} ; donnez VRAI ou FAUX',
  'importer-outside': 'importer : reçu {received} ; donnez US, CA ou MX',
  'us-content-missing':
    'us_content manque : avec une approbation le droit frappe la valeur sans contenu américain ; indiquez le montant, 40% ou none',
  'content-doubtful':
    '{parameter} : {received} peut être une part ou un montant d’argent ; écrivez une part comme texte, par exemple 40%',
  'content-above-value':
    '{parameter} : {received} dépasse la valeur en douane ; indiquez ce qui en est un tel contenu',
} as const;
