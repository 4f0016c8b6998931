import type { CustomFunctionSet } from '../custom/custom-function-set';
import { allSteps } from '../all-steps';
import { calculating } from '../graph/calculation';
import type { FormulaCell } from '../graph/formula-cell';
import { Graph } from '../graph/graph';
import type { SheetStore } from '../graph/sheet-store';
import { spreadStaleness } from '../graph/staleness';
import type { StoredWorkbook, WorkbookChanges } from '../model';
import type { CellAddress } from '../types';
import { addressOf } from './addresses';
import { Cells } from './cells';
import { addKeys, collectChanges } from './collect-changes';
import { State } from './state';

/** What one calculation did. */
export interface Settled {
  readonly calculated: readonly FormulaCell[];
  readonly cells: readonly CellAddress[];
}

/** A workbook under calculation, from a file on or since its cells last moved; empty until it is loaded. */
export class Core {
  readonly graph: Graph;
  readonly cells: Cells;
  readonly state: State;
  /** the formulas that are not fresh */
  marked = new Set<FormulaCell>();
  private readonly everChanged = new Map<SheetStore, Set<number>>();
  private opened = false;

  constructor(
    readonly stored: StoredWorkbook,
    private readonly customFunctions: CustomFunctionSet,
    private readonly now: () => Date,
  ) {
    this.graph = new Graph(stored.date1904);
    this.cells = new Cells(this.graph, customFunctions);
    this.state = new State(stored, this.cells, this.graph);
  }

  /** Takes in the cells of the file; pauses with the number of formulas that are there. */
  loading(): Generator<number, void> {
    return this.cells.loading(this.stored.sheets);
  }

  markAll(): void {
    for (const sheet of this.cells.sheets)
      for (const cell of sheet.formulas.values()) this.graph.markDirty(cell);
  }

  /** {@link settling} without a pause. */
  settle(): Settled {
    return allSteps(this.settling());
  }

  /**
   * Calculates what is dirty, spreads the stale marks and gives the cells that differ. Pauses with the
   * number of formulas that are calculated; nothing else may touch the workbook meanwhile.
   */
  *settling(): Generator<number, Settled> {
    const { graph, state } = this;
    graph.now = serialOf(this.now()) - (this.stored.date1904 ? 1462 : 0);
    for (const cell of graph.volatile) if (this.opened) graph.markDirty(cell);
    const calculated = yield* calculating(graph);
    if (graph.staleChanged) this.marked = spreadStaleness(graph, this.marked);
    const keys = new Map<SheetStore, Set<number>>();
    addKeys(keys, graph.changed);
    addKeys(keys, state.touched);
    graph.changed.clear();
    state.touched.clear();
    addKeys(this.everChanged, keys);
    this.opened = true;
    const cells = [...keys].flatMap(([sheet, changed]) =>
      this.cells.sheet(sheet.name) === sheet
        ? [...changed].map((key) => addressOf(sheet.name, key))
        : [],
    );
    return { calculated, cells };
  }

  /** The same workbook from a file in which cells moved, to be calculated as a whole. */
  reread(stored: StoredWorkbook): Core {
    const core = new Core(stored, this.customFunctions, this.now);
    allSteps(core.loading());
    core.markAll();
    return core;
  }

  /** All that differs from the file. */
  changes(): WorkbookChanges {
    return collectChanges(this.state, this.customFunctions, this.everChanged);
  }
}

/** The serial number of a moment in the machine's own time zone. */
const serialOf = (moment: Date): number =>
  (moment.getTime() - moment.getTimezoneOffset() * 60_000) / 86_400_000 + 25569;
