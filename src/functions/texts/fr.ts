import { dutyFr } from './duty-fr';
import type { FunctionTexts } from './function-texts';

/** What Excel and the help page say of each function, in French (Canada). */
export const functionsFr: FunctionTexts = {
  REGIONAL_VALUE_CONTENT: {
    description:
      'Teneur en valeur régionale d’un produit par ses lignes de coût, méthode du coût net : (CN - VMN) / CN selon une loi ou une proposition. Le non-déclaré est lu favorablement ; QUALIFIES lit les deux extrêmes.',
    source:
      'ALÉNA, articles 402(3) et 403 ; ACEUM, article 4.5(3) ; les propositions telles que rapportées',
    help: [
      'La part régionale du coût net, en fraction : donnez-lui le format 0.0%. Le scénario décide quelles matières comptent comme non originaires : dans l’ALÉNA seules les importations de la liste de traçage (annexe 403.1), même dans une pièce originaire ; dans la proposition américaine de 2017 toute importation ; dans l’ACEUM les matières non originaires, avec roll-up.',
      'Une ligne faite sur le territoire dont rien n’est déclaré compte ici comme originaire, car le chiffre est le favorable. Le verdict prend les deux extrêmes : voir QUALIFIES.',
    ],
  },
  QUALIFIES: {
    description:
      'VRAI si le produit satisfait à tout critère du scénario, sans arrondi, le non-déclaré étant lu au pire ; FAUX si un critère échoue à toute lecture ; sinon #N/A avec ce qui manque.',
    source: 'ALÉNA, articles 401-405 ; ACEUM, chapitre 4 et Appendice automobile',
    help: [
      'Trois verdicts : Qualifies (VRAI), Fails (FAUX), Undecided (#N/A avec les raisons). Une réussite ne repose jamais sur ce que personne n’a déclaré, et il n’y a jamais de réussite sans critère.',
      'La dispense de minimis est vérifiée là où le fait Valeur transactionnelle ou Coût total est déclaré. Où la règle offre le changement de classification tarifaire ou la TVR, l’un suffit ; où elle exige les deux, les deux.',
    ],
  },
  EVALUATION: {
    description:
      'Chaque critère du scénario en tableau : mesuré, exigé, marge en points et en valeur, résultat, source. Premières lignes : ce qui est jugé et les lectures ; dernière ligne : le verdict.',
    source: 'comme QUALIFIES ; chaque ligne nomme sa disposition ou son rapport',
    help: [
      'S’étend sur neuf colonnes : Test, Measured, Required, Margin, Margin in value, Result (Pass, Fail, Undecided, Not required), Source, Note, Code. La marque derrière une source dit son degré de certitude : V1 lue dans la loi, V2 lue dans un rapport, M non vérifiée, O laissée ouverte par les documents publics.',
    ],
  },
  CHECK: {
    description:
      '« OK », ou chaque raison et doute sur le verdict en mots, l’un sous l’autre. Jamais une erreur, pour que le message se lise là où Excel ne le montre pas.',
    source: 'comme QUALIFIES',
    help: [
      'Prend les arguments de QUALIFIES. Où ils ne peuvent être lus, dit quel paramètre et quelle ligne, ce qui a été reçu et que faire.',
    ],
  },
  NON_ORIGINATING_VALUE: {
    description:
      'VMN : la valeur des matières non originaires des lignes de coût, comme le scénario les compte. Le non-déclaré est lu favorablement, ou comme le dit le terme « unstated ».',
    source: 'DORS/94-14 art. 6(4), 9, 14 ; DORS/2020-155 art. 7(4), 14(1)',
    help: [
      'Dans la monnaie de la feuille. Il n’y a pas de coût net ici ; tout le reste comme dans REGIONAL_VALUE_CONTENT.',
    ],
  },
  US_CONTENT_SHARE: {
    description:
      'Part de la base qui est valeur des États-Unis, comme le scénario la lit (termes us base, us numerator). Additive : valeur américaine des lignes / base.',
    source:
      'propositions des États-Unis d’octobre 2017 et de mai 2026, telles que rapportées ; base ouverte',
    help: [
      'base_value est le chiffre que nomme le scénario : le coût net par défaut ; avec « us base = transaction value », cette valeur. Avec « us base = materials », la somme des lignes de matières est la base et base_value est ignoré.',
      'Soustractive : (base - lignes non américaines - fait « Coût de transformation non américain ») / base. Sans ce fait c’est #N/A, sauf si les lignes atteignent la base.',
      'Ce n’est ni le pourcentage AALA, ni le contenu américain de la section 232.',
    ],
  },
  COUNTRY_SHARE: {
    description: 'Part d’un pays dans une base, selon le lieu où chaque ligne a été faite.',
    source: 'arithmétique ; aucune règle d’origine',
    help: ['Peut différer de US_CONTENT_SHARE, qui lit us_values et les termes du scénario.'],
  },
  HEADROOM: {
    description:
      'Combien de valeur non originaire de plus satisfait encore au critère de TVR, en argent ; négatif, c’est le manque. Le non-déclaré est lu favorablement.',
    source: 'arithmétique sur l’ALÉNA, article 402(3), et l’ACEUM, article 4.5(3)',
    help: ['Coût net x (1 - exigence) - VMN, au coût net de la feuille.'],
  },
  BREAKING_LINES: {
    description:
      'Les lignes les moins nombreuses qui le font échouer : la TVR si chacune était originaire, le plus grand gain d’abord, autant qu’il faut. Avec un critère américain, aussi les lignes à acheter aux États-Unis.',
    source: 'arithmétique ; aucune règle d’origine',
    help: [
      'S’étend en Rank, Line, VNM (ce que le changement enlève), la TVR avec cette ligne originaire, la TVR avec toutes jusqu’ici, Passes, Code. Une ligne changée est lue comme faite sur le territoire et déclarée originaire, comme le scénario la compte. Les lignes au code us-share montrent la part américaine dans les colonnes de la TVR. Un produit qui réussit donne le seul en-tête.',
    ],
  },
  READINGS: {
    description:
      'Le verdict à chaque lecture de ce que le scénario laisse ouvert, et quelle lecture le renverse ; pour la part américaine, toute base et tout numérateur.',
    source: 'chaque lecture avec sa source sur la page d’aide et dans SCENARIO_TERMS',
    help: [
      'La première ligne est le scénario tel que choisi. Une lecture à laquelle il manque un chiffre nomme le fait qu’elle demande.',
    ],
  },
  COMPARE: {
    description:
      'La même feuille sous plusieurs lois et propositions, une ligne chacune : TVR, exigence, part américaine, autres critères, verdict, marge. Jamais une erreur dedans.',
    source: 'comme QUALIFIES, scénario par scénario',
    help: [
      'Le verdict est Qualifies, Fails, No rule, ou Undecided avec les critères ouverts.',
      'Duty at stake est ce qui serait payé si le produit n’est pas admissible, au taux de la nation la plus favorisée à la date : il faut les faits « Importateur » et « Valeur en douane ». Un produit admissible paie 0 ; un produit indécis a autant en jeu qu’un produit non admissible. Vide où un fait ou un taux manque : le code dit alors lequel (importer-missing, customs-value-missing, mfn-unknown, mfn-several). Les surtaxes n’y sont pas : voyez DUTY.',
    ],
  },
  EVALUATION_BY: {
    description:
      'Une longue nomenclature avec une colonne de modèle : coût net, VMN, TVR, part américaine, verdict et marge, une ligne par modèle.',
    source: 'comme QUALIFIES, modèle par modèle',
    help: ['net_costs a deux colonnes, le modèle et son coût net ; les lignes gardent leur ordre.'],
  },
  MEETS: {
    description:
      'Le verdict à partir de chiffres déjà sur la feuille, une ligne par modèle : VRAI, FAUX, ou #N/A où un chiffre exigé est vide. Un critère sans exigence est sauté.',
    source: 'comme QUALIFIES',
    help: [
      'À recopier vers le bas d’un tableau de parc. Il n’y a pas de lignes de coût ici, donc pas de dispense de minimis.',
    ],
  },
  NET_COST: {
    description:
      'Coût net : coût total moins promotion des ventes, redevances, expédition et emballage, et frais d’intérêt non admissibles.',
    source: 'ALÉNA, articles 402(8) et 415 ; DORS/94-14 art. 6(11) ; DORS/2020-155 art. 7(11)',
    help: [
      'Le bénéfice n’est jamais dans le coût total. Les coûts exclus compris dans le prix d’une matière achetée ne sont pas retirés. La recherche et développement faite sur le territoire n’est pas un coût exclu.',
    ],
  },
  RVC_NET_COST: {
    description:
      'Teneur en valeur régionale à partir de totaux : (CN - VMN) / CN. Pour une feuille de coûts, utilisez REGIONAL_VALUE_CONTENT.',
    source: 'ALÉNA, article 402(3) ; ACEUM, article 4.5(3)',
    help: ['Peut être négative.'],
  },
  RVC_TRANSACTION_VALUE: {
    description:
      'Teneur en valeur régionale par la méthode de la valeur transactionnelle : (VT - VMN) / VT. À partir de totaux ; les véhicules et la plupart des pièces automobiles doivent utiliser le coût net.',
    source: 'ALÉNA, article 402(2) ; ACEUM, article 4.5(2)',
    help: [
      'Peut être négative. La méthode du coût net est obligatoire pour les véhicules et les pièces listées : article 402(5).',
    ],
  },
  TRACED_VALUE: {
    description:
      'La valeur d’une matière retracée, selon la rangée de la loi : rangées a à d, valeur en douane, fret et droits ; e, h, i, le prix ; f, g, prix x (1 - TVR).',
    source: 'ALÉNA, article 403(1) ; DORS/94-14 art. 9(2)-(5)',
    help: [
      'Rangées : (a) vous importez et détenez le titre, (b) vous importez et prenez le titre plus tard, (c) et (d) d’autres importent et déclarent la valeur en douane, (e) une transaction ultérieure est déclarée, (f) originaire avec sa TVR, (g) originaire seulement, (h) un montant transmis, (i) aucune déclaration.',
      'Le fret intérieur après le premier lieu de réception n’en fait pas partie.',
    ],
  },
  AVERAGE_RVC: {
    description:
      'Teneur en valeur régionale moyenne d’une catégorie de produits : un rapport de sommes, jamais une moyenne de pourcentages.',
    source: 'ALÉNA, article 403(3)-(4) ; DORS/94-14 art. 11, 12 ; DORS/2020-155 art. 16',
    help: [
      'Quels produits peuvent être moyennés, et pour combien de temps, c’est à la loi et à votre choix de le dire : les dispositions se trouvent plus bas, aux moyennes.',
    ],
  },
  DE_MINIMIS: {
    description:
      'VRAI si la valeur des matières non originaires ne dépasse pas la part de minimis de la valeur : 7 % dans l’ALÉNA, 10 % dans l’ACEUM.',
    source: 'ALÉNA, article 405 ; DORS/94-14 art. 5 ; DORS/2020-155 art. 5',
    help: [
      'La valeur est la valeur transactionnelle ajustée F.A.B. (F.O.B.), à défaut le coût total. #N/A où le scénario n’a pas de dispense.',
    ],
  },
  REQUIREMENT: {
    description:
      'Ce qu’un scénario exige d’un produit à une date, en fraction : RVC, RVC TV, US, LVC, STEEL, ALUMINUM, GLASS ou DE MINIMIS. #N/A où il n’exige ou ne publie rien.',
    source: 'chaque chiffre avec sa source sur la page d’aide et dans EVALUATION',
    help: [
      'Sans date, la dernière étape compte. Les étapes de l’ALÉNA suivent l’exercice du producteur : fait « Début de l’exercice ».',
    ],
  },
  SCENARIOS: {
    description:
      'Chaque loi et proposition incluse, par date : auteur, statut, confiance, TVR et part américaine.',
    source: 'chacune avec sa source sur la page d’aide',
    help: [
      'TVR et part américaine sont celles d’une voiture de tourisme, dernière étape ; vide où rien n’est publié.',
    ],
  },
  SCENARIO_TERMS: {
    description:
      'Ce qu’un scénario demande d’un produit, et ce qu’il laisse ouvert : valeur, lectures, source et confiance de chaque terme.',
    source: 'chaque ligne nomme la sienne',
    help: [
      'Les lignes dont la colonne Open est VRAI sont des lectures de ce que les documents publics ne tranchent pas.',
    ],
  },
  ORIGIN_CODE: {
    description:
      'Code ISO à deux lettres de chaque nom de pays, dans la même forme. Les noms inconnus ou ambigus gardent leur propre erreur.',
    source: 'ISO 3166-1 ; clé du rapport NHTSA partie 583 (AALA)',
    help: [
      'La clé AALA diffère d’ISO : CN est le Canada, CH la Chine, DE le Danemark. Elle n’est jamais choisie automatiquement.',
    ],
  },
  IS_TRACED: {
    description:
      'Si chaque code tarifaire figure sur la liste de traçage du scénario ; FAUX où il n’en a pas. La même forme.',
    source: 'ALÉNA, annexe 403.1 ; DORS/94-14, annexe IV',
    help: [
      'Six chiffres décident. Les entrées plus étroites, ou décrites en mots, comptent comme listées : confirmez-les sur la liste ci-dessous.',
    ],
  },
  PART_CLASS: {
    description:
      'La classe de pièce de chaque code tarifaire dans un scénario : core part, principal part, complementary part, listed part, ou vide. La plus stricte où un code figure dans deux tableaux.',
    source: 'DORS/2020-155, partie 6, tableaux A.1, B et C ; ALÉNA, annexe 403.1',
    help: [
      'core part est une pièce essentielle, principal part principale, complementary part complémentaire, listed part listée. Un code de moins de six chiffres est une erreur de sa propre cellule.',
    ],
  },
  DUTY: dutyFr,
};
