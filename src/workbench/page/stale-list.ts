import type { CellAddress, StaleCell } from '../../engine';
import { fullA1 } from '../grid/a1';
import { say } from '../sentences';
import { element, make } from './element';

const mostListed = 200;

/** The list of formulas that could not be recalculated; a click goes to the cell. */
export class StaleList {
  private readonly place = element('stale', HTMLDetailsElement);
  private readonly summary = element('stale-summary', HTMLElement);
  private readonly list = element('stale-list', HTMLUListElement);

  constructor(private readonly goTo: (cell: CellAddress) => void) {}

  show(cells: readonly StaleCell[]): void {
    this.place.hidden = cells.length === 0;
    this.summary.textContent = say.notRecalculated(cells.length);
    this.list.replaceChildren(...cells.slice(0, mostListed).map((cell) => this.row(cell)));
    if (cells.length > mostListed) {
      this.list.append(make('li', '', say.more(cells.length - mostListed)));
    }
  }

  private row(cell: StaleCell): HTMLLIElement {
    const go = make('button', '', fullA1(cell));
    go.type = 'button';
    go.addEventListener('click', () => this.goTo(cell));
    const why = cell.basedOn.length > 0 ? say.basedOn(cell.basedOn) : cell.reason;
    return make('li', '', go, make('span', '', why), make('code', '', cell.formula));
  }
}
