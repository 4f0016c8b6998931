import { type WrittenCell, columnOf, rowOf } from '../model';
import type { ListValidation } from '../types';
import { a1Range, parseRange } from './address';
import type { SheetScan, TopElement } from './sheet-scan';
import { type Splice, withAttribute } from './splice';
import { escapedCellText } from './text';
import { attribute } from './xml';

/** The elements that stand before dataValidations in a sheet, as its schema orders them. */
const BEFORE_VALIDATIONS = new Set(
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations'.split(
    ' ',
  ),
);

function validationXml(validation: ListValidation, p: string): string {
  const { range, source, style, title, message } = validation;
  const errorStyle = style === 'stop' ? '' : ` errorStyle="${style}"`;
  const text = (name: string, value: string | undefined): string =>
    value === undefined ? '' : ` ${name}="${escapedCellText(value)}"`;
  const attributes = `type="list"${errorStyle} allowBlank="1" showInputMessage="1" showErrorMessage="1"${text('errorTitle', title)}${text('error', message)} sqref="${a1Range(range)}"`;
  const formula = escapedCellText(source.replace(/^=/, ''));
  return `<${p}dataValidation ${attributes}><${p}formula1>${formula}</${p}formula1></${p}dataValidation>`;
}

export function validationSplices(
  validations: readonly ListValidation[],
  scan: SheetScan,
  text: string,
): Splice[] {
  if (validations.length === 0) return [];
  const p = scan.prefix;
  const xml = validations.map((validation) => validationXml(validation, p)).join('');
  const list = scan.elements.find((element) => element.name === 'dataValidations');
  if (list !== undefined && !list.selfClosing) {
    const count = Number(attribute(list.attributes, 'count') ?? '0') + validations.length;
    const tag = withAttribute(text.slice(list.start, list.inner), 'count', String(count));
    return [
      { start: list.start, end: list.inner, text: tag },
      { start: list.close, end: list.close, text: xml },
    ];
  }
  const whole = `<${p}dataValidations count="${validations.length}">${xml}</${p}dataValidations>`;
  if (list !== undefined) return [{ start: list.start, end: list.end, text: whole }];
  const last = scan.elements.findLast((element) => BEFORE_VALIDATIONS.has(element.name));
  const at = last?.end ?? scan.root.inner;
  return [{ start: at, end: at, text: whole }];
}

/** Rewrites the <col> elements that cover the columns; the others keep their styles. */
export function widthSplices(
  widths: ReadonlyMap<number, number>,
  scan: SheetScan,
  text: string,
): Splice[] {
  if (widths.size === 0) return [];
  const p = scan.prefix;
  const left = new Map(widths);
  const pieces: { readonly from: number; readonly xml: string }[] = [];
  for (const column of scan.columns) {
    const min = Number(attribute(column.attributes, 'min'));
    const max = Number(attribute(column.attributes, 'max'));
    const raw = text.slice(column.start, column.end);
    const cut = (from: number, to: number, width?: number): void => {
      if (from > to) return;
      let tag = withAttribute(withAttribute(raw, 'min', String(from)), 'max', String(to));
      if (width !== undefined)
        tag = withAttribute(withAttribute(tag, 'width', String(width)), 'customWidth', '1');
      pieces.push({ from, xml: tag });
    };
    let from = min;
    for (const index of [...left.keys()].sort((one, other) => one - other)) {
      if (index + 1 < min || index + 1 > max) continue;
      cut(from, index);
      cut(index + 1, index + 1, left.get(index));
      left.delete(index);
      from = index + 2;
    }
    cut(from, max);
  }
  for (const [index, width] of left) {
    const xml = `<${p}col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
    pieces.push({ from: index + 1, xml });
  }
  pieces.sort((one, other) => one.from - other.from);
  const whole = `<${p}cols>${pieces.map(({ xml }) => xml).join('')}</${p}cols>`;
  const there = scan.elements.find((element) => element.name === 'cols');
  if (there !== undefined) return [{ start: there.start, end: there.end, text: whole }];
  const data = scan.elements.find((element) => element.name === 'sheetData');
  const at = data?.start ?? scan.root.inner;
  return [{ start: at, end: at, text: whole }];
}

/** The dimension grows with cells beyond it; it never shrinks. */
export function dimensionSplices(
  cells: ReadonlyMap<number, WrittenCell>,
  scan: SheetScan,
  text: string,
  part: string,
): Splice[] {
  const element: TopElement | undefined = scan.elements.find((e) => e.name === 'dimension');
  const reference = attribute(element?.attributes ?? {}, 'ref');
  if (element === undefined || reference === undefined) return [];
  const block = parseRange(reference, part);
  let { row: top, column: first } = block;
  let bottom = block.row + block.rows - 1;
  let last = block.column + block.columns - 1;
  for (const [key, cell] of cells) {
    if (cell.value === null && cell.formula === null) continue;
    top = Math.min(top, rowOf(key));
    bottom = Math.max(bottom, rowOf(key));
    first = Math.min(first, columnOf(key));
    last = Math.max(last, columnOf(key));
  }
  const grown = a1Range({
    row: top,
    column: first,
    rows: bottom - top + 1,
    columns: last - first + 1,
  });
  if (grown === a1Range(block)) return [];
  const tag = withAttribute(text.slice(element.start, element.inner), 'ref', grown);
  return [{ start: element.start, end: element.inner, text: tag }];
}
