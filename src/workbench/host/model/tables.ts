import type { RangeAddress, TableInfo } from '../../../engine/types';
import { invalidArgument, itemNotFound, notStored } from '../wire-error';
import { WireObject } from '../wire-object';
import type { HostState } from './host-state';
import { KeyedCollection, sameKey } from './keyed-collection';
import { Range } from './range';
import { areaAt } from './range-area';
import { Worksheet } from './worksheet';

/** Rows of a table by part: what the header and the totals leave is the body. */
const part = (table: TableInfo, which: 'header' | 'body' | 'totals'): RangeAddress => {
  const { sheet, row, column, rows, columns } = table.range;
  const header = table.headerRow ? 1 : 0;
  const totals = table.totalsRow ? 1 : 0;
  if (which === 'header' && header === 0) throw itemNotFound();
  if (which === 'totals' && totals === 0) throw itemNotFound();
  if (which === 'header') return areaAt(sheet, row, column, 1, columns);
  if (which === 'totals') return areaAt(sheet, row + rows - 1, column, 1, columns);
  return areaAt(sheet, row + header, column, rows - header - totals, columns);
};

/** Excel.Table, read only: the workbook adds no tables. */
export class Table extends WireObject {
  readonly className = 'Table';
  readonly scalars = ['Id', 'Name', 'ShowHeaders', 'ShowTotals'];
  override readonly wireId: string;

  constructor(
    readonly state: HostState,
    readonly info: TableInfo,
    readonly id: string,
  ) {
    super();
    this.wireId = id;
  }

  get Id(): string {
    return this.id;
  }
  get Name(): string {
    return this.info.name;
  }
  set Name(_name: string) {
    throw notStored("a table's new name");
  }
  get ShowHeaders(): boolean {
    return this.info.headerRow;
  }
  set ShowHeaders(_show: boolean) {
    throw notStored('a table without its header row');
  }
  get ShowTotals(): boolean {
    return this.info.totalsRow;
  }
  set ShowTotals(_show: boolean) {
    throw notStored("a table's totals row");
  }
  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.state, this.info.range.sheet);
  }
  GetRange(): Range {
    return new Range(this.state, this.info.range);
  }
  GetHeaderRowRange(): Range {
    return new Range(this.state, part(this.info, 'header'));
  }
  GetDataBodyRange(): Range {
    return new Range(this.state, part(this.info, 'body'));
  }
  GetTotalRowRange(): Range {
    return new Range(this.state, part(this.info, 'totals'));
  }
  Delete(): void {
    throw notStored('a deleted table');
  }
  Resize(): void {
    throw notStored("a table's new size");
  }
}

/** Excel.TableCollection of the workbook or of one sheet. */
export class TableCollection extends KeyedCollection<Table> {
  readonly className = 'TableCollection';

  constructor(
    private readonly state: HostState,
    private readonly sheet: string | null,
  ) {
    super();
  }

  list(): readonly Table[] {
    return this.state.workbook.tables
      .map((info, index) => new Table(this.state, info, String(index + 1)))
      .filter(({ info }) => this.sheet === null || info.range.sheet === this.sheet);
  }
  find(key: string): Table | null {
    return this.list().find(({ info, id }) => sameKey(info.name, key) || id === key) ?? null;
  }
  Add(): Table {
    throw notStored('a new table');
  }
}

/** Excel.TableColumn */
export class TableColumn extends WireObject {
  readonly className = 'TableColumn';
  readonly scalars = ['Id', 'Index', 'Name', 'Values'];
  override readonly wireId: string;

  constructor(
    private readonly table: Table,
    private readonly index: number,
  ) {
    super();
    this.wireId = String(index + 1);
  }

  get Id(): number {
    return this.index + 1;
  }
  get Index(): number {
    return this.index;
  }
  get Name(): string {
    const name = this.table.info.columns[this.index];
    if (name === undefined) throw itemNotFound();
    return name;
  }
  set Name(_name: string) {
    throw notStored("a table column's new name");
  }
  get Values(): unknown {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    if (!Array.isArray(values)) throw invalidArgument();
    this.GetRange().Values = values;
  }
  GetRange(): Range {
    return this.table.GetRange().GetColumn(this.index);
  }
  GetHeaderRowRange(): Range {
    return this.table.GetHeaderRowRange().GetColumn(this.index);
  }
  GetDataBodyRange(): Range {
    return this.table.GetDataBodyRange().GetColumn(this.index);
  }
}

export class TableColumnCollection extends KeyedCollection<TableColumn> {
  readonly className = 'TableColumnCollection';

  constructor(private readonly table: Table) {
    super();
  }

  list(): readonly TableColumn[] {
    return this.table.info.columns.map((_name, index) => new TableColumn(this.table, index));
  }
  find(key: string): TableColumn | null {
    const column = this.list().find((each) => sameKey(each.Name, key) || each.wireId === key);
    return column ?? null;
  }
}
