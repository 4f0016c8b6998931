import type { WorkbookChanges } from '../model';
import type { PageFooter, PageMargins, PageSetup, RangeAddress } from '../types';
import { a1 } from './address';
import type { PackageWriter } from './package-writer';
import type { SheetScan } from './sheet-scan';
import { type Splice, withAttribute } from './splice';
import { escapedCellText, escapedXml } from './text';
import { childOf, childrenOf, elementTree } from './tree';
import { afterChildren, appended } from './tree-edits';
import { attribute } from './xml';

/** The elements of a sheet up to headerFooter, as its schema orders them. */
const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter'.split(
    ' ',
  );

/** That everything is made small enough for its pages: it stands before all else in the sheet. */
export function fitSplices(setup: PageSetup, scan: SheetScan, text: string): Splice[] {
  if (setup.fit === undefined) return [];
  const p = scan.prefix;
  const fit = `<${p}pageSetUpPr fitToPage="1"/>`;
  const there = scan.elements.find(({ name }) => name === 'sheetPr');
  if (there === undefined) {
    const whole = `<${p}sheetPr>${fit}</${p}sheetPr>`;
    return [{ start: scan.root.inner, end: scan.root.inner, text: whole }];
  }
  const { start, end } = there;
  const raw = text.slice(start, end);
  const old = /<(?:\w+:)?pageSetUpPr\b[^>]*>/u.exec(raw)?.[0];
  if (old !== undefined) {
    return [{ start, end, text: raw.replace(old, () => withAttribute(old, 'fitToPage', '1')) }];
  }
  const open = raw.replace(/\s*\/>$/u, `></${p}sheetPr>`);
  const at = open.lastIndexOf('</');
  return [{ start, end, text: open.slice(0, at) + fit + open.slice(at) }];
}

/** Direction, lines and footer: they stand behind the cells and lists of the sheet. */
export function pageSplices(setup: PageSetup, scan: SheetScan, text: string): Splice[] {
  const { orientation, fit, margins, gridLines, blackAndWhite, footer } = setup;
  const flag = (on: boolean): string => (on ? '1' : '0');
  return [
    ...attributeSplices(scan, text, 'printOptions', [
      ['gridLines', gridLines === undefined ? undefined : flag(gridLines)],
    ]),
    ...(margins === undefined ? [] : marginSplices(margins, scan, text)),
    ...attributeSplices(scan, text, 'pageSetup', [
      ['orientation', orientation],
      ['fitToWidth', fit === undefined ? undefined : String(fit.wide)],
      ['fitToHeight', fit === undefined ? undefined : String(fit.tall)],
      ['blackAndWhite', blackAndWhite === undefined ? undefined : flag(blackAndWhite)],
    ]),
    ...(footer === undefined ? [] : footerSplices(footer, scan, text)),
  ];
}

function attributeSplices(
  scan: SheetScan,
  text: string,
  name: string,
  wanted: readonly (readonly [string, string | undefined])[],
): Splice[] {
  const set = wanted.flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  if (set.length === 0) return [];
  const there = scan.elements.find((element) => element.name === name);
  const tag = set.reduce(
    (before, [key, value]) => withAttribute(before, key, value),
    there === undefined ? `<${scan.prefix}${name}/>` : text.slice(there.start, there.inner),
  );
  if (there !== undefined) return [{ start: there.start, end: there.inner, text: tag }];
  return [inOrder(scan, name, tag)];
}

/** Points in an inch, in which a file counts. */
const INCH = 72;

/** The element wants all of its attributes: what a file lacks is as Excel begins. */
function marginSplices(margins: PageMargins, scan: SheetScan, text: string): Splice[] {
  const inches = Object.entries(margins).map(
    ([side, points]: [string, number]) => [side, String(points / INCH)] as const,
  );
  const there = scan.elements.some(({ name }) => name === 'pageMargins');
  const begun = there ? [] : [['header', '0.3'] as const, ['footer', '0.3'] as const];
  return attributeSplices(scan, text, 'pageMargins', [...inches, ...begun]);
}

function footerSplices(footer: PageFooter, scan: SheetScan, text: string): Splice[] {
  const p = scan.prefix;
  const { left, center, right } = footer;
  const said = escapedCellText(`&L${left}&C${center}&R${right}`);
  const odd = `<${p}oddFooter>${said}</${p}oddFooter>`;
  const there = scan.elements.find(({ name }) => name === 'headerFooter');
  const whole = `<${p}headerFooter>${odd}</${p}headerFooter>`;
  if (there === undefined) return [inOrder(scan, 'headerFooter', whole)];
  const { start, end, selfClosing } = there;
  if (selfClosing) return [{ start, end, text: whole }];
  const tree = elementTree(text.slice(start, end), 'headerFooter');
  const old = childOf(tree, 'oddFooter');
  const place =
    old === undefined
      ? afterChildren(tree, ['oddHeader'], odd)
      : { start: old.start, end: old.end, text: odd };
  return [{ start: start + place.start, end: start + place.end, text: place.text }];
}

/** A new element at its place, behind what the schema puts before it. */
function inOrder(scan: SheetScan, name: string, xml: string): Splice {
  const before = new Set(ORDER.slice(0, ORDER.indexOf(name)));
  const last = scan.elements.findLast((element) => before.has(element.name));
  const at = last?.end ?? scan.root.inner;
  return { start: at, end: at, text: xml };
}

const PRINT_AREA = '_xlnm.Print_Area';

/** The print areas, which a file keeps as names of their sheets. */
export function writePrintAreas(
  writer: PackageWriter,
  workbook: string,
  { pageSetups }: WorkbookChanges,
): void {
  for (const { sheet, setup } of pageSetups) {
    if (setup.printArea !== undefined) writePrintArea(writer, workbook, sheet, setup.printArea);
  }
}

function writePrintArea(
  writer: PackageWriter,
  workbook: string,
  sheet: string,
  area: RangeAddress,
): void {
  const source = writer.text(workbook);
  const root = elementTree(source, workbook);
  const p = root.prefix;
  const index = childrenOf(childOf(root, 'sheets'), 'sheet').findIndex(
    ({ attributes }) => attribute(attributes, 'name') === sheet,
  );
  const list = childOf(root, 'definedNames');
  const old = childrenOf(list, 'definedName').find(
    ({ attributes }) =>
      attribute(attributes, 'name') === PRINT_AREA &&
      attribute(attributes, 'localSheetId') === String(index),
  );
  const corners = [
    a1(area.row, area.column),
    a1(area.row + area.rows - 1, area.column + area.columns - 1),
  ];
  const range = corners.map((corner) => corner.replace(/^([A-Z]+)/u, '$$$1$$')).join(':');
  const formula = escapedXml(`'${sheet.replaceAll("'", "''")}'!${range}`);
  const xml = `<${p}definedName name="${PRINT_AREA}" localSheetId="${index}">${formula}</${p}definedName>`;
  if (old !== undefined) {
    writer.splice(workbook, [{ start: old.start, end: old.end, text: xml }]);
  } else if (list !== undefined) writer.splice(workbook, appended(source, list, xml));
  else {
    const before = ['sheets', 'functionGroups', 'externalReferences'];
    const whole = `<${p}definedNames>${xml}</${p}definedNames>`;
    writer.splice(workbook, [afterChildren(root, before, whole)]);
  }
}
