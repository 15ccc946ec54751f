import { type Alarm } from './alarm.ts';
import { AwayError, type Asking, type LedgerAddress, ledgerPath } from './asking.ts';
import { same } from './bytes.ts';
import { against, followed } from './chain.ts';
import { openCheckpoint, type SignedCheckpoint } from './checkpoint.ts';
import { canCheckSignatures } from './ed25519.ts';
import type { Kept, Memory } from './kept.ts';
import { parseKeys } from './key.ts';
import { GapError, Reading } from './reading.ts';
import type { Progress } from './thread.ts';
import { GrowingTree } from './tree.ts';

/** How often it is remembered how far the entries were read, in milliseconds: whoever leaves goes on from there. */
const SAVED_EVERY = 1_000;

/** What is known of a ledger. Only the first two are good; nothing else is ever shown as if it were. */
export type Verdict =
  /** Signed by a key that was trusted before, and goes on from all that was seen. `first` where nothing was seen before. */
  | { state: 'holds'; size: number; first: boolean; keys: string }
  /** And all entries were read and come to the signed root. */
  | { state: 'whole'; size: number; withheld: number; keys: string }
  /** Not all entries are shown to this reader: the chain holds, the root is not reckoned. */
  | { state: 'part'; size: number; keys: string }
  | { state: 'alarm'; alarm: Alarm }
  /** This browser cannot check signatures here, or the server did not answer. */
  | { state: 'unchecked'; because: 'browser' | 'away' }
  /** What the server answered is no checkpoint, no proof or no feed. */
  | { state: 'unreadable'; reason: string };

/** Checks that a ledger goes on from what was seen of it before, and remembers where it stands. An alarm stays until it is put away. */
export function checked(address: LedgerAddress, asking: Asking, memory: Memory): Promise<Verdict> {
  return tried(async () => {
    const kept = await memory.get(ledgerPath(address));
    if (kept === undefined) {
      const first = await pinned(address, asking);
      await memory.put(first);
      return { state: 'holds', size: await size(first), first: true, keys: first.keys };
    }
    if (kept.alarm !== undefined) {
      return { state: 'alarm', alarm: kept.alarm };
    }
    const chain = await followed(kept, asking);
    if (!chain.holds) {
      return alarmed(kept, chain.alarm, memory);
    }
    await memory.put({ ...kept, note: chain.checkpoint.note });
    return { state: 'holds', size: chain.checkpoint.size, first: false, keys: kept.keys };
  });
}

/** Reads all entries that were not read before, and checks that they come to the root that was signed. To be called once {@link checked} says that it holds. */
export function recounted(address: LedgerAddress, asking: Asking, memory: Memory, progress: Progress): Promise<Verdict> {
  return guarded(address, memory, async (kept) => {
    const checkpoint = await openCheckpoint(kept.note, parseKeys(kept.keys));
    try {
      return await read(kept, checkpoint, asking, memory, progress);
    } catch (broken) {
      if (broken instanceof GapError) {
        return { state: 'part', size: checkpoint.size, keys: kept.keys };
      }
      throw broken;
    }
  });
}

async function read(kept: Kept, checkpoint: SignedCheckpoint, asking: Asking, memory: Memory, progress: Progress): Promise<Verdict> {
  const tree = new GrowingTree(kept.frontier);
  const reading = new Reading(tree, kept.ledger);
  const reached = () => ({ ...kept, frontier: tree.frontier, withheld: kept.withheld + reading.withheld });
  for (let saved = performance.now(); tree.size < checkpoint.size; ) {
    if (reading.take(await asking.entries(tree.size), checkpoint.size) === 0) {
      throw new GapError(`Entry ${tree.size + 1} is left out.`);
    }
    progress(tree.size, checkpoint.size);
    if (performance.now() - saved > SAVED_EVERY) {
      await memory.put(reached());
      saved = performance.now();
    }
  }
  await memory.put(reached());
  return same(tree.root, checkpoint.root)
    ? { state: 'whole', size: tree.size, withheld: reached().withheld, keys: kept.keys }
    : alarmed({ ...kept, frontier: { size: 0, peaks: [] }, withheld: 0 }, against(kept, 'entries', checkpoint.note).alarm, memory);
}

/** Puts an alarm away once it is exported, and begins with what is served now, as on first sight. */
export async function beganAnew(address: LedgerAddress, asking: Asking, memory: Memory): Promise<void> {
  await memory.put(await pinned(address, asking));
}

async function pinned(address: LedgerAddress, asking: Asking): Promise<Kept> {
  const ledger = ledgerPath(address);
  const keys = (await asking.verifierKeys()).trim();
  const { note, origin } = await openCheckpoint(await asking.checkpoint(), parseKeys(keys));
  if (!origin.endsWith(ledger)) {
    throw new Error(`The checkpoint is of another ledger: ${origin}.`);
  }
  return { ledger, keys, note, frontier: { size: 0, peaks: [] }, withheld: 0 };
}

export async function alarmed(kept: Kept, alarm: Alarm, memory: Memory): Promise<Verdict> {
  await memory.put({ ...kept, alarm });
  return { state: 'alarm', alarm };
}

async function size({ note, keys }: Kept): Promise<number> {
  return (await openCheckpoint(note, parseKeys(keys))).size;
}

/** Does something with what is kept of a ledger that {@link checked} knows, unless there is an alarm. */
export function guarded(address: LedgerAddress, memory: Memory, check: (kept: Kept) => Promise<Verdict>): Promise<Verdict> {
  return tried(async () => {
    const kept = await memory.get(ledgerPath(address));
    if (kept === undefined) {
      throw new Error('The ledger was not checked before');
    }
    return kept.alarm === undefined ? check(kept) : { state: 'alarm', alarm: kept.alarm };
  });
}

async function tried(check: () => Promise<Verdict>): Promise<Verdict> {
  if (!(await canCheckSignatures())) {
    return { state: 'unchecked', because: 'browser' };
  }
  try {
    return await check();
  } catch (failure) {
    if (failure instanceof AwayError) {
      return { state: 'unchecked', because: 'away' };
    }
    return { state: 'unreadable', reason: failure instanceof Error ? failure.message : String(failure) };
  }
}
