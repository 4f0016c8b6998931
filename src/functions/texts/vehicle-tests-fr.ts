import type { FunctionTexts, ParameterTexts } from './function-texts';

/** Labour value content, metals and core parts, in French (Canada). */
export const vehicleTestsFr: FunctionTexts = {
  LABOR_VALUE_CONTENT: {
    description:
      'Teneur en valeur de main-d’œuvre au coût net : (matières + main-d’œuvre à haut salaire) / coût net + crédit de technologie + crédit d’assemblage. Le résultat est le fait TVMO.',
    source: 'ACEUM, appendice, article 7 ; DORS/2020-155 art. 12, 18(6)a), (9)-(14), (20)-(21)',
    help: [
      'Une fraction : donnez-lui le format 0,0 %. Une matière compte pour toute sa valeur si son usine paie le salaire, même non originaire. Le transport à haut salaire peut s’ajouter aux matières s’il n’y est pas déjà. Les salaires et les capacités figurent plus bas, au tableau de la teneur en valeur de main-d’œuvre.',
      'Crédit de technologie : rnd_and_it_wages / production_wages, 10 points au plus ; sans salaire minimal, sans capital. Sans production_wages, #N/A. Crédit d’assemblage : 5 points. Les deux plafonds valent pour tout véhicule et toute date.',
      'Le résultat est le fait TVMO. Le fait TVMO matières est le même appel sans les trois derniers arguments ; il peut manquer où le total est atteint, car les crédits seuls ne comblent pas l’écart jusqu’à son minimum.',
      'Des propositions de 2018, seul un pourcentage a été rapporté : matières et main-d’œuvre y comptent sur le coût net, et un crédit donne #N/A. Un scénario sans teneur en valeur de main-d’œuvre donne #N/A.',
    ],
  },
  LABOR_VALUE_CONTENT_PURCHASES: {
    description:
      'Teneur en valeur de main-d’œuvre par achats annuels : (achats à haut salaire + main-d’œuvre) / (tous les achats + main-d’œuvre) + crédits. Le résultat est le fait TVMO.',
    source: 'ACEUM, appendice, article 7 ; DORS/2020-155 art. 12, 18(6)b), (9)-(14), (20)-(21)',
    help: [
      'L’autre formule de la loi : le producteur choisit. La main-d’œuvre est au numérateur et au dénominateur, ou à aucun des deux ; l’omettre n’élève donc jamais le résultat.',
      'Crédits, faits et propositions comme dans LABOR_VALUE_CONTENT.',
    ],
  },
  METAL_SHARE: {
    description:
      'Part de produits originaires dans les achats d’un métal du producteur de véhicules, en valeur : le fait Acier ou Aluminium. Sans originating, selon l’origine, une borne supérieure.',
    source: 'ACEUM, appendice, article 6 ; DORS/2020-155 art. 17(1)-(7), tableau S',
    help: [
      'Achats de produits du tableau S au niveau de l’entreprise, avec ceux que le producteur négocie pour ses fournisseurs et les emboutis de la caisse en blanc et du châssis. Laquelle des cinq périodes de l’art. 17(7), le producteur le choisit.',
      'Sans originating, un achat compte s’il a été fait sur le territoire : une borne supérieure, car l’acier laminé là d’une brame importée n’est pas forcément originaire. Une cellule vide de originating n’est pas originaire.',
      'Dès 2027-07-01, et où aucune date n’est donnée, melt_origins compte : l’acier doit être fondu et coulé sur le territoire. Sans melt_origins, rien n’est demandé de la fonte, ce qui est juste pour l’aluminium et une borne supérieure pour l’acier. Où origine et fonte sont réparties, seul compte ce qui doit coïncider.',
      'Le résultat est le fait Acier ou Aluminium. Une part de 0 s’y lit comme un fait vide : le verdict reste indécis jusqu’à ce que 0 soit écrit en texte.',
    ],
  },
  CORE_PARTS: {
    description:
      'Si les pièces essentielles d’une voiture ou d’un camion léger sont originaires : chacune par toute la VMN ou par la colonne 2, en moyenne, ou toutes ensemble. Dernière ligne : le verdict.',
    source:
      'ACEUM, appendice, articles 3.7-3.9 ; DORS/2020-155 art. 14(4)-(13), 16(10), tableau A.2',
    help: [
      'Se propage en Part, Way, Net cost, VNM, RVC, Required, Result, Source, Note, Code. Pour chaque pièce le producteur peut compter toute la VMN ou les seuls composants non originaires de la colonne 2, les autres étant ignorés ; les lignes d’une pièce font une moyenne, quotient de sommes. Ou toutes ne font qu’un ensemble, coûts nets et VMN additionnés. Une voie suffit ; le Way de la dernière ligne est all, column 2, mixed ou super-core. Le terme core parts = all | column 2 | super-core la fixe.',
      'Une pièce manquante laisse le résultat Undecided, jamais réussi. La loi vise les pièces utilisées dans le véhicule : un véhicule électrique n’a pas besoin de moteur, les véhicules électriques et hybrides ont besoin d’une batterie avancée, de même qu’un véhicule dont le moteur a none pour coût net. Tout autre véhicule est jugé sans batterie si aucune ligne n’en nomme une.',
      'Une VMN non déclarée peut être nulle ou tout le coût net : le résultat n’est décidé que si les deux s’accordent. Sans column_2_vnms, une pièce qui échoue par toute la VMN est donc Undecided, sauf avec core parts = all. Une pièce déclarée originaire passe telle quelle et reste hors de la moyenne de sa pièce.',
      'La teneur en valeur régionale d’une pièce, ou de l’ensemble d’un véhicule, ne doit pas être inférieure à l’exigence ; une moyenne doit la dépasser (art. 14(12)). Une moyenne exactement à l’exigence est Undecided. Méthode du coût net seulement. Une batterie avancée peut aussi être originaire par saut tarifaire.',
      'Comme fait Pièces essentielles : =LET(t, NAFTA.CORE_PARTS(...), r, INDEX(t, ROWS(t), 7), IF(r="Undecided", "", r="Pass")).',
      'Sur la feuille de coûts du véhicule, une pièce qui a passé par la colonne 2, par une moyenne ou dans l’ensemble est déclarée core 80% ; si elle compte alors comme entièrement originaire, le terme core roll-up le dit. Aucune de ces voies n’est ouverte à une pièce vendue seule : art. 14(9).',
    ],
  },
};

