import { cellKey } from '../model';
import type { FormulaCell } from './formula-cell';
import type { RangeArea } from './range-area';

/** One range with all formulas that read it: a big range costs one entry, not one per cell. */
export interface RangeGroup {
  readonly area: RangeArea;
  readonly dependents: Set<FormulaCell>;
  /** the last spreading of changes that went through it */
  seen: number;
  /** the state of the calculation in which all its formulas were known to be fresh */
  fresh: number;
}

/** Ranges wider than this are kept in one list instead of one list per column. */
const WIDE = 64;

/** Who reads the cells of one sheet. */
export class DependencyIndex {
  private readonly singles = new Map<number, FormulaCell[]>();
  private readonly groups = new Map<string, RangeGroup>();
  private readonly byColumn = new Map<number, Set<RangeGroup>>();
  private readonly wide = new Set<RangeGroup>();

  addSingle(range: RangeArea, cell: FormulaCell): void {
    const key = cellKey(range.top, range.left);
    const readers = this.singles.get(key);
    if (readers) readers.push(cell);
    else this.singles.set(key, [cell]);
  }

  removeSingle(range: RangeArea, cell: FormulaCell): void {
    const key = cellKey(range.top, range.left);
    const readers = this.singles.get(key)?.filter((reader) => reader !== cell) ?? [];
    if (readers.length > 0) this.singles.set(key, readers);
    else this.singles.delete(key);
  }

  addRange(area: RangeArea, cell: FormulaCell): RangeGroup {
    let group = this.groups.get(area.key);
    if (!group) {
      group = { area, dependents: new Set(), seen: 0, fresh: -1 };
      this.groups.set(area.key, group);
      for (const list of this.listsOf(area)) list.add(group);
    }
    group.dependents.add(cell);
    return group;
  }

  removeRange(group: RangeGroup, cell: FormulaCell): void {
    group.dependents.delete(cell);
    if (group.dependents.size > 0) return;
    this.groups.delete(group.area.key);
    for (const list of this.listsOf(group.area)) list.delete(group);
  }

  /** Calls `reader` for each formula that reads the cell; a range is walked once per `spreading`. */
  forEachReader(
    row: number,
    column: number,
    spreading: number,
    reader: (cell: FormulaCell) => void,
  ): void {
    this.singles.get(cellKey(row, column))?.forEach(reader);
    for (const list of [this.byColumn.get(column), this.wide]) {
      if (!list) continue;
      for (const group of list) {
        if (group.seen === spreading || !group.area.has(row, column)) continue;
        group.seen = spreading;
        group.dependents.forEach(reader);
      }
    }
  }

  private listsOf(area: RangeArea): Set<RangeGroup>[] {
    if (area.columns > WIDE) return [this.wide];
    return Array.from({ length: area.columns }, (_, offset) => {
      const column = area.left + offset;
      let list = this.byColumn.get(column);
      if (!list) this.byColumn.set(column, (list = new Set()));
      return list;
    });
  }
}
