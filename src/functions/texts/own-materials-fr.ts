import type { FunctionTexts, ParameterTexts } from './function-texts';

/** Materials that the producer makes itself, in French. */
export const ownMaterialsFr: FunctionTexts = {
  MAY_DESIGNATE: {
    description:
      'Si chaque matière auto-produite peut être désignée matière intermédiaire à côté de celles qui le sont : jamais deux, l’une dans l’autre, dont les règles exigent toutes deux une teneur en valeur régionale.',
    source:
      'ALÉNA, article 402(10) ; DORS/94-14 art. 7(4)-(5), 14(4) ; DORS/2020-155 art. 8(6)-(7), 9(6)',
    help: [
      'Une matière désignée est jugée comme un produit à part, avec QUALIFIES sur sa propre feuille de coûts ; si elle est originaire, elle tient sur la feuille du produit en une seule ligne : son coût total, dont rien n’est exclu, et VNM 0. Une matière non désignée n’est pas une ligne : ses intrants le sont.',
      'Pour un produit automobile de gamme légère, la désignation ne change que le coût net : déclarez traced et les importations répertoriées qu’elle contient. Un moteur, une boîte de vitesses, un montage ou une sous-composante pour un véhicule lourd ne peuvent être désignés : art. 7(4), 9(9)a), 10(9)a). Cette fonction ne regarde que l’emboîtement.',
    ],
  },
  NET_COST_REQUIRED: {
    description:
      'VRAI si un produit doit suivre la méthode du coût net : sa règle ne donne pas de chiffre par valeur transactionnelle, de la production est cumulée, ou plus de 85 % des unités sont allées à des personnes liées (ALÉNA).',
    source: 'ALÉNA, article 402(5) ; DORS/94-14 art. 6(6) ; DORS/2020-155 art. 7(6)',
    help: [
      'Les véhicules, les pièces répertoriées et ce que nomme l’annexe 403.2 n’ont pas de chiffre par valeur transactionnelle : VRAI quelles que soient les ventes. Le coût net est aussi obligatoire sans valeur transactionnelle acceptable, et pour une matière intermédiaire dont la règle exige une teneur en valeur régionale : cela n’est pas demandé ici.',
    ],
  },
};

export const ownMaterialsParametersFr: ParameterTexts = {
  materials: 'Nom de chaque matière auto-produite, une par ligne.',
  used_in:
    'La matière où elle entre, par son nom ; plusieurs séparées par ;. Vide : dans le produit lui-même.',
  rvc_rule: 'Oui ou non : sa propre règle d’origine exige une teneur en valeur régionale.',
  designated: 'Oui : désignée matière intermédiaire. Vide ou non : elle ne l’est pas.',
  supplier_made:
    'Oui : faite par un fournisseur dont la production n’est pas cumulée. Vide : production propre, ou cumulée.',
  related_units:
    'Unités vendues à des personnes liées dans les six mois avant le mois de la vente. Le texte 0 : aucune.',
  all_units: 'Unités vendues à toutes les personnes dans ces six mois.',
  accumulated: 'Oui : la production de fournisseurs est cumulée. Vide : non.',
};
