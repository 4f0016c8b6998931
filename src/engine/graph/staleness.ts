import type { FormulaCell } from './formula-cell';
import type { Graph } from './graph';

/** How many root cells a mark names at most. */
const NAMED = 10;

/** Marks everything that rests on a cell which could not be calculated. */
export function spreadStaleness(graph: Graph, marked: ReadonlySet<FormulaCell>): Set<FormulaCell> {
  for (const cell of marked) cell.basedOn = [];
  const stale = new Set<FormulaCell>();
  for (const root of graph.failed) {
    stale.add(root);
    spreadFrom(graph, root, stale);
  }
  graph.staleChanged = false;
  return stale;
}

/** A cell that already names enough roots has passed them on: the walk stops there. */
function spreadFrom(graph: Graph, root: FormulaCell, stale: Set<FormulaCell>): void {
  const spreading = graph.nextSpreading();
  const seen = new Set([root]);
  const path = [root];
  for (let cell = path.pop(); cell; cell = path.pop()) {
    graph.forEachReader(cell, spreading, (reader) => {
      if (seen.has(reader) || reader.reason !== null) return;
      seen.add(reader);
      if (reader.basedOn.length >= NAMED) return;
      reader.basedOn = [...reader.basedOn, root];
      stale.add(reader);
      path.push(reader);
    });
  }
}
