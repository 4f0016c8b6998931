import type { CellAddress, Workbook } from '../../engine';
import { a1 } from '../grid/a1';
import { say } from '../sentences';
import { element, make } from './element';
import { listChoices } from './list-choices';

/**
 * The line below the sheet: the selected cell in words, for those who cannot see the drawn sheet, and
 * what there is to know of it beyond its value.
 */
export class CellNote {
  private readonly place = element('cell-note', HTMLElement);
  private readonly about = make('span');
  private readonly news = make('span', 'grow');

  constructor(private readonly choose: (cell: CellAddress, value: string) => void) {
    this.place.replaceChildren(this.about, this.news);
  }

  /** Tells what just happened, at the end of the line. */
  tell(news: string): void {
    this.news.textContent = news;
  }

  show(workbook: Workbook, cell: CellAddress): void {
    const parts: (Node | string)[] = [make('strong', '', a1(cell.row, cell.column)), ' '];
    const value = workbook.value(cell);
    if (typeof value === 'object' && value !== null) {
      const text = value.message ? `${value.error} ${value.message}` : value.error;
      parts.push(make('span', 'error', text), ' ');
    } else if (value !== null) {
      parts.push(make('span', 'value', workbook.text(cell)), ' ');
    }
    const stale = workbook.stale(cell);
    if (stale) {
      const why = stale.basedOn.length > 0 ? say.basedOn(stale.basedOn) : stale.reason;
      parts.push(say.staleCell(why), ' ');
    }
    const anchor = workbook.spillAnchor(cell);
    const isAnchor = anchor?.row === cell.row && anchor.column === cell.column;
    if (anchor && !isAnchor) parts.push(say.spilt(a1(anchor.row, anchor.column)), ' ');
    const choices = listChoices(workbook, cell);
    if (choices) parts.push(this.chooser(cell, choices.map(String), String(value ?? '')));
    this.about.replaceChildren(...parts);
  }

  private chooser(cell: CellAddress, choices: readonly string[], current: string) {
    const select = make('select');
    select.setAttribute('aria-label', say.chooseFromList);
    const offered = choices.includes(current) ? choices : [current, ...choices];
    for (const choice of offered) {
      const option = make('option', '', choice);
      option.value = choice;
      option.selected = choice === current;
      select.append(option);
    }
    select.addEventListener('change', () => this.choose(cell, select.value));
    return select;
  }
}
