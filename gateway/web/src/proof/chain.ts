import { type Alarm, type AlarmKind } from './alarm.ts';
import type { Asking } from './asking.ts';
import { same } from './bytes.ts';
import { claimed, openCheckpoint, type SignedCheckpoint } from './checkpoint.ts';
import { hash, type Hash } from './hashing.ts';
import { parseKeys } from './key.ts';
import { consistency } from './verification.ts';

/** What is trusted of a ledger: a checkpoint that was verified, and the keys that it was verified with. */
export interface Trusted {
  ledger: string;
  note: string;
  /** A line each. */
  keys: string;
}

/** Whether what is served goes on from what is trusted. */
export type Chain = { holds: true; checkpoint: SignedCheckpoint } | { holds: false; alarm: Alarm };

/**
 * Holds what a server says of a ledger now against what is trusted of it.
 *
 * @throws AwayError when the server does not answer
 * @throws Error when its answer is no checkpoint at all
 */
export async function followed(trusted: Trusted, asking: Asking): Promise<Chain> {
  const earlier = await openCheckpoint(trusted.note, parseKeys(trusted.keys));
  const present = await opened(trusted, await asking.checkpoint(), asking);
  if (!present.holds || present.checkpoint.size <= earlier.size || earlier.size === 0) {
    return present.holds ? compared(trusted, earlier, present.checkpoint) : present;
  }
  const served = await asking.consistency(earlier.size);
  const later = await opened(trusted, served.checkpoint, asking);
  return later.holds ? compared(trusted, earlier, later.checkpoint, served.hashes) : later;
}

/** A checkpoint as it was served, once it is one of this ledger by a key that is trusted. */
async function opened(trusted: Trusted, note: string, asking: Asking): Promise<Chain> {
  const { origin } = claimed(note);
  try {
    const checkpoint = await openCheckpoint(note, parseKeys(trusted.keys));
    return origin === claimed(trusted.note).origin ? { holds: true, checkpoint } : against(trusted, 'other-ledger', note);
  } catch {
    // It is a checkpoint, so what failed is its signature. That counts also where the server tells no keys.
    const otherKey = await asking.verifierKeys().catch(() => undefined);
    return against(trusted, 'other-key', note, { ...(otherKey !== undefined && { otherKey: otherKey.trim() }) });
  }
}

/** @param proof as it was served; where there is none, the sizes have to be the same or the earlier 0 */
export function compared(trusted: Trusted, earlier: SignedCheckpoint, later: SignedCheckpoint, proof: readonly string[] = []): Chain {
  if (later.size < earlier.size) {
    return against(trusted, 'smaller', later.note);
  }
  if (later.size === earlier.size) {
    return same(later.root, earlier.root) ? { holds: true, checkpoint: later } : against(trusted, 'forked', later.note);
  }
  const hashes = read(proof);
  return earlier.size === 0 || (hashes !== undefined && consistency(earlier.size, later.size, hashes, earlier.root, later.root))
    ? { holds: true, checkpoint: later }
    : against(trusted, 'unproven', later.note, { hashes: proof });
}

function read(proof: readonly string[]): readonly Hash[] | undefined {
  try {
    return proof.map(hash);
  } catch {
    return undefined; // no proof has such a text for a hash
  }
}

export function against({ ledger, note, keys }: Trusted, kind: AlarmKind, later: string, more: Partial<Alarm> = {}): Chain & { holds: false } {
  return { holds: false, alarm: { kind, ledger, seen: new Date().toISOString(), earlier: note, later, verifierKey: keys, ...more } };
}
