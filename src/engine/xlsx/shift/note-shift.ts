import type { Shift } from '../../edits';
import { movedCell } from '../../shift/spans';
import { a1, parseCell } from '../address';
import type { PackageWriter } from '../package-writer';
import { type Splice, withAttribute } from '../splice';
import { type Element, elementTree } from '../tree';
import { attribute } from '../xml';
import { inExcel, refusedShift } from './refused-shift';

/** Notes and comments follow their cells; one whose cell would go is not lost without a word. */
export function shiftComments(writer: PackageWriter, part: string, shift: Shift): void {
  const source = writer.text(part);
  const splices: Splice[] = [];
  const visit = (element: Element): void => {
    const reference = attribute(element.attributes, 'ref');
    if (/^(comment|threadedComment)$/.test(element.name) && reference !== undefined) {
      const { row, column } = parseCell(reference, part);
      const to = movedCell(row, column, shift);
      if (!to) throw refusedShift(shift, `the note on ${reference} would be lost, delete it first`);
      const tag = source.slice(element.start, element.inner);
      const text = withAttribute(tag, 'ref', a1(to.row, to.column));
      if (text !== tag) splices.push({ start: element.start, end: element.inner, text });
    }
    element.children.forEach(visit);
  };
  visit(elementTree(source, part));
  writer.splice(part, splices);
}

const shape = /<v:shape[\s>][\s\S]*?<\/v:shape>/g;

/** The boxes of notes: they name their cell, and where they stand, by numbers. */
export function shiftNoteBoxes(writer: PackageWriter, part: string, shift: Shift): void {
  const source = writer.text(part);
  const moved = source.replace(shape, (box) => movedBox(box, shift));
  if (moved !== source) writer.write(part, moved);
}

function movedBox(box: string, shift: Shift): string {
  const kind = /<x:ClientData[^>]*ObjectType="(\w+)"/.exec(box)?.[1];
  if (kind === undefined) return box;
  if (kind !== 'Note') throw refusedShift(shift, inExcel('the sheet has form controls'));
  const row = Number(/<x:Row>\s*(\d+)/.exec(box)?.[1] ?? 'NaN');
  const column = Number(/<x:Column>\s*(\d+)/.exec(box)?.[1] ?? 'NaN');
  const to = movedCell(row, column, shift);
  if (!to) throw refusedShift(shift, 'a note on them would be lost, delete it first');
  const [down, across] = [to.row - row, to.column - column];
  if (!down && !across) return box;
  return box
    .replace(/(<x:Row>)[^<]*/, `$1${to.row}`)
    .replace(/(<x:Column>)[^<]*/, `$1${to.column}`)
    .replace(/(<x:Anchor>)([^<]*)/, (_, open: string, list: string) => {
      const numbers = list.split(',').map(Number);
      const by = [across, 0, down, 0, across, 0, down, 0];
      return (
        open + numbers.map((number, index) => Math.max(0, number + (by[index] ?? 0))).join(', ')
      );
    });
}
