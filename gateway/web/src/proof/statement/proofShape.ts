import { line, lines, list, object, optional, whole } from './shape.ts';

/** A proof in a file. */
export const proofShape = object({
  seq: whole,
  leafIndex: whole,
  entry: optional(lines),
  leafHash: line,
  treeSize: whole,
  hashes: list(line),
  checkpoint: lines,
});
