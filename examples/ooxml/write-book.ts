import { strToU8, zipSync } from 'fflate';
import { escapeXml } from './escape-xml';
import { StyleTable, type CellStyle } from './styles';

/** What stands in a cell: a constant, or a formula in the words of the file format, without "=". */
export interface Cell {
  readonly value?: string | number | boolean | null;
  readonly formula?: string;
  /** a dynamic array: how many cells it fills, as last computed */
  readonly spill?: Spill;
  readonly style?: CellStyle;
}

export interface Spill {
  readonly rows: number;
  readonly columns: number;
  /** the looks of its columns below the head; so many rows are made ready for another result */
  readonly looks?: readonly CellStyle[];
  readonly prepared?: number;
}

export interface Table {
  readonly name: string;
  readonly ref: string;
  readonly columns: readonly string[];
}

export interface Sheet {
  readonly name: string;
  /** by row, then column, both 0-based */
  readonly rows: readonly (readonly (Cell | null)[])[];
  readonly widths: readonly number[];
  readonly heights?: Readonly<Record<number, number>>;
  readonly frozenRows?: number;
  readonly merges?: readonly string[];
  readonly table?: Table;
  /** lists of warning style: any other value is kept after a question */
  readonly lists?: readonly {
    readonly cell: string;
    readonly source: string;
    readonly title: string;
    readonly message: string;
  }[];
  /** cells whose numbers are texts on purpose */
  readonly textNumbers?: string;
  readonly tabColor?: string;
  readonly landscape?: boolean;
  /** rows that are repeated on every printed page, "$1:$4" */
  readonly printTitles?: string;
}

export interface Book {
  readonly title: string;
  readonly sheets: readonly Sheet[];
  readonly names: Readonly<Record<string, string>>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Fixed, in local time as zip entries are, so that the same book gives the same bytes. */
const WRITTEN = new Date(2020, 6, 1);

/** "A1" for row 0, column 0. */
export function cellName(row: number, column: number): string {
  const first = Math.floor(column / 26);
  const letters =
    (first > 0 ? String.fromCharCode(64 + first) : '') + String.fromCharCode(65 + (column % 26));
  return `${letters}${row + 1}`;
}

/** The book as the bytes of an .xlsx file. */
export function writeBook(book: Book): Uint8Array {
  const strings = new Map<string, number>();
  const styles = new StyleTable();
  const parts = new Map<string, string>();
  const tables: string[] = [];
  book.sheets.forEach((sheet, index) => {
    const number = index + 1;
    parts.set(`xl/worksheets/sheet${number}.xml`, sheetXml(sheet, index === 0, strings, styles));
    if (sheet.table === undefined) return;
    tables.push(tableXml(sheet.table, tables.length + 1));
    parts.set(`xl/tables/table${tables.length}.xml`, tables.at(-1) ?? '');
    parts.set(
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      relations([['table', `../tables/table${tables.length}.xml`]]),
    );
  });
  parts.set('xl/workbook.xml', workbookXml(book));
  parts.set(
    'xl/_rels/workbook.xml.rels',
    relations([
      ...book.sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['sheetMetadata', 'metadata.xml'],
    ]),
  );
  parts.set('xl/styles.xml', styles.xml());
  parts.set('xl/sharedStrings.xml', stringsXml(strings));
  parts.set('xl/metadata.xml', METADATA);
  parts.set('docProps/core.xml', coreXml(book.title));
  parts.set(
    '_rels/.rels',
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>` +
      `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
      '</Relationships>',
  );
  const ordered = [['[Content_Types].xml', contentTypes(book, tables.length)] as const, ...parts];
  const files = Object.fromEntries(
    ordered.map(([path, xml]) => [path, [strToU8(xml), { mtime: WRITTEN }] as const]),
  );
  return zipSync(files as Parameters<typeof zipSync>[0], { level: 9 });
}

function sheetXml(
  sheet: Sheet,
  selected: boolean,
  strings: Map<string, number>,
  styles: StyleTable,
): string {
  const rows = sheet.rows.map((cells, row) => {
    const height = sheet.heights?.[row];
    const shape = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    const inner = cells.map((cell, column) =>
      cell === null ? '' : cellXml(cellName(row, column), cell, row, column, strings, styles),
    );
    return `<row r="${row + 1}"${shape}>${inner.join('')}</row>`;
  });
  const frozen = sheet.frozenRows ?? 0;
  const pane =
    frozen === 0
      ? ''
      : `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  const widths = sheet.widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const lists = (sheet.lists ?? []).map(
    (list) =>
      `<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="${escapeXml(list.title)}" error="${escapeXml(list.message)}" sqref="${list.cell}"><formula1>${escapeXml(list.source)}</formula1></dataValidation>`,
  );
  const merges = (sheet.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`);
  return [
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    '<sheetPr>',
    sheet.tabColor === undefined ? '' : `<tabColor rgb="FF${sheet.tabColor}"/>`,
    '<pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView showGridLines="0"${selected ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${widths.join('')}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`,
    lists.length === 0
      ? ''
      : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup orientation="${sheet.landscape === true ? 'landscape' : 'portrait'}" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;L&amp;F, &amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>',
    sheet.textNumbers === undefined
      ? ''
      : `<ignoredErrors><ignoredError sqref="${sheet.textNumbers}" numberStoredAsText="1"/></ignoredErrors>`,
    sheet.table === undefined ? '' : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    '</worksheet>',
  ].join('');
}

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
  const formula = escapeXml(cell.formula);
  if (cell.spill === undefined)
    return `<c r="${name}"${style}${type}><f>${formula}</f>${inner}</c>`;
  const last = cellName(row + cell.spill.rows - 1, column + cell.spill.columns - 1);
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
  if (cell.formula !== undefined) {
    const type = value.startsWith('#') ? 'e' : 'str';
    return { type: ` t="${type}"`, inner: `<v>${escapeXml(value)}</v>` };
  }
  const index = strings.get(value) ?? strings.size;
  strings.set(value, index);
  return { type: ' t="s"', inner: `<v>${index}</v>` };
}

