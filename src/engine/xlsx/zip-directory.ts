import { failure } from './sentences';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** where its packed bytes start and how many they are */
  readonly start: number;
  readonly packed: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const IN_ZIP64 = 0xffffffff;

const damaged = (what: string): Error => failure('truncated', { what });

function endOfDirectory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged('the end of the zip archive is missing');
}

/** Sizes and offsets beyond 32 bits stand in the extra field 1, only those that overflowed, in order. */
function zip64(view: DataView, at: number, length: number): () => number {
  let position = at;
  while (position + 4 <= at + length) {
    const size = view.getUint16(position + 2, true);
    if (view.getUint16(position, true) === 1) {
      let next = position + 4;
      return () => {
        const value = Number(view.getBigUint64(next, true));
        next += 8;
        return value;
      };
    }
    position += 4 + size;
  }
  throw damaged('a size of the zip archive is missing');
}

const UNSAFE = /(^|[\\/])\.\.?([\\/]|$)|^[\\/]|\\|^[a-z]:|\0/i;

/** The entries of a zip archive by its central directory; sizes of what is unpacked are not believed. */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entries(view, bytes);
  } catch (error) {
    if (error instanceof RangeError) throw damaged('the directory of the zip archive is cut off');
    throw error;
  }
}

function entries(view: DataView, bytes: Uint8Array): readonly ZipEntry[] {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const decoder = new TextDecoder();
  const found: ZipEntry[] = [];
  const names = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw damaged('the zip directory is out of place');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (UNSAFE.test(name) || names.has(name.toLowerCase())) throw failure('zip-name', { name });
    names.add(name.toLowerCase());
    let packed = view.getUint32(at + 20, true);
    let offset = view.getUint32(at + 42, true);
    const unpacked = view.getUint32(at + 24, true);
    if (packed === IN_ZIP64 || offset === IN_ZIP64) {
      const next = zip64(view, at + 46 + nameLength, extraLength);
      if (unpacked === IN_ZIP64) next();
      if (packed === IN_ZIP64) packed = next();
      if (offset === IN_ZIP64) offset = next();
    }
    if ((view.getUint16(at + 8, true) & 1) !== 0) throw failure('xls-or-password');
    if (view.getUint32(offset, true) !== LOCAL) throw damaged(`the part ${name} is not there`);
    const start =
      offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + packed > view.byteLength) throw damaged(`the part ${name} is cut off`);
    const method = view.getUint16(at + 10, true);
    if (!name.endsWith('/')) {
      found.push({ name, method, crc: view.getUint32(at + 16, true), start, packed });
    }
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return found;
}
