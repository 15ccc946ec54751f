import type { Asking, LedgerAddress, ServedInclusion } from './asking.ts';
import { same, utf8 } from './bytes.ts';
import type { Verdict } from './check.ts';
import { claimed } from './checkpoint.ts';
import type { CloudEvent } from './cut.ts';
import { hash, leaf } from './hashing.ts';
import { held } from './held.ts';
import type { Memory } from './kept.ts';
import { inclusion } from './verification.ts';

/** What was found of one entry. */
export interface Proven {
  /** Whether the ledger goes on from all that was seen of it, at the checkpoint of this proof too. */
  ledger: Verdict;
  /** Whether the entry's bytes have this leaf, and the leaf this place under the signed root. */
  included: boolean;
  proof: ServedInclusion;
  /** The entry as it is recorded; not where it is withheld. */
  event?: CloudEvent;
  /** As it was served, for `./consort verify`. */
  file: string;
}

/**
 * Proves that an entry stands in a ledger.
 *
 * @throws AwayError when the service does not answer or knows no such entry
 * @throws Error when its answer is no proof
 */
export async function proven(seq: number, address: LedgerAddress, asking: Asking, memory: Memory): Promise<Proven> {
  const file = await asking.inclusion(seq);
  const proof = JSON.parse(file) as ServedInclusion;
  const ledger = await held(proof.checkpoint, address, asking, memory);
  const shown = proof.entry === undefined ? {} : { event: JSON.parse(proof.entry) as CloudEvent };
  return { ledger, included: isIncluded(seq, proof), proof, ...shown, file };
}

function isIncluded(seq: number, { seq: told, leafIndex, entry, leafHash, treeSize, hashes, checkpoint }: ServedInclusion): boolean {
  const { size, root } = claimed(checkpoint);
  const own = hash(leafHash);
  return (
    told === seq &&
    leafIndex === seq - 1 &&
    treeSize === size &&
    (entry === undefined || (same(own, leaf(utf8(entry))) && (JSON.parse(entry) as CloudEvent).id === String(seq))) &&
    inclusion(own, leafIndex, size, hashes.map(hash), root)
  );
}

/** Whether all of it holds. */
export function isProven({ ledger, included }: Proven): boolean {
  return included && (ledger.state === 'holds' || ledger.state === 'whole');
}
