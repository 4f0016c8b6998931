import { ExactSum, type CostLine } from '../origin';
import type { Matrix } from './matrix';

/** What is read beside the cost of a line. */
export type BesideCost = Pick<CostLine, 'origin' | 'hs' | 'statement' | 'usValue'>;

/**
 * Takes lines that say the same beside their cost for one, as they come: a bill of a hundred thousand
 * lines names few origins, codes and statements, and each is read, judged and multiplied once. Where
 * every line must stand for itself nothing is taken together.
 *
 * This and {@link ExactSum} are the fast path; a test holds that both ways give the same.
 */
export class AlikeLines {
  readonly lines: CostLine[] = [];
  private readonly start = new Step();
  private positions: ReadonlyMap<AlikeLine, readonly number[]> | undefined;

  constructor(
    private readonly costs: Matrix,
    private readonly columns: readonly Matrix[],
    private readonly together: boolean,
  ) {}

  /** Adds a line that was met before; false: it must be read first. */
  addKnown(index: number, cost: number): boolean {
    if (!this.together) return false;
    const { line } = this.stepAt(index);
    if (line === undefined) return false;
    line.cost.addCell(cost);
    return true;
  }

  /** Adds a line with what was read beside its cost. */
  add(index: number, cost: number, beside: BesideCost): void {
    const alone = !this.together || statesAnAmount(beside);
    const line = new AlikeLine(beside, alone ? [index + 1] : this);
    line.cost.addCell(cost);
    this.lines.push(line);
    if (!alone) this.stepAt(index).line = line;
  }

  /** Asked for in messages only, so followed up when asked. */
  positionsOf(line: AlikeLine): readonly number[] {
    this.positions ??= this.allPositions();
    return this.positions.get(line) ?? [];
  }

  private allPositions(): ReadonlyMap<AlikeLine, readonly number[]> {
    const positions = new Map<AlikeLine, number[]>();
    for (let index = 0; index < this.costs.count; index++) {
      const { line } = isCost(this.costs.at(index)) ? this.stepAt(index) : this.start;
      if (line === undefined) continue;
      const known = positions.get(line);
      if (known === undefined) positions.set(line, [index + 1]);
      else known.push(index + 1);
    }
    return positions;
  }

  private stepAt(index: number): Step {
    const { columns } = this;
    let step = this.start;
    for (let place = 0; place < columns.length; place++) {
      const column = columns[place];
      if (column !== undefined) step = step.to(column.at(index));
    }
    return step;
  }
}

/** A cost that needs no reader: a finite number above 0. */
export const isCost = (cell: unknown): cell is number =>
  typeof cell === 'number' && cell > 0 && cell < Infinity;

/** An amount counts once for its line: such a line is like no other. */
const statesAnAmount = ({ statement, usValue }: BesideCost): boolean =>
  'amount' in statement || 'vnm' in statement || usValue?.kind === 'amount';

class AlikeLine implements CostLine {
  readonly cost = new ExactSum();
  readonly origin: CostLine['origin'];
  readonly hs: CostLine['hs'];
  readonly statement: CostLine['statement'];
  readonly usValue: CostLine['usValue'];

  constructor(
    { origin, hs, statement, usValue }: BesideCost,
    private readonly at: readonly number[] | AlikeLines,
  ) {
    this.origin = origin;
    this.hs = hs;
    this.statement = statement;
    this.usValue = usValue;
  }

  get positions(): readonly number[] {
    return this.at instanceof AlikeLines ? this.at.positionsOf(this) : this.at;
  }
}

/** The cells beside a cost, followed column by column to the line that has the same ones. */
class Step {
  line: AlikeLine | undefined;
  private cell: unknown;
  private next: Step | undefined;
  private all: Map<unknown, Step> | undefined;

  to(cell: unknown): Step {
    if (this.next !== undefined && this.cell === cell) return this.next;
    return this.toOther(cell);
  }

  private toOther(cell: unknown): Step {
    this.all ??= new Map(this.next === undefined ? [] : [[this.cell, this.next]]);
    let next = this.all.get(cell);
    if (next === undefined) {
      next = new Step();
      this.all.set(cell, next);
    }
    this.cell = cell;
    this.next = next;
    return next;
  }
}
