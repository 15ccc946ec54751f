import type { Asking, LedgerAddress } from './asking.ts';
import { followed } from './chain.ts';
import { type Verdict, alarmed, checked, guarded } from './check.ts';
import { openCheckpoint } from './checkpoint.ts';
import type { Memory } from './kept.ts';
import { parseKeys } from './key.ts';

/**
 * Holds a checkpoint that somebody else was shown against what this browser is shown: whoever shows two people two pasts is found out. The ledger is
 * to be one that {@link checked} knows.
 *
 * @param note as they have it
 * @returns `unreadable` where it is none of this ledger by a key that is trusted here, which says nothing of the ledger
 */
export async function held(note: string, address: LedgerAddress, asking: Asking, memory: Memory): Promise<Verdict> {
  const own = await checked(address, asking, memory);
  return own.state !== 'holds' ? own : guarded(address, memory, async (kept) => {
    const theirs = await openCheckpoint(note, parseKeys(kept.keys));
    const mine = await openCheckpoint(kept.note, parseKeys(kept.keys));
    if (theirs.origin !== mine.origin) {
      throw new Error(`The checkpoint is of another ledger: ${theirs.origin}.`);
    }
    const chain = await followed({ ...kept, note }, asking);
    return chain.holds ? own : alarmed(kept, chain.alarm, memory);
  });
}
