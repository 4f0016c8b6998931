import type { Change, RangeAddress, Shift } from '../../../engine/types';
import type { WireEvent } from '../wire';
import { localAddress, sheetColumns, sheetRows } from './a1';
import { joined } from './joined';

/** Types of object-model events on the wire (Excel.EventType has their names). */
export const EventKind = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
} as const;
export type EventKind = (typeof EventKind)[keyof typeof EventKind];

const objectModel = 65536;
/** the target of events of the collection of worksheets */
const wholeWorkbook = 'Workbook';
/** how many changed ranges can still be asked for by getRange of an event */
const rememberedRanges = 200;

/** Sends a change of the workbook to the add-in's handlers, where it has any. */
export class HostEvents {
  readonly #registered = new Map<string, number>();
  readonly #ranges = new Map<string, RangeAddress>();
  #send: (event: WireEvent) => void = () => undefined;
  #selectionListener: () => void = () => undefined;
  #own = false;
  #next = 1;

  constructor(private readonly sheetId: (sheet: string) => string) {}

  connect(send: (event: WireEvent) => void, selectionChanged: () => void = () => undefined): void {
    this.#send = send;
    this.#selectionListener = selectionChanged;
  }

  send(event: WireEvent): void {
    this.#send(event);
  }

  /** `target`: a worksheet's id, or nothing for the collection */
  register(kind: EventKind, target: string = wholeWorkbook): void {
    const key = `${kind} ${target}`;
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
  }

  unregister(kind: EventKind, target: string = wholeWorkbook): void {
    const key = `${kind} ${target}`;
    const left = (this.#registered.get(key) ?? 0) - 1;
    if (left > 0) this.#registered.set(key, left);
    else this.#registered.delete(key);
  }

  /** Runs an edit of the add-in itself, so that its events say so. */
  ownEdit<T>(edit: () => T): T {
    this.#own = true;
    try {
      return edit();
    } finally {
      this.#own = false;
    }
  }

  /** `calculated`: false where manual mode hides the recalculation from the add-in */
  workbookChanged(change: Change, calculated: boolean, allSheets: () => readonly string[]): void {
    for (const shift of change.shifted) this.#moved(shift);
    for (const range of joined(change.edited)) this.#edited(range);
    if (!calculated || change.calculated === 0) return;
    // a recalculation that changed no value is one nevertheless
    const touched = change.cells.map((cell) => cell.sheet);
    for (const sheet of new Set(touched.length > 0 ? touched : allSheets()))
      this.#emit(EventKind.calculated, sheet, { address: '' });
  }

  selectionChanged(range: RangeAddress): void {
    this.#emit(EventKind.selectionChanged, range.sheet, { address: localAddress(range) });
    this.#selectionListener();
  }

  sheetActivated(sheet: string): void {
    this.#emit(EventKind.activated, sheet, {});
  }

  sheetDeactivated(sheet: string): void {
    this.#emit(EventKind.deactivated, sheet, {});
  }

  sheetAdded(sheet: string): void {
    this.#emit(EventKind.added, sheet, { source: 'Local' });
  }

  sheetDeleted(sheet: string): void {
    this.#emit(EventKind.deleted, sheet, { source: 'Local' });
  }

  /** the range an event spoke of */
  range(reference: string): RangeAddress | null {
    return this.#ranges.get(reference) ?? null;
  }

  #moved(shift: Shift): void {
    const { kind, range } = movedRange(shift);
    this.#changed(range, kind);
  }

  #edited(range: RangeAddress): void {
    this.#changed(range, 'RangeEdited');
  }

  #changed(range: RangeAddress, changeType: string): void {
    const referenceId = `event${this.#next++}`;
    this.#ranges.set(referenceId, range);
    const [oldest] = this.#ranges.keys();
    if (this.#ranges.size > rememberedRanges && oldest !== undefined) this.#ranges.delete(oldest);
    this.#emit(EventKind.changed, range.sheet, {
      address: localAddress(range),
      changeType,
      source: 'Local',
      triggerSource: this.#own ? 'ThisLocalAddin' : 'Unknown',
      referenceId,
    });
  }

  #emit(kind: EventKind, sheet: string, message: object): void {
    const worksheetId = this.sheetId(sheet);
    const text = JSON.stringify({ ...message, worksheetId });
    for (const target of [worksheetId, wholeWorkbook])
      if (this.#registered.has(`${kind} ${target}`))
        this.#send([objectModel, kind, target, text, 0, false]);
  }
}

/** What Excel calls cells that were inserted or deleted, and the cells themselves. */
function movedRange(shift: Shift): { readonly kind: string; readonly range: RangeAddress } {
  const { sheet, at, first, last } = shift;
  const count = Math.abs(shift.count);
  const rows = shift.axis === 'rows';
  const range = rows
    ? { sheet, row: at, column: first, rows: count, columns: last - first + 1 }
    : { sheet, row: first, column: at, rows: last - first + 1, columns: count };
  const whole = rows ? range.columns === sheetColumns : range.rows === sheetRows;
  const thing = whole ? (rows ? 'Row' : 'Column') : 'Cell';
  return { kind: `${thing}${shift.count > 0 ? 'Inserted' : 'Deleted'}`, range };
}
