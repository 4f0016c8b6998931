import { SaxesParser } from 'saxes';

/** An element of an XML document with its children; text of mixed content is joined. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** Reads a well-formed document; throws the parser's sentence otherwise. */
export function readXml(source: string): Element {
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  let root: Element | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push({ name, attributes: { ...attributes }, children: [], text: '' });
  });
  parser.on('text', (text) => {
    const parent = open.at(-1);
    if (parent) parent.text += text;
  });
  parser.on('closetag', () => {
    const element = open.pop();
    const parent = open.at(-1);
    if (element && parent) parent.children.push({ ...element, text: element.text.trim() });
    else root = element;
  });
  parser.write(source).close();
  if (root === undefined) throw new Error('The document has no element');
  return root;
}

/** All elements of a name below (and with) an element, in the order of the document. */
export function allOf(element: Element, name: string): readonly Element[] {
  const below = element.children.flatMap((child) => allOf(child, name));
  return element.name === name ? [element, ...below] : below;
}

/** The one element of a name; throws when there are none or several. */
export function theOne(element: Element, name: string): Element {
  const found = allOf(element, name);
  const [first] = found;
  if (first === undefined || found.length > 1) {
    throw new Error(`<${name}> stands ${found.length} times in <${element.name}>, once expected`);
  }
  return first;
}
