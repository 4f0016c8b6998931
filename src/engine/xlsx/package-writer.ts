import { strToU8, zipSync, type Zippable } from 'fflate';
import { findPart, partText, partTree, relationsOf, relationsPart } from './package';
import { failure } from './sentences';
import { type Splice, spliced } from './splice';
import { escapedXml } from './text';
import { childrenOf, elementTree } from './tree';
import { appended } from './tree-edits';
import { attribute } from './xml';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Parts of more bytes are packed faster: saving is waited for. */
const LARGE = 4_000_000;
const TYPES = '[Content_Types].xml';

/** The parts of a copy: those of the original until one is replaced. */
export class PackageWriter {
  readonly #parts: Map<string, Uint8Array>;

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.#parts = new Map(parts);
  }

  get parts(): ReadonlyMap<string, Uint8Array> {
    return this.#parts;
  }

  text(name: string): string {
    return partText(this.#parts, name);
  }

  /** Written as UTF-8, whatever the part was. */
  write(name: string, text: string): void {
    const declared = text.replace(/^(<\?xml[^>]*encoding=)(["'])utf-16\2/i, '$1$2UTF-8$2');
    this.#parts.set(name, strToU8(declared));
  }

  splice(name: string, splices: readonly Splice[]): void {
    if (splices.length > 0) this.write(name, spliced(this.text(name), splices));
  }

  /** Adds a part with its content type and a relation from `source`; returns the relation's id. */
  add(source: string, name: string, text: string, kind: string, type: string): string {
    this.write(name, text);
    const types = partTree(this.#parts, this.#typesPart());
    const override = `<${types.prefix}Override PartName="/${name}" ContentType="${type}"/>`;
    this.splice(this.#typesPart(), appended(this.text(this.#typesPart()), types, override));

    const relations = findPart(this.#parts, relationsPart(source));
    if (relations === null) throw failure('missing-part', { name: relationsPart(source) });
    const used = new Set(relationsOf(this.#parts, source).map((relation) => relation.id));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const tree = partTree(this.#parts, relations);
    const element = `<${tree.prefix}Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="/${escapedXml(name)}"/>`;
    this.splice(relations, appended(this.text(relations), tree, element));
    return id;
  }

  /** Takes a part away with its relation and its content type. */
  remove(source: string, kind: string): void {
    const relation = relationsOf(this.#parts, source).find((candidate) => candidate.kind === kind);
    const relations = findPart(this.#parts, relationsPart(source));
    if (relation === undefined || relations === null) return;
    const { element, part } = relation;
    this.splice(relations, [{ start: element.start, end: element.end, text: '' }]);
    if (part === null) return;
    this.#parts.delete(part);
    const types = elementTree(this.text(this.#typesPart()), TYPES);
    const override = childrenOf(types, 'Override').filter(
      (o) => (attribute(o.attributes, 'PartName') ?? '').toLowerCase() === `/${part}`.toLowerCase(),
    );
    this.splice(
      this.#typesPart(),
      override.map(({ start, end }) => ({ start, end, text: '' })),
    );
  }

  /** Takes away a relation of `source` with these parts, their relations and content types. */
  removeParts(source: string, id: string, gone: ReadonlySet<string>): void {
    const relation = relationsOf(this.#parts, source).find((candidate) => candidate.id === id);
    const relations = findPart(this.#parts, relationsPart(source));
    if (relation === undefined || relations === null) return;
    const { start, end } = relation.element;
    this.splice(relations, [{ start, end, text: '' }]);
    for (const part of gone) {
      this.#parts.delete(part);
      const own = findPart(this.#parts, relationsPart(part));
      if (own !== null) this.#parts.delete(own);
    }
    const names = new Set([...gone].map((part) => `/${part}`.toLowerCase()));
    const types = elementTree(this.text(this.#typesPart()), TYPES);
    const overrides = childrenOf(types, 'Override').filter((override) =>
      names.has((attribute(override.attributes, 'PartName') ?? '').toLowerCase()),
    );
    this.splice(
      this.#typesPart(),
      overrides.map((override) => ({ start: override.start, end: override.end, text: '' })),
    );
  }

  /** "xl/worksheets/sheet4.xml" with a number that no part has. */
  freeName(before: string, after: string): string {
    let number = 1;
    while (findPart(this.#parts, `${before}${number}${after}`) !== null) number += 1;
    return `${before}${number}${after}`;
  }

  /** The package as a zip archive, parts in the original's order and new ones behind. */
  zip(): Uint8Array {
    const files = Object.create(null) as Zippable;
    for (const [name, bytes] of this.#parts)
      files[name] = [bytes, { level: bytes.length > LARGE ? 3 : 6 }];
    return zipSync(files, { mtime: new Date(1980, 0, 1) });
  }

  #typesPart(): string {
    return findPart(this.#parts, TYPES) ?? TYPES;
  }
}
