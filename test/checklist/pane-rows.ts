import type { Shown } from './rows';

/** The pane, the workbook, and the whole. */
export const paneRows: readonly Shown[] = [
  {
    row: 27,
    property: "office.js from Microsoft's address in the head; without it a clear sentence",
    by: [
      [
        'build/dist.test.ts',
        'the pane loads office.js from Microsoft, then the functions, then itself',
      ],
      ['browser/outside-excel.test.ts', 'without office.js the page says that it did not load'],
    ],
  },
  {
    row: 28,
    property: 'outside Excel the page says what to do and throws nothing',
    by: [
      [
        'browser/outside-excel.test.ts',
        "with Microsoft's own library the page says where it belongs, and throws nothing",
      ],
    ],
  },
  {
    row: 29,
    property: 'a switch writes one cell in one batch and calculates nothing itself',
    by: [
      ['workbook/office.test.ts', 'switching writes exactly the cell of the name, in one batch'],
      ['taskpane/pane-model.test.ts', 'is one write, remembers what was, and goes back'],
    ],
  },
  {
    row: 30,
    property: 'the scenario is read from its cell; an unknown text is shown, not replaced',
    by: [
      [
        'taskpane/pane-model.test.ts',
        'a co-author’s change is read, and nothing of ours is offered back',
      ],
      [
        'taskpane/pane-view.test.tsx',
        'an expression that cannot be read is shown with the reason, not replaced',
      ],
    ],
  },
  {
    row: 31,
    property: 'link and insert can be repeated, spare protected sheets and other formulas',
    by: [
      [
        'workbook/write-formulas.test.ts',
        'never overwrites, neither its cell nor the cells it would fill',
      ],
      [
        'workbook/write-formulas.test.ts',
        'changes only the literal, all of them in one step, and has nothing to do after',
      ],
      ['workbook/link-formulas.test.ts', 'a protected sheet is listed and not written'],
    ],
  },
  {
    row: 32,
    property: 'a repair finds #NAME? and saved names of functions',
    by: [
      ['workbook/formulas.test.ts', 'our formulas on a sheet'],
      ['workbook/audit/formulas.test.ts', 'under %s are repaired, safely'],
      ['workbook/audit/formulas.test.ts', 'and sound ones that show #NAME? are entered again'],
      ['taskpane/audit.test.tsx', 'everything safe is fixed in one step'],
      ['cli/audit.test.ts', 'are repaired in a copy, and nothing else in it changes'],
    ],
  },
  {
    row: 33,
    property: 'a copy for suppliers with values alone',
    by: [
      ['sharing/copy/make-copy.test.ts', 'shows results and words, and leaves out whatever'],
      ['sharing/copy/leaks.test.ts', 'no cost is anywhere in a copy'],
      ['sharing/copy/check-copy.test.ts', 'a changed cell is named'],
    ],
    missing: 'nothing of it was opened in a real Excel',
  },
  {
    row: 34,
    property: 'an audit of blanks, unlinked formulas, volatile precedents, ranges passed often',
    by: [
      ['workbook/audit/lines.test.ts', 'blank cells that count as 0'],
      ['workbook/audit/formulas.test.ts', 'formulas that do not follow the settings'],
      ['workbook/audit/calculation.test.ts', 'functions that are calculated anew at every edit'],
      ['workbook/audit/calculation.test.ts', 'a range that is handed to many formulas'],
      [
        'browser/audit.test.ts',
        'what is wrong is listed with what it is worth, and leads to its cells',
      ],
    ],
  },
  {
    row: 35,
    property: 'requests of the pane stay below 5 MB; a sheet that is too large is said',
    by: [
      [
        'workbook/large-sheets.test.ts',
        '20 000 rows are read in requests that stay below 5 MB, and every formula is found',
      ],
      [
        'workbook/large-sheets.test.ts',
        'a used range of more than five million cells is not read, and is said to be too large',
      ],
    ],
  },
  {
    row: 36,
    property: 'requirement sets that are missing are said, and nothing throws',
    by: [
      ['taskpane/host.test.ts', 'an Excel without any'],
      ['workbook/office.test.ts', 'with the declared requirement sets only'],
    ],
  },
  {
    row: 37,
    property: 'settings that are lost do no harm: nothing is kept in them',
    by: [
      [
        'architecture/excel-surface.test.ts',
        'nothing is kept outside the cells: settings that are lost do no harm',
      ],
    ],
  },
  {
    row: 38,
    property: 'loading with the workbook and trust questions are never switched unasked',
    by: [
      [
        'architecture/excel-surface.test.ts',
        'no workbook is made to load the add-in or to leave out a question about trust',
      ],
    ],
    missing: 'the two switches themselves are not offered',
  },
  {
    row: 39,
    property: 'axe finds nothing in three looks; 320 pixels and twice the size without scrolling',
    by: [
      ['browser/pane-looks.test.ts', '%s: axe finds nothing, nothing is cut off'],
      ['browser/pane-looks.test.ts', '%s at twice the size has no horizontal scroll bar'],
    ],
  },
  {
    row: 40,
    property: 'everything by keyboard, the focus seen; targets of 24 pixels; what happens is said',
    by: [
      ['browser/keyboard.test.ts', 'every stop shows that it has the focus'],
      ['browser/keyboard.test.ts', 'a formula is put together and inserted'],
      ['browser/pane-looks.test.ts', 'smallTargets'],
      ['browser/keyboard.test.ts', 'what happens is said to those who do not see it'],
    ],
  },
  {
    row: 41,
    property: "the look follows Excel's theme, else the system's",
    by: [
      ['taskpane/theme.test.ts', 'Excel says dark, the system light'],
      ['browser/pane-looks.test.ts', 'dress(workbench.pane(), media)'],
    ],
  },
  {
    row: 42,
    property: 'every text in three languages, numbers as the language writes them',
    by: [
      ['taskpane/languages.test.ts', 'says everything'],
      ['browser/pane-looks.test.ts', 'has its language, and numbers as that language writes them'],
    ],
  },
  {
    row: 43,
    property: "no request leaves the own origin except for Microsoft's office.js",
    by: [
      [
        'browser/outside-excel.test.ts',
        "no request leaves the own origin except for Microsoft's library",
      ],
      [
        'browser/scenario-switch.test.ts',
        'no request leaves the own origin, and no page reports an error',
      ],
    ],
  },
  {
    row: 44,
    property: 'a content security policy that the page keeps',
    by: [
      ['browser/outside-excel.test.ts', 'the page stands under its own content security policy'],
    ],
  },
  {
    row: 45,
    property: 'a build that repeats, versions pinned',
    by: [
      ['build/reproducible.test.ts', 'the same sources give the same files'],
      ['architecture/packages.test.ts', 'every version is pinned exactly'],
    ],
  },
  {
    row: 46,
    property: 'README: three Excels, an organisation, known limits, version',
    by: [['checklist/checklist.test.ts', 'the README says how to get it into each Excel']],
  },
];
