import { Exact } from '../exact';
import { failure, success, type Outcome } from '../issue';
import { say } from './sentences';

/** Which units are taken to leave an inventory of fungible materials first. */
export const inventoryMethods = ['fifo', 'lifo', 'average'] as const;
export type InventoryMethod = (typeof inventoryMethods)[number];

export interface Receipt {
  readonly position: number;
  readonly quantity: Exact;
  readonly originating: boolean;
  /** null where it does not enter the figure */
  readonly unitValue: Exact | null;
}

export interface Withdrawal {
  readonly position: number;
  readonly withdrawn: Exact;
}

/** What a withdrawal took, and what is left after it; of a receipt only what is left. */
export interface InventoryStep {
  readonly position: number;
  readonly withdrawn: Exact | null;
  readonly nonOriginating: Exact;
  readonly value: Exact;
  readonly left: Exact;
}

interface Taken {
  readonly nonOriginating: Exact;
  readonly value: Exact;
}

interface Stock {
  receive(receipt: Receipt): void;
  /** not more than there is */
  take(quantity: Exact): Taken;
}

const NOTHING: Taken = { nonOriginating: Exact.zero, value: Exact.zero };

/**
 * Origin and value of fungible materials withdrawn from one inventory, movement by movement in the
 * order given. Identical non-originating materials are the case in which nothing originates.
 *
 *   FIFO, LIFO: the units first or last received, at the value they were received at
 *   average: N / (N + O) of the units, at the average value of all units, before each withdrawal
 *
 * Law: SOR/94-14 s. 7(16), Schedules IX and X; SOR/2020-155 s. 8(18), Schedules 7 and 8. The average is
 * that before each shipment, their section 8.
 * Units: units and money of the sheet. Rounding: averages at the 60th decimal.
 * Issues: `stock-too-small`, with its line.
 *
 * @example
 * const [of, unit] = [(digits) => Exact.fromText(digits), Exact.one];
 * const stock = [{ position: 1, quantity: of('100'), originating: false, unitValue: of('1.10') }];
 * drawFromInventory('fifo', [...stock, { position: 2, withdrawn: of('40') }]).value[1].value.toString() //=> "44"
 */
export function drawFromInventory(
  method: InventoryMethod,
  movements: readonly (Receipt | Withdrawal)[],
): Outcome<readonly InventoryStep[]> {
  const stock: Stock = method === 'average' ? new AveragedStock() : new LayeredStock(method);
  const steps: InventoryStep[] = [];
  let left = Exact.zero;
  for (const movement of movements) {
    const { position } = movement;
    if (!('withdrawn' in movement)) {
      stock.receive(movement);
      left = left.plus(movement.quantity);
      steps.push({ position, withdrawn: null, ...NOTHING, left });
      continue;
    }
    const { withdrawn } = movement;
    if (left.isLessThan(withdrawn)) {
      const values = { line: position, withdrawn: withdrawn.toString(), left: left.toString() };
      return failure(say('stock-too-small', values));
    }
    left = left.minus(withdrawn);
    steps.push({ position, withdrawn, ...stock.take(withdrawn), left });
  }
  return success(steps);
}

/** Every receipt keeps its origin and value; units leave from one end. */
class LayeredStock implements Stock {
  private readonly layers: { left: Exact; readonly receipt: Receipt }[] = [];
  private first = 0;

  constructor(private readonly method: 'fifo' | 'lifo') {}

  receive(receipt: Receipt): void {
    this.layers.push({ left: receipt.quantity, receipt });
  }

  take(quantity: Exact): Taken {
    let { nonOriginating, value } = NOTHING;
    let wanted = quantity;
    while (wanted.isPositive()) {
      const layer = this.method === 'fifo' ? this.layers[this.first] : this.layers.at(-1);
      if (layer === undefined) break;
      const taken = Exact.min(layer.left, wanted);
      wanted = wanted.minus(taken);
      layer.left = layer.left.minus(taken);
      if (!layer.receipt.originating) {
        nonOriginating = nonOriginating.plus(taken);
        value = value.plus(taken.times(layer.receipt.unitValue ?? Exact.zero));
      }
      if (layer.left.isPositive()) continue;
      if (this.method === 'fifo') this.first += 1;
      else this.layers.pop();
    }
    return { nonOriginating, value };
  }
}

/** Far more decimals than a cell holds: without an end to them an average would grow at every receipt. */
const AVERAGE_DECIMALS = 60;

/** One share and one value for all units: a withdrawal leaves both as they were. */
class AveragedStock implements Stock {
  private units = Exact.zero;
  private share = Exact.zero;
  private unitValue = Exact.zero;

  receive({ quantity, originating, unitValue }: Receipt): void {
    const units = this.units.plus(quantity);
    const each = Exact.one.over(units);
    const mixed = (old: Exact, added: Exact) =>
      old
        .times(this.units)
        .plus(added.times(quantity))
        .times(each)
        .withDecimals(AVERAGE_DECIMALS, 'half up');
    this.share = mixed(this.share, originating ? Exact.zero : Exact.one);
    this.unitValue = mixed(this.unitValue, unitValue ?? Exact.zero);
    this.units = units;
  }

  take(quantity: Exact): Taken {
    const nonOriginating = quantity.times(this.share);
    const value = nonOriginating.times(this.unitValue);
    this.units = this.units.minus(quantity);
    if (this.units.isZero()) [this.share, this.unitValue] = [Exact.zero, Exact.zero];
    return { nonOriginating, value };
  }
}
