import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { WorkbookError } from '../types';
import { failure } from './sentences';
import { encodingOf } from './text';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandlers {
  /** `name` without its prefix */
  open(name: string, attributes: Attributes, tag: SaxesTagPlain): void;
  close?(name: string): void;
  /** text or CDATA; one element may give several */
  text?(text: string): void;
}

const PIECE = 1 << 20;

const localNames = new Map<string, string>();

/** "x:c" and "c" are both "c". */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  if (colon < 0) return name;
  const known = localNames.get(name);
  if (known !== undefined) return known;
  const local = name.slice(colon + 1);
  if (localNames.size < 1000) localNames.set(name, local);
  return local;
}

/** An attribute by name; the parser's objects have no prototype, so nothing else can be found. */
export const attribute = (attributes: Attributes, name: string): string | undefined =>
  attributes[name];

/** An attribute of the relationships namespace, whatever prefix the file gave it: r:id. */
export function relationAttribute(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((k) => k.includes(':') && localName(k) === name);
  return key === undefined ? undefined : attributes[key];
}

export const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

/** A parser that refuses document types, and with them every entity of the file's own. */
export function xmlParser(part: string, handlers: XmlHandlers): SaxesParser {
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on('doctype', () => {
    throw failure('doctype', { name: part });
  });
  parser.on('error', (error) => {
    throw failure('xml', { name: part, what: error.message });
  });
  parser.on('opentag', (tag) => handlers.open(localName(tag.name), tag.attributes, tag));
  if (handlers.close !== undefined) {
    const { close } = handlers;
    parser.on('closetag', (tag) => close(localName(tag.name)));
  }
  if (handlers.text !== undefined) {
    const { text } = handlers;
    parser.on('text', text);
    parser.on('cdata', text);
  }
  return parser;
}

/** Reads a part in one pass, in pieces: a sheet of 400 MB never stands in memory as one text. */
export function readXml(bytes: Uint8Array, part: string, handlers: XmlHandlers): void {
  const parser = xmlParser(part, handlers);
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
    }
    parser.write(decoder.decode()).close();
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw failure('xml', {
      name: part,
      what: error instanceof Error ? error.message : 'unreadable',
    });
  }
}
