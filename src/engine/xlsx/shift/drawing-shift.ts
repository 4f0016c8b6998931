import { type FormulaShift, shiftedFormula } from '../../shift/shifted-formula';
import { movedBlock, movedPlace } from '../../shift/spans';
import type { PackageWriter } from '../package-writer';
import type { Splice } from '../splice';
import { type Element, childOf, elementTree } from '../tree';
import { escapedXml } from '../text';
import { attribute } from '../xml';
import { inExcel, refusedShift } from './refused-shift';

/** Charts and pictures move with the cells that they stand on, as far as each is set to. */
export function shiftDrawing(writer: PackageWriter, part: string, by: FormulaShift): void {
  const tree = elementTree(writer.text(part), part);
  writer.splice(
    part,
    tree.children.flatMap((anchor) => anchorSplices(anchor, by)),
  );
}

const numberIn = (element: Element | undefined): number => Number(element?.text.trim() ?? '0');

function anchorSplices(anchor: Element, { shift }: FormulaShift): Splice[] {
  const from = childOf(anchor, 'from');
  const end = childOf(anchor, 'to') ?? from;
  if (!from || !end || attribute(anchor.attributes, 'editAs') === 'absolute') return [];
  const [top, left] = [numberIn(childOf(from, 'row')), numberIn(childOf(from, 'col'))];
  const [bottom, right] = [numberIn(childOf(end, 'row')), numberIn(childOf(end, 'col'))];
  const block = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  const moved = movedBlock(block, shift);
  if (moved === null) throw refusedShift(shift, inExcel('a chart or a picture stands on them'));
  if (moved === block) return [];
  const key = shift.axis === 'rows' ? 'row' : 'col';
  const [start, last] = shift.axis === 'rows' ? [top, bottom] : [left, right];
  const first = movedPlace(start, shift) ?? shift.at;
  const keepsSize =
    end === from || ['oneCell'].includes(attribute(anchor.attributes, 'editAs') ?? '');
  const behind = keepsSize ? last + first - start : (movedPlace(last, shift) ?? shift.at);
  return [
    ...markerSplices(from, key, first),
    ...(end === from ? [] : markerSplices(end, key, Math.max(first, behind))),
  ];
}

function markerSplices(marker: Element, key: string, place: number): Splice[] {
  const element = childOf(marker, key);
  return element && numberIn(element) !== place
    ? [{ start: element.inner, end: element.close, text: String(place) }]
    : [];
}

/** The formulas in a chart, and in texts of a drawing that show a cell. */
export function shiftChartFormulas(writer: PackageWriter, part: string, by: FormulaShift): void {
  const tree = elementTree(writer.text(part), part);
  const splices: Splice[] = [];
  const visit = (element: Element): void => {
    if (element.name === 'f' && element.children.length === 0) {
      const formula = shiftedFormula(element.text, { sheet: '' }, by);
      if (formula !== element.text)
        splices.push({ start: element.inner, end: element.close, text: escapedXml(formula) });
    }
    if (attribute(element.attributes, 'textlink') !== undefined) {
      const link = attribute(element.attributes, 'textlink') ?? '';
      if (shiftedFormula(link.replace(/^=/, ''), { sheet: '' }, by) !== link.replace(/^=/, ''))
        throw refusedShift(by.shift, inExcel(`a shape in ${part} shows one of the cells`));
    }
    element.children.forEach(visit);
  };
  visit(tree);
  writer.splice(part, splices);
}
