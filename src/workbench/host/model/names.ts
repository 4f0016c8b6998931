import type { DefinedName, RangeAddress } from '../../../engine/types';
import { sentences } from '../sentences';
import { invalidArgument, itemNotFound, notStored, WireFailure } from '../wire-error';
import { WireObject } from '../wire-object';
import { fullAddress, parseAddress } from './a1';
import type { HostState } from './host-state';
import { KeyedCollection, sameKey } from './keyed-collection';
import { constantOf } from './name-constant';
import { Range } from './range';
import { Worksheet } from './worksheet';

/** Excel.NamedItem */
export class NamedItem extends WireObject {
  readonly className = 'NamedItem';
  readonly scalars = ['Comment', 'Formula', 'Name', 'Scope', 'Type', 'Value', 'Visible'];
  override readonly wireId: string;

  constructor(
    private readonly state: HostState,
    private readonly key: string,
    private readonly scope: string | null,
  ) {
    super();
    this.wireId = key;
  }

  get Name(): string {
    return this.#stored().name;
  }
  get Formula(): string {
    return `=${this.#stored().formula}`;
  }
  set Formula(formula: unknown) {
    const { name } = this.#stored();
    if (this.scope !== null) throw notStored("a change to a sheet's own name");
    this.state.write({ kind: 'changeName', name, formula: definition(formula) });
  }
  get Type(): string | null {
    return this.#area() ? 'Range' : (constantOf(this.#stored().formula)?.type ?? null);
  }
  get Value(): unknown {
    const area = this.#area();
    return area ? fullAddress(area, true) : (constantOf(this.#stored().formula)?.value ?? null);
  }
  get Visible(): boolean {
    return !this.#stored().hidden;
  }
  set Visible(visible: unknown) {
    if (visible !== this.Visible) throw notStored("a name's visibility");
  }
  get Scope(): string {
    return this.scope === null ? 'Workbook' : 'Worksheet';
  }
  get Comment(): string {
    return this.state.nameComments.get(this.key.toLowerCase()) ?? '';
  }
  set Comment(comment: unknown) {
    if (typeof comment !== 'string') throw invalidArgument();
    this.state.nameComments.set(this.key.toLowerCase(), comment);
  }
  get Worksheet(): Worksheet {
    const worksheet = this.WorksheetOrNullObject;
    if (!worksheet) throw itemNotFound();
    return worksheet;
  }
  get WorksheetOrNullObject(): Worksheet | null {
    return this.scope === null ? null : new Worksheet(this.state, this.scope);
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new WireFailure('InvalidArgument', sentences.invalidReference);
    return range;
  }
  GetRangeOrNullObject(): Range | null {
    const area = this.#area();
    return area && new Range(this.state, area);
  }
  Delete(): void {
    const { name } = this.#stored();
    if (this.scope !== null) throw notStored("a deleted name of a sheet's own");
    this.state.write({ kind: 'deleteName', name });
  }

  #area(): RangeAddress | null {
    const { formula } = this.#stored();
    const sheet = this.scope ?? this.state.activeSheet;
    const address = parseAddress(formula, sheet);
    if (address) {
      const name = this.state.findSheet(address.sheet);
      return name === null ? null : { ...address, sheet: name };
    }
    return this.state.workbook.resolve(formula, { sheet, row: 0, column: 0 });
  }

  #stored(): DefinedName {
    const stored = findName(this.state, this.key, this.scope);
    if (!stored) throw itemNotFound();
    return stored;
  }
}

const findName = (state: HostState, key: string, scope: string | null): DefinedName | undefined =>
  state.names.find((name) => sameKey(name.name, key) && name.scope === scope);

const nameText = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const looksLikeCell = /^(?:[A-Za-z]{1,3}\d{1,7}|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*)$/;

/** A definition without its "="; a text without one is a text constant, as in Excel. */
const definition = (reference: unknown): string => {
  if (reference instanceof Range) return fullAddress(reference.area, true);
  if (typeof reference === 'number' || typeof reference === 'boolean')
    return String(reference).toUpperCase();
  if (typeof reference !== 'string' || reference === '' || reference === '=')
    throw invalidArgument();
  return reference.startsWith('=') ? reference.slice(1) : `"${reference.replaceAll('"', '""')}"`;
};

/** Excel.NamedItemCollection of the workbook, or of one sheet's own names. */
export class NamedItemCollection extends KeyedCollection<NamedItem> {
  readonly className = 'NamedItemCollection';

  constructor(
    private readonly state: HostState,
    private readonly scope: string | null,
  ) {
    super();
  }

  list(): readonly NamedItem[] {
    return this.state.names
      .filter((name) => name.scope === this.scope)
      .map((name) => new NamedItem(this.state, name.name, name.scope));
  }
  find(key: string): NamedItem | null {
    const stored = findName(this.state, key, this.scope);
    return stored ? new NamedItem(this.state, stored.name, stored.scope) : null;
  }
  Add(name: unknown, reference: unknown, comment?: unknown): NamedItem {
    if (typeof name !== 'string' || !nameText.test(name) || looksLikeCell.test(name))
      throw invalidArgument(sentences.badName(String(name)));
    if (this.scope !== null) throw notStored("a new name of a sheet's own");
    if (this.find(name)) throw new WireFailure('ItemAlreadyExists', sentences.itemAlreadyExists);
    this.state.write({ kind: 'addName', name, formula: definition(reference) });
    const item = new NamedItem(this.state, name, null);
    if (typeof comment === 'string') item.Comment = comment;
    return item;
  }
}
