import type { SheetInfo } from '../../../engine/types';
import { itemNotFound, notStored } from '../wire-error';
import { WireObject } from '../wire-object';
import { sheetColumns, sheetRows } from './a1';
import { EventKind } from './host-events';
import type { HostState } from './host-state';
import { NamedItemCollection } from './names';
import { PageLayout } from './page-layout';
import { Range } from './range';
import { areaAt, usedPart } from './range-area';
import { TableCollection } from './tables';
import { WorksheetFreezePanes, WorksheetProtection } from './worksheet-parts';

/** Excel.Worksheet */
export class Worksheet extends WireObject {
  readonly className = 'Worksheet';
  readonly scalars = ['Id', 'Name', 'Position', 'Visibility'];
  override readonly wireId: string;

  constructor(
    readonly state: HostState,
    readonly sheet: string,
  ) {
    super();
    this.wireId = state.sheetId(sheet);
  }

  get Id(): string {
    return this.wireId;
  }
  get Name(): string {
    return this.#info().name;
  }
  set Name(_name: string) {
    throw notStored("a sheet's new name");
  }
  get Position(): number {
    return this.state.workbook.sheets.indexOf(this.#info());
  }
  set Position(_position: number) {
    throw notStored("a sheet's new position");
  }
  get Visibility(): string {
    const { visibility } = this.#info();
    return visibility.charAt(0).toUpperCase() + visibility.slice(1);
  }
  set Visibility(visibility: unknown) {
    if (visibility !== this.Visibility) throw notStored("a sheet's visibility");
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.state, this.sheet);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.state, this.sheet);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.state, this.sheet);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.state, this.sheet);
  }
  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.state, this.sheet);
  }

  GetRange(address?: unknown): Range {
    const area =
      typeof address === 'string' && address !== ''
        ? this.state.resolve(address, this.sheet)
        : areaAt(this.sheet, 0, 0, sheetRows, sheetColumns);
    return new Range(this.state, area);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.state, areaAt(this.sheet, row, column, rows, columns));
  }
  GetCell(row: number, column: number): Range {
    return new Range(this.state, areaAt(this.sheet, row, column, 1, 1));
  }
  /** An empty sheet's used range is A1, unless values are asked for: then there is none. */
  GetUsedRange(valuesOnly?: unknown): Range {
    const used = this.GetUsedRangeOrNullObject();
    if (used) return used;
    if (valuesOnly === true) throw itemNotFound();
    return this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(): Range | null {
    const area = usedPart(this.state, areaAt(this.sheet, 0, 0, sheetRows, sheetColumns));
    return area && new Range(this.state, area);
  }
  GetNextOrNullObject(visibleOnly?: unknown): Worksheet | null {
    return this.#neighbour(1, visibleOnly === true);
  }
  GetPreviousOrNullObject(visibleOnly?: unknown): Worksheet | null {
    return this.#neighbour(-1, visibleOnly === true);
  }
  _GetSheetById(id: string): Worksheet {
    return new Worksheet(this.state, this.state.sheetName(id));
  }

  Activate(): void {
    this.state.activate(this.#info().name);
  }
  Calculate(): void {
    this.state.flush();
    this.state.calculation.calculate();
  }
  Delete(): void {
    const { name } = this.#info();
    this.state.guardStructure();
    this.state.write({ kind: 'deleteSheet', name });
    this.state.flush();
  }

  _RegisterDataChangedEvent(): void {
    this.state.events.register(EventKind.changed, this.wireId);
  }
  _UnregisterDataChangedEvent(): void {
    this.state.events.unregister(EventKind.changed, this.wireId);
  }
  _RegisterCalculatedEvent(): void {
    this.state.events.register(EventKind.calculated, this.wireId);
  }
  _UnregisterCalculatedEvent(): void {
    this.state.events.unregister(EventKind.calculated, this.wireId);
  }
  _RegisterSelectionChangedEvent(): void {
    this.state.events.register(EventKind.selectionChanged, this.wireId);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.state.events.unregister(EventKind.selectionChanged, this.wireId);
  }
  _RegisterActivatedEvent(): void {
    this.state.events.register(EventKind.activated, this.wireId);
  }
  _UnregisterActivatedEvent(): void {
    this.state.events.unregister(EventKind.activated, this.wireId);
  }
  _RegisterDeactivatedEvent(): void {
    this.state.events.register(EventKind.deactivated, this.wireId);
  }
  _UnregisterDeactivatedEvent(): void {
    this.state.events.unregister(EventKind.deactivated, this.wireId);
  }

  #info(): SheetInfo {
    const info = this.state.workbook.sheets.find(({ name }) => name === this.sheet);
    if (!info) throw itemNotFound();
    return info;
  }

  #neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    const { sheets } = this.state.workbook;
    for (let at = this.Position + step; at >= 0 && at < sheets.length; at += step) {
      const info = sheets[at];
      if (info && (!visibleOnly || info.visibility === 'visible'))
        return new Worksheet(this.state, info.name);
    }
    return null;
  }
}
