/** The tabs of the pane in English. */
export const pages = {
  tabs: {
    label: 'Parts of the pane',
    more: 'More',
    names: {
      scenario: 'Scenario',
      results: 'Results',
      costs: 'Cost sheet',
      formulas: 'Formulas',
      compare: 'Compare',
      audit: 'Audit',
      share: 'Share',
      help: 'Help',
    },
  },
};
