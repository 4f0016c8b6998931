/** What is said about an own proposal, in French, by code. Terms and goods stay as they are typed. */
export const fr = {
  'proposal-empty':
    'scenario : la proposition propre ne fixe aucun terme ; donnez la plage de son tableau, ou la cellule avec NAFTA.OWN_PROPOSAL',
  'proposal-needs-rvc':
    'scenario : une proposition propre qui n’est fondée sur aucune autre demande une ligne rvc ; ajoutez-la, ou une ligne « based on » avec un id comme {ids}',
  'proposal-twice':
    '{term} figure aussi à la ligne {other}, avec une autre valeur pour le même produit et le même jour ; gardez-en une',
  'proposal-no-steps': '{term} n’a ni étapes ni classes ; laissez {column} vide',
  'proposal-good':
    'reçu « {received} » ; écrivez l’un de {goods}, ou laissez vide pour tout produit jugé',
  'proposal-none-dated':
    '{term} = none ne peut pas être une étape parmi d’autres ; gardez-le seul, sans From',
  'proposal-blank':
    'proposition propre, ligne {line} : {term} n’a pas de valeur et est laissé de côté',
  'proposal-repeats':
    'proposition propre, ligne {line} : {term} dit la même chose que la ligne {other}',
  'proposal-falls':
    'proposition propre, ligne {line} : {term} baisse de {earlier} à {later} le {from} ; est-ce voulu ?',
  'proposal-small':
    'proposition propre, ligne {line} : {term} = {received} est moins de 1 % ; vouliez-vous dire {meant} ?',
  'proposal-class-without':
    'proposition propre : aucun rvc n’est exigé de {goods} ; un verdict à leur sujet reste indécis',
} as const;
