import type { Shown } from './rows';

/** Functions: what Excel is told of them, and what they give. */
export const functionRows: readonly Shown[] = [
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
      ['functions/many-cells.test.ts', '10 000 cells of RVC_NET_COST are each computed'],
      ['functions/many-cells.test.ts', 'a bill of materials of 500 lines is computed'],
    ],
    missing: 'the times themselves: `npm run bench` prints them, no test asserts a time',
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
];
