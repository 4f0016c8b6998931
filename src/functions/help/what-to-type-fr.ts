import type { WhatToType } from './what-to-type';

/** What stands on a sheet for each case of the law, in French. */
export const whatToTypeFr: WhatToType = {
  title: 'Quoi écrire, cas par cas',
  intro:
    'Une feuille de coûts dit en peu de mots ce que prévoient les Réglementations uniformes. Les articles sont ceux de DORS/94-14 (ALÉNA), sauf s’ils disent 2020 (DORS/2020-155, ACEUM).',
  head: ['Situation', 'Sur la feuille', 'Disposition'],
  situations: [
    [
      'Ce que coûte une matière sous l’ALÉNA',
      'costs : le prix payé ou la valeur en douane, et ce qu’ils ne comprennent pas de fret, d’assurance et d’emballage jusqu’à votre usine, de droits et taxes non récupérés, de courtage, de pertes moins les rebuts',
      '7(1)-(3)',
    ],
    [
      'La même chose sous l’ACEUM : ces frais peuvent être retirés d’une matière non originaire si des pièces les montrent',
      'costs : livré, comme avant ; déclaration : VNM et la valeur moindre',
      '2020 : 8(2)-(3)',
    ],
    [
      'Véhicule léger : une importation répertoriée dans une pièce, de valeur connue',
      'traced 45 (TRACED_VALUE la donne par rangée de la loi) ; traced 0 s’il n’y en a pas',
      '9(2)a)-e), h)',
    ],
    ['Véhicule léger : originaire, TVR communiquée', 'RVC 70%', '9(2)f)'],
    ['Véhicule léger : originaire, sans plus', 'originating', '9(2)g)'],
    ['Véhicule léger : aucune déclaration', 'vide : tout le prix reste en doute', '9(2)i)'],
    [
      'Un vendeur déclare sa valeur moyenne par unité',
      'traced ou VNM et cette valeur',
      '9(8), 10(8), 12(3)',
    ],
    [
      'Matière auto-produite, non désignée',
      'pas une ligne : chacun de ses intrants en est une',
      '6(5)a) ; 2020 : 7(5)',
    ],
    [
      'Auto-produite, désignée matière intermédiaire, originaire par sa propre règle (jugez-la sur sa propre feuille)',
      'une ligne : son coût total, dont rien n’est exclu ; VNM 0. MAY_DESIGNATE dit lesquelles peuvent s’emboîter',
      '6(4)b), 7(4)-(7) ; 2020 : 8(6)-(9)',
    ],
    [
      'Désignée, dans un produit de gamme légère : seul le coût net change',
      'une ligne : son coût total ; traced et les importations répertoriées qu’elle contient',
      '9(9)a)',
    ],
    [
      'Désignée et jugée non originaire : la désignation peut être retirée',
      'comme non désignée : ses intrants',
      '7(8)-(10) ; 2020 : 8(10)-(12)',
    ],
    [
      'Cumul : son producteur déclare coût net et VMN, de la matière ou en moyenne par unité',
      'AC 1.40/0.75 ; le premier chiffre avec fret, droits et courtage jusqu’à vous si le vendeur les a laissés de côté',
      '14(2)a), 14(3)a) ; 2020 : 9(2)a)',
    ],
    [
      'Cumul : son producteur déclare une part de son coût net qui ne contient pas de VMN',
      'free 0.65',
      '14(2)b), 14(3)b) ; 2020 : 9(2)b)',
    ],
    [
      'Véhicule lourd : un moteur ou une boîte de vitesses originaire, ou un montage ou une sous-composante qui contient leurs matières répertoriées',
      'VNM et la somme que déclare son vendeur ; ou RVC 70% ; ou originating ; vide, c’est tout le prix',
      '10(1)d)',
    ],
    [
      'De même, originaire par saut tarifaire seul : sans exigence propre',
      'VNM et la somme que déclare son vendeur ; originating by shift laisse tout le prix en doute',
      '10(1)d)(i), (iv)',
    ],
    [
      'Véhicule lourd : une matière répertoriée ou une composante non originaire, faite sur le territoire',
      'à votre choix : non-originating (son prix), ou VNM et ce qu’elle contient, avec des déclarations',
      '10(1)a), b), e)',
    ],
    [
      'Véhicule lourd : toute autre pièce non originaire',
      'non-originating : son prix, même si un seul morceau en a été importé',
      '10(1)f)',
    ],
    [
      'Véhicule lourd : un moteur ou une boîte de vitesses de votre fabrication ne peut être désigné',
      'pas une ligne : chacune de ses matières en est une',
      '7(4), 10(9)a)',
    ],
    [
      'Composante lourde d’une usine qui la fait aussi pour des véhicules légers',
      'à votre choix : VNM et la valeur selon l’article 9 ; la composante elle-même : tracing = listed',
      '10(4)-(5)',
    ],
    [
      'Vous choisissez de traiter une matière comme non originaire',
      'treat as non-originating',
      '6(21), 9(9)e), 10(9)d)',
    ],
    [
      'La douane a jugé une matière déclarée non originaire, ou n’a pu la vérifier',
      'non-originating',
      '9(6)-(7), 10(6)-(7)',
    ],
    [
      'Des matières sans saut tarifaire, pour pas plus que la part de minimis',
      'fait Saut tarifaire : oui',
      '5(1) ; 2020 : 5(1)',
    ],
    [
      'Levée de la TVR : toute la valeur non originaire, l’ordinaire, dans cette part',
      'fait Valeur transactionnelle (F.A.B.), à défaut Coût total',
      '5(5), 5(8) ; 2020 : 5(4)',
    ],
    [
      'Usine nouvelle : catégorie, marque, taille et soubassement (véhicules lourds : catégorie, marque) nouveaux pour le monteur sur le territoire, un nouvel édifice, 90 % des machines jamais utilisées (ACEUM : pour l’essentiel toutes neuves)',
      'faits Usine : new et Usine depuis : jour du premier prototype, avec une date ; ou plant = new',
      '13(2)a), 13(3) ; 2020 : 20(8)a)',
    ],
    [
      'Réaménagement : fermeture de trois mois de suite pour conversion, puis un tel véhicule, nouveau pour l’usine',
      'de même avec refit',
      '13(2)b), 8 ; 2020 : 20(8)b)',
    ],
    [
      'La mise en commun des véhicules de CAMI avec ceux de General Motors du Canada',
      'non modélisée',
      '11, annexe VI (annexe 403.3)',
    ],
  ],
  components: 'Composantes de véhicules lourds, annexe 403.2',
  componentsIntro:
    'Les matières répertoriées n’ont pas de codes. Les moteurs, les boîtes de vitesses et leurs pièces de 8708.40 se reconnaissent au code ; 84.09 et 87.06 peuvent couvrir une sous-composante ou un montage : les deux lectures comptent tant que VNM n’est pas déclaré. Une matière répertoriée originaire ne compte pour rien.',
  componentsHead: ['Composante', 'Matières répertoriées'],
};
