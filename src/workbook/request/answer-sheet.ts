import type { Cell, CellStyle, RangeRule, Sheet } from '../../engine/new-book';
import { columnLetters, quoteSheet } from '../area';
import { serialOfDay } from '../iso-day';
import {
  answerColumns,
  BESIDE_COLUMN,
  columnOf,
  FIRST_PART_ROW,
  HEAD_ROW,
  isTyped,
  type AnswerColumn,
} from './answer-columns';
import { DONE_CELL } from './certification-sheet';
import { criteria } from './certifier-fields';
import { checkFormula, quoted } from './check-formula';
import { choiceRange } from './help-sheet';
import { heightOf, looks } from './looks';
import { requestTexts, type RequestTexts } from './request-texts';
import { REQUEST_VERSION, type AskedPart, type SupplierRequest } from './supplier-request';

const WIDTHS: Readonly<Record<AnswerColumn, number>> = {
  key: 8,
  part: 20,
  description: 30,
  tariff: 13,
  origin: 12,
  country: 12,
  code: 13,
  statement: 30,
  rvc: 9,
  amount: 12,
  vnm: 12,
  criterion: 11,
  from: 12,
  to: 12,
  check: 36,
};

const TYPED: Readonly<Partial<Record<AnswerColumn, CellStyle>>> = {
  code: looks.typedText,
  rvc: looks.typedShare,
  from: looks.typedDay,
  to: looks.typedDay,
};

/** Offered in the list of countries; any other code is kept after a question. */
const COUNTRIES = 'US,CA,MX,CN,JP,KR,TW,TH,VN,IN,MY,ID,PH,BR,DE,FR,IT,ES,GB,PL,CZ,HU,RO,TR';
const LARGEST_AMOUNT = 1e12;
const TEN_YEARS = 3653;

type Row = readonly (Cell | null)[];

/** The sheet that a supplier fills: one row for each part, what is on record, what is asked. */
export function answerSheet(request: SupplierRequest): Sheet {
  const texts = requestTexts[request.language];
  const { parts } = request;
  const last = FIRST_PART_ROW + parts.length;
  const cellsOf = (column: AnswerColumn): string => {
    const letters = columnLetters(columnOf(column));
    return `${letters}${FIRST_PART_ROW + 1}:${letters}${last}`;
  };
  const { rules } = texts;
  const heights: Record<number, number> = { [HEAD_ROW]: 48 };
  parts.forEach(({ part, description }, index) => {
    heights[FIRST_PART_ROW + index] = heightOf([
      [part, WIDTHS.part],
      [description, WIDTHS.description],
      ['', 1],
    ]);
  });
  return {
    name: texts.answers,
    rows: [
      ...identityRows(request, texts, cellsOf('check')),
      answerColumns.map((column) => ({
        value: texts.columns[column].head,
        style: isTyped(column) ? looks.headTyped : looks.head,
      })),
      ...parts.map((part, index) => partRow(part, request, FIRST_PART_ROW + index + 1, texts)),
    ],
    widths: answerColumns.map((column) => WIDTHS[column]),
    heights,
    frozenRows: FIRST_PART_ROW,
    lists: [
      list(cellsOf('country'), quoted(COUNTRIES), rules.country, rules),
      {
        ...list(cellsOf('statement'), choiceRange(request.language), rules.choose, rules),
        style: 'stop',
      },
      list(
        cellsOf('criterion'),
        quoted(criteria[request.agreement].join(',')),
        rules.choose,
        rules,
      ),
    ],
    ranges: [
      numbers(cellsOf('rvc'), 1, rules.share, rules),
      numbers(cellsOf('amount'), LARGEST_AMOUNT, rules.amount, rules),
      numbers(cellsOf('vnm'), LARGEST_AMOUNT, rules.amount, rules),
      ...(['from', 'to'] as const).map((column) => ({
        cells: cellsOf(column),
        type: 'date' as const,
        least: serialOfDay(request.from) - TEN_YEARS,
        most: serialOfDay(request.to) + TEN_YEARS,
        title: rules.title,
        message: rules.day,
      })),
    ],
    textNumbers: `${cellsOf('key')} ${cellsOf('tariff')} ${cellsOf('code')}`,
    protected: true,
    landscape: true,
    printTitles: `$${HEAD_ROW + 1}:$${HEAD_ROW + 1}`,
    tabColor: 'E0B400',
  };
}

function identityRows(
  { id, supplier, from, to, parts, language }: SupplierRequest,
  texts: RequestTexts,
  checks: string,
): readonly Row[] {
  const label = (value: string): Cell => ({ value, style: looks.label });
  const value = (text: string | number): Cell => ({ value: text, style: looks.value });
  const row = (name: string, first: string | number, beside: string, second: string): Row => {
    const cells: (Cell | null)[] = [label(name), null, value(first)];
    while (cells.length < BESIDE_COLUMN - 2) cells.push(null);
    return [...cells, label(beside), null, value(second)];
  };
  const done = `${quoteSheet(requestTexts[language].certification)}!${DONE_CELL}`;
  const count = ` / ${parts.length} ${texts.progress} · `;
  return [
    row(texts.request, id, texts.supplier, supplier),
    row(texts.version, REQUEST_VERSION, texts.period, `${from} / ${to}`),
    [
      {
        formula: `COUNTIF(${checks},${quoted(texts.check.complete)})&${quoted(count)}&${done}`,
        value: `0${count}${texts.certificationOpen}`,
        style: looks.progress,
      },
    ],
  ];
}

function partRow(
  part: AskedPart,
  { language }: SupplierRequest,
  row: number,
  texts: RequestTexts,
): Row {
  return answerColumns.map((column): Cell => {
    if (isTyped(column)) return { style: TYPED[column] ?? looks.typed };
    if (column !== 'check') return { value: part[column], style: looks.known };
    return {
      formula: checkFormula(language, row),
      value: texts.check.statement,
      style: looks.check,
    };
  });
}

const list = (
  cell: string,
  source: string,
  message: string,
  { title }: RequestTexts['rules'],
): NonNullable<Sheet['lists']>[number] => ({ cell, source, message, title });

const numbers = (
  cells: string,
  most: number,
  message: string,
  { title }: RequestTexts['rules'],
): RangeRule => ({ cells, type: 'decimal', least: 0, most, title, message });
