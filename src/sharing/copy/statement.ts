import packageJson from '../../../package.json';
import type { Cell, CellStyle, Sheet } from '../../engine/new-book';
import { catalogueIn } from '../../functions/texts';
import { cellArea, fullAddress, localAddress } from '../../workbook/area';
import { columnsText, selectionText, type CopyRequest } from './choice';
import type { CopiedSheet } from './copy-sheet';
import { sourcesOf, type JudgedBy } from './judged-by';
import type { CopyPreview } from './preview';
import { copyWords, type CopyWords } from './words';

/** The marks of a copy; `keyed` is null where the original holds no key. */
export interface CopyMarks {
  readonly integrity: string;
  readonly keyed: string | null;
}

/** The value of each code stands in this column of the statement, its label in the one before. */
export const LABEL = 0;
export const VALUE = 1;

const MOST_RESULTS = 40;
const MOST_SOURCES = 12;

export interface StatementGiven {
  readonly name: string;
  readonly request: CopyRequest;
  readonly sheets: readonly CopiedSheet[];
  readonly preview: CopyPreview;
  readonly judged: JudgedBy;
  readonly marks: CopyMarks;
  /** whether a text shows a figure that is left out */
  readonly tells: (text: string) => boolean;
}

/** The sheet that says what the copy is, in its reader's language. */
export function statementSheet(given: StatementGiven): Sheet {
  const words = copyWords[given.request.language];
  const safe = (text: string): string => (given.tells(text) ? words.leftOut : text);
  const rows: Row[] = [
    [heading(words.title, 16)],
    [note(words.intro), null],
    [],
    [label(words.madeOn), plain(given.request.date)],
    [label(words.computedWith), plain(`NAFTA origin ${packageJson.version}`)],
    ...section(words.judged, judgedRows(given.judged, words, safe)),
    ...section(words.results, resultRows(given, safe)),
    ...section(words.ranges, rangeRows(given, words)),
    ...section(words.left, leftRows(given.preview, words)),
    ...section(words.chosen, chosenRows(given, words)),
    ...section(words.marks, markRows(given.marks, words)),
    [],
    [note(words.howToCheck), null],
    [note(words.advice), null],
  ];
  return {
    name: given.name,
    rows,
    widths: [30, 90],
    merges: rows.flatMap((row, index) =>
      row.length === 2 && row[VALUE] === null
        ? [localAddress({ sheet: '', row: index, column: LABEL, rows: 1, columns: 2 })]
        : [],
    ),
    heights: heightsOf(rows),
  };
}

type Row = readonly (Cell | null)[];

const text = (value: string, style: CellStyle): Cell => ({ value, style });
const heading = (value: string, size = 12): Cell =>
  text(value, { bold: true, size, color: '1F3864' });
const label = (value: string): Cell => text(value, { bold: true, vertical: 'top', wrap: true });
const plain = (value: string): Cell => text(value, { vertical: 'top', wrap: true });
const note = (value: string): Cell => text(value, { vertical: 'top', wrap: true });

const section = (title: string, rows: readonly Row[]): readonly Row[] => [
  [],
  [heading(title)],
  ...rows,
];

function judgedRows(judged: JudgedBy, words: CopyWords, safe: (text: string) => string): Row[] {
  const { scenarios, unreadable, goods, dates } = judged;
  if (scenarios.length + unreadable.length === 0) return [[note(words.noScenario), null]];
  const rows: Row[] = scenarios.flatMap((choice) => {
    const [, ...terms] = choice.expression.split(';').map((part) => part.trim());
    const stated = [...terms, ...choice.stated.map(({ term, value }) => `${term}: ${value}`)];
    return [
      [label(words.scenario), plain(safe(`${choice.scenario.name} (${choice.id})`))],
      [label(words.terms), plain(safe(stated.join('; ') || words.noTerms))],
      [label(words.status), plain(choice.scenario.status)],
      ...sourceLines(choice).map((line, index): Row => [
        index === 0 ? label(words.sources) : null,
        plain(line),
      ]),
    ];
  });
  return [
    ...rows,
    ...unreadable.map((text_): Row => [
      label(words.scenario),
      plain(safe(words.unreadable(text_.slice(0, 200)))),
    ]),
    ...(goods.length === 0 ? [] : [[label(words.good), plain(safe(goods.join(', ')))]]),
    [label(words.date), plain(safe(dates.join(', ') || words.noDate))],
  ];
}

