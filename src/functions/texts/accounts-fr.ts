import type { FunctionTexts, ParameterTexts } from './function-texts';

/** The functions on the producer's books, in French (Canada). */
export const accountsFr: FunctionTexts = {
  TOTAL_COST: {
    description:
      'Coût total : tous les coûts incorporables, non incorporables et autres des livres, moins les gains et plus les pertes de change liés à la production du produit.',
    source: 'DORS/94-14 art. 2(6), 6(12) ; DORS/2020-155 art. 1(6), 7(12)',
    help: [
      'Le bénéfice et ses impôts ne font pas partie du coût total. Les gains et pertes étrangers au produit restent dehors. NET_COST retire les coûts exclus.',
      'Un gain ou une perte de change ne modifie jamais la valeur d’une matière.',
    ],
  },
  ALLOCATED_COST: {
    description:
      'Un coût réparti entre produits selon une base d’attribution, dans la forme des bases. Les parts totalisent exactement le coût.',
    source: 'DORS/94-14, annexe VII, appendices A à C ; DORS/2020-155, annexe 5, appendices A à C',
    help: [
      'Appendice A : toute base qui reflète l’avantage, la cause ou la capacité de supporter, comme les heures ou coûts de main-d’œuvre directe, les unités, les heures-machine, les ventes, la superficie. Appendice B : main-d’œuvre directe plus matières directes comme base. Appendice C : main-d’œuvre directe plus matières directes plus frais généraux directs. Si vous utilisez pour votre gestion interne une méthode fondée sur l’un de ces critères, c’est elle qui compte ; une méthode est gardée tout l’exercice.',
      'Les coûts exclus se répartissent selon la même base : répartissez-les dans une seconde colonne et retirez-les. Ce qui reste après la dernière décimale va aux plus grands restes, le produit précédent d’abord. Les exemples de la loi arrondissent le ratio à trois décimales ; ici rien n’est arrondi avant la dernière décimale.',
    ],
  },
  PRINCIPAL_MATURITY: {
    description:
      'Échéance moyenne pondérée du principal d’un prêt, en années : somme de (principal x années) / prêt, arrondie à une décimale comme la loi le prescrit.',
    source: 'DORS/94-14, annexe XI art. 1 ; DORS/2020-155, annexe 9 art. 1',
    help: [
      'Principal seulement : l’intérêt ne fait pas partie d’un paiement ici. Une moitié est arrondie vers le haut ; aucun autre chiffre des règlements n’est arrondi.',
      'Taux variable rajusté à plus d’un an : une période d’intérêt à la fois, le principal à son début comme prêt, et le principal encore dû à sa fin comme paiement à sa fin.',
    ],
  },
  COMPARABLE_YIELD: {
    description:
      'Rendement des titres fédéraux d’une échéance, par interpolation linéaire entre les plus proches en dessous et au-dessus ; au-delà de la plus longue, celui de la plus longue.',
    source: 'DORS/94-14, annexe XI art. 1, 2 ; DORS/2020-155, annexe 9 art. 1, 2',
    help: [
      'Les titres sont ceux du gouvernement fédéral du pays où se trouve le producteur. Pour un taux rajusté dans l’année, nearest = VRAI prend l’échéance la plus proche de l’intervalle de rajustement.',
    ],
  },
  NON_ALLOWABLE_INTEREST: {
    description:
      'La part d’un coût d’intérêt au-dessus du taux admis, qui est le rendement fédéral comparable plus 700 points de base ; elle est retirée du coût total.',
    source:
      'ALÉNA, article 415 ; DORS/94-14 art. 2(1), 6(14), annexe XI ; DORS/2020-155 art. 1(1), 7(14), annexe 9',
    help: [
      'Intérêt x (taux - rendement - 7 points) / taux, et 0 jusqu’au taux admis, inclus. La définition est lue ainsi : la part qui dépasse, non tout l’intérêt d’un tel contrat ; les exemples des règlements n’ont aucun cas au-dessus de la limite. Donnez l’intérêt d’un seul contrat, d’une seule période d’intérêt si le taux est variable.',
    ],
  },
  FUNGIBLE_MATERIALS: {
    description:
      'Origine et valeur de ce qui sort d’un stock de matières fongibles originaires et non originaires, ligne par ligne, par PEPS (FIFO), DEPS (LIFO) ou moyenne.',
    source: 'DORS/94-14 art. 7(16), annexes IX et X ; DORS/2020-155 art. 8(18), annexes 7 et 8',
    help: [
      'S’étend en Line, Quantity withdrawn, Non-originating quantity, Non-originating share, Non-originating value, Stock left, Code, une ligne par ligne du registre et un total : mettez-la dans la ligne d’en-tête des colonnes voisines. Retirer plus qu’il n’y a donne #N/A avec la ligne.',
      'La méthode de la moyenne prend la part des unités non originaires, et la valeur moyenne de toutes les unités, avant chaque retrait (annexe X art. 8) : pour les produits à exigence de TVR. La loi imprime cette part à deux décimales dans son exemple ; ici elle n’est pas arrondie. La part d’un mois, de trois mois ou d’une période de moyenne (art. 6, 7) est le nombre d’unités non originaires du stock d’ouverture et des entrées sur leur total : un simple quotient.',
      'Une seule méthode par stock et par exercice. Stock d’ouverture : les dernières entrées qui le composent, ou tout comme non originaire (art. 9). Les mouvements d’une même date gardent l’ordre des lignes. Les matières identiques toutes non originaires s’évaluent de même par l’annexe IX : déclarez N partout. L’identification spécifique ne demande aucune formule.',
    ],
  },
  AVERAGE_RVC_BY: {
    description:
      'Teneur en valeur régionale moyenne de chaque catégorie, une ligne par catégorie : sommes du coût net et de la valeur non originaire, et une seule TVR à partir d’elles.',
    source: 'ALÉNA, article 403(3)-(4) ; DORS/94-14 art. 11, 12 ; DORS/2020-155 art. 16, 20(6)-(7)',
    help: [
      'S’étend en Category, Net cost, VNM, RVC, Goods, Code. Quels produits peuvent figurer dans une catégorie, et sur quelle période, se trouve plus bas, aux moyennes.',
      'Les pièces de catégories mêlées prennent toutes la manière la plus stricte de compter la valeur non originaire : celle des véhicules légers si l’un des produits est pour un léger, sinon celle des lourds si l’un est pour un lourd, sinon l’ordinaire (art. 12(10)). La valeur de chaque produit doit être établie ainsi avant la moyenne : NON_ORIGINATING_VALUE avec tracing = listed, heavy ou ordinary.',
    ],
  },
  SET_DE_MINIMIS: {
    description:
      'VRAI si les produits d’un assortiment qui ne sont pas originaires ne dépassent pas 10 % de sa valeur. ACEUM seulement ; pour les assortiments de la règle 3 des Règles générales.',
    source: 'DORS/2020-155 art. 6(3)-(4)',
    help: [
      'Une trousse d’outils, ou une trousse de premiers soins pour automobile. L’assortiment doit remplir aussi les autres exigences. Les produits sans déclaration sont lus des deux façons : #N/A où cela dépend d’eux. L’ALÉNA n’avait pas de telle tolérance.',
    ],
  },
};

