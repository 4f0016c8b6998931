import type { ParameterTexts } from './function-texts';

/** What Excel shows of a parameter while it is typed, in French; `FUNCTION.name` for one function. */
export const parametersFr: ParameterTexts = {
  costs:
    'Coût de chaque ligne, rendue à l’usine, dans une seule monnaie. Vide ou 0 : la ligne est omise.',
  origins:
    'Où chaque pièce a été faite : MX, MEX, Mexique, ou des parts d’unités comme US 60%; CN 40%.',
  net_cost: 'Coût net du produit, supérieur à 0. Voir NAFTA.NET_COST.',
  scenario:
    'La loi ou la proposition : la cellule NAFTA_SCENARIO, un texte comme us-2017-10; rvc = 80%, ou la plage du tableau d’une proposition propre.',
  scenarios: 'Lois et propositions à comparer, une par cellule. Vide : toutes, par date.',
  hs_codes:
    'Code tarifaire de chaque ligne : 8708.30 ou 870830. Vide : compté comme sur la liste de traçage.',
  'IS_TRACED.hs_codes': 'Codes tarifaires : 8708.30 ou 870830.',
  'PART_CLASS.hs_codes': 'Codes tarifaires : 8708.30 ou 870830.',
  statements:
    'Ce que déclare le fournisseur : originaire, TVR 55%, VMN 12,50, non originaire, main-d’œuvre. Vide : non déclaré.',
  good: 'Ce qui est jugé : passenger vehicle (par défaut), heavy truck, engine for heavy truck, 8708.30.',
  date: 'Date des exigences. Omise : la dernière étape du scénario.',
  facts:
    'Deux colonnes, nom et valeur : TVMO, Acier, Valeur transactionnelle, Saut tarifaire, etc.',
  us_values:
    'Ce qui, dans chaque ligne, est valeur américaine : un montant, 40% ou aucun. Vide : selon l’origine.',
  base_value:
    'La base de la part : coût net, ou la base que nomme le scénario. Ignorée avec us base = materials.',
  country: 'Un pays : US, CN, Mexique, Allemagne.',
  total_cost: 'Coût total : coûts du produit, de la période et autres. Supérieur à 0.',
  sales_promotion:
    'Coûts de promotion des ventes, de commercialisation et de service après-vente compris.',
  royalties: 'Redevances comprises.',
  shipping_packing: 'Frais d’expédition et d’emballage compris.',
  non_allowable_interest: 'Frais d’intérêt au-delà du taux admis, compris.',
  vnm: 'Valeur des matières non originaires, non négative.',
  vnms: 'Valeur des matières non originaires de chaque produit.',
  measure: 'Ce qui est demandé : RVC, RVC TV, US, LVC, STEEL, ALUMINUM, GLASS ou DE MINIMIS.',
  labels: 'Noms de pays tels qu’ils figurent sur la feuille.',
  system: 'iso (par défaut) ou aala, où CN est le Canada et CH la Chine.',
  groups: 'Le modèle auquel appartient chaque ligne.',
  net_costs: 'Deux colonnes : le modèle et son coût net.',
  'AVERAGE_RVC.net_costs': 'Coût net de chaque produit.',
  quantities: 'Unités de chaque produit, où les montants sont par unité.',
  rvc: 'Teneur en valeur régionale, comme 0,625 ou 62,5 %. Vide : indécis.',
  'TRACED_VALUE.rvc': 'La TVR déclarée (rangée f), ou l’exigence propre de la matière (rangée g).',
  us_share: 'Part américaine, comme 0,5 ou 50 %.',
  transaction_value: 'Valeur transactionnelle ajustée F.A.B. (F.O.B.), supérieure à 0.',
  row: 'Rangée de 9(2), a à i : qui a importé, qui détenait le titre, ce qui est déclaré.',
  price: 'Ce qui a été payé pour la matière, ou le montant déclaré : rangées e à i.',
  customs_value: 'Valeur en douane : rangées a à d.',
  freight: 'Fret, assurance et emballage jusqu’au premier lieu de réception ou du titre.',
  duties_and_fees:
    'Rangées a à d : droits, taxes et courtage non récupérés. Rangées e, f, g, i : taxes que le prix ne comprend pas.',
  value: 'Valeur transactionnelle F.A.B. (F.O.B.), à défaut le coût total, supérieure à 0.',
  'DUTY.customs_value': 'Valeur en douane du produit, supérieure à 0.',
  qualifies: 'VRAI ou FAUX : la cellule avec NAFTA.QUALIFIES.',
  importer: 'Pays d’importation : US, CA ou MX.',
  overlay: 'Un droit en plus : us-232 ou ca-surtax.',
  us_content: 'us-232 : contenu américain de la valeur, un montant, 40% ou aucun.',
  approved: 'us-232 : VRAI dès que Commerce a approuvé le contenu américain, sinon FAUX.',
  ca_mx_content: 'ca-surtax : contenu canadien et mexicain réclamé. Vide : aucun.',
  exporter: 'Pays dont le produit est originaire. ca-surtax en a besoin.',
};
