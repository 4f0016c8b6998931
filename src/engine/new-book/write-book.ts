import { strToU8, zipSync } from 'fflate';
import { escapedCellText, escapedXml } from '../xlsx/text';
import type { Book, Sheet, Table } from './book';
import { HEAD, MAIN, OFFICE } from './namespaces';
import { sheetXml } from './sheet-xml';
import { StyleTable } from './styles';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Fixed, in local time as zip entries are, so that the same book gives the same bytes. */
const WRITTEN = new Date(2020, 6, 1);

/** The book as the bytes of an .xlsx file. */
export function writeBook(book: Book): Uint8Array {
  const strings = new Map<string, number>();
  const styles = new StyleTable();
  const parts = new Map<string, string>();
  const tables: string[] = [];
  const spills = book.sheets.some(({ rows }) =>
    rows.some((cells) => cells.some((cell) => cell?.spill !== undefined)),
  );
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
      ...(spills ? [['sheetMetadata', 'metadata.xml'] as const] : []),
    ]),
  );
  parts.set('xl/styles.xml', styles.xml());
  parts.set('xl/sharedStrings.xml', stringsXml(strings));
  if (spills) parts.set('xl/metadata.xml', METADATA);
  parts.set('docProps/core.xml', coreXml(book.title));
  parts.set(
    '_rels/.rels',
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>` +
      `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
      '</Relationships>',
  );
  const ordered = [
    ['[Content_Types].xml', contentTypes(book, tables.length, spills)] as const,
    ...parts,
  ];
  const files = Object.fromEntries(
    ordered.map(([path, xml]) => [path, [strToU8(xml), { mtime: WRITTEN }] as const]),
  );
  return zipSync(files as Parameters<typeof zipSync>[0], { level: 9 });
}

function workbookXml(book: Book): string {
  const sheets = book.sheets.map(
    (sheet, index) =>
      `<sheet name="${escapedXml(sheet.name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const printed = book.sheets.flatMap((sheet, index) => [
    ...builtInName('Print_Area', sheet, index, sheet.printArea),
    ...builtInName('Print_Titles', sheet, index, sheet.printTitles),
  ]);
  const names = Object.entries(book.names)
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .map(([name, formula]) => `<definedName name="${name}">${escapedXml(formula)}</definedName>`);
  const defined = [...printed, ...names];
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr defaultThemeVersion="124226"/>` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
    `<sheets>${sheets.join('')}</sheets>` +
    (defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`) +
    '<calcPr calcId="191029"/></workbook>'
  );
}

const builtInName = (
  name: string,
  sheet: Sheet,
  index: number,
  area: string | undefined,
): readonly string[] =>
  area === undefined
    ? []
    : [
        `<definedName name="_xlnm.${name}" localSheetId="${index}">'${escapedXml(sheet.name.replaceAll("'", "''"))}'!${area}</definedName>`,
      ];

function tableXml(table: Table, id: number): string {
  const columns = table.columns.map(
    (name, index) => `<tableColumn id="${index + 1}" name="${escapedXml(name)}"/>`,
  );
  return (
    `${HEAD}<table xmlns="${MAIN}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${table.ref}" totalsRowShown="0">` +
    `<autoFilter ref="${table.ref}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}

function stringsXml(strings: ReadonlyMap<string, number>): string {
  const items = [...strings.keys()].map(
    (text) => `<si><t xml:space="preserve">${escapedCellText(text)}</t></si>`,
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

function contentTypes(book: Book, tables: number, spills: boolean): string {
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
    spills ? override('xl/metadata.xml', `${CONTENT}.sheetMetadata+xml`) : '',
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
  `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapedXml(title)}</dc:title></cp:coreProperties>`;
