import { Inflate } from 'fflate';
import type { Limits } from '../types';
import { crc32 } from './crc32';
import { failure } from './sentences';
import { zipDirectory, type ZipEntry } from './zip-directory';

const MEGABYTE = 1024 * 1024;
const PIECE = 16 * 1024;

export const DEFAULT_LIMITS: Limits = {
  fileBytes: 100 * MEGABYTE,
  inflatedBytes: 600 * MEGABYTE,
  partBytes: 400 * MEGABYTE,
  cells: 20_000_000,
};

const inMegabytes = (bytes: number): number => Math.ceil(bytes / MEGABYTE);

function refuseOtherFormats(bytes: Uint8Array, limits: Limits): void {
  if (bytes.length > limits.fileBytes) {
    const values = { size: inMegabytes(bytes.length), limit: inMegabytes(limits.fileBytes) };
    throw failure('file-too-large', values);
  }
  const signature = [...bytes.subarray(0, 4)].map((b) => b.toString(16).padStart(2, '0')).join('');
  if (signature === 'd0cf11e0') throw failure('xls-or-password');
  if (!signature.startsWith('504b')) throw failure('not-xlsx');
}

/** Unpacks one entry piece by piece, so that a bomb is dropped at the limit and not after it. */
function unpack(bytes: Uint8Array, entry: ZipEntry, limits: Limits, left: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let crc = 0;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > limits.partBytes) {
      throw failure('part-too-large', { name: entry.name, limit: inMegabytes(limits.partBytes) });
    }
    if (size > left) {
      throw failure('inflated-too-large', { limit: inMegabytes(limits.inflatedBytes) });
    }
    crc = crc32(piece, crc);
    pieces.push(piece);
  };
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  if (entry.method === 0) take(packed.slice());
  else if (entry.method === 8) inflate(packed, take, entry.name);
  else throw failure('zip-method', { name: entry.name, method: entry.method });
  if (crc !== entry.crc) throw failure('truncated', { what: `checksum of ${entry.name}` });
  return joined(pieces, size);
}

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void, name: string): void {
  let ended = false;
  let refusal: unknown = null;
  const stream = new Inflate((piece, final) => {
    try {
      take(piece);
    } catch (error) {
      refusal = error;
      throw error;
    }
    ended = final;
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch {
    if (refusal instanceof Error) throw refusal;
    ended = false;
  }
  if (!ended) throw failure('truncated', { what: `the packed bytes of ${name}` });
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = pieces;
  if (pieces.length === 1 && first !== undefined) return first;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** All parts of the package by name, in the file's order. Refuses what is no .xlsx and what is too large. */
export function unzip(bytes: Uint8Array, limits: Limits): ReadonlyMap<string, Uint8Array> {
  refuseOtherFormats(bytes, limits);
  const parts = new Map<string, Uint8Array>();
  let left = limits.inflatedBytes;
  for (const entry of zipDirectory(bytes)) {
    const part = unpack(bytes, entry, limits, left);
    left -= part.length;
    parts.set(entry.name, part);
  }
  return parts;
}
