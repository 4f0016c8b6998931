import type { Shift } from '../../edits';
import { isCut, movedBlock } from '../../shift/spans';
import { a1Range, parseRange } from '../address';
import type { PackageWriter } from '../package-writer';
import { withAttribute } from '../splice';
import { childOf, elementTree } from '../tree';
import { decodedEscapes } from '../text';
import { attribute } from '../xml';
import { inExcel, refusedShift } from './refused-shift';

/** A pivot table on the sheet moves as a whole or not at all. */
export function shiftPivotTable(writer: PackageWriter, part: string, shift: Shift): void {
  moveReference(writer, part, 'location', shift, (block) => isCut(block, shift));
}

/** The range a pivot table was made from may gain and lose rows; its columns are its fields. */
export function shiftPivotSource(writer: PackageWriter, part: string, shift: Shift): void {
  const cache = elementTree(writer.text(part), part);
  const source = childOf(childOf(cache, 'cacheSource'), 'worksheetSource');
  const sheet = decodedEscapes(attribute(source?.attributes ?? {}, 'sheet') ?? '');
  if (sheet.toUpperCase() !== shift.sheet.toUpperCase()) return;
  moveReference(writer, part, 'worksheetSource', shift, (block) => {
    const moved = movedBlock(block, shift);
    return moved === null || moved.columns !== block.columns;
  });
}

function moveReference(
  writer: PackageWriter,
  part: string,
  name: string,
  shift: Shift,
  torn: (block: ReturnType<typeof parseRange>) => boolean,
): void {
  const tree = elementTree(writer.text(part), part);
  const element = childOf(tree, name) ?? childOf(childOf(tree, 'cacheSource'), name);
  const reference = element && attribute(element.attributes, 'ref');
  if (!element || reference === undefined) return;
  const block = parseRange(reference, part);
  const moved = movedBlock(block, shift);
  if (moved === null || torn(block))
    throw refusedShift(shift, inExcel(`a pivot table (${part}) rests on ${reference}`));
  const tag = writer.text(part).slice(element.start, element.inner);
  const text = withAttribute(tag, 'ref', a1Range(moved));
  if (a1Range(moved) !== a1Range(block))
    writer.splice(part, [{ start: element.start, end: element.inner, text }]);
}
