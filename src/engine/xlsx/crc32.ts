const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of a zip entry, continued over pieces: start with 0. */
export function crc32(piece: Uint8Array, before: number): number {
  let value = ~before;
  for (let index = 0; index < piece.length; index += 1) {
    value = (TABLE[(value ^ (piece[index] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  }
  return ~value >>> 0;
}
