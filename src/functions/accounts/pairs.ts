import { failure, success, type Issue, type Outcome } from '../../origin';
import { issuesOf } from '../issues-of';
import { errorOf, isBlank, readRequired, sameShape } from '../matrix';
import { say as sayOfCells } from '../sentences';
import { say } from './sentences';

/** A range by the name of its parameter. */
export type Column = readonly [parameter: string, argument: unknown];

/**
 * Two columns read line by line. A line with both cells blank is left out. A line that is half filled
 * is named, unless only the second is blank and may be.
 */
export function readPairs<T>(
  first: Column,
  second: Column,
  read: (first: unknown, second: unknown, line: number) => Outcome<T>,
  mayBeBlank = false,
): Outcome<readonly T[]> {
  const one = readRequired(...first);
  const other = readRequired(...second);
  if (!one.ok || !other.ok) return failure(...issuesOf(one, other));
  const shapes = sameShape(first[0], one.value, second[0], other.value);
  if (shapes.length > 0) return failure(...shapes);
  const issues: Issue[] = [];
  const found: T[] = [];
  one.value.cells.forEach((cell, index) => {
    const [beside, line] = [other.value.cells[index], index + 1];
    if (isBlank(cell) && isBlank(beside)) return;
    const held = [errorOf(first[0], cell, line), errorOf(second[0], beside, line)];
    const wrong = held.flatMap((error) => error ?? []);
    if (isBlank(cell)) wrong.push(say('cell-missing', { parameter: first[0], line }));
    else if (isBlank(beside) && !mayBeBlank) {
      wrong.push(say('cell-missing', { parameter: second[0], line }));
    }
    const pair = wrong.length > 0 ? failure(...wrong) : read(cell, beside, line);
    if (pair.ok) found.push(pair.value);
    else issues.push(...pair.issues);
  });
  if (issues.length > 0) return failure(...issues);
  return found.length === 0
    ? failure(sayOfCells('argument-missing', { parameter: first[0] }))
    : success(found);
}
