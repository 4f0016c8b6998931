export interface StoredXml {
  readonly id: string;
  xml: string;
}

/** Custom XML parts, kept while the page is open. */
export class CustomXmlStore {
  readonly parts: StoredXml[] = [];
  #next = 1;

  add(xml: string): StoredXml {
    const number = (this.#next++).toString(16).toUpperCase().padStart(12, '0');
    const part = { id: `{00000000-0000-0000-0000-${number}}`, xml };
    this.parts.push(part);
    return part;
  }

  remove(part: StoredXml): void {
    const index = this.parts.indexOf(part);
    if (index >= 0) this.parts.splice(index, 1);
  }
}

/** The default or prefixed namespace of the root element, "" for none. */
export const namespaceOf = (xml: string): string => {
  const root = /<(?:([\w.-]+):)?[A-Za-z_][\w.-]*([^>]*)>/.exec(xml.replace(/<\?[\s\S]*?\?>/g, ''));
  const attribute = root?.[1] === undefined ? 'xmlns' : `xmlns:${root[1]}`;
  const found = new RegExp(`\\s${attribute}\\s*=\\s*(["'])(.*?)\\1`).exec(root?.[2] ?? '');
  return found?.[2] ?? '';
};
