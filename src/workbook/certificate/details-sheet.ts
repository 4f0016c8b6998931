import type { Language } from '../../origin';
import { sameSheet } from '../area';
import type { CellWrite, SheetPlan, Survey } from '../port';
import { requestTexts } from '../request/request-texts';
import { CERTIFIER_NAME, detailFields } from './certifier-table';
import { GOODS_NAME, goodsColumns } from './goods-table';
import { certificateWords } from './words';

/** The sheet of the user's own workbook with what no cost sheet says: people, descriptions, codes. */
export const DETAILS_SHEET = 'NAFTA certifier';

/** 0-based; the table of people stands at the left, the one of goods beside it */
const TOP = 4;
const GOODS_LEFT = 3;
/** rows that the table of goods has for goods that are judged later */
const SPARE = 10;

/**
 * The sheet with both tables, for a workbook that has neither of them; null where a name or the sheet
 * is there already: what somebody else put there is not overwritten.
 *
 * @param goods cells with a verdict, one row each
 */
export function planDetails(
  { sheets, names }: Pick<Survey, 'names'> & { readonly sheets: readonly { name: string }[] },
  goods: readonly string[],
  language: Language,
): SheetPlan | null {
  const ours = [CERTIFIER_NAME, GOODS_NAME];
  const named = names.some((one) => one.scope === null && ours.includes(one.name.toUpperCase()));
  if (named || sheets.some(({ name }) => sameSheet(name, DETAILS_SHEET))) return null;
  const { details } = certificateWords[language];
  const { fields } = requestTexts[language];
  const head = (column: number, value: string): CellWrite => ({
    row: TOP,
    column,
    value,
    style: 'head',
  });
  const area = (column: number, rows: number, columns: number) => ({
    sheet: DETAILS_SHEET,
    row: TOP,
    column,
    rows,
    columns,
  });
  return {
    sheet: DETAILS_SHEET,
    addSheet: true,
    cells: [
      { row: 0, column: 0, value: details.title, style: 'title' },
      { row: 1, column: 0, value: details.people },
      { row: 2, column: 0, value: details.goods },
      head(0, details.field),
      head(1, details.value),
      ...detailFields.flatMap((id, index): readonly CellWrite[] => [
        { row: TOP + 1 + index, column: 0, value: fields[id].name, style: 'label' },
        { row: TOP + 1 + index, column: 1, value: '', style: 'input' },
      ]),
      ...goodsColumns.map((name, index) => head(GOODS_LEFT + index, name)),
      ...goods.map((cell, index): CellWrite => ({
        row: TOP + 1 + index,
        column: GOODS_LEFT,
        // a sheet's name in quotes begins with one, which Excel would take for its own mark
        value: `'${cell}`,
        style: 'label',
      })),
    ],
    widths: new Map([
      [0, 130],
      [1, 300],
      [2, 20],
      [3, 120],
      [4, 240],
      [5, 80],
      [6, 80],
      [7, 80],
    ]),
    lists: [],
    names: [
      { name: CERTIFIER_NAME, area: area(0, detailFields.length + 1, 2), before: null },
      {
        name: GOODS_NAME,
        area: area(GOODS_LEFT, goods.length + 1 + SPARE, goodsColumns.length),
        before: null,
      },
    ],
  };
}
