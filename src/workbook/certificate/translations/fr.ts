/** What is said of certificates, in French. */
export const fr = {
  'period-reversed':
    'la période commence le {from} et finit avant, le {to} ; échangez les deux jours',
  'period-too-long':
    'la période du {from} au {to} dépasse douze mois, le plus qu’un certificat couvre ; finissez-la le {most} ou avant',
  'no-agreement-in-force':
    'aucun accord n’est en vigueur le {day}, rien ne peut donc être certifié pour ce jour ; choisissez un jour à partir du 1994-01-01',
  'two-agreements':
    'la période du {from} au {to} tombe sous deux accords, {first} et {then} ; faites un certificat pour chacun',
  'no-evaluation':
    'aucune cellule ne juge une feuille de coûts : entrez NAFTA.QUALIFIES ou NAFTA.EVALUATION, ou faites une feuille de résultats ; seul ce qui a été évalué peut être certifié',
  'nothing-qualifies': 'aucun produit de ce classeur ne peut être certifié sous {agreement}',
  'too-many-goods':
    '{count} produits sont jugés ici et un certificat en contient {most} au plus ; choisissez-en quelques-uns',
  'not-judged-here':
    '{cell} ne juge aucune feuille de coûts ; les cellules qui le font sont {cells}',
  'cannot-be-read': 'sa formule ne peut pas être lue ; entrez-la de nouveau',
  'not-recalculated':
    'il repose sur {cells}, qui n’a pas été recalculé ; recalculez dans Excel, enregistrez et réessayez',
  'no-result': 'son évaluation donne {error} : {message} ; corrigez cela d’abord',
  'shows-otherwise':
    'la cellule montre {shown} et son évaluation donne {verdict} ; recalculez le classeur',
  'proposal-chosen':
    'il est jugé selon une proposition, « {scenario} » : seul le droit en vigueur peut être certifié ; choisissez {law}',
  'other-law':
    'il est jugé selon {scenario}, et le {day} le droit en vigueur est {law} ; choisissez {law}',
  'law-restated':
    'son scénario énonce « {terms} » en plus de {law} : ce n’est plus le droit en vigueur ; retirez-le',
  'no-test':
    'aucun test d’origine n’a été fait : {law} n’a pas ici de règle que les chiffres respectent',
  fails: 'il ne respecte pas la règle le {day} : {reasons}',
  undecided: 'il est indécis le {day}, et l’indécis ne peut pas être certifié : {reasons}',
  'hs-unreadable':
    '{name}, ligne {row} : « {code} » n’est pas un classement tarifaire de six chiffres ou plus, tel que 8708.30',
  'hs-differs':
    'le tableau dit le classement {code}, et il est jugé comme {judged} ; corrigez l’un des deux',
  'hs-missing':
    '{cell} : son classement tarifaire n’est pas connu ; le certificateur inscrit les six chiffres',
  'table-missing-column':
    '{name} n’a pas de colonne « {column} » dans sa première ligne ; il faut {columns}',
  'table-not-here':
    'le nom {name} ne désigne pas de cellules ; réparez-le dans le Gestionnaire de noms ou supprimez-le',
  'table-error': '{name}, ligne {row} : la cellule contient {error} ; corrigez-la d’abord',
  'field-unknown':
    '{name}, ligne {row} : « {field} » n’est pas un champ du certificat ; vouliez-vous dire « {nearest} » ?',
  'field-twice': '{name}, ligne {row} : « {field} » y figure deux fois ; gardez-en un',
  'capacity-unknown': '{name}, ligne {row} : « {capacity} » n’est pas l’un de {capacities}',
  'good-twice': '{name}, ligne {row} : {cell} y figure deux fois ; gardez-en un',
  'producer-unknown': '{name}, ligne {row} : « {code} » n’est pas l’un de {codes}',
};
