import type { ResultsWords } from '../results/results-words';

/** What stands on a results sheet, in French. */
export const resultsFr: ResultsWords = {
  sheet: (title) => `Résultats ${title}`,
  title: (title) => `Règles d’origine : ${title}`,
  labels: {
    verdict: 'Verdict',
    model: 'Véhicule ou pièce',
    netCost: 'Coût net',
    scenario: 'Scénario',
    terms: 'Il exige',
    good: 'Jugé comme',
    doubts: 'En doute',
    sources: 'Sources',
    written: 'Écrite',
  },
  notComputed: 'Non calculé : voir la ligne En doute',
  tables: {
    EVALUATION: 'Évaluation selon le scénario de la cellule NAFTA_SCENARIO',
    COMPARE: 'Toutes les lois et propositions',
    READINGS: 'Lectures de ce que le scénario laisse ouvert',
    BREAKING_LINES: 'Les lignes les moins nombreuses qui l’empêchent',
  },
  sources:
    'Colonne Source. V1 : lu dans la loi, V2 : dans un rapport, M : non vérifié, O : ouvert. Un tableau qui affiche #SPILL! (#EPARS!) a besoin de lignes vides dessous.',
  written: (day, version) =>
    `${day}, ${version}. Les cellules suivent le scénario ; le pied de page dit lequel c’était ce jour-là.`,
  footer: (scenario, day) => `Scénario à l’écriture le ${day} : ${scenario}`,
  charts: {
    sheet: (title) => `Graphiques ${title}`,
    title: (title) => `Règles d’origine, toutes les lois et propositions : ${title}`,
    rvc: 'Teneur en valeur régionale et ce qui est exigé',
    usShare: 'Part des États-Unis et ce qui est exigé',
  },
  fleet: {
    sheet: 'Flotte',
    title: 'Règles d’origine : tous les modèles',
    heads: {
      model: 'Modèle',
      netCost: 'Coût net',
      rvc: 'TVR',
      rvcRequired: 'TVR exigée',
      usShare: 'Part des É.-U.',
      usRequired: 'É.-U. exigée',
      verdict: 'Verdict',
      fails: 'Ce qui ne passe pas',
      sheet: 'Feuille',
    },
    unassigned: 'Lignes sans modèle',
    unassignedNote:
      'lignes avec un coût dont le modèle est vide ou n’a pas de ligne ci-dessus : aucun verdict ne les compte',
  },
  models: {
    heads: {
      good: 'Classe',
      transactionValue: 'Valeur transactionnelle',
      vnm: 'VMNO',
      volume: 'Volume',
      missing: 'Ce qui manque',
      meets: 'MEETS',
      models: 'Modèles',
      ofVolume: 'Part du volume',
    },
    usBase: 'Part des É.-U. de',
    notComputed: 'Non calculé',
    all: 'Tous',
    otherMissing:
      'un fait tel que les pièces essentielles, ou un chiffre que le scénario ne publie pas',
    withoutVolume: 'modèles ne déclarent pas de volume et ne sont dans aucun chiffre de volume',
    notes: {
      all: [
        'Chaque chiffre suit sa cellule dans la table des modèles ; une cellule ombrée attend un chiffre que la table n’a pas.',
        'Un chiffre vide, un mot ou une erreur n’est pas déclaré : là où le scénario le demande, le modèle est Undecided.',
      ],
      vnm: 'La VMNO est prise telle que la table la déclare. Un scénario qui trace des pièces listées, ou qui compte toute matière, peut compter un autre montant : déclarez alors la TVR qu’il donne.',
      usValue:
        'La valeur des É.-U. est rapportée au coût net ; si le scénario la rapporte à autre chose, déclarez la part des É.-U.',
    },
  },
};
