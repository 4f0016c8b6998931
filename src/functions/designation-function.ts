import { fold, yesOrNo } from '../costsheet';
import {
  failure,
  mayDesignate,
  success,
  type Issue,
  type Outcome,
  type SelfProducedMaterial,
} from '../origin';
import { failureOf, type Answer } from './cell-result';
import { errorOf, isBlank, readOptional, readRequired, sameShape, type Matrix } from './matrix';
import { issuesOf } from './issues-of';
import { say } from './sentences';

/** MAY_DESIGNATE: whether each self-produced material may be designated. SOR/94-14 s. 7(4). */
export function mayDesignateOf(
  materials: unknown,
  usedIn: unknown,
  rvcRule: unknown,
  designated: unknown,
  supplierMade?: unknown,
): Answer {
  const names = readRequired('materials', materials);
  const holders = readRequired('used_in', usedIn);
  const ruled = readRequired('rvc_rule', rvcRule);
  const chosen = readRequired('designated', designated);
  const supplied = readOptional('supplier_made', supplierMade);
  if (!names.ok || !holders.ok || !ruled.ok || !chosen.ok || !supplied.ok) {
    return failureOf(issuesOf(names, holders, ruled, chosen, supplied));
  }
  const shapes = [
    ...sameShape('materials', names.value, 'used_in', holders.value),
    ...sameShape('materials', names.value, 'rvc_rule', ruled.value),
    ...sameShape('materials', names.value, 'designated', chosen.value),
    ...sameShape('materials', names.value, 'supplier_made', supplied.value),
  ];
  if (shapes.length > 0) return failureOf(shapes);
  const read: (SelfProducedMaterial | null)[] = [];
  const issues: Issue[] = [];
  names.value.cells.forEach((cell, index) => {
    const line = index + 1;
    const name = textAt('materials', names.value, index);
    const holder = textAt('used_in', holders.value, index);
    const rule = yesOrNoAt('rvc_rule', ruled.value, index);
    const choice = yesOrNoAt('designated', chosen.value, index);
    const supplier =
      supplied.value === null ? NO : yesOrNoAt('supplier_made', supplied.value, index);
    if (!name.ok || !holder.ok || !rule.ok || !choice.ok || !supplier.ok) {
      issues.push(...issuesOf(name, holder, rule, choice, supplier));
    } else if (isBlank(cell)) read.push(null);
    else if (rule.value === null) issues.push(say('rvc-rule-missing', { line }));
    else {
      read.push({
        position: line,
        name: name.value,
        usedIn: holder.value
          .split(';')
          .map(fold)
          .filter((each) => each !== ''),
        rvcRule: rule.value,
        designated: choice.value ?? false,
        own: supplier.value !== true,
      });
    }
  });
  if (issues.length > 0) return failureOf(issues);
  const found = mayDesignate(read.filter((material) => material !== null));
  if (!found.ok) return failureOf(found.issues);
  const answers = found.value.values();
  const cells = read.map((material) => (material === null ? '' : (answers.next().value ?? '')));
  const { rows, columns } = names.value;
  return Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
}

const NO: Outcome<boolean | null> = success(false);

function textAt(parameter: string, { cells }: Matrix, index: number): Outcome<string> {
  const cell = cells[index];
  const error = errorOf(parameter, cell, index + 1);
  if (error !== null) return failure(error);
  return success(isBlank(cell) ? '' : fold(String(cell)));
}

function yesOrNoAt(parameter: string, { cells }: Matrix, index: number): Outcome<boolean | null> {
  const cell = cells[index];
  const line = index + 1;
  const error = errorOf(parameter, cell, line);
  if (error !== null) return failure(error);
  if (isBlank(cell)) return success(null);
  const read = yesOrNo(cell);
  return read === null
    ? failure(say('not-yes-or-no', { parameter, line, received: String(cell) }))
    : success(read);
}