function workbookXml(book: Book): string {
  const sheets = book.sheets.map(
    (sheet, index) =>
      `<sheet name="${escapeXml(sheet.name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const titles = book.sheets.flatMap((sheet, index) =>
    sheet.printTitles === undefined
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${sheet.name}'!${sheet.printTitles}</definedName>`,
        ],
  );
  const names = Object.entries(book.names)
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .map(([name, formula]) => `<definedName name="${name}">${escapeXml(formula)}</definedName>`);
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr defaultThemeVersion="124226"/>` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
    `<sheets>${sheets.join('')}</sheets><definedNames>${titles.join('')}${names.join('')}</definedNames>` +
    '<calcPr calcId="191029"/></workbook>'
  );
}

function tableXml(table: Table, id: number): string {
  const columns = table.columns.map(
    (name, index) => `<tableColumn id="${index + 1}" name="${escapeXml(name)}"/>`,
  );
  return (
    `${HEAD}<table xmlns="${MAIN}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${table.ref}" totalsRowShown="0">` +
    `<autoFilter ref="${table.ref}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}

function stringsXml(strings: ReadonlyMap<string, number>): string {
  const items = [...strings.keys()].map(
    (text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`,
  );
  return `${HEAD}<sst xmlns="${MAIN}" count="${items.length}" uniqueCount="${items.length}">${items.join('')}</sst>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function contentTypes(book: Book, tables: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', `${CONTENT}.sheet.main+xml`),
    ...book.sheets.map((_, index) =>
      override(`xl/worksheets/sheet${index + 1}.xml`, `${CONTENT}.worksheet+xml`),
    ),
    ...Array.from({ length: tables }, (_, index) =>
      override(`xl/tables/table${index + 1}.xml`, `${CONTENT}.table+xml`),
    ),
    override('xl/styles.xml', `${CONTENT}.styles+xml`),
    override('xl/sharedStrings.xml', `${CONTENT}.sharedStrings+xml`),
    override('xl/metadata.xml', `${CONTENT}.sheetMetadata+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    '</Types>',
  ].join('');
}

/** Tells Excel that cells with cm="1" are dynamic arrays, not arrays entered with Ctrl+Shift+Enter. */
const METADATA =
  `${HEAD}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

const coreXml = (title: string): string =>
  `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`;
