/** The sentences about duties in French, by code. */
export const fr = {
  'mfn-unknown':
    'aucun droit de la nation la plus favorisée de {importer} sur {good} n’est connu au {date} ; cherchez-le dans le tarif de {importer}',
  'mfn-several':
    'good : sous {good} le tarif de {importer} a plusieurs taux ({rates}) ; donnez huit chiffres de ce tarif',
  'overlay-unknown': 'overlay : « {received} » n’est pas connu ; vouliez-vous dire {nearest} ?',
  'overlay-of-another':
    'overlay : {overlay} est un droit de {country}, et l’importateur est {importer} ; omettez-le',
  'overlay-narrower':
    'good : {overlay} ne couvre qu’une partie de {good} ; donnez huit ou dix chiffres du tarif de {country}',
  'overlay-by-code':
    'good : que {overlay} couvre {good} dépend de son code tarifaire ; donnez-le, avec les chiffres de {country}',
  'overlay-by-weight':
    'good : {overlay} exclut un véhicule de {good} de plus de cinq tonnes de poids brut, et aucun argument ne donne le poids ; au-delà omettez le supplément',
  'overlay-by-origin':
    'exporter manque : {overlay} frappe les produits originaires de {origins} ; indiquez le pays d’origine',
  'overlay-partner':
    'exporter : {overlay} sur un véhicule ou une pièce de {exporter} fait partie d’un taux convenu de {percent} en tout, qui n’est pas modélisé ; omettez le supplément et prenez ce taux',
  'overlay-bus':
    'good : on ne sait pas si {overlay} se prend sur la valeur sans contenu américain pour {good} qui est admissible',
  'approval-missing':
    'approved manque : sans l’approbation du contenu américain par le secrétaire au Commerce {overlay} est dû sur la valeur entière ; donnez VRAI ou FAUX',
} as const;
