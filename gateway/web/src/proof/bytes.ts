/** Bytes as proofs write them, each in its one canonical form, so that no two texts are the same hash. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

export function utf8(text: string): Bytes {
  if (/\p{Cs}/u.test(text)) {
    throw new Error('a text with half a character has no form in UTF-8');
  }
  return encoder.encode(text);
}

/** @throws TypeError when the bytes are not UTF-8 */
export function text(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

export function base64(bytes: Uint8Array): string {
  let characters = '';
  for (const byte of bytes) {
    characters += String.fromCharCode(byte);
  }
  return btoa(characters);
}

/** Standard Base64 (RFC 4648 §4). @throws Error when the padding or a bit is not as it is written */
export function fromBase64(written: string): Bytes {
  const bytes = decoded(written);
  if (bytes === undefined || base64(bytes) !== written) {
    throw new Error('not canonical Base64');
  }
  return bytes;
}

function decoded(written: string): Bytes | undefined {
  try {
    return Uint8Array.from(atob(written), (character) => character.charCodeAt(0));
  } catch {
    return undefined; // told by the caller, with the same words as for what is not canonical
  }
}

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @throws Error when it is not lower-case hexadecimal */
export function fromHex(digits: string): Bytes {
  if (!/^(?:[0-9a-f]{2})*$/.test(digits)) {
    throw new Error('not lower-case hexadecimal');
  }
  return Uint8Array.from({ length: digits.length / 2 }, (_, at) => Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16));
}

export function joined(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
}

export function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
