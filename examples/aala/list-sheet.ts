import type { Cell, Sheet } from '../ooxml/write-book';
import { call, formula, text } from '../sheets/cells';
import { looks } from '../sheets/looks';
import { BANNER } from './banner';
import type { Carline } from './carlines';

const TOP = 5;
const HEADS = [
  'Page',
  'Make',
  'Carline',
  'Type',
  'Assembly',
  'US and Canada',
  'Other 1',
  'Country 1',
  'Other 2',
  'Country 2',
  'Mexico named',
  'Lower',
  'Upper',
  'Law, lower',
  'Law, upper',
  'Demand, lower',
  'Demand, upper',
];

const here = (column: string): string => `Aala[[#This Row],[${column}]]`;

/** The figure of a country that the list's own key reads as Mexico. */
const ifMexico = (number: 1 | 2): string =>
  `IF(IFERROR(${call('ORIGIN_CODE', `${here(`Country ${number}`)},"aala"`)},"")="MX",${here(`Other ${number}`)},0)`;
/** Whole percent throughout, so that a sum is exactly on a line where it is on it. */
const MEXICO = `${ifMexico(1)}+${ifMexico(2)}`;
const LOWER = `${here('US and Canada')}+${here('Mexico named')}`;
/** From 15 % on a country must be named; of more than two the two highest. */
const UPPER =
  `IF(${here('Mexico named')}>0,${here('Lower')},${here('US and Canada')}+` +
  `MIN(100-${here('US and Canada')}-N(${here('Other 1')})-N(${here('Other 2')}),` +
  `IF(N(${here('Other 2')})>0,MIN(${here('Other 1')},${here('Other 2')}),14)))`;

/** TRUE or FALSE from the figures of the row; the US leg is read from US and Canada together. */
const meets = (scenario: string, reading: string): string =>
  call(
    'MEETS',
    `${scenario},${here(reading)}/100,${here('US and Canada')}/100,` +
      `IF(${here('Type')}="Truck","light truck","passenger vehicle")`,
  );

export interface ScenarioCells {
  /** names of the cells with the two scenarios */
  readonly law: string;
  readonly demand: string;
}

/** The lines assembled in North America, as the table Aala, with both readings and verdicts. */
export function listSheet(carlines: readonly Carline[], { law, demand }: ScenarioCells): Sheet {
  const last = TOP + carlines.length;
  return {
    name: 'List',
    tabColor: '2E7D5B',
    widths: [7, 15, 40, 8, 14, 10, 8, 10, 8, 10, 10, 8, 8, 9, 9, 10, 10],
    heights: { 0: 28, 1: 24, 2: 20, 4: 34 },
    merges: ['A2:Q2', 'A3:Q3'],
    frozenRows: TOP,
    landscape: true,
    printTitles: `$${TOP}:$${TOP}`,
    table: { name: 'Aala', ref: `A${TOP}:Q${last}`, columns: HEADS },
    rows: [
      [text('The list, line by line: percent of parts, as printed', looks.title)],
      [text(BANNER, looks.banner)],
      [
        text(
          'Countries are in the key of the list: CN Canada, CH China, M and MX Mexico. Law and Demand: MEETS under the two scenarios of the sheet "Counts".',
          looks.note,
        ),
      ],
      [],
      HEADS.map((head) => text(head, looks.head)),
      ...carlines.map((carline): readonly (Cell | null)[] => [
        { value: carline.page },
        text(carline.make),
        text(carline.carline),
        text(carline.type),
        text(carline.assembly.join(', ')),
        { value: carline.usCanada },
        ...named(carline, 0),
        ...named(carline, 1),
        formula(MEXICO, looks.text),
        formula(LOWER, looks.label),
        formula(UPPER, looks.label),
        formula(meets(law, 'Lower'), looks.verdict),
        formula(meets(law, 'Upper'), looks.verdict),
        formula(meets(demand, 'Lower'), looks.verdict),
        formula(meets(demand, 'Upper'), looks.verdict),
      ]),
    ],
  };
}

const named = ({ others }: Carline, index: number): readonly (Cell | null)[] => {
  const other = others[index];
  return other === undefined ? [null, null] : [{ value: other.percent }, text(other.label)];
};
