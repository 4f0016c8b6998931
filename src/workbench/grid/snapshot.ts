import { BooleanNumber, LocaleType } from '@univerjs/core';
import type {
  ICellData,
  IColumnData,
  IObjectArrayPrimitiveType,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/core';
import type { CellFormat, SheetInfo, SheetLayout, Workbook } from '../../engine';
import { gridCell } from './cell';
import { gridStyle } from './style';

const spareRows = 60;
const spareColumns = 12;
const leastRows = 120;
const leastColumns = 26;
const pixelsPerCharacter = 7;
/** Pixels of a column whose width the file does not give. */
export const defaultColumnWidth = 70;
const columnPadding = 5;
const pixelsPerPoint = 4 / 3;

/** A width in characters of the default font as pixels. */
export const pixelsOfWidth = (characters: number) =>
  Math.round(characters * pixelsPerCharacter + columnPadding);

/** Pixels as a width in characters of the default font, as a file keeps it. */
export const widthOfPixels = (pixels: number) =>
  Math.max(0, Math.round(((pixels - columnPadding) / pixelsPerCharacter) * 100) / 100);

/** The styles of a snapshot, each format once. */
class Styles {
  readonly byId: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  idOf(format: CellFormat): string {
    const key = JSON.stringify(format);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `s${this.ids.size}`;
    this.ids.set(key, id);
    this.byId[id] = gridStyle(format);
    return id;
  }
}

function columnsOf(layout: SheetLayout): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const columns: IObjectArrayPrimitiveType<Partial<IColumnData>> = {};
  for (const [column, width] of layout.columnWidths) columns[column] = { w: pixelsOfWidth(width) };
  for (const column of layout.hiddenColumns) {
    columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  }
  return columns;
}

function rowsOf(layout: SheetLayout): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const rows: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
  for (const [row, height] of layout.rowHeights) {
    rows[row] = { h: Math.round(height * pixelsPerPoint), ia: BooleanNumber.FALSE };
  }
  for (const row of layout.hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

function cellsOf(workbook: Workbook, sheet: SheetInfo, styles: Styles) {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < sheet.rows; row += 1) {
    const filled: Record<number, ICellData> = {};
    for (let column = 0; column < sheet.columns; column += 1) {
      const address = { sheet: sheet.name, row, column };
      filled[column] = {
        ...gridCell(workbook, address),
        s: styles.idOf(workbook.format(address)),
      };
    }
    cells[row] = filled;
  }
  return cells;
}

function sheetData(
  workbook: Workbook,
  sheet: SheetInfo,
  id: string,
  styles: Styles,
): Partial<IWorksheetData> {
  const layout = workbook.layout(sheet.name);
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(leastRows, sheet.rows + spareRows),
    columnCount: Math.max(leastColumns, sheet.columns + spareColumns),
    defaultColumnWidth,
    defaultRowHeight: 21,
    cellData: cellsOf(workbook, sheet, styles),
    columnData: columnsOf(layout),
    rowData: rowsOf(layout),
    mergeData: layout.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startColumn: column,
      endRow: row + rows - 1,
      endColumn: column + columns - 1,
    })),
    freeze: {
      xSplit: layout.frozenColumns,
      ySplit: layout.frozenRows,
      startRow: layout.frozenRows > 0 ? layout.frozenRows : -1,
      startColumn: layout.frozenColumns > 0 ? layout.frozenColumns : -1,
    },
  };
}

/** The grid's id of the sheet at a position. */
export const sheetId = (position: number | string) => `sheet${position}`;

/** The whole workbook as the grid takes it; the grid keeps it as a picture, the engine owns it. */
export function snapshot(workbook: Workbook, unitId: string, name: string): IWorkbookData {
  const styles = new Styles();
  const sheets = Object.fromEntries(
    workbook.sheets.map((sheet, position) => {
      const id = sheetId(position);
      return [id, sheetData(workbook, sheet, id, styles)];
    }),
  );
  return {
    id: unitId,
    name,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: styles.byId,
    sheetOrder: workbook.sheets.map((_, position) => sheetId(position)),
    sheets,
    resources: [],
  };
}
