import { type Progress, Thread } from '../proof/thread.ts';
import type { Count, Listed, Proof } from './count.ts';

export interface Counting {
  ballots: readonly Listed[];
  proof: Proof;
}

/** Whether this browser can check signatures here: on a page that came over plain HTTP none does. */
export function canCount(): boolean {
  return typeof Worker !== 'undefined' && (globalThis.crypto as Crypto | undefined)?.subtle !== undefined;
}

/** Counts in a worker, which ends with it. */
export async function countApart(counting: Counting, progress: Progress): Promise<Count> {
  const worker = new Worker(new URL('./count.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Thread<Counting>(worker).ask<Count>(counting, progress);
  } finally {
    worker.terminate();
  }
}
