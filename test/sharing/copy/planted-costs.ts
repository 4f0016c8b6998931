import { buildXlsx } from '../../support/xlsx-builder';
import { costBook, styles } from './cost-book';

/** A cost in every kind of part that a workbook can have; none of them is in what the copy shows. */
export const PLANTED = 7319.25;
/** the other amounts of the book, which must not be in a copy either */
export const AMOUNTS = [PLANTED, 1234.5, 2345.25, 3456.75, 4567.125, 11603.625, 20150.75];

const OOXML = 'http://schemas.openxmlformats.org';
const text = String(PLANTED);
const relations = (...targets: readonly (readonly [string, string])[]): string =>
  `<?xml version="1.0"?><Relationships xmlns="${OOXML}/package/2006/relationships">${targets
    .map(
      ([kind, target], index) =>
        `<Relationship Id="rIdP${index}" Type="${OOXML}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** Parts that hold the cost, by name. */
const parts: Readonly<Record<string, string>> = {
  'docProps/core.xml': `<?xml version="1.0"?><cp:coreProperties xmlns:cp="${OOXML}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Paula Prieto ${text}</dc:creator><dc:title>Cost ${text}</dc:title></cp:coreProperties>`,
  'docProps/app.xml': `<?xml version="1.0"?><Properties xmlns="${OOXML}/officeDocument/2006/extended-properties"><Company>Frenos Prieto ${text}</Company></Properties>`,
  'docProps/custom.xml': `<?xml version="1.0"?><Properties xmlns="${OOXML}/officeDocument/2006/custom-properties"><property name="cost">${text}</property></Properties>`,
  'customXml/item1.xml': `<cost>${text}</cost>`,
  'xl/comments1.xml': `<?xml version="1.0"?><comments xmlns="${OOXML}/spreadsheetml/2006/main"><authors><author>Paula</author></authors><commentList><comment ref="A1" authorId="0"><text><t>paid ${text}</t></text></comment></commentList></comments>`,
  'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A1"><text>${text}</text></threadedComment></ThreadedComments>`,
  'xl/persons/person.xml': `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Paula ${text}"/></personList>`,
  'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="${OOXML}/drawingml/2006/chart"><c:numCache><c:pt idx="0"><c:v>${text}</c:v></c:pt></c:numCache></c:chartSpace>`,
  'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${OOXML}/drawingml/2006/spreadsheetDrawing"><xdr:sp><xdr:txBody>${text}</xdr:txBody></xdr:sp></xdr:wsDr>`,
  'xl/drawings/vmlDrawing1.vml': `<xml><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">${text}</v:textbox></xml>`,
  'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${OOXML}/spreadsheetml/2006/main"><cacheFields><cacheField name="Cost"><sharedItems><n v="${text}"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`,
  'xl/pivotCache/pivotCacheRecords1.xml': `<pivotCacheRecords xmlns="${OOXML}/spreadsheetml/2006/main"><r><n v="${text}"/></r></pivotCacheRecords>`,
  'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${OOXML}/spreadsheetml/2006/main"><externalBook><sheetDataSet><sheetData><row r="1"><cell r="A1"><v>${text}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
  'xl/calcChain.xml': `<calcChain xmlns="${OOXML}/spreadsheetml/2006/main"><!-- ${text} --><c r="B2" i="1"/></calcChain>`,
  'xl/printerSettings/printerSettings1.bin': `printer ${text}`,
  'xl/vbaProject.bin': `Const Cost = ${text}`,
  'xl/connections.xml': `<connections xmlns="${OOXML}/spreadsheetml/2006/main"><connection name="cost ${text}"/></connections>`,
  'xl/theme/theme1.xml': `<a:theme xmlns:a="${OOXML}/drawingml/2006/main" name="${text}"><a:themeElements/></a:theme>`,
  'xl/worksheets/_rels/sheet1.xml.rels': relations(
    ['comments', '../comments1.xml'],
    ['drawing', '../drawings/drawing1.xml'],
    ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['printerSettings', '../printerSettings/printerSettings1.bin'],
    ['threadedComment', '../threadedComments/threadedComment1.xml'],
  ),
};

const onSheet =
  `<conditionalFormatting sqref="A1:B12"><cfRule type="cellIs" operator="greaterThan" priority="1"><formula>${text}</formula></cfRule></conditionalFormatting>` +
  `<dataValidations count="1"><dataValidation type="list" sqref="C1"><formula1>"${text},${text}0"</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="A1" location="Totals!B2" display="${text}" tooltip="${text}"/></hyperlinks>` +
  `<headerFooter><oddHeader>&amp;C${text}</oddHeader><oddFooter>${text}</oddFooter></headerFooter>`;

/** The book of costs with the planted cost in every kind of part, and in cells of every kind. */
export function plantedBook(): Uint8Array {
  const book = costBook();
  const [results, bill, totals, setup] = book.sheets;
  if (!results || !bill || !totals || !setup) throw new Error('the book has four sheets');
  return buildXlsx({
    ...book,
    sheets: [
      {
        ...results,
        before:
          '<cols><col min="1" max="1" width="7.31925"/><col min="3" max="3" hidden="1"/></cols>',
        after: onSheet,
        rows: [
          ...results.rows.map((row, index) =>
            index === 1 ? [row[0] ?? '', { ...(row[1] as object), s: 4 }, PLANTED] : row,
          ),
          ['As a text', text],
          ['With separators', 'about 7,319.25 each'],
          ['As in Europe', '7.319,25'],
          ['As in Mexico, with spaces', 'vale 7 319,25'],
          ['As in science', '7.31925E3'],
          ['In a formula', { f: `IF(${text}>0,"yes",Totals!B4)`, v: 'yes' }],
          ['By a name', { f: 'planted', v: PLANTED }],
          ['With a sign', '$7319.25'],
        ],
      },
      bill,
      { ...totals, rows: [...totals.rows, ['Planted', PLANTED]] },
      setup,
      { name: `Cost ${text}`, rows: [['words']] },
      { name: 'Hidden', rows: [[PLANTED, text]], visibility: 'hidden' },
      { name: 'Very hidden', rows: [[PLANTED, text]], visibility: 'veryHidden' },
    ],
    names: [
      ...(book.names ?? []),
      { name: 'planted', formula: text },
      { name: 'planted_hidden', formula: `"${text}"`, hidden: true },
      { name: 'net_cost_of_it', formula: 'Totals!$B$4' },
    ],
    styles: styles(`was ${text}`),
    parts,
  });
}
