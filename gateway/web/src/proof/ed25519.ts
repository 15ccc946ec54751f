import type { Bytes } from './bytes.ts';

/** Whether this browser can check signatures here. On a page that came over plain HTTP none does, and older ones do not have Ed25519. */
export async function canCheckSignatures(): Promise<boolean> {
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle as SubtleCrypto | undefined;
  if (subtle === undefined) {
    return false;
  }
  // RFC 8032, section 7.1, test 1: whoever takes the key knows the algorithm
  const key = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a';
  const bytes = Uint8Array.from(key.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
  return imported(bytes).then(
    () => true,
    () => false,
  );
}

/** Whether a key made a signature of a message. @throws Error where WebCrypto or Ed25519 is missing */
export async function isSigned(key: Bytes, signature: Bytes, message: Bytes): Promise<boolean> {
  return signature.length === 64 && crypto.subtle.verify('Ed25519', await imported(key), signature, message);
}

function imported(key: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
}
