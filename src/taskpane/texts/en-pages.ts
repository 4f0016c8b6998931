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
    reading: (done: number, total: number) => `Reading formulas: ${done} of ${total}`,
    judging: (done: number, total: number) => `Judging cases: ${done} of ${total}`,
    share: (percent: string) => `${percent} done`,
    cancel: 'Stop',
    left: (left: number) => `${left === 1 ? '1 case was' : `${left} cases were`} not judged.`,
    goOn: 'Go on',
  },
  firstSteps: {
    heading: 'Three steps to a first verdict',
    setUp: 'Say what this workbook is about, below.',
    isSetUp: 'The workbook is set up.',
    costs: 'Confirm your cost sheet: the pane finds its columns.',
    goCosts: 'Read a cost sheet',
    noSheet: 'No cost sheet at hand? A sample can be added as a sheet of its own.',
    addSample: 'Add a sample cost sheet',
    sampleAdded: (sheet: string) =>
      `The sample stands on the sheet "${sheet}". Nothing else was changed; delete that sheet to be rid of it.`,
    formula: 'Insert a formula with these columns: its verdict opens under Results.',
  },
};
