import type { MappedCells } from '../../workbook/request';
import { parameterAt } from '../copy/function-figures';
import { Figures } from '../copy/written-numbers';
import type { RecordedCall } from './recorded-calls';

const MONEY: ReadonlySet<string> = new Set(['costs', 'net_cost', 'net_costs', 'us_values']);

/** The amounts of the supplier's own sheets that nobody else is to see. */
export class OwnCosts {
  readonly #amounts = new Set<number>();
  readonly #figures = new Figures();

  constructor(calls: readonly RecordedCall[], tables: readonly MappedCells[]) {
    for (const { id, given } of calls) {
      given.forEach((argument, index) => {
        if (MONEY.has(parameterAt(id, index))) this.#note(argument);
      });
    }
    for (const { cells, table } of tables) {
      const columns = [
        table.columns.get('cost')?.column,
        table.columns.get('unitPrice')?.column,
        table.columns.get('usValue')?.column,
      ].flatMap((column) => column ?? []);
      for (const row of table.items) for (const at of columns) this.#note(cells.value(row, at));
    }
  }

  /** Whether an amount is one of the costs, to the cent. */
  has(amount: number): boolean {
    return this.#amounts.has(inCents(amount));
  }

  /** Whether a text shows one of the costs, in any numeral. */
  isIn(text: string): boolean {
    return this.#figures.isIn(text);
  }

  #note(argument: unknown): void {
    if (Array.isArray(argument)) for (const one of argument) this.#note(one);
    else if (typeof argument === 'number' && argument !== 0) {
      this.#amounts.add(inCents(argument));
      this.#figures.add(argument);
    }
  }
}

const inCents = (amount: number): number => Math.round(amount * 100);