/** The provisions or reports under each address. */
function sourceLines(choice: JudgedBy['scenarios'][number]): readonly string[] {
  const titles = new Map<string, string[]>();
  for (const { title, address } of sourcesOf(choice).slice(0, MOST_SOURCES))
    titles.set(address, [...(titles.get(address) ?? []), title]);
  return [...titles].map(([address, under]) =>
    [under.join('; '), address].filter((part) => part !== '').join(' · '),
  );
}

function resultRows({ preview, request }: StatementGiven, safe: (text: string) => string): Row[] {
  const results = preview.results.filter(({ id }) => id !== null);
  const words = copyWords[request.language];
  const described = new Map(
    catalogueIn(request.language).map(({ id, description }) => [
      id as string,
      /^.*?[.:](?=\s|$)/u.exec(description)?.[0].replace(/[.:]$/, '') ?? description,
    ]),
  );
  const rows: Row[] = results
    .slice(0, MOST_RESULTS)
    .map(({ sheet, row, column, id, text: shown }) => [
      label(fullAddress(cellArea(sheet, row, column))),
      plain(safe([shown, described.get(id ?? '') ?? ''].join(' · '))),
    ]);
  if (results.length > MOST_RESULTS)
    rows.push([null, plain(words.moreResults(results.length - MOST_RESULTS))]);
  return [...rows, [note(words.rounded), null]];
}

function rangeRows({ sheets }: StatementGiven, words: CopyWords): Row[] {
  return sheets.map(({ name, columns, rows }) => {
    const area = { sheet: name, row: 0, column: 0, rows: rows.length, columns: columns.length };
    const copied = rows.length * columns.length === 0 ? '' : localAddress(area);
    return [label(name), plain(words.rangeOf(copied, columnsText(columns), rows.length))];
  });
}

function leftRows({ leftOut }: CopyPreview, words: CopyWords): Row[] {
  const counted: readonly (readonly [number, (count: number) => string])[] = [
    [leftOut.amounts, words.leftAmounts],
    [leftOut.numbers, words.leftNumbers],
    [leftOut.stale, words.leftStale],
    [leftOut.columns, words.leftColumns],
    [leftOut.hiddenRows, words.leftHiddenRows],
    [leftOut.suppliers, words.leftSuppliers],
    [leftOut.sheets, words.leftSheets],
  ];
  return [
    ...counted.flatMap(([count, say]): Row[] => (count === 0 ? [] : [[null, plain(say(count))]])),
    [note(words.leftAlways), null],
  ];
}

/** A sheet by its place, where its name shows a figure that is left out. */
export const placeName = (place: number): string => `#${place}`;

/** Labels are words, values are codes: the check reads them again. */
function chosenRows({ sheets, request, tells }: StatementGiven, words: CopyWords): Row[] {
  const selection = sheets.map(({ original, place, columns }) => ({
    sheet: tells(original) ? placeName(place) : original,
    columns,
  }));
  return [
    [label(words.selection), plain(selectionText(selection))],
    [label(words.shown), plain(`${request.shown}: ${words.shownIn[request.shown]}`)],
    ...(request.supplier === null ? [] : [[label(words.supplier), plain(request.supplier)]]),
    [label(words.language), plain(request.language)],
  ];
}

const markRows = ({ integrity, keyed }: CopyMarks, words: CopyWords): Row[] => [
  [label(words.integrity), plain(integrity)],
  [null, note(words.integrityNote)],
  [label(words.keyed), plain(keyed ?? words.noKey)],
  [null, note(words.keyedNote)],
];

/** Merged cells do not grow with their text by themselves. */
function heightsOf(rows: readonly Row[]): Readonly<Record<number, number>> {
  return Object.fromEntries(
    rows.flatMap((row, index) => {
      const merged = row.length === 2 && row[VALUE] === null;
      const shown = String((merged ? row[LABEL] : row[VALUE])?.value ?? '');
      const lines = Math.ceil(shown.length / (merged ? 125 : 100));
      return lines > 1 ? [[index, 15 * lines] as const] : [];
    }),
  );
}
