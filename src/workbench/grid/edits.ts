import { BooleanNumber, CellValueType } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import type { CellEdit, CellFormat, Workbook } from '../../engine';
import { entry } from './entry';
import type { Content } from './entry';
import { filledFormula } from './shared-formula';

/** Cells as the grid writes them: by row, then column; null clears a cell. */
export type GridCells = Readonly<Record<string, Readonly<Record<string, Nullable<ICellData>>>>>;

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly data: Nullable<ICellData>;
}

function placed(cells: GridCells): Placed[] {
  return Object.entries(cells).flatMap(([row, columns]) =>
    Object.entries(columns).map(([column, data]) => ({
      row: Number(row),
      column: Number(column),
      data,
    })),
  );
}

/** A fill gives its formula once, with a name that the other cells repeat. */
function sharedFormulas(cells: readonly Placed[]): ReadonlyMap<string, Placed> {
  const anchors = new Map<string, Placed>();
  for (const cell of cells) {
    if (cell.data?.f && cell.data.si) anchors.set(cell.data.si, cell);
  }
  return anchors;
}

/** The text of a cell that was pasted with marks inside. */
const plainText = (data: ICellData) =>
  data.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');

function valueContent(data: ICellData, numberFormat: string): Content | undefined {
  const value = plainText(data) ?? data.v;
  if (value === undefined) return undefined;
  if (value === null) return { value: null };
  if (data.t === CellValueType.FORCE_STRING) return { value: String(value) };
  if (data.t === CellValueType.BOOLEAN) return { value: value === true || Number(value) === 1 };
  return typeof value === 'string' ? entry(value, numberFormat) : { value };
}

/** The looks that travel with a fill or a paste, where they differ from what the cell has. */
function formatEdit(style: ICellData['s'], has: CellFormat): Partial<CellEdit> {
  if (typeof style !== 'object' || !style) return {};
  const numberFormat = style.n?.pattern;
  const bold = style.bl === undefined ? undefined : style.bl === BooleanNumber.TRUE;
  const fill = style.bg?.rgb?.toUpperCase();
  return {
    ...(numberFormat && numberFormat !== has.numberFormat ? { numberFormat } : {}),
    ...(bold !== undefined && bold !== (has.bold ?? false) ? { bold } : {}),
    ...(fill && fill !== has.fill?.toUpperCase() ? { fill } : {}),
  };
}

/** Two edits of one cell as one: later content replaces earlier content, formats add up. */
export function laterEdit(earlier: CellEdit | undefined, later: CellEdit): CellEdit {
  if (!earlier) return later;
  if (later.formula === undefined && later.value === undefined) return { ...earlier, ...later };
  const { formula: _formula, value: _value, ...rest } = earlier;
  return { ...rest, ...later };
}

/** What the grid wants to write to a sheet, as edits of the engine. */
export function cellEdits(workbook: Workbook, sheet: string, cells: GridCells): CellEdit[] {
  const all = placed(cells);
  const anchors = sharedFormulas(all);
  const contentOf = ({ row, column, data }: Placed): Content | undefined => {
    if (!data) return { value: null };
    if (data.f) return { formula: data.f };
    const anchor = data.si ? anchors.get(data.si) : undefined;
    if (anchor?.data?.f) {
      return { formula: filledFormula(anchor.data.f, anchor, { row, column }) };
    }
    return valueContent(data, workbook.format({ sheet, row, column }).numberFormat);
  };
  return all.flatMap((cell) => {
    const { row, column } = cell;
    const format = workbook.format({ sheet, row, column });
    const edit = { ...formatEdit(cell.data?.s, format), ...contentOf(cell) };
    return Object.keys(edit).length === 0 ? [] : [{ sheet, row, column, ...edit }];
  });
}
