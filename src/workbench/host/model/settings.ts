import { invalidArgument, WireFailure } from '../wire-error';
import { sentences } from '../sentences';
import { WireObject } from '../wire-object';
import { KeyedCollection } from './keyed-collection';

type Store = Map<string, unknown>;

/** One key with its value: a setting of the add-in or a custom property of the file. */
class StoredEntry extends WireObject {
  readonly scalars: readonly string[];
  override readonly wireId: string;

  constructor(
    protected readonly store: Store,
    protected readonly key: string,
    readonly className: 'Setting' | 'CustomProperty',
  ) {
    super();
    this.wireId = key;
    this.scalars = className === 'Setting' ? ['Key', 'Value'] : ['Key', 'Type', 'Value'];
  }

  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    if (!this.store.has(this.key)) throw new WireFailure('ItemNotFound', sentences.itemNotFound);
    return this.store.get(this.key);
  }
  set Value(value: unknown) {
    this.store.set(this.key, value);
  }
  get Type(): string {
    const type = typeof this.Value;
    return type === 'number' ? 'Number' : type === 'boolean' ? 'Boolean' : 'String';
  }
  Delete(): void {
    this.store.delete(this.key);
  }
}

abstract class StoredCollection extends KeyedCollection<StoredEntry> {
  protected abstract readonly entryName: 'Setting' | 'CustomProperty';

  constructor(protected readonly store: Store) {
    super();
  }

  list(): readonly StoredEntry[] {
    return [...this.store.keys()].map((key) => this.#entry(key));
  }
  find(key: string): StoredEntry | null {
    const found = this.spelling(key);
    return found === undefined ? null : this.#entry(found);
  }
  Add(key: unknown, value: unknown): StoredEntry {
    if (typeof key !== 'string' || key === '' || value === undefined) throw invalidArgument();
    const found = this.spelling(key) ?? key;
    this.store.set(found, value);
    return this.#entry(found);
  }
  protected abstract spelling(key: string): string | undefined;

  #entry(key: string): StoredEntry {
    return new StoredEntry(this.store, key, this.entryName);
  }
}

/** Excel.SettingCollection: keys tell capitals apart. */
export class SettingCollection extends StoredCollection {
  readonly className = 'SettingCollection';
  protected readonly entryName = 'Setting';
  protected spelling(key: string): string | undefined {
    return this.store.has(key) ? key : undefined;
  }
}

/** Excel.CustomPropertyCollection: keys do not tell capitals apart. */
export class CustomPropertyCollection extends StoredCollection {
  readonly className = 'CustomPropertyCollection';
  protected readonly entryName = 'CustomProperty';
  DeleteAll(): void {
    this.store.clear();
  }
  protected spelling(key: string): string | undefined {
    return [...this.store.keys()].find((each) => each.toLowerCase() === key.toLowerCase());
  }
}

/** Excel.DocumentProperties, of which only the custom ones are modelled. */
export class DocumentProperties extends WireObject {
  readonly className = 'DocumentProperties';
  readonly scalars = [];

  constructor(private readonly store: Store) {
    super();
  }
  get Custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.store);
  }
}
