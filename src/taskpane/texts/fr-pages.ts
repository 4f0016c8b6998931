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
    noSheet:
      'Pas de feuille de coûts sous la main ? Un exemple peut être ajouté sur une feuille à lui.',
    addSample: 'Ajouter un exemple de feuille de coûts',
    sampleAdded: (sheet: string) =>
      `L’exemple est sur la feuille « ${sheet} ». Rien d’autre n’a changé ; supprimez cette feuille pour l’enlever.`,
    formula: 'Insérez une formule avec ces colonnes : son verdict s’ouvre sous Résultats.',
  },
};
