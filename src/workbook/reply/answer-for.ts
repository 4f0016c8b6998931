import { columnHeads } from './column-heads';
import type { Issue } from '../../origin';
import { cellArea, localAddress } from '../area';
import type { AskedPart, SupplierRequest } from '../request/supplier-request';
import type { SupplierLine } from '../request/supplier-lines';
import type { Answer, AnsweredField, CellChange } from './answer';
import type { Period } from './period';
import { say } from './sentences';
import type { Stated } from './stated';

/** Whose answer it is. */
export interface Target {
  readonly request: SupplierRequest;
  readonly part: AskedPart;
  readonly period: Period;
}

/**
 * An answer with the cells that it would change: those of every line with the part that do not say
 * the same already. A cell with a formula is never among them.
 */
export function answerFor(
  field: AnsweredField,
  stated: Stated<unknown>,
  lines: readonly SupplierLine[],
  { request, part, period }: Target,
  afterOn: (line: SupplierLine) => string | null,
  same: (before: unknown, after: string) => boolean,
): Answer {
  const { value, asWritten } = stated;
  const changes: CellChange[] = [];
  const barred: Issue[] = [];
  for (const line of value === null ? [] : lines) {
    const after = afterOn(line);
    if (after === null) continue;
    const change = changeOn(line, field, after, same);
    if (change === null) continue;
    if ('sentence' in change) barred.push(change);
    else changes.push(change);
  }
  if (value !== null && lines.length === 0) {
    barred.push(say('line-gone', { supplier: request.supplier }));
  }
  const open =
    stated.class === null || stated.class === 'implausible' || stated.class === 'expired';
  return {
    request: request.id,
    supplier: request.supplier,
    key: part.key,
    part: part.part,
    field,
    class: stated.class ?? classOf(changes, barred),
    changes: open ? changes : [],
    asWritten,
    from: period.from,
    to: period.to,
    findings: [...stated.findings, ...distinct(barred)],
    needsOrigin: false,
    originates: false,
  };
}

function classOf(changes: readonly CellChange[], barred: readonly Issue[]): Answer['class'] {
  if (changes.length === 0) return barred.length > 0 ? 'refused' : 'same';
  return changes.some(({ before }) => before !== '') ? 'changed' : 'new';
}

function changeOn(
  { cells, row, columns }: SupplierLine,
  field: AnsweredField,
  after: string,
  same: (before: unknown, after: string) => boolean,
): CellChange | Issue | null {
  const column = columns.get(field)?.column;
  if (column === undefined) return say('no-column', { head: columnHeads[field] });
  if (same(cells.value(row, column), after)) return null;
  if (cells.formula(row, column) !== null) {
    const cell = `${cells.name}!${localAddress(cellArea('', row, column))}`;
    return say('formula-cell', { cell });
  }
  return { sheet: cells.name, row, column, before: cells.text(row, column).trim(), after };
}

function distinct(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const key = JSON.stringify([issue.code, issue.values]);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
