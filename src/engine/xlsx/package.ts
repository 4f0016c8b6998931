import { failure } from './sentences';
import { textOfPart } from './text';
import { type Element, childrenOf, elementTree } from './tree';
import { attribute } from './xml';

export type Parts = ReadonlyMap<string, Uint8Array>;

export interface Relation {
  readonly id: string;
  /** the last word of its type: "worksheet" */
  readonly kind: string;
  /** the part it leads to, null for an address outside the file */
  readonly part: string | null;
  readonly element: Element;
}

/** A part by its name, which packages compare without regard to case; the name as the file spells it. */
export function findPart(parts: Parts, name: string): string | null {
  if (parts.has(name)) return name;
  const wanted = name.toLowerCase();
  for (const key of parts.keys()) if (key.toLowerCase() === wanted) return key;
  return null;
}

export function partText(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  if (bytes === undefined) throw failure('missing-part', { name });
  return textOfPart(bytes, name);
}

export const partTree = (parts: Parts, name: string): Element =>
  elementTree(partText(parts, name), name);

/** "xl/workbook.xml" has its relations in "xl/_rels/workbook.xml.rels". */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolved(base: string, target: string): string {
  const steps = target.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The relations of a part ('' for the package); none when it has no relations part. */
export function relationsOf(parts: Parts, part: string): readonly Relation[] {
  const name = findPart(parts, relationsPart(part));
  if (name === null) return [];
  return childrenOf(partTree(parts, name), 'Relationship').map((element) => {
    const target = attribute(element.attributes, 'Target') ?? '';
    const outside = attribute(element.attributes, 'TargetMode') === 'External';
    return {
      id: attribute(element.attributes, 'Id') ?? '',
      kind: (attribute(element.attributes, 'Type') ?? '').split('/').at(-1) ?? '',
      part: outside ? null : findPart(parts, resolved(part, target)),
      element,
    };
  });
}

/** The workbook's main part; a binary workbook is refused here. */
export function workbookPart(parts: Parts): string {
  if (findPart(parts, 'xl/workbook.bin') !== null) throw failure('xlsb');
  const main = relationsOf(parts, '').find((relation) => relation.kind === 'officeDocument')?.part;
  const name = main ?? findPart(parts, 'xl/workbook.xml');
  if (name === null) {
    if (findPart(parts, '[Content_Types].xml') === null) throw failure('not-xlsx');
    if ([...parts.keys()].some((key) => /^(word|ppt)\//.test(key))) throw failure('not-xlsx');
    throw failure('missing-part', { name: 'xl/workbook.xml' });
  }
  if (name.endsWith('.bin')) throw failure('xlsb');
  return name;
}
