import { strFromU8, unzipSync } from 'fflate';
import { openWorkbook } from '../../../src/engine';
import type { Edit } from '../../../src/engine';
import { buildXlsx } from '../../support/xlsx-builder';
import { rangeOf } from '../book';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const sheet = `<worksheet xmlns="${MAIN}" xmlns:r="${R}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><dimension ref="A1:D8"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B5" sqref="B5:B6"/></sheetView></sheetViews><cols><col min="1" max="2" width="9"/><col min="4" max="4" width="30" customWidth="1"/></cols><sheetData><row r="1" spans="1:4" ht="30" customHeight="1"><c r="A1" s="1" t="inlineStr"><is><t>head</t></is></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><f t="shared" ref="B2:B6" si="0">A2*2</f><v>2</v></c></row><row r="3"><c r="A3"><v>2</v></c><c r="B3"><f t="shared" si="0"/><v>4</v></c></row><row r="4"><c r="A4" s="1"><v>3</v></c><c r="B4"><f t="shared" si="0"/><v>6</v></c></row><row r="5"><c r="A5"><v>4</v></c><c r="B5"><f t="shared" si="0"/><v>8</v></c></row><row r="6"><c r="A6"><v>5</v></c><c r="B6"><f t="shared" si="0"/><v>10</v></c></row><row r="8"><c r="D8"><f>SUM(A2:A6)</f><v>15</v></c></row></sheetData><autoFilter ref="A1:B6"/><mergeCells count="2"><mergeCell ref="C1:D1"/><mergeCell ref="C5:D6"/></mergeCells><conditionalFormatting sqref="B2:B6"><cfRule type="expression" priority="1"><formula>B2&gt;$D$8</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="C5"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="num" val="$A$5"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="whole" sqref="A2:A6"><formula1>A1</formula1></dataValidation><dataValidation type="list" sqref="C5"><formula1>$A$2:$A$6</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A5" location="Sheet1!A6" display="x"/></hyperlinks><rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Sheet1!A5:B5</xm:f><xm:sqref>C5</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

const drawing = `<xdr:wsDr xmlns:xdr="http://x/spreadsheetDrawing"><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to></xdr:twoCellAnchor><xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>0</xdr:col><xdr:row>6</xdr:row></xdr:from><xdr:to><xdr:col>1</xdr:col><xdr:row>8</xdr:row></xdr:to></xdr:twoCellAnchor></xdr:wsDr>`;
const chart = `<c:chartSpace xmlns:c="http://x/chart"><c:ser><c:val><c:numRef><c:f>Sheet1!$A$2:$A$6</c:f></c:numRef></c:val></c:ser></c:chartSpace>`;
const comments = `<comments xmlns="${MAIN}"><commentList><comment ref="A5" authorId="0"><text><t>why</t></text></comment></commentList></comments>`;
const vml = `<xml xmlns:v="urn:v" xmlns:x="urn:x"><v:shape id="s1"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 4, 2, 3, 15, 8, 4</x:Anchor><x:Row>4</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`;

const parts = {
  'xl/worksheets/sheet1.xml': sheet,
  'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${R}/drawing" Target="../drawings/drawing1.xml"/><Relationship Id="rId2" Type="${R}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="rId3" Type="${R}/comments" Target="../comments1.xml"/></Relationships>`,
  'xl/drawings/drawing1.xml': drawing,
  'xl/drawings/_rels/drawing1.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${R}/chart" Target="../charts/chart1.xml"/></Relationships>`,
  'xl/drawings/vmlDrawing1.vml': vml,
  'xl/charts/chart1.xml': chart,
  'xl/comments1.xml': comments,
  'customXml/item1.xml': '<nothing/>',
};
const book = {
  sheets: [
    { name: 'Sheet1', rows: [] },
    { name: 'Other', rows: [[{ f: 'Sheet1!B6', v: 10 }, 'kept']] },
    { name: 'Far', rows: [[{ f: '1+1', v: 2 }]] },
  ],
  names: [
    { name: 'Cost', formula: 'Sheet1!$A$6' },
    { name: '_xlnm.Print_Area', formula: 'Sheet1!$A$1:$D$8', scope: 'Sheet1', hidden: true },
  ],
};
const bytes = buildXlsx({ ...book, parts });

function after(...edits: readonly Edit[]): Record<string, string> {
  const workbook = openWorkbook(bytes);
  workbook.apply(edits);
  return texts(workbook.save());
}
const texts = (file: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]),
  );
