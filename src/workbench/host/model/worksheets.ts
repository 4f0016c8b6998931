import { sentences } from '../sentences';
import { invalidArgument, itemNotFound, WireFailure } from '../wire-error';
import { EventKind } from './host-events';
import type { HostState } from './host-state';
import { KeyedCollection } from './keyed-collection';
import { Worksheet } from './worksheet';

const sheetName = /^(?!')[^\\/?*[\]:]{1,31}(?<!')$/;

/** Excel.WorksheetCollection */
export class WorksheetCollection extends KeyedCollection<Worksheet> {
  readonly className = 'WorksheetCollection';

  constructor(private readonly state: HostState) {
    super();
  }

  list(): readonly Worksheet[] {
    return this.#list(false);
  }
  find(key: string): Worksheet | null {
    const name = this.state.findSheet(key);
    return name === null ? null : new Worksheet(this.state, name);
  }

  override GetCount(visibleOnly?: unknown): number {
    return this.#list(visibleOnly === true).length;
  }
  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.state, this.state.activeSheet);
  }
  GetFirst(visibleOnly?: unknown): Worksheet {
    return existing(this.#list(visibleOnly === true)[0]);
  }
  GetLast(visibleOnly?: unknown): Worksheet {
    return existing(this.#list(visibleOnly === true).at(-1));
  }
  Add(wanted?: unknown): Worksheet {
    const name = typeof wanted === 'string' ? wanted : this.#freeName();
    this.state.guardStructure();
    if (!sheetName.test(name)) throw invalidArgument(sentences.badSheetName(name));
    if (this.state.findSheet(name) !== null)
      throw new WireFailure('ItemAlreadyExists', sentences.itemAlreadyExists);
    this.state.write({ kind: 'addSheet', name });
    return new Worksheet(this.state, name);
  }

  _RegisterDataChangedEvent(): void {
    this.state.events.register(EventKind.changed);
  }
  _UnregisterDataChangedEvent(): void {
    this.state.events.unregister(EventKind.changed);
  }
  _RegisterCalculatedEvent(): void {
    this.state.events.register(EventKind.calculated);
  }
  _UnregisterCalculatedEvent(): void {
    this.state.events.unregister(EventKind.calculated);
  }
  _RegisterSelectionChangedEvent(): void {
    this.state.events.register(EventKind.selectionChanged);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.state.events.unregister(EventKind.selectionChanged);
  }
  _RegisterActivatedEvent(): void {
    this.state.events.register(EventKind.activated);
  }
  _UnregisterActivatedEvent(): void {
    this.state.events.unregister(EventKind.activated);
  }
  _RegisterDeactivatedEvent(): void {
    this.state.events.register(EventKind.deactivated);
  }
  _UnregisterDeactivatedEvent(): void {
    this.state.events.unregister(EventKind.deactivated);
  }
  _RegisterAddedEvent(): void {
    this.state.events.register(EventKind.added);
  }
  _UnregisterAddedEvent(): void {
    this.state.events.unregister(EventKind.added);
  }
  _RegisterDeletedEvent(): void {
    this.state.events.register(EventKind.deleted);
  }
  _UnregisterDeletedEvent(): void {
    this.state.events.unregister(EventKind.deleted);
  }

  #list(visibleOnly: boolean): readonly Worksheet[] {
    return this.state.workbook.sheets
      .filter(({ visibility }) => !visibleOnly || visibility === 'visible')
      .map(({ name }) => new Worksheet(this.state, name));
  }

  #freeName(): string {
    for (let number = 1; ; number++)
      if (this.state.findSheet(`Sheet${number}`) === null) return `Sheet${number}`;
  }
}

const existing = (sheet: Worksheet | undefined): Worksheet => {
  if (!sheet) throw itemNotFound();
  return sheet;
};
