import { utf8 } from './bytes.ts';
import { checkpointText, type SignedCheckpoint } from './checkpoint.ts';
import { isSigned } from './ed25519.ts';
import type { VerifierKey } from './key.ts';

/** A witness's word that a checkpoint is consistent with all it has seen of the log (C2SP tlog-cosignature, v1). */
export interface Cosigned {
  witness: string;
  /** When the witness signed, in seconds since 1970. */
  seconds: number;
}

const LENGTH = 8 + 64;

/** The witnesses whose word on a checkpoint holds. Lines of others mean nothing. @throws Error when a line of one of them was not made by it */
export async function cosigned(checkpoint: SignedCheckpoint, witnesses: readonly VerifierKey[]): Promise<readonly Cosigned[]> {
  const words: Cosigned[] = [];
  for (const { key: id, bytes } of checkpoint.unknown) {
    const witness = witnesses.find((each) => each.id === id);
    if (witness === undefined) {
      continue;
    }
    const seconds = bytes.length === LENGTH ? Number(new DataView(bytes.buffer).getBigUint64(0)) : Number.NaN;
    const message = utf8(`cosignature/v1\ntime ${seconds}\n${checkpointText(checkpoint)}`);
    if (!Number.isSafeInteger(seconds) || !(await isSigned(witness.key, bytes.slice(8), message))) {
      throw new Error(`The word of ${id} does not hold.`);
    }
    words.push({ witness: id, seconds });
  }
  return words;
}
