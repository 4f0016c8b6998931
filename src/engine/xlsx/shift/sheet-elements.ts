import type { Shift } from '../../edits';
import { isWhole, movedCell, movedPlace, movedSpan } from '../../shift/spans';
import { a1, a1Range, parseCell, parseRange } from '../address';
import type { SheetScan } from '../sheet-scan';
import { type Splice, withAttribute } from '../splice';
import { type Element, childrenOf, elementTree } from '../tree';
import { attribute, isTrue } from '../xml';
import { type Rewriting, rewritten } from './rewritten-element';

/** Elements of a sheet that say nothing of cells, or whose say is rewritten; with any other it stays as it is. */
export const MOVABLE = new Set(
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors drawing legacyDrawing legacyDrawingHF drawingHF picture tableParts extLst'.split(
    ' ',
  ),
);

/** Elements of other sheets that can hold formulas. */
const WITH_FORMULAS = new Set(['conditionalFormatting', 'dataValidations', 'hyperlinks', 'extLst']);

/** Rewrites everything of a sheet but its cells. */
export function elementSplices(scan: SheetScan, by: Omit<Rewriting, 'special'>): Splice[] {
  return scan.elements.flatMap(({ name, start, end }): Splice[] => {
    if (name === 'sheetData' || (!by.own && !WITH_FORMULAS.has(name))) return [];
    const source = by.source.slice(start, end);
    const tree = elementTree(source, by.part);
    const text = rewritten(tree, {
      ...by,
      source,
      special: (one) => special(one, name, source, by),
    });
    return text === source ? [] : [{ start, end, text: text ?? '' }];
  });
}

type By = Omit<Rewriting, 'special'>;

function special(
  element: Element,
  top: string,
  source: string,
  { own, shift, part }: By,
): string | null | undefined {
  if (!own) return undefined;
  if (element.name === 'brk') return movedBreak(element, top, source, shift);
  if (element.name === 'pane') return movedPane(element, source, shift, part);
  if (element.name === 'dimension') return movedDimension(element, source, shift, part);
  return element.name === 'cols' ? movedColumns(element, source, shift) : undefined;
}

/** A page break counts the rows (or columns) before it. */
function movedBreak(element: Element, top: string, source: string, shift: Shift): string | null {
  const tag = source.slice(element.start, element.end);
  if (!isWhole(shift) || top !== (shift.axis === 'rows' ? 'rowBreaks' : 'colBreaks')) return tag;
  const moved = movedPlace(Number(attribute(element.attributes, 'id') ?? '0'), shift);
  return moved === null ? null : withAttribute(tag, 'id', String(moved));
}

/** Frozen rows (or columns) grow and shrink with what is inserted or deleted among them. */
function movedPane(element: Element, source: string, shift: Shift, part: string): string {
  const tag = source.slice(element.start, element.end);
  const { attributes } = element;
  if (!isWhole(shift) || !(attribute(attributes, 'state') ?? '').startsWith('frozen')) return tag;
  const key = shift.axis === 'rows' ? 'ySplit' : 'xSplit';
  const frozen = Number(attribute(attributes, key) ?? '0');
  const moved = shift.at < frozen && movedSpan({ start: 0, end: frozen - 1 }, shift);
  if (!moved) return tag;
  const split = withAttribute(tag, key, String(moved.end + 1));
  const corner = parseCell(attribute(attributes, 'topLeftCell') ?? 'A1', part);
  const first = movedCell(corner.row, corner.column, shift);
  return first ? withAttribute(split, 'topLeftCell', a1(first.row, first.column)) : split;
}

/** The dimension never leaves a cell out. */
function movedDimension(element: Element, source: string, shift: Shift, part: string): string {
  const tag = source.slice(element.start, element.end);
  const block = parseRange(attribute(element.attributes, 'ref') ?? 'A1', part);
  const rows = shift.axis === 'rows';
  if (shift.count < 0 && !isWhole(shift)) return tag;
  const span = movedSpan(
    rows
      ? { start: block.row, end: block.row + block.rows - 1 }
      : { start: block.column, end: block.column + block.columns - 1 },
    shift,
  ) ?? { start: 0, end: 0 };
  const first = isWhole(shift) ? span.start : Math.min(span.start, rows ? block.row : block.column);
  const size = span.end - first + 1;
  const moved = rows
    ? { ...block, row: first, rows: size }
    : { ...block, column: first, columns: size };
  return withAttribute(tag, 'ref', a1Range(moved));
}

/** Widths move with their columns; new columns are as wide as the one on their left. */
function movedColumns(element: Element, source: string, shift: Shift): string | null {
  const whole = source.slice(element.start, element.end);
  if (shift.axis !== 'columns' || !isWhole(shift)) return whole;
  const columns = childrenOf(element, 'col').flatMap((col) => {
    const [min, max] = ['min', 'max'].map((key) => Number(attribute(col.attributes, key)));
    const span = { start: (min ?? 1) - 1, end: (max ?? 1) - 1 };
    const grows =
      shift.count > 0 && span.end === shift.at - 1 && !isTrue(attribute(col.attributes, 'hidden'));
    const moved = movedSpan(span, shift);
    if (!moved) return [];
    const end = grows ? moved.end + shift.count : moved.end;
    const tag = source.slice(col.start, col.end);
    return withAttribute(
      withAttribute(tag, 'min', String(moved.start + 1)),
      'max',
      String(end + 1),
    );
  });
  if (columns.length === 0) return null;
  return (
    source.slice(element.start, element.inner) +
    columns.join('') +
    source.slice(element.close, element.end)
  );
}