const row = (part: string | undefined, number: number) =>
  new RegExp(`<row r="${number}".*?(?:</row>|/>(?=<row|</sheetData))`).exec(part ?? '')?.[0];

const insertRow4: Edit = { kind: 'insertCells', range: rangeOf('A4:XFD4'), shift: 'down' };
const deleteRow2: Edit = { kind: 'deleteCells', range: rangeOf('A2:XFD2'), shift: 'up' };
const insertColumnB: Edit = { kind: 'insertCells', range: rangeOf('B1:B1048576'), shift: 'right' };

test('an inserted row moves all that speaks of cells and nothing else', () => {
  const before = texts(bytes);
  const now = after(insertRow4);
  const changed = Object.keys(now).filter((name) => now[name] !== before[name]);
  expect(changed.toSorted()).toEqual([
    'xl/charts/chart1.xml',
    'xl/comments1.xml',
    'xl/drawings/drawing1.xml',
    'xl/drawings/vmlDrawing1.vml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
  ]);
  const part = now['xl/worksheets/sheet1.xml'];
  for (const piece of [
    '<dimension ref="A1:D9"/>',
    '<pane ySplit="2" topLeftCell="A3"',
    'activeCell="B6" sqref="B6:B7"',
    '<autoFilter ref="A1:B7"/>',
    '<mergeCell ref="C1:D1"/><mergeCell ref="C6:D7"/>',
    '<conditionalFormatting sqref="B2:B7"><cfRule type="expression" priority="1"><formula>B2&gt;$D$9</formula>',
    '<conditionalFormatting sqref="C6">',
    'val="$A$6"',
    'sqref="A2:A7"><formula1>A1</formula1>',
    '<formula1>$A$2:$A$7</formula1>',
    '<hyperlink ref="A6" location="Sheet1!A7"',
    '<brk id="6"',
    '<xm:f>Sheet1!A6:B6</xm:f><xm:sqref>C6</xm:sqref>',
    '<f>SUM(A2:A7)</f>',
  ])
    expect(part).toContain(piece);
  expect(row(part, 1)).toBe(row(sheet, 1));
  // a formula goes on being shared while it means the same to all
  expect(row(part, 2)).toContain('<f t="shared" ref="B2:B7" si="0">A2*2</f>');
  expect(row(part, 5)).toBe(
    '<row r="5"><c r="A5" s="1"><v>3</v></c><c r="B5"><f t="shared" si="0"/><v>6</v></c></row>',
  );
  expect(now['xl/drawings/drawing1.xml']).toContain('<xdr:row>2</xdr:row>');
  expect(now['xl/drawings/drawing1.xml']).toContain('<xdr:row>10</xdr:row>');
  expect(now['xl/drawings/drawing1.xml']).toContain(
    '<xdr:row>7</xdr:row></xdr:from><xdr:to><xdr:col>1</xdr:col><xdr:row>9</xdr:row>',
  );
  expect(now['xl/charts/chart1.xml']).toContain('Sheet1!$A$2:$A$7');
  expect(now['xl/comments1.xml']).toContain('ref="A6"');
  expect(now['xl/drawings/vmlDrawing1.vml']).toContain(
    '<x:Anchor>1, 15, 5, 2, 3, 15, 9, 4</x:Anchor><x:Row>5</x:Row>',
  );
  expect(now['xl/workbook.xml']).toContain('Sheet1!$A$7');
  expect(now['xl/workbook.xml']).toContain('Sheet1!$A$1:$D$9');
  expect(now['xl/worksheets/sheet2.xml']).toContain('<f>Sheet1!B7</f>');
});

test('the first cell of a rule and of a shared formula may be deleted', () => {
  const part = after(deleteRow2)['xl/worksheets/sheet1.xml'];
  expect(part).toContain(
    '<conditionalFormatting sqref="B2:B5"><cfRule type="expression" priority="1"><formula>B2&gt;$D$7</formula>',
  );
  expect(part).toContain('sqref="A2:A5"><formula1>A1</formula1>');
  expect(row(part, 2)).toBe(
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f>A2*2</f><v>4</v></c></row>',
  );
  expect(part).toContain('<pane ySplit="1" topLeftCell="A2"');
  expect(part).not.toContain('t="shared"');
});

