import { Zip, ZipPassThrough } from 'fflate';

/** Fixed, in local time as zip entries are, so that the same files give the same bytes. */
const WRITTEN = new Date(2020, 6, 1);

/** A zip of files that are added one after the other; none is kept but as its part of the zip. */
export class ZipOfFiles {
  readonly #chunks: Uint8Array[] = [];
  readonly #zip: Zip;

  constructor() {
    this.#zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.#chunks.push(chunk);
    });
  }

  /** Adds a file as it is: what is a workbook is compressed already. */
  add(name: string, bytes: Uint8Array): void {
    const entry = new ZipPassThrough(name);
    entry.mtime = WRITTEN;
    this.#zip.add(entry);
    entry.push(bytes, true);
  }

  /** The whole zip; nothing can be added after. */
  end(): Uint8Array {
    this.#zip.end();
    const whole = new Uint8Array(this.#chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of this.#chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}
