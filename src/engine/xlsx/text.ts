import { failure } from './sentences';

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

/** The encoding of an XML part: by its byte order mark, else UTF-8 as the package format demands. */
export function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  return 'utf-8';
}

/** The text of a part, without a byte order mark. */
export function textOfPart(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw failure('xml', { name, what: 'it is not UTF-8' });
  }
}

/** Control characters in Excel's notation: "_x000D_" is a carriage return, "_x005F_" an underscore. */
export const decodedEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text;

const XML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for an element or an attribute in double quotes. */
export const escapedXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => XML[character] ?? character);

// built from a text, so that no control character stands in a regular expression
const CONTROL = new RegExp(
  [
    '[\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF]',
    '[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])',
    '(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]',
    '_(?=x[0-9A-Fa-f]{4}_)',
  ].join('|'),
  'g',
);

/** The text of a cell: what XML cannot hold, and text that looks like such an escape, as _xHHHH_. */
export const escapedCellText = (text: string): string =>
  escapedXml(
    text.replace(
      CONTROL,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    ),
  );
