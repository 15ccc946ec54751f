/// <reference lib="webworker" />
import { answering } from '../proof/thread.ts';
import { counted } from './count.ts';
import type { Counting } from './counting.ts';

/** Checks signatures apart from the page, which is never held up by it. */
self.onmessage = answering<Counting>(({ ballots, proof }, progress) => counted(ballots, proof, progress));
