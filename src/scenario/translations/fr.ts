/** What the reader of scenarios says, in French, by code. Ids and terms stay as they are typed. */
export const fr = {
  'scenario-missing': 'scenario est absent : écrivez l’un de {ids}',
  'scenario-unknown': 'scenario : « {received} » n’est pas connu ; vouliez-vous dire {nearest} ?',
  'scenario-not-modelled':
    'scenario : {received} est connu mais pas encore modélisé ; sont modélisés {ids}',
  'scenario-is-overlay':
    'scenario : {received} est un droit de douane, pas une règle d’origine ; nommez un scénario comme {ids}',
  'term-without-value':
    'scenario : « {received} » n’est pas un terme ; écrivez terme = valeur, par exemple rvc = 80%',
  'term-unknown':
    'scenario : le terme « {received} » n’est pas connu ; vouliez-vous dire {nearest} ?',
  'term-not-in-scenario':
    'scenario : le terme « {term} » ne signifie rien sous {scenario} ; omettez-le',
  'term-twice': 'scenario : le terme « {term} » figure deux fois ; gardez-en un',
  'value-unknown': 'scenario : {term} = « {received} » n’est pas admis ; sont admis {allowed}',
  'technology-weights':
    'scenario : {term} = T3 donne à des composants avancés un poids supérieur à 1 et ne peut être calculé : aucune source publique ne nomme les composants ni les poids ; sont admis {allowed}',
  'technology-list':
    'scenario : {term} = T4 ajoute la technologie à la liste de traçage à conditions égales et ne peut être calculé : aucune source publique ne nomme les numéros tarifaires à ajouter ; sont admis {allowed}',
  'percentage-without-sign':
    'scenario : {term} = {received} est supérieur à 1 et n’a pas de signe % ; écrivez {term} = {received}%',
  'percentage-range': 'scenario : {term} = {received} n’est pas entre 0 % et 100 %',
  'good-unknown':
    'good : « {received} » n’est pas connu ; vouliez-vous dire {nearest} ? Un code tarifaire comme 8708.30 convient aussi',
  'good-not-a-part':
    'good : « {received} » n’est pas compris : seule une pièce est pour un autre véhicule ou pour le marché secondaire ; écrivez {good} seul',
  'good-by-persons':
    'good : six chiffres ne décident pas de la classe de {received} : jusqu’à 15 personnes, ou 16 et plus ; écrivez l’un de {goods}',
  'good-by-engine':
    'good : six chiffres ne décident pas de la classe de {received} : il couvre des véhicules avec et sans moteur à allumage par compression ; écrivez l’un de {goods}',
  'good-by-weight':
    'good : six chiffres ne décident pas de la classe de {received} : les définitions sont antérieures au code des camions électriques et dépendent du poids et de l’usage ; écrivez l’un de {goods}',
  'good-not-in-scenario': 'good : {scenario} n’a pas de règle pour {good} ; il en a pour {goods}',
  'good-code-short':
    'good : le code tarifaire {received} a moins de six chiffres ; six décident, par exemple 8708.30',
  'good-code-unlisted':
    'good : {scenario} n’a pas de ligne pour le code tarifaire {received} ; pour un produit hors de ses règles automobiles, écrivez good = other good',
  'date-malformed': 'date : « {received} » n’est pas un jour ; écrivez-le comme 2020-07-01',
  'date-before-life':
    'date : {date} précède l’entrée en vigueur de {scenario} ({from}) ; donnez une date ultérieure ou un autre scénario',
  'date-after-life':
    'date : {date} suit la fin de {scenario} ({to}) ; donnez une date antérieure ou un autre scénario',
  'last-step-ahead':
    'date : sans date, l’étape applicable n’est pas claire : {last} commence le {from}, {current} s’applique le {checkedOn} ; donnez une date',
  'method-not-published': 'on ne sait pas quelle méthode un produit peut choisir sous {scenario}',
  'plant-since-alone':
    'facts : « Usine depuis » ne dit rien sans « Usine » ; ajoutez ce fait (new ou refit)',
  'plant-without-since':
    'facts : « Usine » ({plant}) demande « Usine depuis », le jour du premier prototype ; ajoutez-le, ou écrivez plant = {plant} dans le scénario',
  'plant-without-date':
    'facts : « Usine » ({plant}) n’abaisse l’exigence que pour quelques années ; donnez une date, ou écrivez plant = {plant} dans le scénario',
  'plant-idle': 'plant = {plant} ne change rien pour {good} sous {scenario}',
  'plant-by-term':
    'plant = {plant} est déclaré par l’expression du scénario, quel que soit le jour : dans les {years} ans du premier prototype, et les conditions de {provision} remplies',
  'plant-applies':
    'usine ({plant}) depuis {since} : son exigence vaut jusqu’au {last} ; les conditions de {provision} sont tenues pour remplies parce qu’elles sont déclarées',
  'plant-outside':
    '{date} n’est pas dans les {years} ans de l’usine ({plant}), du {since} au {last} : l’exigence ordinaire s’applique',
  'lvc-credit':
    'teneur en valeur-travail supérieure à {total} avec {materials} de matières et de fabrication : les points au-delà de {over} comptent, si bien que {enough} suffit au lieu de {required} ({provision}, jamais moins de {floor})',
  'lvc-credit-unstated':
    'une teneur en valeur-travail supérieure à {total} avec plus de {over} de matières et de fabrication pourrait abaisser l’exigence à {enough} ({provision}) ; ajoutez les faits LVC et LVC materials',
  'staging-applies':
    'staging = ASR : jugé selon le régime de transition de rechange, jusqu’au {until} ; seuls sont admissibles les véhicules d’un producteur au régime approuvé ({provision})',
  'staging-after':
    'staging = ASR : le régime a pris fin le {until} à moins que l’approbation du producteur ne prévoie une autre période ({provision}) ; jugé comme si elle le faisait',
  'staging-idle':
    'staging = ASR concerne les véhicules de tourisme, les camions légers et leurs pièces essentielles, et ne change rien pour {good} ({provision})',
  'method-not-offered':
    '{scenario} ne juge {good} que selon la méthode du coût net ; omettez method = TV',
  'method-by-code':
    'que la règle de {good} offre la méthode de la valeur transactionnelle dépend de son code tarifaire : écrivez le code comme produit',
  'core-roll-up-every':
    'scenario : {term} = every core part rajouterait la valeur non originaire de toute pièce essentielle, y compris de celles qui satisfont à leur règle ordinaire ; les déclarations d’origine ne portent pas cette valeur : déclarez-la comme VNM sur ces lignes avec core roll-up = us ; sont admis {allowed}',
  'requirement-none': '{scenario} ne fixe pas l’exigence « {measure} » pour {good}',
  'labour-none':
    '{scenario} ne demande aucune teneur en valeur de main-d’œuvre et n’a donc pas de formule ; nommez un scénario qui en demande une, comme celui de l’accord en vigueur',
  'core-parts-none': '{scenario} n’exige pas de pièces essentielles pour : {good}',
  'mfn-unknown':
    'le droit de la nation la plus favorisée de {importer} pour {good} au {date} n’est pas consigné ; cherchez-le dans le tarif de {importer}',
  'never-published':
    'le texte de cette proposition n’a jamais été publié ; chaque chiffre repose sur la presse',
  'press-only': 'aucun texte de cet accord n’a été lu ; chaque chiffre repose sur la presse',
  'no-rule': 'Aucune règle (droit NPF)',
  'technology-uncapped':
    'technology = T2 sans « technology cap » : le crédit n’a pas de plafond ; ajoutez technology cap = ...% pour en fixer un',
  'technology-cap-idle':
    'le terme « technology cap » limite le crédit de technology = T2 et ne change rien avec technology = {reading}',
  'good-in-two-tables':
    'le code tarifaire figure dans deux tableaux ; jugé comme {class}, le plus strict ; si le produit est l’autre, écrivez good = {other}',
  'term-not-for-good':
    'le terme « {term} » ne concerne que les véhicules et ne change rien pour {good}',
  'li-ion-idle':
    'le terme « li-ion » concerne la liste de traçage et ne change rien où aucune liste n’est utilisée ; ajoutez tracing = listed pour l’utiliser',
} as const;
