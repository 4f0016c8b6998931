import { CIRC } from '../values/errors';
import type { FormulaCell } from './formula-cell';
import type { Graph } from './graph';
import { dirtyPrecedents } from './precedents';

interface Step {
  readonly cell: FormulaCell;
  readonly precedents: readonly FormulaCell[];
  next: number;
}

/** Results that change their own inputs again and again are a cycle after this many rounds. */
const ROUNDS = 64;
/** So many cells are looked at between two pauses. */
const STRETCH = 256;

/**
 * Calculates all dirty cells, precedents first, and gives them in that order. Cells that depend on each other are found as
 * strongly connected components (Tarjan), with a list instead of recursion: chains may be long.
 * Pauses now and then with the number of cells that are done.
 */
export function* calculating(graph: Graph): Generator<number, readonly FormulaCell[]> {
  const calculated: FormulaCell[] = [];
  let next = STRETCH;
  for (let round = 0; graph.dirty.size > 0; round++) {
    const cells = [...graph.dirty];
    // what became dirty again may have been read in the round before
    if (round > 0) for (const cell of cells) graph.markReadersOf(cell);
    for (const cell of cells) {
      if (!cell.alive) graph.dirty.delete(cell);
      else if (round >= ROUNDS) circular(graph, cell);
      else if (cell.dirty) yield* visiting(graph, cell, calculated);
      if (calculated.length < next) continue;
      next = calculated.length + STRETCH;
      yield calculated.length;
    }
  }
  return calculated;
}

function circular(graph: Graph, cell: FormulaCell): void {
  cell.dirty = false;
  graph.dirty.delete(cell);
  graph.fill(cell, CIRC);
}

function* visiting(
  graph: Graph,
  root: FormulaCell,
  calculated: FormulaCell[],
): Generator<number, void> {
  let order = 0;
  const waiting: FormulaCell[] = [];
  const visited: FormulaCell[] = [];
  const path: Step[] = [];

  const open = (cell: FormulaCell): void => {
    cell.visit = cell.low = ++order;
    cell.waiting = true;
    waiting.push(cell);
    visited.push(cell);
    path.push({ cell, precedents: dirtyPrecedents(graph, cell), next: 0 });
  };

  const close = (step: Step): void => {
    const { cell } = step;
    const parent = path.at(-1)?.cell;
    if (parent) parent.low = Math.min(parent.low, cell.low);
    if (cell.low !== cell.visit) return;
    const component: FormulaCell[] = [];
    let member: FormulaCell | undefined;
    do {
      member = waiting.pop();
      if (!member) break;
      member.waiting = false;
      component.push(member);
    } while (member !== cell);
    const cycle = component.length > 1 || step.precedents.includes(cell);
    for (const one of component) {
      if (cycle) circular(graph, one);
      else graph.run(one);
      calculated.push(one);
    }
  };

  open(root);
  for (let step = path.at(-1), steps = 1; step; step = path.at(-1), steps++) {
    if (steps % STRETCH === 0) yield calculated.length;
    const precedent = step.precedents[step.next++];
    if (!precedent) {
      path.pop();
      close(step);
    } else if (precedent.dirty && precedent.visit === 0) open(precedent);
    else if (precedent.waiting) step.cell.low = Math.min(step.cell.low, precedent.visit);
  }
  for (const cell of visited) cell.visit = 0;
}
