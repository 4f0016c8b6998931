import { WireObject } from '../wire-object';
import type { HostState } from './host-state';

/** Protection of the workbook's structure as far as an add-in meets it: no sheet is added or deleted. */
export class WorkbookProtection extends WireObject {
  readonly className = 'WorkbookProtection';
  readonly scalars = ['Protected'];

  constructor(private readonly state: HostState) {
    super();
  }

  get Protected(): boolean {
    return this.state.protectedStructure;
  }
  Protect(): void {
    this.state.guardStructure();
    this.state.protectedStructure = true;
  }
  Unprotect(): void {
    this.state.protectedStructure = false;
  }
}
