import type { Language } from '../origin';
import type { CellValue, CellWrite, SheetPlan, Survey } from './port';
import { freeSheetName } from './results/sheet-names';
import { sampleColumns, sampleWords, type SampleColumn } from './sample-words';
import { asText } from './settings-sheet';

type Line = Readonly<Record<Exclude<SampleColumn, 'description'>, CellValue>>;

const line = (part: string, cost: number, origin: string, hs: string, statement: string): Line => ({
  part,
  cost,
  origin,
  hs,
  statement,
});

/** A car that meets NAFTA's 62.5 % and not what was proposed later: something to see either way. */
const LINES: readonly Line[] = [
  line('P-100', 4200, 'US', '8407.34', 'VNM 1100'),
  line('P-110', 2600, 'MX', '8708.40', 'VNM 700'),
  line('P-120', 3900, 'US', '8708.29', 'VNM 300'),
  line('P-130', 1500, 'MX', '9401.20', 'VNM 420'),
  line('P-140', 1100, 'MX', '8544.30', 'VNM 650'),
  line('P-150', 2300, 'CN', '8507.60', 'non-originating'),
  line('P-160', 1250, 'CA', '8708.30', 'VNM 260'),
  line('P-170', 950, 'KR', '8528.59', 'non-originating'),
  line('P-180', 620, 'US', '4011.10', 'VNM 240'),
  line('P-190', 780, 'DE', '8708.94', 'non-originating'),
  line('P-200', 540, 'CA', '7007.11', 'VNM 90'),
];
const NET_COST = 24_300;

const [TITLE_ROW, NOTE_ROW, NET_COST_ROW, HEAD_ROW] = [0, 1, 3, 5];
const WIDTHS = new Map([
  [0, 90],
  [1, 160],
  [2, 70],
  [3, 110],
  [4, 100],
  [5, 150],
]);

/** The edits that add a sheet with an invented cost sheet: it touches nothing that is there. */
export function planSample({ sheets }: Survey, language: Language): SheetPlan {
  const words = sampleWords[language];
  const sheet = freeSheetName(
    words.sheet,
    sheets.map(({ name }) => name),
  );
  const cells: readonly CellWrite[] = [
    { row: TITLE_ROW, column: 0, value: words.title, style: 'title' },
    { row: NOTE_ROW, column: 0, value: words.note },
    { row: NET_COST_ROW, column: 0, value: words.netCost, style: 'label' },
    { row: NET_COST_ROW, column: 1, value: NET_COST, style: 'input' },
    ...sampleColumns.map((name, column): CellWrite => ({
      row: HEAD_ROW,
      column,
      value: words.heads[name],
      style: 'head',
    })),
    ...LINES.flatMap((values, index) =>
      sampleColumns.map((name, column): CellWrite => {
        const value = name === 'description' ? (words.descriptions[index] ?? '') : values[name];
        const row = HEAD_ROW + 1 + index;
        return { row, column, value: typeof value === 'string' ? asText(value) : value };
      }),
    ),
  ];
  return { sheet, addSheet: true, cells, widths: WIDTHS, lists: [], names: [] };
}
