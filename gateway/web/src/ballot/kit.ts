import { base64, type Bytes, fromBase64, joined, text, utf8 } from '../proof/bytes.ts';
import type { Ballot, Draft, Paper } from './ballot.ts';

/**
 * What a voter has to keep until the vote is counted: without it the paper is lost, and with it anybody can say what was voted. Once a draft was sent to be
 * signed it is not opened or thrown away any more, whatever became of the request.
 */
export type Kit = { state: 'drawn' | 'sent'; draft: Draft } | { state: 'signed'; ballot: Ballot } | { state: 'cast'; ballot: Ballot; entry?: number };

/** Of which vote it is, and of which seat. */
export function paperOf(kit: Kit): Paper {
  return 'draft' in kit ? kit.draft : kit.ballot;
}

const FORMAT = 'consort.ballot-kit.v1';
const ROUNDS = 600_000;
const SALT = 16;
const IV = 12;

/** The kit as a file that only the passphrase opens: AES-256-GCM under a key of PBKDF2-SHA256, 600,000 rounds. */
export async function sealedFile(kit: Kit, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT));
  return JSON.stringify({ format: FORMAT, salt: base64(salt), sealed: base64(await sealed(kit, await derived(passphrase, salt))) });
}

/** @throws Error when it is no such file, or the passphrase is another */
export async function openedFile(file: string, passphrase: string): Promise<Kit> {
  const { format, salt, sealed: secret } = parsed(file);
  if (format !== FORMAT || typeof salt !== 'string' || typeof secret !== 'string') {
    throw new Error('This is no file of a ballot.');
  }
  return unsealed(fromBase64(secret), await derived(passphrase, fromBase64(salt)));
}

function parsed(file: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(file)) as Record<string, unknown>;
  } catch {
    return {}; // told by the caller
  }
}

async function derived(passphrase: string, salt: Bytes): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFKC')), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS };
  return crypto.subtle.deriveKey(how, secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** A kit under a key: twelve random bytes, and the sealed text. */
export async function sealed(kit: Kit, key: CryptoKey): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  return joined(iv, new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, utf8(JSON.stringify(kit)))));
}

/** @throws Error when it was sealed under another key, or changed */
export async function unsealed(secret: Bytes, key: CryptoKey): Promise<Kit> {
  const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: secret.slice(0, IV) }, key, secret.slice(IV)).catch((cause: unknown) => {
    throw new Error('The passphrase is another, or the file was changed.', { cause });
  });
  return JSON.parse(text(new Uint8Array(opened))) as Kit;
}
