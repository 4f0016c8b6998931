import { notStored, WireFailure } from '../wire-error';
import { sentences } from '../sentences';
import { WireObject } from '../wire-object';
import type { HostState } from './host-state';
import { Range } from './range';
import { areaAt } from './range-area';
import { sheetColumns, sheetRows } from './a1';

/** Protection as far as an add-in meets it: a protected sheet refuses writes. */
export class WorksheetProtection extends WireObject {
  readonly className = 'WorksheetProtection';
  readonly scalars = ['Protected'];

  constructor(
    private readonly state: HostState,
    private readonly sheet: string,
  ) {
    super();
  }

  get Protected(): boolean {
    return this.state.protectedSheets.has(this.sheet.toLowerCase());
  }
  Protect(): void {
    if (this.Protected) throw new WireFailure('AccessDenied', sentences.accessDenied);
    this.state.protectedSheets.add(this.sheet.toLowerCase());
  }
  Unprotect(): void {
    this.state.protectedSheets.delete(this.sheet.toLowerCase());
  }
}

/** Frozen panes as the file has them. */
export class WorksheetFreezePanes extends WireObject {
  readonly className = 'WorksheetFreezePanes';
  readonly scalars = [];

  constructor(
    private readonly state: HostState,
    private readonly sheet: string,
  ) {
    super();
  }

  GetLocationOrNullObject(): Range | null {
    const { frozenRows, frozenColumns } = this.state.workbook.layout(this.sheet);
    if (frozenRows === 0 && frozenColumns === 0) return null;
    return new Range(
      this.state,
      areaAt(this.sheet, 0, 0, frozenRows || sheetRows, frozenColumns || sheetColumns),
    );
  }
  FreezeRows(): void {
    throw notStored('frozen rows');
  }
  FreezeColumns(): void {
    throw notStored('frozen columns');
  }
  FreezeAt(): void {
    throw notStored('frozen panes');
  }
}
