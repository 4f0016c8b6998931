import { readFileSync } from 'node:fs';

/** Width and height that the header of a PNG file states; throws when it is no PNG. */
export function pngSize(path: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(path);
  const isPng = bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'));
  if (!isPng || bytes.toString('latin1', 12, 16) !== 'IHDR') throw new Error(`${path} is no PNG`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