export const accountParametersFr: ParameterTexts = {
  'TOTAL_COST.costs':
    'Coûts incorporables, non incorporables et autres des livres, un par cellule. Vide ou 0 : laissé de côté.',
  exchange_gains: 'Gains de change liés à la production du produit.',
  exchange_losses: 'Pertes de change liées à la production du produit.',
  cost: 'Le coût à répartir, supérieur à 0.',
  bases:
    'Base d’attribution de chaque produit : heures de main-d’œuvre, heures-machine, unités, ventes. Vide : aucun produit.',
  decimals: 'Décimales de la répartition, 2 pour les cents. Omis : autant qu’une cellule en tient.',
  loan: 'Montant du prêt ; à taux variable, le principal au début de la période.',
  years: 'Années du contrat, ou de la période, jusqu’à chaque paiement.',
  payments:
    'Principal de chaque paiement ; à taux variable aussi ce qui est encore dû à la fin de la période.',
  maturity: 'Échéance en années : la cellule avec PRINCIPAL_MATURITY.',
  maturities: 'Échéances des titres fédéraux, en années.',
  yields: 'Rendement de chaque échéance, comme 0,047 ou 4,7%.',
  nearest: 'VRAI : l’échéance la plus proche, pour un taux rajusté dans l’année. Sinon entre deux.',
  interest: 'Coût d’intérêt du contrat, supérieur à 0.',
  rate: 'Taux d’intérêt du contrat, comme 0,06 ou 6%.',
  comparable_yield: 'Rendement fédéral de même échéance : la cellule avec COMPARABLE_YIELD.',
  method: 'FIFO (PEPS), LIFO (DEPS) ou average (moyenne).',
  'FUNGIBLE_MATERIALS.quantities':
    'Unités de chaque mouvement : entrées et stock d’ouverture supérieurs à 0, retraits inférieurs à 0.',
  'FUNGIBLE_MATERIALS.origins':
    'De chaque entrée : originaire (O) ou non originaire (N). Vide à côté d’un retrait.',
  unit_values:
    'Valeur par unité de chaque entrée, comme les articles 7 ou 8 évaluent les matières.',
  dates: 'Date de chaque mouvement. Omis : l’ordre des lignes.',
  categories: 'La catégorie de moyenne de chaque produit.',
  'AVERAGE_RVC_BY.net_costs': 'Coût net de chaque produit.',
  values: 'Valeur de chaque produit de l’assortiment.',
  'SET_DE_MINIMIS.origins':
    'De chaque produit : originaire (O) ou non originaire (N). Vide : non déclaré.',
  set_value: 'Valeur de l’assortiment. Omis : ce que totalisent les produits.',
};
