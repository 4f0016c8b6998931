/** The tabs of the pane, and its long work, in French. */
export const pagesFr = {
  tabs: {
    label: 'Parties du volet',
    more: 'Plus',
    names: {
      scenario: 'Scénario',
      results: 'Résultats',
      costs: 'Feuille de coûts',
      formulas: 'Formules',
      compare: 'Comparer',
      audit: 'Contrôle',
      share: 'Partager',
      help: 'Aide',
    },
  },
  work: {
    stopped: (formulas: string, done: number, left: number) =>
      `${formulas}, interrompu : ${done} jugés, ${left} non`,
    reading: (done: number, total: number) => `Formules lues : ${done} sur ${total}`,
    judging: (done: number, total: number) => `Cas jugés : ${done} sur ${total}`,
    share: (percent: string) => `${percent} fait`,
    cancel: 'Arrêter',
    left: (left: number) => `${left} cas n’${left < 2 ? 'a pas été jugé' : 'ont pas été jugés'}.`,
    goOn: 'Continuer',
  },
  firstSteps: {
    heading: 'Trois étapes vers un premier verdict',
    setUp: 'Dites ci-dessous de quoi traite ce classeur.',
    isSetUp: 'Le classeur est préparé.',
    costs: 'Confirmez votre feuille de coûts : le volet trouve ses colonnes.',
    goCosts: 'Lire une feuille de coûts',
    formula: 'Insérez une formule avec ces colonnes : son verdict s’ouvre sous Résultats.',
  },
};
