/** The tabs of the pane in French. */
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
};
