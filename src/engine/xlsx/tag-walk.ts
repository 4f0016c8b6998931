import { failure } from './sentences';
import type { Attributes } from './xml';

/** What is told of each tag, by its places in the text. */
export interface TagHandlers {
  /** from "<" to behind ">" */
  open(start: number, inner: number): void;
  close(start: number, end: number): void;
}

const BANG = 0x21;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const GREATER = 0x3e;
const QUESTION = 0x3f;

const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);

/**
 * Walks the tags of a part that the parser has read before, so that it is known to be well-formed:
 * several times faster than parsing it again, and no object for each tag.
 */
export function walkTags(text: string, part: string, { open, close }: TagHandlers): void {
  for (let at = text.indexOf('<'), end = 0; at >= 0; at = text.indexOf('<', end)) {
    const code = text.charCodeAt(at + 1);
    if (code === SLASH) {
      end = behind(text, '>', at, part);
      close(at, end);
    } else if (code === QUESTION) end = behind(text, '?>', at, part);
    else if (code === BANG) {
      end = text.startsWith('<!--', at)
        ? behind(text, '-->', at + 4, part)
        : behind(text, ']]>', at, part);
    } else {
      end = behindTag(text, at, part);
      open(at, end);
      if (isSelfClosing(text, end)) close(end, end);
    }
  }
}

function behind(text: string, mark: string, from: number, part: string): number {
  const at = text.indexOf(mark, from);
  if (at < 0) throw failure('xml', { name: part, what: `"${mark}" is missing` });
  return at + mark.length;
}

/** A quoted value may hold ">". */
function behindTag(text: string, start: number, part: string): number {
  let quote = 0;
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return at + 1;
    else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
  }
  throw failure('xml', { name: part, what: 'a tag has no end' });
}

/** Whether the tag that ends there ends its element too. */
export const isSelfClosing = (text: string, inner: number): boolean =>
  text.charCodeAt(inner - 2) === SLASH;

function endOfName(text: string, start: number): number {
  let at = start + 1;
  for (; ; at += 1) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || code === SLASH || code === GREATER) return at;
  }
}

/** The name in a tag, with its prefix. */
export const tagName = (text: string, start: number): string =>
  text.slice(start + 1, endOfName(text, start));

/** The attributes of the tag that starts there: their names and values, as the parser gives them. */
export function attributesOf(text: string, start: number): Attributes {
  // an object without a prototype: nothing but the file's own names can be found in it
  const found = Object.create(null) as Record<string, string>;
  for (let at = nextAttribute(text, endOfName(text, start)); at >= 0;) {
    const equals = text.indexOf('=', at);
    const [from, to] = valueSpan(text, equals);
    found[text.slice(at, equals).trimEnd()] = decoded(text.slice(from, to));
    at = nextAttribute(text, to + 1);
  }
  return found;
}

/** One attribute of that tag, without an object for the others. */
export function attributeIn(text: string, start: number, wanted: string): string | undefined {
  for (let at = nextAttribute(text, endOfName(text, start)); at >= 0;) {
    const equals = text.indexOf('=', at);
    const [from, to] = valueSpan(text, equals);
    const end = at + wanted.length;
    if (text.startsWith(wanted, at) && (end === equals || isSpace(text.charCodeAt(end)))) {
      return decoded(text.slice(from, to));
    }
    at = nextAttribute(text, to + 1);
  }
  return undefined;
}

/** Where the next attribute begins, or -1 behind the last. */
function nextAttribute(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  const code = text.charCodeAt(at);
  return code === GREATER || code === SLASH || Number.isNaN(code) ? -1 : at;
}

/** Inside the quotation marks. */
function valueSpan(text: string, equals: number): readonly [from: number, to: number] {
  let mark = equals + 1;
  while (isSpace(text.charCodeAt(mark))) mark += 1;
  return [mark + 1, text.indexOf(text.charAt(mark), mark + 1)];
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const decoded = (value: string): string =>
  value.includes('&')
    ? value.replace(/&(?:#(\d+)|#x([0-9A-Fa-f]+)|(\w+));/g, (whole, decimal, hex, name) => {
        if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
        if (hex !== undefined) return String.fromCodePoint(Number.parseInt(String(hex), 16));
        return NAMED[String(name)] ?? String(whole);
      })
    : value;
