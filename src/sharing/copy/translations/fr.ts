/** What is said of copies, in French. */
export const fr = {
  'copy-nothing-chosen':
    'Aucune feuille visible ne montre un résultat d’une fonction NAFTA : choisissez des feuilles et des colonnes, par exemple « Bill!A:B ». Rien n’a été écrit.',
  'copy-no-sheet':
    'Il n’y a pas de feuille visible « {sheet} » à copier ; les feuilles visibles sont {sheets}. Rien n’a été écrit.',
  'copy-too-large':
    'La feuille « {sheet} » va trop loin pour être copiée : supprimez ce qui se trouve dans son coin éloigné, ou choisissez une autre feuille. Rien n’a été écrit.',
  'copy-no-columns':
    'Aucune des colonnes choisies de la feuille « {sheet} » ne contient quelque chose de visible. Choisissez d’autres colonnes. Rien n’a été écrit.',
  'copy-no-supplier':
    'Aucune feuille choisie n’a de ligne du fournisseur « {supplier} » ; les fournisseurs qui y figurent sont {suppliers}. Rien n’a été écrit.',
  'copy-no-suppliers':
    'Aucune feuille choisie n’a de tableau avec une colonne de fournisseurs : il n’y a pas de lignes de « {supplier} » à choisir. Rien n’a été écrit.',
  'copy-key-damaged':
    'Le nom NAFTA_COPY_KEY ne mène pas à une clé de 64 chiffres hexadécimaux. Rétablissez la cellule, ou supprimez le nom et la feuille « NAFTA copies » pour obtenir une nouvelle clé. Rien n’a été écrit.',
  'check-no-statement':
    'Ce classeur n’a pas de feuille telle que « À propos de cette copie », ou elle est endommagée : ce n’est pas une copie de NAFTA origin, ou la feuille a été supprimée ou renommée.',
  'check-unchanged':
    'La copie est inchangée, et elle a été faite avec les chiffres que l’original contient maintenant.',
  'check-unchanged-no-key':
    'La copie est inchangée, et chaque cellule concorde avec l’original. On ne peut pas savoir si les chiffres derrière sont les mêmes : la copie ou l’original n’a pas de clé.',
  'check-other-figures':
    'La copie est inchangée depuis qu’elle a été faite, mais avec d’autres chiffres que ceux que l’original contient maintenant.',
  'check-changed': 'La copie a été modifiée après avoir été faite.',
  'check-changed-and-figures':
    'La copie a été modifiée après avoir été faite, et l’original contient maintenant d’autres chiffres : les cellules ci-dessous diffèrent pour l’une ou l’autre raison.',
  'check-forged':
    'La copie a été modifiée après avoir été faite, puis marquée de nouveau : sa marque correspond à ses cellules, mais ce n’est pas l’original qui l’a faite.',
  'check-differs-no-key':
    'La marque de la copie correspond à ses cellules, mais celles-ci diffèrent de l’original : il a changé depuis, ou la copie a été modifiée et marquée de nouveau. Sans clé, on ne peut pas les distinguer.',
  'check-original-lacks': 'L’original ne peut plus faire cette copie : {reason}',
  'difference-cell': '{cell} : la copie montre {copy}, l’original donne {original}',
  'difference-formula':
    '{cell} : la copie contient une formule, qu’aucune copie n’a quand elle est faite',
  'difference-extra-sheet': 'La feuille « {sheet} » a été ajoutée à la copie.',
  'difference-lost-sheet': 'La feuille « {sheet} » manque dans la copie.',
  'difference-statement':
    'La feuille « {sheet} » elle-même, ou l’aspect d’une cellule, a été modifiée.',
} as const;
