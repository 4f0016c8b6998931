import type {
  CellAddress,
  CellEdit,
  DefinedName,
  Edit,
  PageSetup,
  RangeAddress,
  Workbook,
} from '../../../engine/types';
import { WorkbookError } from '../../../engine/types';
import { sentences } from '../sentences';
import { invalidArgument, itemNotFound, WireFailure } from '../wire-error';
import { parseAddress } from './a1';
import { Calculation } from './calculation';
import { HostEvents } from './host-events';
import { CustomXmlStore } from './custom-xml-store';
import { Settings } from './settings-store';
import { ValidationNotes } from './validation-notes';

export interface HostOptions {
  /** "en-US": numbers and dates of Application.cultureInfo */
  readonly locale: string;
  /** "Book1.xlsx" */
  readonly fileName: string;
  /** the workbook is open for reading only */
  readonly readOnly?: boolean;
  /** called when the add-in moves the selection */
  readonly onSelect?: (range: RangeAddress) => void;
  /** called when the add-in changes the active sheet */
  readonly onActivate?: (sheet: string) => void;
  /** called with the file of a workbook that the add-in makes */
  readonly onNewWorkbook?: (bytes: Uint8Array) => void;
}

const keyOf = (cell: CellAddress): string => `${cell.sheet}!${cell.row},${cell.column}`;

const withEdit = (names: readonly DefinedName[], edit: Edit): readonly DefinedName[] => {
  switch (edit.kind) {
    case 'addName':
      return [...names, { name: edit.name, formula: edit.formula, scope: null, hidden: false }];
    case 'changeName':
      return names.map((name) =>
        isGlobal(name, edit.name) ? { ...name, formula: edit.formula } : name,
      );
    case 'deleteName':
      return names.filter((name) => !isGlobal(name, edit.name));
    default:
      return names;
  }
};

const isGlobal = ({ name, scope }: DefinedName, wanted: string): boolean =>
  scope === null && name.toLowerCase() === wanted.toLowerCase();

/** All the host knows beside the workbook itself, and the one way by which model objects read and write it. */
export class HostState {
  readonly events: HostEvents;
  readonly calculation: Calculation;
  /** Excel.Setting, apart from Office.context.document.settings */
  readonly settings: Settings;
  readonly customProperties = new Map<string, unknown>();
  readonly customXml = new CustomXmlStore();
  readonly protectedSheets = new Set<string>();
  protectedStructure = false;
  readonly nameComments = new Map<string, string>();
  readonly validationNotes = new ValidationNotes();
  #pending: Edit[] = [];
  readonly #pendingFormats = new Map<string, string>();
  #ids = new Map<string, string>();
  #lastId = 0;
  readonly #known: Set<string>;
  #activeSheet: string;
  #selection: RangeAddress;

  constructor(
    readonly engine: Workbook,
    readonly options: HostOptions,
  ) {
    this.#known = new Set(engine.sheets.map(({ name }) => name));
    this.#activeSheet =
      engine.sheets.find((sheet) => sheet.visibility === 'visible')?.name ?? 'Sheet1';
    this.#selection = { sheet: this.#activeSheet, row: 0, column: 0, rows: 1, columns: 1 };
    this.calculation = new Calculation(engine);
    this.settings = new Settings(() => this.workbook.staleCells());
    this.events = new HostEvents((sheet) => this.sheetId(sheet));
  }

  /** The workbook with every earlier write of this request in it. */
  get workbook(): Workbook {
    this.flush();
    return this.engine;
  }

  /** Collects a write; the writes of one request become one step for undo as far as no read lies between. */
  write(edit: Edit): void {
    if (edit.kind === 'cells') this.#noteFormats(edit.cells);
    this.#pending.push(edit);
  }

  /** The edits collected and not yet applied; `replace` lets a later member complete an earlier one's edit. */
  replacePending(change: (edit: Edit) => Edit): void {
    this.#pending = this.#pending.map(change);
  }

  flush(): void {
    if (this.#pending.length === 0) return;
    const edits = this.#pending;
    this.#pending = [];
    this.#pendingFormats.clear();
    try {
      this.events.ownEdit(() => this.engine.apply(edits));
    } catch (cause) {
      if (cause instanceof WorkbookError) throw invalidArgument(cause.message);
      throw cause;
    }
  }

  /** Cells move at once: addresses in what follows are those of afterwards. */
  move(edit: Extract<Edit, { readonly kind: 'insertCells' | 'deleteCells' }>): void {
    this.guardProtection(edit.range.sheet);
    this.flush();
    this.write(edit);
    this.flush();
  }

  /** A cell's number format with the writes of this request, without ending their one step for undo. */
  numberFormat(cell: CellAddress): string {
    const pending = this.#pendingFormats.get(keyOf(cell));
    if (pending !== undefined) return pending;
    const isNew = !this.engine.sheets.some(({ name }) => name === cell.sheet);
    return isNew ? 'General' : this.engine.format(cell).numberFormat;
  }

  /** How a sheet is printed, the writes of this request left out. */
  storedPage(sheet: string): PageSetup {
    const isNew = !this.engine.sheets.some(({ name }) => name === sheet);
    return isNew ? {} : (this.engine.layout(sheet).page ?? {});
  }

  /** What the writes of this request say of how a sheet is printed. */
  pendingPage(sheet: string): PageSetup {
    return this.#pending.reduce<PageSetup>(
      (setup, edit) =>
        edit.kind === 'pageSetup' && edit.sheet === sheet ? { ...setup, ...edit.setup } : setup,
      {},
    );
  }