test('columns move with their widths; new ones are as wide as the one on their left', () => {
  const part = after(insertColumnB)['xl/worksheets/sheet1.xml'];
  expect(part).toContain(
    '<col min="1" max="3" width="9"/><col min="5" max="5" width="30" customWidth="1"/>',
  );
  expect(part).toContain('<mergeCell ref="D1:E1"/>');
  // the head looks like its neighbour, the number in row 2 has no look to take over
  expect(row(part, 1)).toContain('</c><c r="B1" s="1"/></row>');
  expect(row(part, 2)).toContain('<c r="C2"><f t="shared" ref="C2:C6" si="0">A2*2</f>');
});

test('what hangs on deleted cells goes with them', () => {
  const one = buildXlsx({
    ...book,
    parts: {
      ...parts,
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${PACKAGE}"/>`,
      'xl/worksheets/sheet1.xml': sheet.replace(/<drawing .*?\/><legacyDrawing .*?\/>/, ''),
    },
  });
  const workbook = openWorkbook(one);
  workbook.apply([{ kind: 'deleteCells', range: rangeOf('A5:XFD6'), shift: 'up' }]);
  const part = texts(workbook.save())['xl/worksheets/sheet1.xml'];
  for (const gone of [
    'sparkline',
    'extLst',
    'sqref="C5"',
    '<hyperlink',
    'C5:D6',
    '<brk',
    'rowBreaks',
  ])
    expect(part).not.toContain(gone);
  expect(part).toContain('<mergeCells count="1">');
  expect(part).toContain('<dataValidations count="1">');
  expect(part).toContain('<f>SUM(A2:A4)</f>');
});

const withPart = (extra: Readonly<Record<string, string>>, kind: string, target: string) =>
  buildXlsx({
    ...book,
    parts: {
      ...parts,
      ...extra,
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${R}/drawing" Target="../drawings/drawing1.xml"/><Relationship Id="rId9" Type="${R}/${kind}" Target="${target}"/></Relationships>`,
    },
  });
const pivot = `<pivotTableDefinition xmlns="${MAIN}"><location ref="F3:H9" firstHeaderRow="1"/></pivotTableDefinition>`;
const cache = (reference: string) =>
  `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="${reference}" sheet="Sheet1"/></cacheSource></pivotCacheDefinition>`;

test.each([
  [
    'a pivot table in the way',
    withPart(
      { 'xl/pivotTables/pivotTable1.xml': pivot },
      'pivotTable',
      '../pivotTables/pivotTable1.xml',
    ),
    insertRow4,
    'a pivot table (xl/pivotTables/pivotTable1.xml) rests on F3:H9',
  ],
  [
    'a pivot table made of the columns',
    withPart(
      { 'xl/pivotCache/pivotCacheDefinition1.xml': cache('A1:C6') },
      'pivotCacheDefinition',
      '../pivotCache/x.xml',
    ),
    insertColumnB,
    'a pivot table (xl/pivotCache/pivotCacheDefinition1.xml) rests on A1:C6',
  ],
  [
    'a part nobody knows',
    withPart({ 'xl/unknown1.xml': '<a/>' }, 'oleObject', '../unknown1.xml'),
    insertRow4,
    'the sheet has a part of the kind oleObject (xl/unknown1.xml); do it in Excel',
  ],
  [
    'a note whose cell would go',
    bytes,
    { kind: 'deleteCells', range: rangeOf('A5:XFD5'), shift: 'up' } as const,
    'note',
  ],
  [
    'a linked form control',
    withPart(
      { 'xl/ctrlProps/ctrlProp1.xml': '<formControlPr fmlaLink="Sheet1!$A$2"/>' },
      'hyperlink',
      '../x.xml',
    ),
    insertRow4,
    'a form control (xl/ctrlProps/ctrlProp1.xml) is linked to the sheet',
  ],
])('%s is not damaged: the shift is refused', (_, file, edit, sentence) => {
  const workbook = openWorkbook(file);
  expect(() => workbook.apply([edit])).toThrow(sentence);
  expect(workbook.undo()).toBeNull();
});

test('a pivot table below moves, its source grows', () => {
  const workbook = openWorkbook(
    withPart(
      {
        'xl/pivotTables/pivotTable1.xml': pivot.replace('F3:H9', 'F20:H29'),
        'xl/pivotCache/pivotCacheDefinition1.xml': cache('A1:C6'),
      },
      'pivotTable',
      '../pivotTables/pivotTable1.xml',
    ),
  );
  workbook.apply([insertRow4]);
  const now = texts(workbook.save());
  expect(now['xl/pivotTables/pivotTable1.xml']).toContain('ref="F21:H30"');
  expect(now['xl/pivotCache/pivotCacheDefinition1.xml']).toContain('ref="A1:C7"');
});