export const vehicleTestParametersFr: ParameterTexts = {
  'LABOR_VALUE_CONTENT.net_cost':
    'Coût net du véhicule, ou de tous les véhicules de la période, supérieur à 0.',
  high_wage_materials:
    'Coût net des matières faites dans des usines qui paient le salaire, originaires ou non.',
  high_wage_labor:
    'Salaires, sans avantages, du travail de production directe à l’assemblage, dans une usine qui paie le salaire.',
  'LABOR_VALUE_CONTENT_PURCHASES.high_wage_labor':
    'Salaires de production directe à l’assemblage : comptés aux deux endroits. Vide : à aucun.',
  high_wage_purchases:
    'Achats annuels de matières faites dans des usines qui paient le salaire, originaires ou non.',
  total_purchases:
    'Achats annuels de toutes les pièces et matières pour l’usine d’assemblage, supérieurs à 0.',
  rnd_and_it_wages:
    'Salaires de recherche, développement et informatique dans les trois pays, tout le producteur, une année.',
  production_wages:
    'Salaires des travailleurs affectés à la production directe dans les trois pays, tout le producteur, même année.',
  assembly_credit:
    'VRAI si une usine à haut salaire de moteurs, transmissions ou batteries a la capacité. Vide : FAUX.',
  purchases:
    'Valeur de chaque achat d’acier ou d’aluminium, un métal par appel. Vide ou 0 : la ligne est omise.',
  'METAL_SHARE.origins': 'Où chaque achat a été fait : MX, MEX, Mexique, ou US 60%; CN 40%.',
  originating:
    'VRAI ou originaire si le vendeur le déclare. Vide : non originaire. Omis : selon l’origine.',
  melt_origins:
    'Acier seulement : où il a été fondu et coulé. Vide : hors du territoire. Omis : non demandé.',
  'METAL_SHARE.date': 'Date de l’exigence : avant 2027-07-01, melt_origins ne change rien.',
  parts:
    'Laquelle des sept pièces est chaque ligne : moteur, transmission, carrosserie, essieux, suspension, direction, batterie.',
  'CORE_PARTS.net_costs':
    'Coût net de chaque ligne, ou none : le véhicule n’a pas cette pièce. Vide : la ligne est omise.',
  'CORE_PARTS.vnms':
    'Toute la valeur non originaire de chaque ligne. Vide : non déclarée ; un vrai zéro est le texte 0.',
  column_2_vnms:
    'Valeur non originaire des composants de la colonne 2. Vide : non déclarée ; un vrai zéro est le texte 0.',
  'CORE_PARTS.quantities': 'Unités de chaque ligne, où les montants sont par unité.',
  'CORE_PARTS.statements':
    'originaire si un fournisseur a certifié la pièce ; pour une batterie aussi originaire par saut, non originaire.',
  'CORE_PARTS.good':
    'passenger vehicle (par défaut), light truck, electric vehicle, hybrid vehicle, 8703.23.',
};
