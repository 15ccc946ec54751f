/// <reference lib="webworker" />
import { asking, ledgerPath } from './asking.ts';
import { beganAnew, checked, recounted } from './check.ts';
import { held } from './held.ts';
import { browserMemory } from './kept.ts';
import { proven } from './prove.ts';
import type { Task } from './ledgers.ts';
import { answering, type Progress } from './thread.ts';

const memory = browserMemory();

/** Fetches, hashes and remembers apart from the page, which is never held up by it. One task of a ledger at a time, in all tabs together. */
self.onmessage = answering<Task>(alone);

/** Two checks of one ledger side by side would take each other's later checkpoint for a smaller tree. */
async function alone(task: Task, progress: Progress): Promise<unknown> {
  const locks = navigator.locks as LockManager | undefined; // as all of WebCrypto, not on a page that came over plain HTTP
  return locks === undefined ? done(task, progress) : locks.request(`consort.${ledgerPath(task.address)}`, () => done(task, progress));
}

function done(task: Task, progress: Progress): Promise<unknown> {
  const { address, headers } = task;
  const asked = asking(address, headers);
  switch (task.do) {
    case 'check':
      return checked(address, asked, memory);
    case 'recount':
      return recounted(address, asked, memory, progress);
    case 'hold':
      return held(task.note, address, asked, memory);
    case 'prove':
      return proven(task.seq, address, asked, memory);
    case 'begin anew':
      return beganAnew(address, asked, memory);
  }
}
