/** What is said of requests to suppliers, in French. */
export const fr = {
  'no-supplier-column':
    'aucun tableau de coûts ne nomme le fournisseur de ses lignes ; intitulez une colonne « Fournisseur »',
  'no-part-named':
    'aucune ligne ne nomme à la fois son fournisseur et sa pièce ; intitulez des colonnes « Fournisseur » et « Numéro de pièce »',
  'unknown-supplier':
    'aucune ligne n’est fournie par « {name} » ; vouliez-vous dire « {nearest} » ?',
  'lines-without-supplier':
    '{count} lignes ne nomment aucun fournisseur et ne sont demandées à personne : {rows}',
  'lines-without-part':
    '{count} lignes n’ont ni numéro de pièce ni désignation sans montant ; elles ne sont demandées à personne : {rows}',
  'period-reversed':
    'la période commence le {from} et finit avant, le {to} ; intervertissez les jours',
  'period-too-long':
    'la période du {from} au {to} dépasse douze mois, le maximum que couvre une certification',
  'before-agreements':
    'aucun accord n’était en vigueur le {from} ; choisissez une période à partir du 1994-01-01',
  'too-many-parts':
    '{supplier} serait interrogé sur {count} pièces, une demande en contient {most} au plus ; vérifiez la colonne des fournisseurs',
} as const;
