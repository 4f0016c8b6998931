import { decodedEscapes } from './text';
import { readXml } from './xml';

/** Collects the text of <t> elements of a string item: rich runs joined, phonetic guides (rPh) left out. */
export class StringItem {
  #text = '';
  #phonetic = 0;
  #inText = false;

  open(name: string): void {
    if (name === 'rPh') this.#phonetic += 1;
    else if (name === 't') this.#inText = this.#phonetic === 0;
  }

  close(name: string): void {
    if (name === 'rPh') this.#phonetic -= 1;
    else if (name === 't') this.#inText = false;
  }

  text(piece: string): void {
    if (this.#inText) this.#text += piece;
  }

  /** The item's text; the next one starts empty. */
  take(): string {
    const text = decodedEscapes(this.#text);
    this.#text = '';
    return text;
  }
}

/** The strings of sharedStrings.xml in their order. */
export function readSharedStrings(bytes: Uint8Array, part: string): readonly string[] {
  const strings: string[] = [];
  const item = new StringItem();
  readXml(bytes, part, {
    open: (name) => item.open(name),
    close: (name) => {
      item.close(name);
      if (name === 'si') strings.push(item.take());
    },
    text: (piece) => item.text(piece),
  });
  return strings;
}
