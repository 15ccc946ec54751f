import type { Asking, ServedConsistency } from './asking.ts';
import { AwayError } from './asking.ts';
import { base64, type Bytes, joined, utf8 } from './bytes.ts';
import { checkpointText } from './checkpoint.ts';
import { type Hash, leaf, sha256 } from './hashing.ts';
import type { Kept, Memory } from './kept.ts';
import { naiveConsistency, naiveInclusion, naiveRoot } from './naive.testing.ts';
import { WITHHELD } from './reading.ts';

export const PATH = '/api/finance/consortia/alpha';
export const ORIGIN = `log.test${PATH}`;

/** Signs as a log does. */
export interface Signer {
  key: string;
  sign(text: string): Promise<string>;
}

export async function signer(name = 'log.test'): Promise<Signer> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const typed = joined(Uint8Array.of(1), new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const id = sha256(joined(utf8(`${name}\n`), typed)).slice(0, 4);
  return {
    key: `${name}+${Buffer.from(id).toString('hex')}+${base64(typed)}`,
    sign: async (text) => {
      const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, utf8(text)));
      return `${text}\n— ${name} ${base64(joined(id, signature))}\n`;
    },
  };
}

export function entryText(seq: number, note = 'so'): string {
  return `{"specversion":"1.0","id":"${seq}","source":"${PATH}","type":"finance.noted.v1","time":"1993-01-01T00:00:00Z","data":{"note":"${note}"}}`;
}

/** A server with a ledger, honest until its fields are changed. */
export class LogServer implements Asking {
  texts: string[];
  log: Signer;
  hidden = new Set<number>();
  origin = ORIGIN;
  away = false;
  batch = 100;

  constructor(log: Signer, size: number) {
    this.log = log;
    this.texts = Array.from({ length: size }, (_, at) => entryText(at + 1));
  }

  leaves(): Hash[] {
    return this.texts.map((text) => leaf(utf8(text)));
  }

  grow(more: number): void {
    this.texts = [...this.texts, ...Array.from({ length: more }, (_, at) => entryText(this.texts.length + at + 1))];
  }

  async checkpoint(): Promise<string> {
    if (this.away) {
      throw new AwayError('away');
    }
    return this.log.sign(checkpointText({ origin: this.origin, size: this.texts.length, root: naiveRoot(this.leaves()) }));
  }

  async verifierKeys(): Promise<string> {
    return `${this.log.key}\n`;
  }

  async consistency(from: number): Promise<ServedConsistency> {
    return {
      from,
      treeSize: this.texts.length,
      hashes: naiveConsistency(from, this.leaves()).map(base64),
      checkpoint: await this.checkpoint(),
    };
  }

  async inclusion(seq: number): Promise<string> {
    const hashes = naiveInclusion(seq - 1, this.leaves()).map(base64);
    const entry = this.texts[seq - 1] ?? '';
    const shown = this.hidden.has(seq) ? {} : { entry };
    const [leafHash, treeSize] = [base64(leaf(utf8(entry))), this.texts.length];
    return JSON.stringify({ seq, leafIndex: seq - 1, ...shown, leafHash, treeSize, hashes, checkpoint: await this.checkpoint() });
  }

  async entries(after: number): Promise<Bytes> {
    const shown = this.texts.slice(after, after + this.batch).map((text, at) => (this.hidden.has(after + at + 1) ? this.marker(after + at + 1, text) : text));
    return utf8(`[${shown.join(',')}]`);
  }

  private marker(seq: number, text: string): string {
    const event = { specversion: '1.0', id: String(seq), source: PATH, type: WITHHELD, time: '1993-01-01T00:00:00Z' };
    return JSON.stringify({ ...event, data: { type: 'finance.noted.v1', leafHash: base64(leaf(utf8(text))) } });
  }
}

/** Remembers for as long as a test takes. */
export function memory(): Memory {
  const kept = new Map<string, Kept>();
  return {
    get: async (ledger) => structuredClone(kept.get(ledger)),
    put: async (each) => void kept.set(each.ledger, structuredClone(each)),
    alarms: async () => [...kept.values()].flatMap(({ alarm }) => alarm ?? []),
  };
}
