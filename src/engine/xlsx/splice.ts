/** A piece of text to put in place of what stands from `start` to `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all splices made; those at the same place keep their order. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((one, other) => one.start - other.start || one.end - other.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: piece } of ordered) {
    pieces.push(text.slice(at, start), piece);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** A start tag with one attribute set, or taken away by null; all others stand as they were. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  let found = false;
  const replaced = tag.replace(ATTRIBUTE, (whole, key: string) => {
    if (key !== name) return whole;
    found = true;
    return value === null ? '' : ` ${name}="${value}"`;
  });
  return found || value === null
    ? replaced
    : replaced.replace(/\s*\/?>$/, (end) => ` ${name}="${value}"${end.trim()}`);
}
