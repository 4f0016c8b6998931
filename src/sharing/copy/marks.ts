/** SHA-256 and HMAC-SHA-256 by WebCrypto, in hexadecimal. */

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => {
  const encoded = new TextEncoder().encode(text);
  const bytes = new Uint8Array(encoded.length);
  bytes.set(encoded);
  return bytes;
};

const hexOf = (bytes: ArrayBuffer | Uint8Array): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The integrity mark of a text: anybody can compute it again. */
export const integrityMark = async (text: string): Promise<string> =>
  hexOf(await crypto.subtle.digest('SHA-256', bytesOf(text)));

/** A mark that only who holds the key can compute: `key` is 64 hexadecimal digits. */
export async function keyedMark(key: string, text: string): Promise<string> {
  const raw = Uint8Array.from(key.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', raw, algorithm, false, ['sign']);
  return hexOf(await crypto.subtle.sign('HMAC', imported, bytesOf(text)));
}

/** 256 bits that nobody can guess. */
export const newCopyKey = (): string => hexOf(crypto.getRandomValues(new Uint8Array(32)));
