import { invalidArgument, itemNotFound, WireFailure } from '../wire-error';
import { sentences } from '../sentences';
import { WireObject } from '../wire-object';
import { type CustomXmlStore, namespaceOf, type StoredXml } from './custom-xml-store';
import { KeyedCollection } from './keyed-collection';

/** Excel.CustomXmlPart */
export class CustomXmlPart extends WireObject {
  readonly className = 'CustomXmlPart';
  readonly scalars = ['Id', 'NamespaceUri'];
  override readonly wireId: string;

  constructor(
    private readonly store: CustomXmlStore,
    private readonly part: StoredXml,
  ) {
    super();
    this.wireId = part.id;
  }

  get Id(): string {
    return this.part.id;
  }
  get NamespaceUri(): string {
    return namespaceOf(this.part.xml);
  }
  GetXml(): string {
    return this.part.xml;
  }
  SetXml(xml: unknown): void {
    this.part.xml = wellFormed(xml);
  }
  Delete(): void {
    this.store.remove(this.part);
  }
}

const wellFormed = (xml: unknown): string => {
  if (typeof xml !== 'string' || !/<[A-Za-z_]/.test(xml)) throw invalidArgument();
  return xml;
};

/** Excel.CustomXmlPartCollection, or the scoped one of a single namespace. */
export class CustomXmlPartCollection extends KeyedCollection<CustomXmlPart> {
  readonly className: 'CustomXmlPartCollection' | 'CustomXmlPartScopedCollection';

  constructor(
    private readonly store: CustomXmlStore,
    private readonly namespace: string | null = null,
  ) {
    super();
    this.className =
      namespace === null ? 'CustomXmlPartCollection' : 'CustomXmlPartScopedCollection';
  }

  list(): readonly CustomXmlPart[] {
    return this.store.parts
      .filter(({ xml }) => this.namespace === null || namespaceOf(xml) === this.namespace)
      .map((part) => new CustomXmlPart(this.store, part));
  }
  find(id: string): CustomXmlPart | null {
    return this.list().find((part) => part.wireId === id) ?? null;
  }
  Add(xml: unknown): CustomXmlPart {
    return new CustomXmlPart(this.store, this.store.add(wellFormed(xml)));
  }
  GetByNamespace(namespace: unknown): CustomXmlPartCollection {
    if (typeof namespace !== 'string') throw invalidArgument();
    return new CustomXmlPartCollection(this.store, namespace);
  }
  GetOnlyItem(): CustomXmlPart {
    const only = this.GetOnlyItemOrNullObject();
    if (!only) throw this.list().length === 0 ? itemNotFound() : severalItems();
    return only;
  }
  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const parts = this.list();
    return parts.length === 1 ? (parts[0] ?? null) : null;
  }
}

const severalItems = (): WireFailure =>
  new WireFailure('GeneralException', sentences.invalidReference);