  #noteFormats(cells: readonly CellEdit[]): void {
    for (const cell of cells)
      if (cell.numberFormat !== undefined) this.#pendingFormats.set(keyOf(cell), cell.numberFormat);
  }

  /** The workbook's names with the writes of this request, without ending their one step for undo. */
  get names(): readonly DefinedName[] {
    return this.#pending.reduce(withEdit, this.engine.names);
  }

  #sheetNames(): readonly string[] {
    const added = this.#pending.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.name] : []));
    return [...this.engine.sheets.map(({ name }) => name), ...added];
  }

  /** Tells the add-in of sheets that are new or gone, whoever added or deleted them. */
  noticeSheets(): void {
    const now = new Set(this.engine.sheets.map(({ name }) => name));
    for (const name of [...this.#known].filter((known) => !now.has(known))) this.#forget(name);
    for (const { name } of this.engine.sheets) {
      if (this.#known.has(name)) continue;
      this.#known.add(name);
      this.events.sheetAdded(name);
    }
  }

  /** A sheet of the same name that is added later is another one. */
  #forget(sheet: string): void {
    this.#known.delete(sheet);
    this.events.sheetDeleted(sheet);
    this.#ids.delete(sheet.toLowerCase());
    this.protectedSheets.delete(sheet.toLowerCase());
    if (this.#activeSheet !== sheet) return;
    const next = this.engine.sheets.find(({ visibility }) => visibility === 'visible');
    if (next) this.userActivates(next.name);
  }

  guardProtection(sheet: string): void {
    if (this.protectedSheets.has(sheet.toLowerCase()))
      throw new WireFailure('AccessDenied', sentences.accessDenied);
  }

  guardStructure(): void {
    if (this.protectedStructure) throw new WireFailure('AccessDenied', sentences.accessDenied);
  }

  /** The sheet's name as the workbook spells it; throws ItemNotFound. */
  sheetName(nameOrId: string): string {
    const found = this.findSheet(nameOrId);
    if (found === null) throw itemNotFound();
    return found;
  }

  findSheet(nameOrId: string): string | null {
    const wanted = nameOrId.toLowerCase();
    const found = this.#sheetNames().find(
      (name) => name.toLowerCase() === wanted || this.sheetId(name).toLowerCase() === wanted,
    );
    return found ?? null;
  }

  sheetId(name: string): string {
    const key = name.toLowerCase();
    const before = this.#ids.get(key);
    if (before !== undefined) return before;
    this.#lastId += 1;
    const number = this.#lastId.toString(16).toUpperCase().padStart(4, '0');
    const id = `{00000000-0001-0000-${number}-000000000000}`;
    this.#ids.set(key, id);
    return id;
  }

  /** Where an address, a name or a structured reference points; throws InvalidArgument or ItemNotFound. */
  resolve(reference: string, sheet: string): RangeAddress {
    const text = reference.startsWith('=') ? reference.slice(1) : reference;
    const address = parseAddress(text, sheet);
    if (address) return { ...address, sheet: this.sheetName(address.sheet) };
    const from: CellAddress = { sheet, row: 0, column: 0 };
    const resolved = this.workbook.resolve(text, from);
    if (!resolved) throw invalidArgument(sentences.badAddress(reference));
    return resolved;
  }

  get activeSheet(): string {
    return this.findSheet(this.#activeSheet) ?? this.engine.sheets[0]?.name ?? this.#activeSheet;
  }

  get selection(): RangeAddress {
    return this.#selection;
  }

  /** The add-in activates a sheet. */
  activate(sheet: string): void {
    this.userActivates(sheet);
    this.options.onActivate?.(sheet);
  }

  /** The add-in selects a range. */
  select(range: RangeAddress): void {
    const moved = range.sheet !== this.#activeSheet;
    this.userSelects(range);
    if (moved) this.options.onActivate?.(range.sheet);
    this.options.onSelect?.(range);
  }

  /** The user selects a range in the grid. */
  userSelects(range: RangeAddress): void {
    this.userActivates(range.sheet);
    this.#selection = range;
    this.events.selectionChanged(range);
  }

  userActivates(sheet: string): void {
    if (sheet === this.#activeSheet) return;
    this.events.sheetDeactivated(this.#activeSheet);
    this.#activeSheet = sheet;
    this.#selection = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
    this.events.sheetActivated(sheet);
  }
}
