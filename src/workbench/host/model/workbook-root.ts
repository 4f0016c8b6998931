import { itemNotFound } from '../wire-error';
import { WireObject } from '../wire-object';
import { Application } from './application';
import { CustomXmlPartCollection } from './custom-xml';
import type { HostState } from './host-state';
import { NamedItemCollection } from './names';
import { Range } from './range';
import { areaAt } from './range-area';
import { DocumentProperties, SettingCollection } from './settings';
import { TableCollection } from './tables';
import { WorkbookProtection } from './workbook-protection';
import { WorksheetCollection } from './worksheets';

/** Excel.Workbook */
export class WorkbookRoot extends WireObject {
  readonly className = 'Workbook';
  readonly scalars = ['Name', 'ReadOnly'];
  readonly Application: Application;
  readonly Names: NamedItemCollection;
  readonly Tables: TableCollection;
  readonly Worksheets: WorksheetCollection;
  readonly Settings: SettingCollection;
  readonly CustomXmlParts: CustomXmlPartCollection;
  readonly Properties: DocumentProperties;
  readonly Protection: WorkbookProtection;

  constructor(private readonly state: HostState) {
    super();
    this.Application = new Application(state);
    this.Names = new NamedItemCollection(state, null);
    this.Tables = new TableCollection(state, null);
    this.Worksheets = new WorksheetCollection(state);
    this.Settings = new SettingCollection(state.settings);
    this.CustomXmlParts = new CustomXmlPartCollection(state.customXml);
    this.Properties = new DocumentProperties(state.customProperties);
    this.Protection = new WorkbookProtection(state);
  }

  get Name(): string {
    return this.state.options.fileName;
  }
  get ReadOnly(): boolean {
    return this.state.options.readOnly ?? false;
  }
  GetSelectedRange(): Range {
    return new Range(this.state, this.state.selection);
  }
  GetActiveCell(): Range {
    const { sheet, row, column } = this.state.selection;
    return new Range(this.state, areaAt(sheet, row, column, 1, 1));
  }
  _GetRangeForEventByReferenceId(reference: string): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (!range) throw itemNotFound();
    return range;
  }
  _GetRangeOrNullObjectForEventByReferenceId(reference: string): Range | null {
    const area = this.state.events.range(reference);
    return area && new Range(this.state, area);
  }
}
