import { a1 } from '../xlsx/address';
import { errorToken } from '../xlsx/cell-writer';
import { escapedXml } from '../xlsx/text';
import type { Cell, ListRule, RangeRule, Sheet } from './book';
import { HEAD, MAIN, OFFICE } from './namespaces';
import type { StyleTable } from './styles';

const FOOTER = '&L&F, &A&RPage &P of &N';

/** The part of one sheet. Texts go to the shared `strings`, looks to `styles`. */
export function sheetXml(
  sheet: Sheet,
  selected: boolean,
  strings: Map<string, number>,
  styles: StyleTable,
): string {
  const rows = sheet.rows.map((cells, row) => {
    const height = sheet.heights?.[row];
    const shape = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    const inner = cells.map((cell, column) =>
      cell === null ? '' : cellXml(a1(row, column), cell, row, column, strings, styles),
    );
    return `<row r="${row + 1}"${shape}>${inner.join('')}</row>`;
  });
  const widths = sheet.widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const rules = [...(sheet.lists ?? []).map(listXml), ...(sheet.ranges ?? []).map(rangeXml)];
  const merges = (sheet.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`);
  return [
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    '<sheetPr>',
    sheet.tabColor === undefined ? '' : `<tabColor rgb="FF${sheet.tabColor}"/>`,
    '<pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView${sheet.gridLines === true ? '' : ' showGridLines="0"'}${selected ? ' tabSelected="1"' : ''} workbookViewId="0">${paneXml(sheet)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${widths.join('')}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    sheet.protected === true
      ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>'
      : '',
    merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`,
    rules.length === 0
      ? ''
      : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup orientation="${sheet.landscape === true ? 'landscape' : 'portrait'}" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${escapedXml(sheet.footer ?? FOOTER)}</oddFooter></headerFooter>`,
    sheet.textNumbers === undefined
      ? ''
      : `<ignoredErrors><ignoredError sqref="${sheet.textNumbers}" numberStoredAsText="1"/></ignoredErrors>`,
    sheet.table === undefined ? '' : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    '</worksheet>',
  ].join('');
}

function paneXml({ frozenRows = 0, frozenColumns = 0 }: Sheet): string {
  if (frozenRows === 0 && frozenColumns === 0) return '';
  const split = [
    frozenColumns === 0 ? '' : ` xSplit="${frozenColumns}"`,
    frozenRows === 0 ? '' : ` ySplit="${frozenRows}"`,
  ].join('');
  const pane = frozenRows === 0 ? 'topRight' : frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
  return `<pane${split} topLeftCell="${a1(frozenRows, frozenColumns)}" activePane="${pane}" state="frozen"/>`;
}

const listXml = ({ cell, source, title, message, style = 'warning' }: ListRule): string =>
  `<dataValidation type="list"${style === 'stop' ? '' : ` errorStyle="${style}"`} allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="${escapedXml(title)}" error="${escapedXml(message)}" sqref="${cell}"><formula1>${escapedXml(source)}</formula1></dataValidation>`;

const rangeXml = ({ cells, type, least, most, title, message }: RangeRule): string =>
  `<dataValidation type="${type}" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="${escapedXml(title)}" error="${escapedXml(message)}" sqref="${cells}"><formula1>${least}</formula1><formula2>${most}</formula2></dataValidation>`;

function cellXml(
  name: string,
  cell: Cell,
  row: number,
  column: number,
  strings: Map<string, number>,
  styles: StyleTable,
): string {
  const style = cell.style === undefined ? '' : ` s="${styles.index(cell.style)}"`;
  const { type, inner } = valueXml(cell, strings);
  if (cell.formula === undefined) {
    return `<c r="${name}"${style}${inner === '' ? '' : type}>${inner}</c>`;
  }
  const formula = escapedXml(cell.formula);
  if (cell.spill === undefined)
    return `<c r="${name}"${style}${type}><f>${formula}</f>${inner}</c>`;
  const last = a1(row + cell.spill.rows - 1, column + cell.spill.columns - 1);
  return `<c r="${name}"${style}${type} cm="1"><f t="array" ref="${name}:${last}">${formula}</f>${inner}</c>`;
}

function valueXml(
  cell: Cell,
  strings: Map<string, number>,
): { readonly type: string; readonly inner: string } {
  const { value } = cell;
  if (value === undefined || value === null) return { type: '', inner: '' };
  if (typeof value === 'number') return { type: '', inner: `<v>${value}</v>` };
  if (typeof value === 'boolean') return { type: ' t="b"', inner: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === 'object')
    return { type: ' t="e"', inner: `<v>${errorToken(value.error)}</v>` };
  if (cell.formula !== undefined) {
    const type = value.startsWith('#') ? 'e' : 'str';
    return { type: ` t="${type}"`, inner: `<v>${escapedXml(value)}</v>` };
  }
  const index = strings.get(value) ?? strings.size;
  strings.set(value, index);
  return { type: ' t="s"', inner: `<v>${index}</v>` };
}
