import type { Cell, ListRule, RangeRule, Sheet } from '../../engine/new-book';
import { serialOfDay } from '../iso-day';
import { ID_COLUMN, ID_ROW } from './answer-columns';
import { certifierFields, codes, type CertifierField } from './certifier-fields';
import { quoted } from './check-formula';
import { heightOf, looks } from './looks';
import { requestTexts, type RequestTexts } from './request-texts';
import type { SupplierRequest } from './supplier-request';

const WIDTHS = [7, 40, 48, 62] as const;
/** 0-based rows of the sheet */
export const BUYER_ROW = 1;
export const MADE_ROW = 2;
export const CURRENCY_ROW = 5;
export const DONE_ROW = 6;
const TITLE_ROW = 7;
const NOTE_ROW = 8;
export const FIRST_FIELD_ROW = 10;
/** whether all that is required is filled, in words: the sheet of answers shows it too */
export const DONE_CELL = `$C$${DONE_ROW + 1}`;
/** a day may lie ten years beside the period before a question is asked */
const TEN_YEARS = 3653;

type Row = readonly (Cell | null)[];

/** Who asks, for which period, and the certifier's block of the agreement in force. */
export function certificationSheet(request: SupplierRequest): Sheet {
  const texts = requestTexts[request.language];
  const fields = certifierFields[request.agreement];
  const head = headRows(request, texts);
  const rows: Row[] = [
    ...head,
    ...fields.map((field) => fieldRow(field, texts)),
    [],
    [null, { value: texts.declaration[request.agreement], style: looks.text }],
  ];
  const last = rows.length;
  const heights: Record<number, number> = {
    [TITLE_ROW]: 22,
    [NOTE_ROW]: heightOf([[texts.certificationNote, WIDTHS[1] + WIDTHS[2] + WIDTHS[3]]]),
    [last - 1]: heightOf([
      [texts.declaration[request.agreement], WIDTHS[1] + WIDTHS[2] + WIDTHS[3]],
    ]),
  };
  fields.forEach(({ id }, index) => {
    heights[FIRST_FIELD_ROW + index] = heightOf([
      [texts.fields[id].help, WIDTHS[3]],
      [texts.fields[id].name, WIDTHS[1]],
    ]);
  });
  return {
    name: texts.certification,
    rows,
    heights,
    merges: [`B${NOTE_ROW + 1}:D${NOTE_ROW + 1}`, `B${last}:D${last}`],
    widths: WIDTHS,
    lists: listsOf(fields, texts),
    ranges: dayRules(fields, request, texts),
    protected: true,
    landscape: true,
    tabColor: 'E0B400',
  };
}

function headRows(request: SupplierRequest, texts: RequestTexts): readonly Row[] {
  const line = (label: string, value: Cell, note = ''): Row => [
    null,
    { value: label, style: looks.label },
    value,
    { value: note, style: looks.note },
  ];
  const { agreement, currency, buyer, id, madeOn, from, to } = request;
  const identity = line(texts.request, { value: id, style: looks.value });
  if (identity[ID_COLUMN] == null || ID_ROW !== 0) throw new Error('the id stands in C1');
  return [
    identity,
    line(texts.requestedBy, { value: buyer, style: looks.value }),
    line(texts.madeOn, { value: madeOn, style: looks.value }),
    line(texts.agreement, { value: texts.agreements[agreement], style: looks.value }),
    line(texts.period, { value: `${from} / ${to}`, style: looks.value }),
    currency === null
      ? line(texts.currency, { style: looks.typedText }, texts.currencyHelp)
      : line(texts.currency, { value: currency, style: looks.value }),
    [
      null,
      null,
      {
        formula: doneFormula(request, texts),
        value: texts.certificationOpen,
        style: looks.progress,
      },
    ],
    [null, { value: texts.certificationTitle[agreement], style: looks.heading }],
    [null, { value: texts.certificationNote, style: looks.note }],
    ['', texts.element, texts.yourAnswer, texts.howToFill].map((value, column) => ({
      value,
      style: column === 2 ? looks.headTyped : looks.head,
    })),
  ];
}

function fieldRow({ id, number, kind }: CertifierField, texts: RequestTexts): Row {
  const { name, help } = texts.fields[id];
  const style = kind === 'elsewhere' ? looks.known : kind === 'day' ? looks.typedDay : looks.typed;
  return [
    { value: number, style: looks.known },
    { value: name, style: looks.known },
    kind === 'elsewhere' ? { value: texts.seeAnswers, style } : { style },
    { value: help, style: looks.note },
  ];
}

/** Counts the required cells that are filled; every function in it is older than Excel 2010. */
function doneFormula({ agreement }: SupplierRequest, texts: RequestTexts): string {
  const cells = certifierFields[agreement].flatMap(({ required }, index) =>
    required ? [`(C${FIRST_FIELD_ROW + index + 1}<>"")`] : [],
  );
  return `IF(${cells.join('+')}=${cells.length},${quoted(texts.certificationDone)},${quoted(texts.certificationOpen)})`;
}

const listsOf = (
  fields: readonly CertifierField[],
  { capacities, rules }: RequestTexts,
): readonly ListRule[] =>
  fields.flatMap(({ kind }, index) => {
    if (kind !== 'capacity' && kind !== 'producer code' && kind !== 'net cost code') return [];
    const options = kind === 'capacity' ? capacities : codes[kind];
    return [
      {
        cell: `C${FIRST_FIELD_ROW + index + 1}`,
        source: quoted(options.join(',')),
        title: rules.title,
        message: rules.choose,
      },
    ];
  });

const dayRules = (
  fields: readonly CertifierField[],
  { from, to }: SupplierRequest,
  { rules }: RequestTexts,
): readonly RangeRule[] =>
  fields.flatMap(({ kind }, index) =>
    kind === 'day'
      ? [
          {
            cells: `C${FIRST_FIELD_ROW + index + 1}`,
            type: 'date' as const,
            least: serialOfDay(from) - TEN_YEARS,
            most: serialOfDay(to) + TEN_YEARS,
            title: rules.title,
            message: rules.day,
          },
        ]
      : [],
  );
