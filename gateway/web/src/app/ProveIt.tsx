import { lazy, Suspense } from 'react';
import type { Recorded } from './feature.ts';
import { proof } from './features.ts';

const Proof = proof && lazy(proof);

/** Stands at every recorded figure: the proof that the ledger holds it, by the feature that proves. */
export function ProveIt(of: Recorded) {
  return Proof === undefined ? null : (
    <Suspense>
      <Proof {...of} />
    </Suspense>
  );
}
