/** getFileAsync, getSliceAsync and closeAsync by their numbers. */
const Method = { open: 77, slice: 80, close: 81 } as const;
/** the file format of Excel, as getFileAsync asks for it */
const compressed = 5;
const done = 0;
const unsupportedFileType = 5008;
const unknownFile = 5007;

/** The workbook as a file, handed over in slices: each file is as it was when it was opened. */
export class FileSlices {
  readonly #files = new Map<number, Uint8Array>();
  #next = 1;

  /** A status, then what the method gives; null for a method that is about no file. */
  answer(id: number, given: readonly unknown[], save: () => Uint8Array): readonly unknown[] | null {
    const [first, second, third] = given.map(Number);
    switch (id) {
      case Method.open:
        return first === compressed ? this.#open(save()) : [unsupportedFileType];
      case Method.slice:
        return this.#slice(first ?? 0, second ?? 0, third ?? 0);
      case Method.close:
        this.#files.delete(first ?? 0);
        return [done];
      default:
        return null;
    }
  }

  #open(bytes: Uint8Array): readonly unknown[] {
    const handle = this.#next++;
    this.#files.set(handle, bytes);
    return [done, [handle, bytes.length]];
  }

  #slice(handle: number, offset: number, size: number): readonly unknown[] {
    const bytes = this.#files.get(handle);
    if (bytes === undefined) return [unknownFile];
    const slice = [...bytes.subarray(offset, offset + size)];
    return [done, [slice, slice.length]];
  }
}
