/** The tabs of the pane, and its long work, in English. */
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
  work: {
    stopped: (formulas: string, done: number, left: number) =>
      `${formulas}, stopped: ${done} judged, ${left} not`,
    judging: (done: number, total: number) => `Judging cases: ${done} of ${total}`,
    cancel: 'Stop',
    left: (left: number) => `${left === 1 ? '1 case was' : `${left} cases were`} not judged.`,
    goOn: 'Go on',
  },
};
