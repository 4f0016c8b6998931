/**
 * What an excellent Excel add-in must show, 46 rows, and the test that shows it here. A row without a
 * test says what is missing; what only a real Excel can show stands in docs/in-excel.md.
 */
export interface Shown {
  readonly row: number;
  readonly property: string;
  /** file under test/, and the words of its test */
  readonly by: readonly (readonly [file: string, test: string])[];
  /** what the row asks and the product does not have, or nobody can check here */
  readonly missing?: string;
}

export const rows: readonly Shown[] = [
  {
    row: 1,
    property: 'the manifest is well-formed, its elements in order',
    by: [['manifest/manifest.test.ts', 'manifest.xml breaks no rule']],
  },
  {
    row: 2,
    property: 'every resource id resolves; ids and texts keep their lengths',
    by: [['manifest/manifest.test.ts', 'the rules notice %s']],
  },
  {
    row: 3,
    property: 'runtime, page, function file and pane share one long-lived resource',
    by: [
      ['manifest/manifest.test.ts', 'another function file'],
      ['manifest/manifest.test.ts', 'a short runtime'],
    ],
  },
  {
    row: 4,
    property: 'three requirement sets in the base section, none newer',
    by: [
      [
        'manifest/manifest.test.ts',
        'it asks for three requirement sets, in the base section, and no newer ones',
      ],
    ],
  },
  {
    row: 5,
    property: "Microsoft's own reader reads the manifest",
    by: [['manifest/manifest.test.ts', 'office-addin-manifest reads it']],
  },
  {
    row: 6,
    property: 'a build for a server has no localhost, one origin, https alone',
    by: [
      ['manifest/built-manifest.test.ts', 'a build for a server names localhost in no file at all'],
      ['manifest/manifest.test.ts', 'a plain address'],
    ],
  },
  {
    row: 7,
    property: 'every file the manifest names is there, icons have their size',
    by: [
      [
        'manifest/built-manifest.test.ts',
        'has every address on the one server, and every file they name',
      ],
      ['manifest/built-manifest.test.ts', 'has icons of the size they are named for'],
    ],
  },
  {
    row: 8,
    property: 'es-MX, es-ES, es-US, fr-CA and fr-FR are covered',
    by: [
      [
        'manifest/manifest.test.ts',
        'the functions are described and explained in the language of each locale',
      ],
      ['manifest/manifest.test.ts', 'a locale too few'],
    ],
  },
  {
    row: 9,
    property: 'no twin add-in, and permission for this document alone',
    by: [
      ['manifest/manifest.test.ts', 'a twin'],
      ['manifest/manifest.test.ts', 'office-addin-manifest reads it'],
    ],
  },
  {
    row: 10,
    property: 'ids and names are what Excel accepts and no address reads as one',
    by: [
      [
        'build/functions-metadata.test.ts',
        'ids and names are what Excel accepts, equal and unique',
      ],
      ['build/functions-metadata.test.ts', 'no id reads as the address of a cell'],
      ['build/functions-metadata.test.ts', 'no id is a name of the old macro language'],
      ['build/functions-metadata.test.ts', 'every function states its result'],
      ['build/functions-metadata.test.ts', 'the file stays far below the size that Excel refuses'],
    ],
  },
  {
    row: 11,
    property: 'ids, names, order and shapes are equal in three languages, texts are not',
    by: [
      ['languages/functions.test.ts', 'keep ids, names, order, shapes and results'],
      ['languages/functions.test.ts', 'no text equals the English one'],
    ],
  },
  {
    row: 12,
    property: 'every help address is an anchor of the built help',
    by: [
      ['build/functions-metadata.test.ts', 'every help address leads to an anchor of help.html'],
      [
        'languages/functions.test.ts',
        'each help address is an anchor of the page in that language',
      ],
    ],
  },
  {
    row: 13,
    property: 'the bundle associates exactly the ids of functions.json while it loads',
    by: [
      [
        'build/functions-bundle.test.ts',
        'the script associates exactly the ids of functions.json, at once',
      ],
    ],
  },
  {
    row: 14,
    property: "the metadata equals what Microsoft's generator would give",
    by: [],
    missing:
      "no cross-check: Microsoft's generator reads comments beside functions with typed parameters, ours are any from a catalogue, and it needs another TypeScript",
  },
  {
    row: 15,
    property: 'nothing volatile, streaming or in need of an address',
    by: [
      [
        'build/functions-metadata.test.ts',
        'nothing is volatile, streaming, cancelable or in need of an address',
      ],
    ],
  },
  {
    row: 16,
    property: 'the same arguments give the same result, whatever was called between',
    by: [
      [
        'functions/arbitrary.test.ts',
        'the same arguments give the same result, whatever was called between',
      ],
      ['architecture/conventions.test.ts', '%s reads no clock and throws no dice'],
    ],
  },
  {
    row: 17,
    property: '0, null and "" give the same result',
    by: [
      ['functions/conventions.test.ts', 'a blank cell arrives in three ways and gives one result'],
    ],
  },
  {
    row: 18,
    property: 'a figure that must be there and is not is #N/A, a text #VALUE!, with the reason',
    by: [['functions/conventions.test.ts', 'blank as %p is missing']],
  },
  {
    row: 19,
    property: 'only #VALUE! and #N/A, with a message; no text that reads as an error',
    by: [['functions/errors.test.ts', 'no function returns a text that reads as an error']],
  },
  {
    row: 20,
    property: 'every reason can be had as text, and stands in the pane',
    by: [
      ['functions/errors.test.ts', 'what goes wrong can be had as text'],
      [
        'taskpane/pane-view.test.tsx',
        'an expression that cannot be read is shown with the reason, not replaced',
      ],
    ],
  },
  {
    row: 21,
    property: 'an error in a cell of the input is named',
    by: [
      [
        'functions/errors.test.ts',
        'an error that stands in a cell is named, and never taken for a text',
      ],
    ],
  },
  {
    row: 22,
    property: 'spills are rectangular, without null and NaN',
    by: [['functions/conventions.test.ts', 'spills are rectangular and hold neither null nor NaN']],
  },
  {
    row: 23,
    property: 'exact at the line, one cent either side',
    by: [['functions/hold-on-to.test.ts', 'figures to hold on to']],
  },
  {
    row: 24,
    property: '10 000 cells below a second, 500 lines in milliseconds',
    by: [
      ['functions/speed.test.ts', '10 000 cells of RVC_NET_COST take less than a second'],
      [
        'functions/speed.test.ts',
        'a bill of materials of 500 lines takes less than 50 milliseconds',
      ],
    ],
  },
  {
    row: 25,
    property: 'no promise, no timer, no network and no call of Excel in a function',
    by: [
      ['architecture/excel-surface.test.ts', 'no function waits: no promise, no timer'],
      ['architecture/excel-surface.test.ts', 'no function calls Excel'],
      ['architecture/conventions.test.ts', 'the product has no use for the network'],
    ],
  },
  {
    row: 26,
    property: 'the functions stay small and come before the pane, which loads later',
    by: [
      [
        'build/functions-bundle.test.ts',
        'stays small enough to stand before the first calculation',
      ],
      ['build/dist.test.ts', 'the first chunk of the pane is small; the rest comes later'],
    ],
  },
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
    by: [['workbook/formulas.test.ts', 'our formulas on a sheet']],
    missing:
      'damaged formulas are found and counted in the pane; there is no command that repairs them',
  },
  {
    row: 33,
    property: 'a copy for suppliers with values alone',
    by: [],
    missing: 'there is no command that makes such a copy',
  },
  {
    row: 34,
    property: 'an audit of blanks, unlinked formulas, volatile precedents, ranges passed often',
    by: [['workbook/link-formulas.test.ts', 'formulas that name a scenario in their own text']],
    missing: 'unlinked formulas are listed; the other three are not looked for',
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
      ['browser/pane-looks.test.ts', 'tab %d, %s: axe finds nothing, nothing is cut off'],
      ['browser/pane-looks.test.ts', 'tab %d at twice the size has no horizontal scroll bar'],
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
