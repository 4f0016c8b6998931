/** What the example was shaped on: what, source, how it was used. */
export const SOURCES: readonly (readonly [what: string, source: string, use: string])[] = [
  [
    'Modèles, coûts, faits',
    'Inventés.',
    'Un cas exactement sur la ligne : « If », 24 000 de coût net, 9 000 hors territoire, 62,5 %. Un fait laissé vide : l’acier de « Douglas ».',
  ],
  [
    'Teneur en valeur régionale',
    'ALENA, article 402(3) ; SOR/94-14, article 6. ACEUM, article 4.5(3) ; DORS/2020-155. https://laws-lois.justice.gc.ca/',
    '(coût net − matières non originaires) / coût net. Ici, non originaire veut dire : de l’extérieur du territoire.',
  ],
  [
    'Faits : TVT, acier, aluminium, pièces essentielles',
    'ACEUM, appendice automobile, articles 3, 6 et 7 ; DORS/2020-155, articles 14, 17 et 18.',
    'Déclarés, non calculés. Un fait vide laisse le verdict indécis là où le scénario l’exige.',
  ],
  [
    'Propositions',
    'Les dates, sources et lectures de chacune sont dans l’aide du complément et sous SCENARIO_TERMS.',
    'La feuille « Verdicts » les prend toutes.',
  ],
];
