import { readFileSync } from 'node:fs';

interface Signed {
  key: string;
  note: string;
}

/** What the Java checker and this one have to agree on. */
export interface Vectors {
  /** In hexadecimal. */
  entries: readonly string[];
  /** Of the trees of the first 0, 1, … entries, in Base64 as all that follows. */
  roots: readonly string[];
  inclusion: readonly { index: number; size: number; hashes: readonly string[] }[];
  consistency: readonly { from: number; to: number; hashes: readonly string[] }[];
  note: Signed & { origin: string; size: number; root: string };
  cosigned: { witness: string; note: string; seconds: number };
  published: Signed & { text: string };
  refused: readonly { why: string; note: string }[];
}

export const vectors = JSON.parse(readFileSync('vectors/proofs.json', 'utf8')) as Vectors;
