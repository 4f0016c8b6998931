import type { Cell, Sheet } from '../ooxml/write-book';
import { call, formula, text } from '../sheets/cells';
import { looks } from '../sheets/looks';
import { BANNER } from './banner';

const TOP = 6;
const HEADS = [
  'Scenario',
  'RVC required',
  'US required',
  'Lower reading',
  'Upper reading',
  'of all, lower',
  'of all, upper',
  'Lower, with the US floor',
  'Upper, with the US floor',
];

/** How many lines reach what each scenario asks, by the lower and the upper reading. */
export function countsSheet(ids: readonly string[]): Sheet {
  return {
    name: 'Counts',
    tabColor: '1F5C85',
    widths: [40, 13, 13, 13, 13, 13, 13, 16, 16],
    heights: { 0: 28, 1: 36, 2: 34, 5: 34 },
    merges: ['A2:I2', 'A3:I3'],
    landscape: true,
    rows: [
      [text('How the cars of 2019 would stand, by what their labels say of parts', looks.title)],
      [text(BANNER, looks.banner)],
      [
        text(
          'Lower: the United States and Canada, plus Mexico where it is named. Upper: where Mexico is not named, also as much as it could be without being named: what is left of 100 %, at most 14 %, or, where two other countries are named, at most the smaller of them.',
          looks.wrappedNote,
        ),
      ],
      [text('Lines assembled in North America', looks.label), LINES],
      [text('Lines that reach the requirement', looks.section)],
      HEADS.map((head) => text(head, looks.head)),
      ...ids.map((id, index) => counted(id, TOP + 1 + index)),
      [
        text(
          'The floor is tested on the United States and Canada together, the only figure there is: at most so many can have it. A dash: the scenario asks none.',
          looks.note,
        ),
      ],
      [],
      [text('The same by MEETS, line by line on the sheet "List"', looks.section)],
      ['Scenario', 'Reading', 'TRUE', 'FALSE', 'Undecided', 'Agrees'].map((head) =>
        text(head, looks.head),
      ),
      ...checked(TOP + ids.length + 4, ids.length),
    ],
  };
}

const LINES: Cell = { formula: 'ROWS(Aala[Lower])', style: looks.totalCount };

function counted(id: string, row: number): readonly Cell[] {
  const required = (measure: string): string => call('REQUIREMENT', `$A${row},"${measure}"`);
  // whole percent, as the list has it
  const reached = (reading: string): string => `Aala[${reading}],">="&ROUND($B${row}*100,6)`;
  const floor = `Aala[US and Canada],">="&ROUND($C${row}*100,6)`;
  const withFloor = (reading: string): string =>
    `IF(ISNUMBER($C${row}),COUNTIFS(${reached(reading)},${floor}),"-")`;
  return [
    text(id, looks.label),
    formula(required('RVC'), looks.percent),
    // where the requirement can be read at all, no US figure means that none is set
    formula(`IF(ISNUMBER(B${row}),IFERROR(${required('US')},"-"),B${row})`, looks.percent),
    formula(`COUNTIF(${reached('Lower')})`, looks.count),
    formula(`COUNTIF(${reached('Upper')})`, looks.count),
    formula(`D${row}/$B$4`, looks.percent),
    formula(`E${row}/$B$4`, looks.percent),
    formula(withFloor('Lower'), looks.count),
    formula(withFloor('Upper'), looks.count),
  ];
}

/** The verdicts of the list counted; the column that they must agree with is the one above. */
const checked = (top: number, scenarios: number): readonly (readonly Cell[])[] => {
  const last = TOP + scenarios;
  return (
    [
      ['Law', 'lower', `D${TOP + 1}`],
      ['Law', 'upper', `E${TOP + 1}`],
      ['Demand', 'lower', `H${last}`],
      ['Demand', 'upper', `I${last}`],
    ] as const
  ).map(([column, reading, counted], index) => {
    const row = top + 1 + index;
    const verdicts = `Aala[${column}, ${reading}]`;
    return [
      formula(column, looks.label),
      text(reading),
      formula(`COUNTIF(${verdicts},TRUE)`, looks.count),
      formula(`COUNTIF(${verdicts},FALSE)`, looks.count),
      formula(`$B$4-C${row}-D${row}`, looks.count),
      formula(`C${row}=${counted}`, looks.verdict),
    ];
  });
};
